// SPDX-License-Identifier: GPL-3.0-or-later
// Motion is left out where the user or the desktop asks for that.
#include "widgets/view/motion.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

class TestMotion : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { chooseReducedMotion(std::nullopt); }

    void desktopsSayItInTheirOwnWords_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isReduced");
        const QString gtk = QStringLiteral("gtk-3.0/settings.ini");
        const QString kde = QStringLiteral("kdeglobals");
        QTest::newRow("nothing") << kde << QByteArray() << false;
        QTest::newRow("GTK off") << gtk << QByteArray("[Settings]\ngtk-enable-animations=0\n") << true;
        QTest::newRow("GTK off in words") << gtk << QByteArray("[Settings]\ngtk-enable-animations = false\n") << true;
        QTest::newRow("GTK on") << gtk << QByteArray("[Settings]\ngtk-enable-animations=1\n") << false;
        QTest::newRow("GTK 4 off") << QStringLiteral("gtk-4.0/settings.ini")
                                   << QByteArray("[Settings]\r\ngtk-enable-animations=False\r\n") << true;
        QTest::newRow("KDE off") << kde << QByteArray("[General]\nA=1\n[KDE]\nAnimationDurationFactor=0\n") << true;
        QTest::newRow("KDE half") << kde << QByteArray("[KDE]\nAnimationDurationFactor=0.5\n") << false;
        QTest::newRow("KDE unset") << kde << QByteArray("[KDE]\nAnimationDurationFactor=\n") << false;
        QTest::newRow("another section") << kde << QByteArray("[Other]\nAnimationDurationFactor=0\n") << false;
    }

    void desktopsSayItInTheirOwnWords()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, text);
        QTemporaryDir folder;
        const QString path = folder.filePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
        out.close();
        QTEST(desktopReducesMotion(folder.path()), "isReduced");
    }

    void aFolderWithoutSettingsAsksForNothing() { QVERIFY(!desktopReducesMotion(QStringLiteral("/nowhere/at/all"))); }

    void theUserGoesBeforeTheDesktop()
    {
        chooseReducedMotion(true);
        QVERIFY(motionIsReduced());
        chooseReducedMotion(false);
        QVERIFY(!motionIsReduced());
    }
};

QTEST_GUILESS_MAIN(TestMotion)
#include "tst_motion.moc"
