// SPDX-License-Identifier: GPL-3.0-or-later
// Names in forms: further languages and scripts, other sorts, and who says so.
#include "tests/support/snapshotFixture.h"
#include "widgets/dialogs/namesDialog.h"
#include "widgets/dialogs/recordDialog.h"
#include "widgets/dialogs/remarkDialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace trilateral;
using trilateral::test::SnapshotFixture;

namespace
{

SnapshotPtr record()
{
    SnapshotFixture fixture;
    fixture.add("country", "country/aland").name("Aland");
    fixture.add("source", "source/paper").name("The Paper");
    fixture.add("meeting", "meeting/talks").name("Talks").date("2001-05-04");
    return fixture.build();
}

RecordDraft tea()
{
    RecordDraft draft;
    draft.kind = QStringLiteral("event");
    draft.name.by[0] = QStringLiteral("A tea");
    draft.citations = {{QStringLiteral("source/paper"), QStringLiteral("p. 3"), {}, {}, {}, {}}};
    return draft;
}

// The field of that name which came last.
template <class Field>
Field *lastField(QWidget &dialog, const char *name)
{
    Field *last = nullptr;
    for (Field *field : dialog.findChildren<Field *>())
        if (field->accessibleName() == QLatin1String(name))
            last = field;
    return last;
}

QPushButton *buttonIn(QWidget &dialog, const char *text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == QString::fromUtf8(text))
            return button;
    return nullptr;
}

void click(QWidget &dialog, const char *button)
{
    QPushButton *wanted = buttonIn(dialog, button);
    QVERIFY(wanted && wanted->isEnabled());
    QTest::mouseClick(wanted, Qt::LeftButton);
}

void type(QWidget &field, const char *text)
{
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field, QString::fromUtf8(text));
}

// What the dialog of names shows is done to it while it is open.
template <class Do>
void inNames(RecordDialog &form, Do what)
{
    bool wasThere = false;
    QTimer::singleShot(0, &form, [&] {
        auto *names = qobject_cast<NamesDialog *>(QApplication::activeModalWidget());
        wasThere = names != nullptr;
        if (names)
            what(*names);
    });
    click(form, "Further names…");
    QVERIFY(wasThere);
}

} // namespace

class TestNameForms : public QObject
{
    Q_OBJECT
private slots:
    void aNameIsAddedWithItsSource();
    void theSourceOfANameFollowsWhatIsTyped();
    void whatIsLeftHalfwayChangesNothing();
    void whatIsNoLanguageIsRefused();
    void aNameIsRemoved();
    void whoSaysANameIsNotTheSourceOfTheRecord();
    void aNameIsSaidOfWhatCameAlong();
    void oneTypesANoteOrWhatIsRightAtOnce();
};

void TestNameForms::aNameIsAddedWithItsSource()
{
    RecordDialog form(record(), Language::English, tea());
    form.show();
    inNames(form, [](NamesDialog &names) {
        click(names, "Add a name");
        type(*lastField<QLineEdit>(names, "Name"), "Te-o");
        lastField<QComboBox>(names, "Language")->setEditText(QStringLiteral("eo"));
        QComboBox &script = *lastField<QComboBox>(names, "Script");
        script.setCurrentIndex(script.findData(QStringLiteral("Latn")));
        QComboBox &sort = *lastField<QComboBox>(names, "Sort");
        sort.setCurrentIndex(sort.findData(QStringLiteral("short")));
        type(*lastField<QLineEdit>(names, "Source"), "the paper");
        type(*lastField<QLineEdit>(names, "Where in it"), "p. 9");
        click(names, "Take them");
    });
    const std::vector<DraftName> names = namesOf(form.draft());
    QCOMPARE(names.size(), std::size_t(2));
    QCOMPARE(names[1],
             (DraftName{QStringLiteral("Te-o"), QStringLiteral("eo"), QStringLiteral("Latn"), QStringLiteral("short"),
                        QString(), QStringLiteral("source/paper"), QStringLiteral("p. 9")}));
    const auto labels = form.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->text() == u"Te-o"; }));
}

void TestNameForms::theSourceOfANameFollowsWhatIsTyped()
{
    RecordDialog form(record(), Language::English, tea());
    form.show();
    inNames(form, [](NamesDialog &names) {
        QCOMPARE(lastField<QLineEdit>(names, "Name")->text(), QStringLiteral("A tea"));
        type(*lastField<QLineEdit>(names, "Source"), "The cook");
        click(names, "Take them");
    });
    for (QLineEdit *line : form.findChildren<QLineEdit *>())
        if (line->text() == u"A tea")
            type(*line, "Tea for two");
    QCOMPARE(namesOf(form.draft()),
             (std::vector<DraftName>{{QStringLiteral("Tea for two"), QStringLiteral("en"), QString(), QString(),
                                      QString(), QStringLiteral("The cook"), QString()}}));
}

void TestNameForms::whatIsLeftHalfwayChangesNothing()
{
    RecordDialog form(record(), Language::English, tea());
    form.show();
    const std::vector<DraftName> before = namesOf(form.draft());
    inNames(form, [](NamesDialog &names) {
        click(names, "Add a name");
        type(*lastField<QLineEdit>(names, "Name"), "Te-o");
        QTest::keyClick(&names, Qt::Key_Escape);
    });
    QCOMPARE(namesOf(form.draft()), before);
    inNames(form, [](NamesDialog &names) {
        click(names, "Add a name"); // stays empty
        click(names, "Take them");
    });
    QCOMPARE(namesOf(form.draft()), before);
}

void TestNameForms::whatIsNoLanguageIsRefused()
{
    RecordDialog form(record(), Language::English, tea());
    form.show();
    inNames(form, [](NamesDialog &names) {
        QComboBox &language = *lastField<QComboBox>(names, "Language");
        for (const char *wrong : {"", "not a code", "日本語です"}) {
            language.setEditText(QString::fromUtf8(wrong));
            QVERIFY(!buttonIn(names, "Take them")->isEnabled());
        }
        language.setEditText(QStringLiteral("mn-Mong"));
        QVERIFY(buttonIn(names, "Take them")->isEnabled());
        QTest::keyClick(&names, Qt::Key_Escape);
    });
}

void TestNameForms::aNameIsRemoved()
{
    RecordDraft draft = tea();
    std::vector<DraftName> all = namesOf(draft);
    all.push_back({QStringLiteral("Te-o"), QStringLiteral("eo"), {}, {}, {}, QStringLiteral("source/paper"), {}});
    setNames(draft, all);
    RecordDialog form(record(), Language::English, draft);
    form.show();
    inNames(form, [](NamesDialog &names) {
        lastField<QLineEdit>(names, "Name")->setFocus(); // the line in which the cursor stands
        QVERIFY(QTest::qWaitFor([&names] { return names.findChild<QTableWidget *>()->currentRow() == 1; }, 2000));
        click(names, "Remove this name");
        click(names, "Take them");
    });
    QCOMPARE(namesOf(form.draft()), namesOf(tea()));
    QCOMPARE(form.draft().citations.size(), std::size_t(1)); // that of the name went with it
}

void TestNameForms::whoSaysANameIsNotTheSourceOfTheRecord()
{
    RecordDraft draft = tea();
    draft.citations.clear();
    std::vector<DraftName> names = namesOf(draft);
    names.front().source = QStringLiteral("source/paper");
    setNames(draft, names);
    const RecordDialog form(record(), Language::English, draft);
    QCOMPARE(namesOf(form.draft()), names);
    const auto labels = form.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](QLabel *label) { return label->text().startsWith(QStringLiteral("No source is given")); }));
}

void TestNameForms::aNameIsSaidOfWhatCameAlong()
{
    const SnapshotPtr snapshot = record();
    RemarkDialog dialog(*snapshot, snapshot->find(u"meeting/talks"), Language::English,
                        RemarkDialog::About::Correction);
    dialog.show();
    QComboBox &about = *dialog.findChild<QComboBox *>();
    about.setCurrentIndex(about.findData(QStringLiteral("name:ja")));
    QVERIFY(!buttonIn(dialog, "Add")->isEnabled());
    for (QLineEdit *line : dialog.findChildren<QLineEdit *>())
        if (line->isVisible())
            type(*line, "Kaidan");
    QVERIFY(buttonIn(dialog, "Add")->isEnabled());
    QCOMPARE(dialog.citation().field, QStringLiteral("name:ja"));
    QCOMPARE(dialog.citation().value, QStringLiteral("Kaidan"));
}

void TestNameForms::oneTypesANoteOrWhatIsRightAtOnce()
{
    const SnapshotPtr snapshot = record();
    const Row talks = snapshot->find(u"meeting/talks");
    for (const auto about : {RemarkDialog::About::Note, RemarkDialog::About::Correction}) {
        RemarkDialog dialog(*snapshot, talks, Language::English, about);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("March 2025"));
        QVERIFY(buttonIn(dialog, "Add")->isEnabled());
        const bool isNote = about == RemarkDialog::About::Note;
        QCOMPARE(isNote ? dialog.citation().note : dialog.citation().value,
                 isNote ? QStringLiteral("March 2025") : QStringLiteral("2025-03"));
    }
}

QTEST_MAIN(TestNameForms)
#include "tst_nameForms.moc"
