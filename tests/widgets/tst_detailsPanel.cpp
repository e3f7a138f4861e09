// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/exploration.h"
#include "tests/support/snapshotFixture.h"
#include "widgets/details/detailsBrowser.h"
#include "widgets/details/detailsPanel.h"
#include "widgets/details/detailsText.h"

#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

SnapshotPtr record()
{
    SnapshotFixture f;
    f.add("country", "country/aland").name("Aland", "甲国");
    f.add("official", "official/ash").name("Ash Ann").tie(Role::Country, "country/aland");
    f.add("source", "source/gazette").name("Gazette");
    for (int i = 0; i < 40; ++i)
        f.add("meeting", "meeting/m" + QByteArray::number(i))
            .name(QByteArray("Meeting " + QByteArray::number(i)).constData())
            .date("2001-05-04")
            .status(Status::Held)
            .tie(Role::Participant, "official/ash")
            .cite("source/gazette");
    return f.build();
}

const QString ash = QStringLiteral("official/ash");
const QString meeting = QStringLiteral("meeting/m7");

struct Stage {
    Exploration exploration;
    DetailsPanel panel{exploration};

    Stage()
    {
        exploration.setSnapshot(record());
        panel.resize(panel.sizeHint());
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
    }
    [[nodiscard]] DetailsBrowser &browser() const { return *panel.findChild<DetailsBrowser *>(); }
    [[nodiscard]] QString text() const { return browser().document()->toPlainText(); }
    // Presses the first link to that place.
    void click(const QString &href)
    {
        for (QTextBlock block = browser().document()->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (it.fragment().charFormat().anchorHref() == href) {
                    emit browser().anchorClicked(QUrl(href));
                    return;
                }
        QFAIL(qPrintable(QStringLiteral("there is no link to ") + href));
    }
};

} // namespace

class TestDetailsPanel : public QObject
{
    Q_OBJECT
private slots:
    void aSelectionIsShown();
    void aLinkSelectsItsRecord();
    void pointingAtALinkLightsUpItsCounterparts();
    void whatIsLitElsewhereIsLitHere();
    void moreOpensTheWholeSection();
    void aCitationLeadsToItsSource();
    void anAddressIsHandedOut();
    void nothingIsLoadedFromOutside();
    void copiedChipsArePlainText();
    void datesInCharactersStayOnOneLine();
    void aBrushLeavesTheDescriptionAlone();
    void wordsFollowTheLanguage();
};

void TestDetailsPanel::aSelectionIsShown()
{
    Stage stage;
    stage.exploration.select({ash});
    QVERIFY(stage.text().contains(QStringLiteral("Ash Ann")));
    stage.exploration.select({meeting});
    QVERIFY(stage.text().contains(QStringLiteral("Meeting 7")));
}

void TestDetailsPanel::aLinkSelectsItsRecord()
{
    Stage stage;
    stage.exploration.select({meeting});
    stage.click(QStringLiteral("record:official/ash"));
    QCOMPARE(stage.exploration.state().selection, QStringList{ash});
}

void TestDetailsPanel::pointingAtALinkLightsUpItsCounterparts()
{
    Stage stage;
    stage.exploration.select({meeting});
    emit stage.browser().highlighted(QUrl(QStringLiteral("record:official/ash")));
    QCOMPARE(stage.exploration.hover(), stage.exploration.frame()->snapshot->find(ash));
    emit stage.browser().highlighted(QUrl());
    QCOMPARE(stage.exploration.hover(), Row::None);
}

void TestDetailsPanel::whatIsLitElsewhereIsLitHere()
{
    Stage stage;
    stage.exploration.select({meeting});
    stage.exploration.setHover(stage.exploration.frame()->snapshot->find(ash));
    QVERIFY(!stage.browser().extraSelections().isEmpty());
    stage.exploration.setHover(Row::None);
    QVERIFY(stage.browser().extraSelections().isEmpty());
}

void TestDetailsPanel::moreOpensTheWholeSection()
{
    Stage stage;
    stage.exploration.select({ash});
    QVERIFY(!stage.text().contains(QStringLiteral("Meeting 0 ")));
    stage.click(QStringLiteral("more:events"));
    QVERIFY(stage.text().contains(QStringLiteral("Meeting 0 ")));
    stage.exploration.select({meeting});
    stage.exploration.select({ash});
    QVERIFY(!stage.text().contains(QStringLiteral("Meeting 0 ")));
}

void TestDetailsPanel::aCitationLeadsToItsSource()
{
    Stage stage;
    stage.exploration.select({ash});
    stage.click(QStringLiteral("more:events"));
    QCOMPARE(stage.browser().verticalScrollBar()->value(), 0);
    stage.click(QStringLiteral("cite:1"));
    QVERIFY(stage.browser().verticalScrollBar()->value() > 0);
    QCOMPARE(stage.exploration.state().selection, QStringList{ash});
}

void TestDetailsPanel::anAddressIsHandedOut()
{
    Stage stage;
    QSignalSpy followed(&stage.panel, &DetailsPanel::addressFollowed);
    QSignalSpy pointed(&stage.panel, &DetailsPanel::addressPointedAt);
    emit stage.browser().highlighted(QUrl(QStringLiteral("https://example.org/a")));
    QCOMPARE(pointed.back().front().toString(), QStringLiteral("https://example.org/a"));
    emit stage.browser().anchorClicked(QUrl(QStringLiteral("https://example.org/a")));
    QCOMPARE(followed.size(), 1);
    emit stage.browser().anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    QCOMPARE(followed.size(), 1);
}

void TestDetailsPanel::nothingIsLoadedFromOutside()
{
    Stage stage;
    const QVariant loaded = stage.browser().document()->resource(QTextDocument::ImageResource,
                                                                 QUrl(QStringLiteral("file:///etc/hostname")));
    QVERIFY(!loaded.isValid() || loaded.toByteArray().isEmpty());
}

void TestDetailsPanel::copiedChipsArePlainText()
{
    QTextDocument text;
    DetailsDocument details;
    DetailsPiece chip;
    chip.text = QStringLiteral("岩 · 主");
    chip.isChip = true;
    details.blocks.push_back({DetailsForm::Chips, {chip}, {}, false, {}});
    fillTextDocument(text, details, palette(Theme::Light), Language::Japanese);
    QVERIFY(text.toPlainText() != chip.text);
    QCOMPARE(copiedText(text.toRawText()), chip.text);
}

void TestDetailsPanel::datesInCharactersStayOnOneLine()
{
    const QString words = QStringLiteral("会议 2024年5月27日");
    QTextDocument text;
    DetailsDocument details;
    DetailsPiece piece;
    piece.text = words;
    details.blocks.push_back({DetailsForm::Paragraph, {piece}, {}, false, {}});
    fillTextDocument(text, details, palette(Theme::Light), Language::Chinese);
    text.setTextWidth(text.idealWidth() - 10); // not enough for all of it, enough for the date
    QVERIFY(!text.size().isEmpty());           // lays it out
    const QTextLayout *layout = text.begin().layout();
    QCOMPARE(layout->lineCount(), 2);
    QCOMPARE(layout->lineAt(1).textStart(), words.indexOf(QLatin1Char('2')));
    QCOMPARE(copiedText(text.toRawText()), words);
}

void TestDetailsPanel::aBrushLeavesTheDescriptionAlone()
{
    Stage stage;
    stage.exploration.select({ash});
    QSignalSpy changed(stage.browser().document(), &QTextDocument::contentsChanged);
    stage.exploration.setBrush(DayRange{0, 100}, TrailStep::New);
    QCOMPARE(changed.size(), 0);
    stage.exploration.select({});
    QVERIFY(!changed.isEmpty());
}

void TestDetailsPanel::wordsFollowTheLanguage()
{
    Stage stage;
    stage.exploration.select({QStringLiteral("country/aland")});
    stage.exploration.change([](ExplorationState &state) { state.language = Language::Chinese; });
    QVERIFY(stage.text().contains(QStringLiteral("甲国")));
}

QTEST_MAIN(TestDetailsPanel)
#include "tst_detailsPanel.moc"
