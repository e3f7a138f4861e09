// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a record: what fits where.
#include "tests/support/snapshotFixture.h"
#include "widgets/dialogs/recordDialog.h"
#include "widgets/dialogs/recordField.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace trilateral;
using trilateral::test::SnapshotFixture;

namespace
{

SnapshotPtr record()
{
    SnapshotFixture fixture;
    fixture.add("series", "series/teas").name("Teas");
    for (const char *id : {"meeting/a", "meeting/b", "meeting/c"})
        fixture.add("meeting", id).name("A tea with a name so long that the warning of it takes two lines of the form");
    return fixture.build();
}

RecordDraft meeting()
{
    RecordDraft draft;
    draft.kind = QStringLiteral("meeting");
    return draft;
}

QRect placeOf(const QWidget &field, const QWidget &dialog)
{
    return {field.mapTo(&dialog, QPoint()), field.size()};
}

} // namespace

class TestRecordForm : public QObject
{
    Q_OBJECT
private slots:
    void nothingCoversAnythingWhenThereIsMuchToSay();
    void oneTypesTheNameAtOnce();
    void aFormThatIsTooHighIsScrolled();
    void oneTypesWhoActsAtOnce();
    void aMeetingIsPutIntoItsSeries();
    void whatCanBeWrittenInAFieldIsShownWhole();
};

void TestRecordForm::nothingCoversAnythingWhenThereIsMuchToSay()
{
    RecordDialog form(record(), Language::English, meeting());
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    form.findChild<QLineEdit *>()->setText(
        QStringLiteral("A tea with a name so long that the warning of it takes two lines of the form"));
    QTest::qWait(50); // the layout follows
    QList<QWidget *> fields;
    for (QWidget *field : form.findChildren<QWidget *>())
        if (field->isVisible() && (qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field)))
            fields += field;
    QVERIFY(fields.size() > 6);
    QVERIFY(!form.findChild<QScrollArea *>()->verticalScrollBar()->isVisible()); // there is room on the screen
    for (qsizetype i = 0; i < fields.size(); ++i)
        for (qsizetype j = i + 1; j < fields.size(); ++j)
            QVERIFY(!placeOf(*fields[i], form).intersects(placeOf(*fields[j], form)));
}

void TestRecordForm::oneTypesTheNameAtOnce()
{
    RecordDialog form(record(), Language::Japanese, meeting());
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Tea"));
    QCOMPARE(form.draft().name.by[static_cast<std::size_t>(Language::Japanese)], QStringLiteral("Tea"));
}

void TestRecordForm::oneTypesWhoActsAtOnce()
{
    RecordDraft position;
    position.kind = QStringLiteral("position");
    RecordDialog form(record(), Language::English, position);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QCOMPARE(QApplication::focusWidget(), form.findChild<RecordField *>());
}

void TestRecordForm::aFormThatIsTooHighIsScrolled()
{
    RecordDialog form(record(), Language::English, meeting());
    form.show();
    form.resize(form.width(), 420);
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    QCOMPARE(form.height(), 420);
    for (QPushButton *button : form.findChildren<QPushButton *>())
        if (button->text() == u"Add" || button->text() == u"Cancel")
            QVERIFY(form.rect().contains(placeOf(*button, form)));
}

void TestRecordForm::aMeetingIsPutIntoItsSeries()
{
    RecordDialog form(record(), Language::English, meeting());
    form.show();
    for (RecordField *field : form.findChildren<RecordField *>()) {
        field->setText(QStringLiteral("teas"));
        if (form.draft().ties.size() == 1 && form.draft().ties.front().role == Role::Series)
            return;
        field->clear();
    }
    QFAIL("no field takes a series");
}

void TestRecordForm::whatCanBeWrittenInAFieldIsShownWhole()
{
    RecordDialog form(record(), Language::English, meeting());
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    constexpr int margins = 24; // of a line, with its frame
    for (const QLineEdit *field : form.findChildren<QLineEdit *>())
        QVERIFY2(field->fontMetrics().horizontalAdvance(field->placeholderText()) <= field->width() - margins,
                 qPrintable(field->placeholderText()));
}

QTEST_MAIN(TestRecordForm)
#include "tst_recordForm.moc"
