// SPDX-License-Identifier: GPL-3.0-or-later
// The legend as a filter, with clicks as people make them.
#include "tests/support/networkFixture.h"
#include "tests/support/networkPicture.h"
#include "widgets/network/networkView.h"

#include <QTest>

#include <algorithm>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

QStringList wordsOf(const NetworkLegend &legend)
{
    QStringList words;
    for (const LegendEntry &entry : legend.entries)
        words << std::get<DrawText>(entry.items.back()).text;
    return words;
}

struct Stage {
    Exploration exploration;
    NetworkView view{exploration};

    Stage()
    {
        QObject::connect(&exploration, &Exploration::positionsWanted, &view, [this](const QString &key) {
            NoProgress progress;
            exploration.setPositions(key, *computeLayout(layoutGraph(*exploration.frame()->graph), {}, progress));
        });
        exploration.setSnapshot(networkRecord());
        view.resize(1100, 450);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    void click(const char *words, Qt::KeyboardModifiers modifiers = {})
    {
        const NetworkLegend &legend = view.scene().geometry().legend;
        const auto at = wordsOf(legend).indexOf(QLatin1String(words));
        QVERIFY(at >= 0);
        QTest::mouseClick(&view, Qt::LeftButton, modifiers,
                          legend.entries[static_cast<std::size_t>(at)].box.center().toPoint());
    }
    [[nodiscard]] const QStringList &tones() const { return exploration.state().network.tones; }
    [[nodiscard]] std::size_t lines() { return view.scene().shown().edgeCount; }
};

} // namespace

class NetworkLegendTest : public QObject
{
    Q_OBJECT
private slots:
    void aClickShowsTheseLinesAloneAndAnotherAllAgain()
    {
        Stage stage;
        const std::size_t all = stage.lines();
        stage.click("oppose");
        QCOMPARE(stage.tones(), QStringList(QStringLiteral("oppose")));
        QVERIFY(stage.lines() > 0 && stage.lines() < all);
        stage.click("oppose");
        QVERIFY(stage.tones().isEmpty());
        QCOMPARE(stage.lines(), all);
    }
    void whatIsNotChosenStaysInTheLegend()
    {
        Stage stage;
        stage.click("alliance");
        QVERIFY(wordsOf(stage.view.scene().geometry().legend).contains(QStringLiteral("support")));
        stage.click("support", Qt::ControlModifier);
        QCOMPARE(stage.tones().size(), 2);
        stage.click("alliance", Qt::ControlModifier);
        QCOMPARE(stage.tones(), QStringList(QStringLiteral("support")));
    }
    void linesWithoutAToneCanBeChosen()
    {
        Stage stage;
        stage.click("met or belongs to");
        QCOMPARE(stage.tones(), QStringList(QString()));
        QVERIFY(stage.lines() > 0);
    }
    void aFigureNamesOnlyWhatItShows()
    {
        ExplorationState state;
        state.network.tones = {QStringLiteral("alliance")};
        const Picture picture(frameWith(state));
        NetworkRequest request = picture.request();
        request.hasWholeLegend = true;
        const QStringList words = wordsOf(networkGeometry(request).legend);
        QVERIFY(words.contains(QStringLiteral("alliance")) && !words.contains(QStringLiteral("support")));
    }
    void theChoiceIsKeptWithTheState()
    {
        ExplorationState state;
        state.network.tones = {QStringLiteral("alliance"), QString()};
        QCOMPARE(stateFromJson(toJson(state)), state);
    }
};

QTEST_MAIN(NetworkLegendTest)
#include "tst_networkLegend.moc"
