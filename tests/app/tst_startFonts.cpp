// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts of a start: first the program's own alone, which hold every English name of the bundled record; then the
// system's, with which the windows are drawn anew.
#include "app/startFonts.h"
#include "app/tasks/earlyOpening.h"
#include "widgets/view/embeddedFonts.h"
#include "widgets/view/fontTextMeasure.h"
#include "widgets/view/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTest>

#include <algorithm>

using namespace trilateral;

namespace
{

// Draws a sign that the program's fonts lack.
class Foreign final : public QWidget
{
public:
    using QWidget::QWidget;
    int painted = 0;

private:
    void paintEvent(QPaintEvent *) override { ++painted; }
};

bool isOurs(const QString &family)
{
    return family.startsWith(QLatin1String("Trilateral Sans"));
}

// The general names that Qt always lists are no fonts.
bool areAllOurs()
{
    const QStringList general{QStringLiteral("Monospace"), QStringLiteral("Sans Serif"), QStringLiteral("Serif")};
    return std::ranges::all_of(QFontDatabase::families(),
                               [&](const QString &family) { return isOurs(family) || general.contains(family); });
}

QFont english()
{
    return fontFor({.pixelSize = measuredPixels, .language = QStringLiteral("en")});
}

} // namespace

class TestStartFonts : public QObject
{
    Q_OBJECT
public:
    explicit TestStartFonts(StartFonts &fonts) : m_fonts(fonts) {}

private slots:
    void initTestCase()
    {
        if (!m_fonts.areOwn())
            QSKIP("This build brings no fonts of its own, or cannot set the system's aside.");
        m_fonts.begin(u"en");
    }

    void ourOwnComeFirst()
    {
        QVERIFY(areAllOurs());
        QVERIFY(isOurs(QFontInfo(english()).family()));
    }

    void everyEnglishNameHasItsLetters()
    {
        NoProgress progress;
        const Opened opened = openForExploration(QStringLiteral(RECORD_FILE), progress);
        QVERIFY(opened);
        const QFontMetricsF metrics(english());
        const SnapshotPtr snapshot = (*opened)->snapshot();
        QStringList missing;
        for (std::uint32_t i = 0; i < snapshot->count(); ++i) {
            const LocalText name = snapshot->name(Row(i), Language::English);
            const QList<uint> letters = name.language == Language::English ? name.text.toUcs4() : QList<uint>();
            if (!std::ranges::all_of(letters, [&](uint letter) { return metrics.inFontUcs4(letter); }))
                missing << name.text;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void theSystemsComeAfterwards()
    {
        FontTextMeasure measure;
        const TextStyle style{.pixelSize = 13, .language = QStringLiteral("en")};
        const QString text = QStringLiteral("Trilateral Summit");
        const double width = measure.width(text, style);
        QWidget window;
        Foreign part(&window);
        window.show();
        QTRY_VERIFY(part.painted > 0);
        const int before = part.painted;
        const int generation = fontGeneration();

        m_fonts.complete();
        QTRY_VERIFY(!areAllOurs());
        QVERIFY(fontGeneration() > generation);
        QTRY_VERIFY(part.painted > before);
        QCOMPARE(measure.width(text, style), width);
        QVERIFY(isOurs(QFontInfo(english()).family()));
    }

    void askingAgainDoesNothing()
    {
        const int generation = fontGeneration();
        m_fonts.complete();
        QTest::qWait(100);
        QCOMPARE(fontGeneration(), generation);
    }

private:
    StartFonts &m_fonts;
};

// The fonts are chosen before there is an application.
int main(int argc, char **argv)
{
    StartFonts fonts(true);
    QApplication application(argc, argv);
    TestStartFonts test(fonts);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_startFonts.moc"
