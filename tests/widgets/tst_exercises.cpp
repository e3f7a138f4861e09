// SPDX-License-Identifier: GPL-3.0-or-later
// Exercises on the screen and on paper: made from a view or a story, the same for the same sheet; what was right stays
// in one file that can be cleared.
#include "model/story/storyCheck.h"
#include "tests/support/storyFixture.h"
#include "widgets/presenter/exerciseDialog.h"
#include "widgets/presenter/exerciseSheet.h"
#include "widgets/presenter/hiding.h"
#include "widgets/timeline/timelineDrawing.h"
#include "widgets/timeline/timelineGeometry.h"
#include "widgets/view/fontTextMeasure.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

class TestExercises : public QObject
{
    Q_OBJECT
private slots:
    void theSameSheetComesAgain()
    {
        ExerciseDialog first(frame(), nullptr, 7, results());
        ExerciseDialog second(frame(), nullptr, 8, results());
        QCOMPARE(recordsOf(first).size(), recordsOf(second).size());
        QVERIFY(recordsOf(first) != recordsOf(second));
        second.findChild<QSpinBox *>()->setValue(7);
        QCOMPARE(recordsOf(second), recordsOf(first));
    }

    void aStoryAsksAboutItsOwnRecordsAlone()
    {
        const Story &story = bundledStories().stories.back();
        ExerciseDialog dialog(frame(), &story, 3, results());
        auto *from = dialog.findChild<QComboBox *>();
        QCOMPARE(from->count(), 2);
        from->setCurrentIndex(1);
        const Mask rows = storyRows(*bundledStories().snapshot, story);
        QVERIFY(!dialog.exercises().empty());
        for (const Exercise &exercise : dialog.exercises())
            for (const ExerciseItem &item : exercise.items)
                QVERIFY(rows.test(item.record));
    }

    void everyAnswerIsCheckedAndTheResultStaysHere()
    {
        ExerciseDialog dialog(frame(), nullptr, 5, results());
        QCOMPARE(dialog.exercises().size(), std::size_t(4));
        QVERIFY(results().all().empty());
        dialog.check();
        const auto before = results().all();
        QCOMPARE(before.size(), std::size_t(1));
        QCOMPARE(before[0].seed, 5u);
        QVERIFY(before[0].of > before[0].right);
        solve(dialog);
        dialog.check();
        const auto after = results().all();
        QCOMPARE(after.size(), std::size_t(2));
        QCOMPARE(after[1].right, after[1].of);
        QVERIFY(bool(results().clear()));
        QVERIFY(results().all().empty());
        QVERIFY(!QFile::exists(results().file()));
    }

    void titlesOfAnyKindSurviveTheFile()
    {
        const QString title = QString::fromUtf8("“a”, \"b\", 三国\nc");
        QVERIFY(bool(results().add({QStringLiteral("2026-01-01T10:00:00"), title, 3, 1, 2})));
        QCOMPARE(results().all().size(), std::size_t(1));
        QCOMPARE(results().all()[0].title, QString(title).replace(u'\n', u' '));
        QVERIFY(bool(results().clear()));
    }

    void aWorksheetIsWrittenAndAWrongPlaceIsTold()
    {
        ExerciseDialog dialog(frame(), nullptr, 5, results());
        const QString file = m_folder.filePath(QStringLiteral("sheet.pdf"));
        QVERIFY(dialog.writePdf(file));
        QVERIFY(QFile(file).size() > 1000);
        QVERIFY(!dialog.writePdf(QStringLiteral("/nowhere/at/all/sheet.pdf")));
    }

    void namesAndDatesAreHiddenOnTheSlideAndComeBackOneByOne()
    {
        const FontTextMeasure measure;
        TimelineLanes lanes;
        lanes.setFrame(frame());
        const TimelineGeometry geometry =
            layOutTimeline(lanes, {724, 290}, palette(Theme::Light), measure, {.isFigure = true});
        QVERIFY(geometry.labels.size() > 3);
        const auto texts = [&](const HiddenWords &hidden) {
            Drawing drawing = drawTimeline(geometry, lanes, palette(Theme::Light), measure, true);
            hideWords(drawing, geometry, *bundledStories().snapshot, hidden, Language::English);
            QStringList texts;
            for (const DrawItem &item : drawing.items)
                if (const auto *text = std::get_if<DrawText>(&item))
                    texts << text->text;
            return texts;
        };
        const auto asked = [&](std::size_t shown) {
            return texts({Hiding::Labels, shown}).count(QStringLiteral("?"));
        };
        QCOMPARE(asked(0), qsizetype(geometry.labels.size()));
        QCOMPARE(asked(2), qsizetype(geometry.labels.size()) - 2);
        QCOMPARE(asked(1000), qsizetype(0));
        const QString year = QStringLiteral("2010");
        QVERIFY(texts({}).contains(year));
        QVERIFY(!texts({Hiding::Dates, 0}).contains(year));
        QVERIFY(texts({Hiding::Dates, 1}) != texts({Hiding::Dates, 0}));
    }

private:
    [[nodiscard]] static FramePtr frame() { return frameOfSlide({}, Language::English); }
    [[nodiscard]] ExerciseResults results() const
    {
        return ExerciseResults(m_folder.filePath(QStringLiteral("data/results.csv")));
    }
    [[nodiscard]] static std::vector<quint32> recordsOf(const ExerciseDialog &dialog)
    {
        std::vector<quint32> records;
        for (const Exercise &exercise : dialog.exercises())
            for (const ExerciseItem &item : exercise.items)
                records.push_back(static_cast<quint32>(item.record));
        return records;
    }

    // What somebody does who knows everything.
    static void solve(ExerciseDialog &dialog)
    {
        auto *sheet = dialog.findChild<ExerciseSheet *>();
        auto *list = sheet->findChild<QListWidget *>();
        for (int place = 1; place <= list->count(); ++place)
            for (int i = 0; i < list->count(); ++i)
                if (list->item(i)->data(Qt::UserRole).toInt() == place)
                    list->insertItem(place - 1, list->takeItem(i));
        QList<QLineEdit *> years = sheet->findChildren<QLineEdit *>();
        QList<QComboBox *> people = sheet->findChildren<QComboBox *>();
        for (const Exercise &exercise : dialog.exercises())
            for (const ExerciseItem &item : exercise.items)
                if (exercise.kind == ExerciseKind::WhenWasIt)
                    years.takeFirst()->setText(
                        QString::number(dateFromDay(bundledStories().snapshot->span[index(item.record)].first).year));
                else if (exercise.kind != ExerciseKind::PutInOrder)
                    choose(*people.takeFirst(), item.answer);
    }
    static void choose(QComboBox &box, Row answer) { box.setCurrentIndex(box.findData(static_cast<quint32>(answer))); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestExercises)
#include "tst_exercises.moc"
