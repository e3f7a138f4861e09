// SPDX-License-Identifier: GPL-3.0-or-later
// Stories go out of the window and come back into it through the dialogs that people see.
#include "app/actions.h"
#include "app/mainWindow.h"
#include "app/mainWindowEditing.h"
#include "app/mainWindowStories.h"
#include "app/session.h"
#include "model/story/storyCheck.h"
#include "widgets/dialogs/messageBar.h"
#include "widgets/presenter/storyPanel.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace trilateral;

namespace
{

// Answers the next file dialog as soon as it is open, and again until it closes: it may still be reading its folder.
void whenAsked(const std::function<void(QFileDialog &)> &answer)
{
    auto *looking = new QTimer(qApp);
    QObject::connect(looking, &QTimer::timeout, looking, [looking, answer] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        answer(*dialog);
        if (dialog->isVisible())
            return;
        looking->deleteLater();
        looking->stop();
    });
    looking->start(10);
}

// Chooses the file; the format by the beginning of its name.
std::function<void(QFileDialog &)> choosing(const QString &file, const QString &format = {})
{
    return [file, format](QFileDialog &dialog) {
        for (const QString &filter : dialog.nameFilters())
            if (!format.isEmpty() && filter.startsWith(format))
                dialog.selectNameFilter(filter);
        dialog.findChild<QLineEdit *>()->setText(file);
        static_cast<QDialog &>(dialog).accept();
    };
}

} // namespace

class tst_storyDialogs : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Settings m_settings{QStringLiteral("trilateral-tests-story-dialogs")};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] StoryBook &book() { return m_window->stories()->book(); }
    [[nodiscard]] StoryPanel &panel() { return m_window->stories()->panel(); }
    void exportAs(const QString &name, const QString &format)
    {
        whenAsked(choosing(path(name), format));
        m_window->actions().exportStory->trigger();
    }
    void import(const QString &name)
    {
        whenAsked(choosing(path(name)));
        emit panel().importWanted();
    }
    [[nodiscard]] QByteArray beginningOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_settings.setLanguage(Language::English);
        m_session = std::make_unique<Session>();
        m_window = std::make_unique<MainWindow>(*m_session, m_settings);
        m_session->setBundled(QStringLiteral(RECORD_FILE));
        m_session->open(QStringLiteral(RECORD_FILE));
        m_window->resize(1400, 900);
        m_window->show();
        QTRY_VERIFY(m_session->isOpen() && m_window->stories());
        m_window->actions().showStories->trigger();
        QTRY_VERIFY(panel().isVisible());
    }
    void cleanup()
    {
        m_window->editing()->editing().leave();
        m_window.reset();
        m_session.reset();
    }

    void aStoryLeavesInTheFormatThatIsChosen_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("slides") << "PDF, a slide"
                                << "slides.pdf" << QByteArray("%PDF");
        QTest::newRow("notes") << "PDF, with"
                               << "notes.pdf" << QByteArray("%PDF");
        QTest::newRow("handout") << "PDF, a handout"
                                 << "handout.pdf" << QByteArray("%PDF");
        QTest::newRow("office") << "Slides that"
                                << "slides.pptx" << QByteArray("PK\3\4");
        QTest::newRow("page") << "Web page"
                              << "slides.html" << QByteArray("<!do");
        QTest::newRow("story") << "Story"
                               << "mine.story.json" << QByteArray("{\n  ");
        QTest::newRow("pictures") << "A folder"
                                  << "pictures/01.png" << QByteArray("\x89PNG");
    }
    void aStoryLeavesInTheFormatThatIsChosen()
    {
        QFETCH(QString, format);
        QFETCH(QString, file);
        QFETCH(QByteArray, begins);
        const QString asked = file.section(u'/', 0, 0).section(u'.', 0, 0); // without its ending, which is added
        exportAs(asked, format);
        QVERIFY2(m_window->statusBar()->currentMessage().contains(asked), qPrintable(m_window->messages().sentence()));
        if (file.contains(u'/')) {
            const QStringList pictures = QDir(path(asked)).entryList({QStringLiteral("*.png")});
            QCOMPARE(pictures.size(), qsizetype(book().story()->slides.size()));
            file = asked + u'/' + pictures.front();
        }
        QCOMPARE(beginningOf(file).toLower(), begins.toLower());
    }
    void aStoryComesBackAsItLeft()
    {
        exportAs(QStringLiteral("again"), QStringLiteral("Story"));
        const std::size_t before = book().stories().size();
        const Story left = *book().story();
        import(QStringLiteral("again.story.json"));
        QCOMPARE(book().stories().size(), before + 1);
        Story came = book().stories().back();
        QVERIFY(came.id != left.id); // beside the one that is there
        came.id = left.id;
        came.rank = left.rank;
        QVERIFY(came == left);
        m_window->actions().undo->trigger();
        QCOMPARE(book().stories().size(), before);
    }
    void whatTheDocumentLacksIsToldOnArrivalAndTheSlideStays()
    {
        Story story = *book().story();
        story.slides.resize(1);
        story.slides[0].records << QStringLiteral("meeting/never-was");
        QFile file(path(QStringLiteral("strange.story.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(storyBytes(story));
        file.close();
        import(QStringLiteral("strange.story.json"));
        QVERIFY2(m_window->messages().sentence().contains(QStringLiteral("meeting/never-was")),
                 qPrintable(m_window->messages().sentence()));
        QCOMPARE(book().stories().back().slides.size(), 1u);
    }
    void aFileThatIsNoStoryIsOneSentence()
    {
        QFile file(path(QStringLiteral("broken.story.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ not a story");
        file.close();
        const std::size_t before = book().stories().size();
        import(QStringLiteral("broken.story.json"));
        QVERIFY(m_window->messages().sentence().contains(QStringLiteral("broken.story.json")));
        QCOMPARE(book().stories().size(), before);
    }
    void whoeverThinksBetterOfItChangesNothing()
    {
        const std::vector<Story> before = book().stories();
        whenAsked([](QFileDialog &dialog) { dialog.reject(); });
        emit panel().importWanted();
        whenAsked([](QFileDialog &dialog) { dialog.reject(); });
        m_window->actions().exportStory->trigger();
        QVERIFY(book().stories() == before);
    }
};

QTEST_MAIN(tst_storyDialogs)
#include "tst_storyDialogs.moc"
