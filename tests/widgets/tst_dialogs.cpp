// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/frameFixture.h"
#include "tests/support/snapshotFixture.h"
#include "widgets/dialogs/aboutDialog.h"
#include "widgets/dialogs/exportDialog.h"
#include "widgets/dialogs/figureCommand.h"
#include "widgets/dialogs/importDialog.h"
#include "widgets/dialogs/importReportDialog.h"
#include "widgets/dialogs/messageBar.h"
#include "widgets/dialogs/shortcutsDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

FramePtr frame()
{
    SnapshotFixture f;
    f.add("series", "series/talks").name("Talks");
    f.add("meeting", "meeting/a").name("First").date("2001-05-04").tie(Role::Series, "series/talks");
    return frameOf(f.build());
}

QString allText(const QWidget &widget)
{
    QString text;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        text += label->text() + QLatin1Char('\n');
    return text;
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT
private slots:
    void theCommandSaysAllThatWasChosen();
    void theShellReadsWordsAsTheyAre();
    void theExportDialogGivesBackWhatItWasGiven();
    void theFormatDecidesTheSuffix();
    void aMessageWaitsUntilItIsDismissed();
    void aQuestionActsOnce();
    void aboutTellsOfProgramAndData();
    void keysAreListedInGroups();
    void whatAnImportMetIsSavedAsATable();
    void tablesOfAnImportAreCalledByWords();
};

void TestDialogs::theCommandSaysAllThatWasChosen()
{
    FigureSpec spec;
    spec.scale = 2;
    spec.theme = Theme::Dark;
    spec.language = Language::Japanese;
    spec.isTransparent = true;
    ExplorationState state;
    state.filter.window = DayRange{dayFromDate({2018, 1, 1}), dayFromDate({2025, 12, 31})};
    state.filter.facets.insert(QStringLiteral("country"), {QStringLiteral("country/a"), QStringLiteral("country/b")});
    state.selection = QStringList{QStringLiteral("meeting/a")};
    state.knownOn = dayFromDate({2024, 5, 1});
    QCOMPARE(
        figureCommand(spec, state, {}, QStringLiteral("my figure.png")),
        QStringLiteral("trilateral export timeline --output 'my figure.png' --size 1600x900 --scale 2 --from "
                       "2018-01-01 --to 2025-12-31 --filter country=country/a,country/b --select meeting/a --lanes "
                       "series --known-on 2024-05-01 --language ja --theme dark --transparent"));
    spec.view = QStringLiteral("network");
    state = {};
    state.focus = QStringLiteral("country/a");
    state.depth = 2;
    state.network.level = GraphLevel::Everything;
    state.network.layout = QStringLiteral("stress");
    const QString network = figureCommand(spec, state, QStringLiteral("mine.trilateral"), QStringLiteral("n.svg"));
    QVERIFY2(network.startsWith(QStringLiteral("trilateral export network mine.trilateral --output n.svg")),
             qPrintable(network));
    QVERIFY(
        network.contains(QStringLiteral("--focus country/a --depth 2 --layout stress --seed 1 --level everything")));
}

void TestDialogs::theShellReadsWordsAsTheyAre()
{
    QCOMPARE(shellQuoted(QStringLiteral("a-b_c.png")), QStringLiteral("a-b_c.png"));
    QCOMPARE(shellQuoted(QStringLiteral("it's $5")), QStringLiteral("'it'\\''s $5'"));
    QCOMPARE(shellQuoted({}), QStringLiteral("''"));
}

void TestDialogs::theExportDialogGivesBackWhatItWasGiven()
{
    FigureSpec spec;
    spec.view = QStringLiteral("network");
    spec.size = QSizeF(1234, 777);
    spec.scale = 3;
    spec.isWhole = false;
    spec.title = QStringLiteral("Own title");
    spec.caption = QStringLiteral("Own words");
    spec.theme = Theme::Print;
    spec.language = Language::Korean;
    spec.isTransparent = true;
    spec.hasLegend = false;
    spec.hasSources = false;
    const ExportDialog dialog(frame(), spec, {}, QStringLiteral("/tmp/a.svg"));
    const FigureSpec back = dialog.spec();
    QCOMPARE(back.view, spec.view);
    QCOMPARE(back.size, spec.size);
    QCOMPARE(back.scale, spec.scale);
    QCOMPARE(back.isWhole, spec.isWhole);
    QCOMPARE(back.title, spec.title);
    QCOMPARE(back.caption, spec.caption);
    QCOMPARE(back.theme, spec.theme);
    QCOMPARE(back.language, spec.language);
    QCOMPARE(back.isTransparent, spec.isTransparent);
    QCOMPARE(back.hasLegend, spec.hasLegend);
    QCOMPARE(back.hasSources, spec.hasSources);
    QVERIFY(dialog.command().endsWith(QStringLiteral("--no-legend --no-sources --transparent")));
    QCOMPARE(dialog.file(), QStringLiteral("/tmp/a.svg"));
    QVERIFY(dialog.command().contains(QStringLiteral("--size 1234x777")));
}

void TestDialogs::theFormatDecidesTheSuffix()
{
    ExportDialog dialog(frame(), {}, {}, QStringLiteral("/tmp/a.png"));
    for (QComboBox *box : dialog.findChildren<QComboBox *>())
        if (const int pdf = box->findData(QStringLiteral("pdf")); pdf >= 0)
            box->setCurrentIndex(pdf);
    QCOMPARE(dialog.file(), QStringLiteral("/tmp/a.pdf"));
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
        box->setChecked(true);
    QVERIFY(!dialog.spec().isTransparent && !dialog.command().contains(QStringLiteral("--transparent")));
}

void TestDialogs::aMessageWaitsUntilItIsDismissed()
{
    MessageBar bar;
    QVERIFY(bar.sentence().isEmpty());
    bar.tell(QStringLiteral("Something <b>happened</b>."));
    QCOMPARE(bar.sentence(), QStringLiteral("Something <b>happened</b>."));
    QCOMPARE(bar.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    bar.findChild<QToolButton *>()->click();
    QVERIFY(bar.sentence().isEmpty());
}

void TestDialogs::aQuestionActsOnce()
{
    MessageBar bar;
    int times = 0;
    bar.ask(QStringLiteral("Shall we?"), QStringLiteral("Yes"), [&] { ++times; });
    auto *button = bar.findChild<QPushButton *>();
    QCOMPARE(button->text(), QStringLiteral("Yes"));
    button->click();
    QCOMPARE(times, 1);
    QVERIFY(bar.sentence().isEmpty());
}

void TestDialogs::aboutTellsOfProgramAndData()
{
    DatasetInfo info;
    info.title.by[0] = QStringLiteral("A record");
    info.naming.by[0] = QStringLiteral("Names are neutral.");
    info.version = QStringLiteral("2026.1");
    info.horizon = dayFromDate({2026, 6, 30});
    const QString text = allText(AboutDialog(info, Language::English));
    for (const char *part :
         {"A record", "Names are neutral.", "2026.1", "30 June 2026", "GPL-3.0-or-later", TRILATERAL_VERSION})
        QVERIFY2(text.contains(QString::fromLatin1(part)), part);
}

void TestDialogs::keysAreListedInGroups()
{
    const QString text =
        allText(ShortcutsDialog({{QStringLiteral("Group"), {{QStringLiteral("Ctrl+J"), QStringLiteral("Jump")}}}}));
    for (const char *part : {"GROUP", "Ctrl+J", "Jump"})
        QVERIFY(text.contains(QString::fromLatin1(part)));
}

void TestDialogs::whatAnImportMetIsSavedAsATable()
{
    ImportReport report;
    report.warn(QStringLiteral("/lists/mine.csv"), 17, QStringLiteral("“soon”, they say, is no date"));
    report.warn(QStringLiteral("/lists/mine.csv"), 0, QStringLiteral("=1+1"));
    report.warningCount = 5;
    ImportReportDialog dialog(QStringLiteral("mine.csv"), report);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.csv"));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&file] {
        if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            dialog->findChild<QLineEdit *>()->setText(file);
            dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        }
    });
    answer.start(20);
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text().contains(QStringLiteral("table")))
            button->click();
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(
        QString::fromUtf8(saved.readAll()),
        QStringLiteral("file,line,reason\nmine.csv,17,\"“soon”, they say, is no date\"\nmine.csv,,'=1+1\n,,Further "
                       "ones: 3\n"));
    QVERIFY(allText(dialog).contains(QStringLiteral("report.csv")));
}

// Names of sheets stay; those of our own tables are words of the program.
void TestDialogs::tablesOfAnImportAreCalledByWords()
{
    const auto table = [](const char *name) {
        return TableSample{QString::fromLatin1(name), {QStringLiteral("id"), QStringLiteral("kind")}, {}, true};
    };
    const ImportDialog dialog({QStringLiteral("net.gexf"), {table("entities"), table("relations"), table("R&D")}},
                              Mapping());
    const auto *pages = dialog.findChild<QTabWidget *>();
    QCOMPARE(pages->tabText(0), QStringLiteral("People and bodies"));
    QCOMPARE(pages->tabText(1), QStringLiteral("Relations"));
    QCOMPARE(pages->tabText(2), QStringLiteral("R&&D"));
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
