// SPDX-License-Identifier: GPL-3.0-or-later
// What the program opens with: the three doors at the first start and what lies behind each, and a presentation where
// the command line asks for one.
#include "app/cli/commandLine.h"
#include "app/mainWindow.h"
#include "app/mainWindowStories.h"
#include "model/story/storyTables.h"
#include "widgets/presenter/showWindow.h"
#include "widgets/presenter/storyPanel.h"
#include "widgets/presenter/threeDoors.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace trilateral;

namespace
{

constexpr int mostMilliseconds = 30'000;

template <class Widget>
Widget *shown()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<Widget *>(top); found && found->isVisible())
            return found;
        for (Widget *child : top->findChildren<Widget *>())
            if (child->isVisible())
                return child;
    }
    return nullptr;
}

// Runs the program until this is true; whether it ever was.
bool runUntil(const WindowOptions &options, const std::function<bool()> &isThere)
{
    bool wasThere = false;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
        wasThere = wasThere || isThere();
        if (wasThere)
            QCoreApplication::exit(0);
    });
    looking.start(20);
    QTimer::singleShot(mostMilliseconds, &looking, [] { QCoreApplication::exit(1); });
    return runWindow(options, std::make_unique<EarlyOpening>(QStringLiteral(RECORD_FILE)),
                     std::make_unique<StartFonts>(false)) == 0 &&
           wasThere;
}

CommandLine lineOf(std::vector<QByteArray> words)
{
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    return runCommandLine(static_cast<int>(arguments.size()), arguments.data());
}

// The button of that door is clicked as soon as it is there.
std::function<bool()> behindDoor(std::size_t door, const std::function<bool()> &isThere)
{
    return [door, isThere, wasChosen = false]() mutable {
        if (const auto *doors = wasChosen ? nullptr : shown<ThreeDoors>()) {
            wasChosen = true;
            QTest::mouseClick(doors->findChildren<QPushButton *>().at(qsizetype(door)), Qt::LeftButton);
        }
        return wasChosen && isThere();
    };
}

} // namespace

class tst_entry : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(); // nobody was here before
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    }
    void theFirstDoorLeavesTheRecordToBeExplored()
    {
        QVERIFY(runUntil({}, behindDoor(0, [] { return !shown<ThreeDoors>() && shown<MainWindow>(); })));
        QVERIFY(!shown<ShowWindow>());
    }
    void theSecondDoorOpensAGuidedReadingAtItsBeginning()
    {
        QString about;
        const auto isRead = [&about] {
            const auto *panel = shown<StoryPanel>();
            if (auto *window = shown<MainWindow>(); window && panel && panel->slide() == 0)
                about = window->stories()->book().story()->about;
            return !about.isEmpty();
        };
        QVERIFY(runUntil({}, behindDoor(1, isRead)));
        QVERIFY(about.startsWith(QStringLiteral("source/")));
    }
    void theThirdDoorBeginsAPresentation()
    {
        QVERIFY(runUntil({}, behindDoor(2, [] { return shown<ShowWindow>() && !shown<ThreeDoors>(); })));
    }
    void theDoorsAreOfferedOnceAlone()
    {
        QVERIFY(runUntil({}, [] { return shown<ThreeDoors>() != nullptr; }));
        QElapsedTimer clock;
        clock.start();
        bool wereThere = false;
        QVERIFY(runUntil({}, [&] {
            wereThere = wereThere || shown<ThreeDoors>();
            return clock.elapsed() > 2000 && shown<MainWindow>();
        }));
        QVERIFY(!wereThere);
    }
    void aStoryIsPresentedFromTheCommandLine()
    {
        const CommandLine line =
            lineOf({"trilateral", "present", RECORD_FILE, "--story", "story/why-the-summits-stop-and-start"});
        QVERIFY(!line.exitStatus);
        QVERIFY(line.window.presents);
        QString title;
        QVERIFY(runUntil(line.window, [&] {
            const auto *show = shown<ShowWindow>();
            if (show)
                title = show->windowTitle();
            return show && !shown<ThreeDoors>();
        }));
        const auto stories = readStories(QStringLiteral(RECORD_FILE));
        const auto wanted = std::ranges::find(*stories, line.window.story, &Story::id);
        QCOMPARE(title, wanted->title.in(Language::English).text);
    }
    void aStoryThatIsNotThereIsOneSentence()
    {
        const CommandLine line = lineOf({"trilateral", "present", RECORD_FILE, "--story", "story/not-there"});
        QVERIFY(line.exitStatus && *line.exitStatus != 0);
    }
};

QTEST_MAIN(tst_entry)
#include "tst_entry.moc"
