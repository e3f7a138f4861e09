// SPDX-License-Identifier: GPL-3.0-or-later
// Random clicks, keys, wheels and edits in the whole window, for as many seconds as are said (soak SECONDS [SEED]); to
// be built with the sanitizers ("./start soak"). What is in use goes up and down by a tenth with what is shown, so it
// is measured at rest: with every edit undone, and state, panels, language and theme as at the start. Ends with 1 where
// it grew by more than a twentieth of what it was once everything had been seen; says each minute how much it is, and
// at the end of which class there are more objects than before. The pictures of letters and marks that are kept to be
// drawn again take an hour and more to come to their limits under the sanitizers, and would look like growth until
// then: they are filled up at the start.
#include "app/actions.h"
#include "app/mainWindow.h"
#include "app/mainWindowEditing.h"
#include "app/session.h"
#include "widgets/view/drawingPainter.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <map>
#include <utility>

#include <malloc.h>
#include <unistd.h>
#ifdef WITH_SANITIZERS
extern "C" std::size_t __sanitizer_get_current_allocated_bytes(); // not every package of GCC brings its header
#endif

using namespace trilateral;

namespace
{

constexpr qint64 minute = 60'000;          // milliseconds
constexpr qint64 warmUp = 10 * minute;     // in which everything has been seen
constexpr std::size_t longestHistory = 60; // steps; then all are undone, so that the document stays as large as it is
constexpr double mostGrowth = 1.05;

class Soak
{
public:
    Soak(MainWindow &window, Session &session, quint32 seed)
        : m_window(window), m_session(session), m_random(seed), m_first(session.exploration().state())
    {
        for (QAction *action : window.actions().all())
            if (action->isChecked())
                m_checked.insert(action);
    }
    void step()
    {
        switch (m_random.bounded(8)) {
        case 0:
            return trigger();
        case 1:
            return edit();
        case 2:
            return turn();
        case 3:
            return press();
        default:
            return click();
        }
    }
    // Everything as it was at the start.
    void rest()
    {
        if (m_window.editing())
            (void)m_window.editing()->editing().goTo(0);
        for (QAction *action : m_window.actions().all()) {
            const bool isOneOfMany = action->actionGroup() && action->actionGroup()->isExclusive();
            if (action->isCheckable() && action->isChecked() != m_checked.contains(action) &&
                (action->isChecked() ? !isOneOfMany : true))
                action->trigger();
        }
        m_session.exploration().setState(m_first);
        QTest::qWait(1000);
        (void)QTest::qWaitFor([this] { return m_session.isIdle(); }, 60'000);
    }

private:
    // Anything in the window that can be seen.
    QWidget *anyWidget()
    {
        QList<QWidget *> shown;
        for (QWidget *widget : m_window.findChildren<QWidget *>())
            if (widget->isVisible() && widget->isEnabled() && !widget->isWindow())
                shown += widget;
        return shown.isEmpty() ? nullptr : shown[m_random.bounded(shown.size())];
    }
    QPoint anyPoint(const QWidget &widget)
    {
        return {m_random.bounded(std::max(1, widget.width())), m_random.bounded(std::max(1, widget.height()))};
    }
    void click()
    {
        QWidget *widget = anyWidget();
        if (!widget)
            return;
        const QPoint point = anyPoint(*widget);
        const bool isDrag = m_random.bounded(4) == 0;
        QTest::mousePress(widget, Qt::LeftButton, Qt::NoModifier, point);
        if (isDrag)
            QTest::mouseMove(widget, anyPoint(*widget));
        QTest::mouseRelease(widget, Qt::LeftButton, Qt::NoModifier, isDrag ? anyPoint(*widget) : point);
    }
    void turn()
    {
        QWidget *widget = anyWidget();
        if (!widget)
            return;
        const QPoint point = anyPoint(*widget);
        QWheelEvent wheel(point, widget->mapToGlobal(point), QPoint(), QPoint(0, m_random.bounded(2) ? 120 : -120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
    }
    void press()
    {
        constexpr Qt::Key keys[] = {Qt::Key_Left,  Qt::Key_Right, Qt::Key_Up,    Qt::Key_Down, Qt::Key_Tab,
                                    Qt::Key_Space, Qt::Key_Plus,  Qt::Key_Minus, Qt::Key_Home, Qt::Key_Escape};
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &m_window, keys[m_random.bounded(int(std::size(keys)))]);
    }
    // Nothing that asks for a file, leaves the program or fills another screen.
    void trigger()
    {
        const Actions &actions = m_window.actions();
        const QList<QAction *> barred{actions.quit,    actions.present,      actions.presentHere, actions.open,
                                      actions.newList, actions.importFolder, actions.importData,  actions.save,
                                      actions.saveAs,  actions.revert,       actions.paste,       actions.exportFigure};
        const QList<QAction *> all = actions.all();
        QAction *action = all[m_random.bounded(all.size())];
        if (!barred.contains(action) && action->isEnabled())
            action->trigger();
    }
    void edit()
    {
        if (!m_window.editing() || !m_session.isIdle())
            return;
        RecordDraft draft;
        draft.kind = QStringLiteral("event");
        draft.name.by[0] = QStringLiteral("Soaked %1").arg(m_random.bounded(1000));
        draft.date.first = draft.date.last = m_random.bounded(20'000);
        Editing &editing = m_window.editing()->editing();
        if (editing.history().size() > longestHistory && editing.lastDone())
            (void)editing.goTo(0);
        else if (m_random.bounded(2))
            (void)m_window.editing()->add(draft);
        else
            (void)editing.undo();
    }

    MainWindow &m_window;
    Session &m_session;
    QRandomGenerator m_random;
    ExplorationState m_first;
    QSet<QAction *> m_checked;
};

// As many pictures as are kept at most, of the smallest there are: each counts for a kilobyte at least, so that the
// keys that come with them will never be more.
void fillKeptPictures()
{
    constexpr int mostTexts = 24 * 1024;
    constexpr int mostMarks = 8 * 1024;
    QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    Drawing drawing;
    drawing.size = image.size();
    TextStyle small;
    small.pixelSize = 9;
    for (int i = 0; i < mostTexts; ++i)
        drawing.add(DrawText{{4, 20}, QString::number(i), small});
    for (int i = 0; i < mostMarks; ++i)
        drawing.add(DrawMarker{Shape::Disc, {32, 32}, 4, 0xff000000u | static_cast<Colour>(i)});
    paintDrawing(painter, drawing);
}

QtMessageHandler usualHandler = nullptr;

// The offscreen platform complains of each window that it cannot raise.
void withoutComplaints(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QLatin1String("This plugin does not support")))
        usualHandler(type, context, message);
}

// Resident, as the system counts it.
std::size_t residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return static_cast<std::size_t>(pages.value(1).toLongLong() * sysconf(_SC_PAGESIZE));
}

// Allocated and not freed. What is freed and waits to be used again is none of it: the sanitizers keep much of that.
std::size_t bytesInUse()
{
#ifdef WITH_SANITIZERS
    return __sanitizer_get_current_allocated_bytes();
#else
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
#endif
}

using Counts = std::map<QByteArray, int>;

// "QWidget in QFrame", or "QWidget its name in QFrame".
QByteArray kindOf(const QObject &object)
{
    const QByteArray name = object.objectName().toUtf8();
    const QByteArray own = object.metaObject()->className() + (name.isEmpty() ? name : QByteArray(' ' + name));
    return object.parent() ? QByteArray(own + " in " + object.parent()->metaObject()->className()) : own;
}

Counts objectsByClass()
{
    Counts counts;
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        if (top->parent())
            continue;
        ++counts[kindOf(*top)];
        for (const QObject *object : top->findChildren<QObject *>())
            ++counts[kindOf(*object)];
    }
    return counts;
}

void sayMore(const Counts &before)
{
    Counts earlier = before;
    for (const auto &[name, count] : objectsByClass())
        if (const int was = earlier[name]; count > was)
            std::printf("%s: %d, then %d\n", name.constData(), was, count);
}

void say(qint64 steps, std::size_t history)
{
    std::printf("%lld steps, %.1f MB in use, %.1f MB resident, %zu steps of the history\n",
                static_cast<long long>(steps), static_cast<double>(bytesInUse()) / 1e6,
                static_cast<double>(residentBytes()) / 1e6, history);
    std::fflush(stdout);
}

// Whether it did not grow.
bool run(MainWindow &window, Session &session, qint64 length, quint32 seed)
{
    Soak soak(window, session, seed);
    QElapsedTimer clock;
    clock.start();
    std::size_t before = 0;
    Counts objects;
    qint64 minutes = 0;
    for (qint64 steps = 1; clock.elapsed() < length; ++steps) {
        soak.step();
        QTest::qWait(5);
        const qint64 now = clock.elapsed();
        if (now / minute > std::exchange(minutes, now / minute))
            say(steps, window.editing()->editing().history().size());
        if (before == 0 && now > std::min(warmUp, length / 3)) {
            soak.rest();
            before = bytesInUse();
            objects = objectsByClass();
        }
    }
    soak.rest();
    const std::size_t after = bytesInUse();
    sayMore(objects);
    std::printf("at rest %.1f MB in use after the warm-up, %.1f MB at the end\n", static_cast<double>(before) / 1e6,
                static_cast<double>(after) / 1e6);
    return before > 0 && static_cast<double>(after) <= mostGrowth * static_cast<double>(before);
}

} // namespace

int main(int argc, char **argv)
{
    usualHandler = qInstallMessageHandler(withoutComplaints);
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    const qint64 length = (argc > 1 ? QByteArray(argv[1]).toLongLong() : 60) * 1000;
    const quint32 seed = argc > 2 ? QByteArray(argv[2]).toUInt() : QRandomGenerator::global()->generate();
    std::printf("seed %u\n", seed);
    Settings settings(QStringLiteral("trilateral-explorer-soak"));
    settings.setKnown();
    Session session;
    MainWindow window(session, settings);
    session.setBundled(QStringLiteral(RECORD_FILE));
    session.open(QStringLiteral(RECORD_FILE));
    QSignalSpy finished(&window, &MainWindow::finished);
    window.show();
    (void)finished.wait(60'000);
    QTimer closer; // no dialog stays
    QObject::connect(&closer, &QTimer::timeout, [] {
        if (auto *popup = QApplication::activePopupWidget())
            popup->close();
        else if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
    });
    closer.start(50);
    fillKeptPictures();
    const bool isSteady = run(window, session, length, seed);
    window.editing()->editing().leave();
    return isSteady ? 0 : 1;
}
