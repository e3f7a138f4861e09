// SPDX-License-Identifier: GPL-3.0-or-later
// What docks that come and go leave behind.
#include "app/actions.h"
#include "app/mainWindow.h"
#include "app/session.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

class TestWindowDocks : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void docksThatComeAndGoLeaveNothingBehind();

private:
    QTemporaryDir m_folder;
};

namespace
{

struct Desk {
    Settings settings{QStringLiteral("trilateral-explorer-docks-test")};
    Session session;
    MainWindow window{session, settings};

    Desk()
    {
        QSignalSpy finished(&window, &MainWindow::finished);
        session.open(QStringLiteral(RECORD_FILE));
        window.resize(1280, 720);
        window.show();
        if (finished.isEmpty())
            (void)finished.wait(10'000);
    }
    void toggle(int times)
    {
        const Actions &actions = window.actions();
        QAction *const docks[] = {actions.showFacets, actions.showDetails, actions.showTables};
        for (int i = 0; i < times; ++i) {
            docks[i % 3]->trigger();
            QTest::qWait(1);
        }
    }
    [[nodiscard]] qsizetype children() const { return window.children().size(); }
};

} // namespace

void TestWindowDocks::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestWindowDocks::docksThatComeAndGoLeaveNothingBehind()
{
    Desk desk;
    desk.toggle(120);
    const qsizetype before = desk.children();
    desk.toggle(240);
    QVERIFY2(desk.children() <= before + 4, qPrintable(QStringLiteral("%1, then %2").arg(before).arg(desk.children())));
}

QTEST_MAIN(TestWindowDocks)
#include "tst_windowDocks.moc"
