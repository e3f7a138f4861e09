// SPDX-License-Identifier: GPL-3.0-or-later
// Completion of names in forms, with keys as a person presses them.
#include "tests/support/snapshotFixture.h"
#include "widgets/dialogs/recordField.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTest>

using namespace trilateral;
using trilateral::test::SnapshotFixture;

namespace
{

std::shared_ptr<const RecordNames> names()
{
    SnapshotFixture fixture;
    fixture.add("organization", "organization/bank").name("A bank of Aland");
    fixture.add("country", "country/aland").name("Aland");
    fixture.add("country", "country/bland").name("Bland");
    fixture.add("organization", "organization/council").name("Council for Alands");
    return std::make_shared<const RecordNames>(*fixture.build(), std::initializer_list<Base>{Base::Entity}, QString(),
                                               Language::English);
}

QStringList offered(const RecordField &field)
{
    QStringList lines;
    const QAbstractItemModel *model = field.completer()->popup()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        lines += model->index(row, 0).data().toString();
    return lines;
}

void showWithFocus(RecordField &field)
{
    field.show();
    field.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    QVERIFY(field.hasFocus());
}

// The first that is offered, with the arrow key and Return.
void takeFirst(RecordField &field)
{
    QAbstractItemView *popup = field.completer()->popup();
    QVERIFY(QTest::qWaitFor([popup] { return popup->isVisible(); }, 2000));
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([popup] { return !popup->isVisible(); }, 2000));
}

} // namespace

class TestRecordField : public QObject
{
    Q_OBJECT
private slots:
    void whatBeginsLikeItComesFirst();
    void aNameThatIsChosenIsEnteredOnce();
    void oneNameIsEnteredAlone();
};

void TestRecordField::whatBeginsLikeItComesFirst()
{
    RecordField field(names(), RecordField::Takes::Several);
    showWithFocus(field);
    QTest::keyClicks(&field, QStringLiteral("aland"));
    QVERIFY(QTest::qWaitFor([&field] { return field.completer()->popup()->isVisible(); }, 2000));
    QCOMPARE(offered(field), QStringList({QStringLiteral("Aland"), QStringLiteral("A bank of Aland"),
                                          QStringLiteral("Council for Alands")}));
}

void TestRecordField::aNameThatIsChosenIsEnteredOnce()
{
    RecordField field(names(), RecordField::Takes::Several);
    showWithFocus(field);
    QTest::keyClicks(&field, QStringLiteral("bla"));
    takeFirst(field);
    QCOMPARE(field.ids(), QStringList(QStringLiteral("country/bland")));
    QCOMPARE(field.text(), QStringLiteral("Bland; "));
    QTest::keyClicks(&field, QStringLiteral("ala"));
    takeFirst(field);
    QCOMPARE(field.text(), QStringLiteral("Bland; Aland; "));
    QVERIFY(field.unknownNames().isEmpty());
}

void TestRecordField::oneNameIsEnteredAlone()
{
    RecordField field(names(), RecordField::Takes::One);
    showWithFocus(field);
    QTest::keyClicks(&field, QStringLiteral("bla"));
    takeFirst(field);
    QCOMPARE(field.text(), QStringLiteral("Bland"));
}

QTEST_MAIN(TestRecordField)
#include "tst_recordField.moc"
