// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a figure's facts whose source nobody could look up: all of them, to be copied and to be left out.
#include "tests/support/frameFixture.h"
#include "tests/support/snapshotFixture.h"
#include "widgets/dialogs/exportDialog.h"
#include "widgets/dialogs/uncitedDialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QWindow>

#include <algorithm>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

constexpr int meetingCount = 40; // more than a tip could hold

FramePtr frame()
{
    SnapshotFixture f;
    f.add("series", "series/talks").name("Talks");
    for (int i = 0; i < meetingCount; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray id = "meeting/" + number;
        const QByteArray name = "Meeting " + number;
        const QByteArray date = QByteArray::number(1980 + i) + "-05-04";
        f.add("meeting", id.constData())
            .name(name.constData())
            .date(date.constData())
            .tie(Role::Series, "series/talks");
    }
    return frameOf(f.build());
}

QPushButton *buttonNamed(const QWidget &dialog, QStringView text)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [&](const QPushButton *b) { return b->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

class TestUncitedDialog : public QObject
{
    Q_OBJECT
private slots:
    void everyFactIsListedAndCopied()
    {
        ExportDialog dialog(frame(), {}, {}, QStringLiteral("a.png"));
        dialog.show();
        UncitedDialog *list = openList(dialog);
        QVERIFY(list);
        QCOMPARE(list->findChild<QTableWidget *>()->rowCount(), meetingCount);
        QVERIFY(list->text().contains(QStringLiteral("Meeting 39\t4 May 2019\tno source\n")));
        QVERIFY(QTest::qWaitForWindowActive(list));
        QTest::keyClick(list->windowHandle(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), meetingCount);
        list->findChild<QTableWidget *>()->selectRow(2);
        QCOMPARE(list->text(), QStringLiteral("Meeting 2\t4 May 1982\tno source\n"));
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!dialog.spec().isCitedOnly);
    }

    void leavingThemOutIsAgreedTo()
    {
        ExportDialog dialog(frame(), {}, {}, QStringLiteral("a.png"));
        dialog.show();
        UncitedDialog *list = openList(dialog);
        QVERIFY(list);
        QTest::mouseClick(buttonNamed(*list, u"Leave them out"), Qt::LeftButton);
        QVERIFY(dialog.spec().isCitedOnly);
        // They can still be looked at, and taken back.
        QTRY_VERIFY(buttonNamed(dialog, u"Show…")->isEnabled());
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            if (box->text().contains(QString::number(meetingCount)))
                QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
        QVERIFY(!dialog.spec().isCitedOnly);
    }

    void nothingIsOfferedWhereAllIsCited()
    {
        SnapshotFixture f;
        f.add("country", "country/a").name("A");
        ExportDialog dialog(frameOf(f.build()), {}, {}, QStringLiteral("a.png"));
        dialog.show();
        QTRY_VERIFY(!buttonNamed(dialog, u"Show…")->isEnabled());
    }

private:
    static UncitedDialog *openList(ExportDialog &dialog)
    {
        QPushButton *button = buttonNamed(dialog, u"Show…");
        if (!button || !QTest::qWaitFor([&] { return button->isEnabled(); }))
            return nullptr;
        QTest::mouseClick(button, Qt::LeftButton);
        return dialog.findChild<UncitedDialog *>();
    }
};

QTEST_MAIN(TestUncitedDialog)
#include "tst_uncitedDialog.moc"
