// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/looseDate.h"
#include "model/dataset/recordDraft.h"
#include "model/document/document.h"
#include "model/document/documentFile.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"
#include "tests/support/sameSnapshot.h"
#include "tests/support/snapshotFixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;
using trilateral::test::SnapshotFixture;

class TestRecordDraft : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void datesAreReadAsPeopleTypeThem_data();
    void datesAreReadAsPeopleTypeThem();
    void whatIsNoDateIsRefused();
    void anEventIsAddedWithAllThatIsSaid();
    void aRelationIsNamedAfterItsEnds();
    void anOwnRecordIsChangedInPlace();
    void namesThatNoFormShowsStay();
    void furtherNamesAreWrittenWithTheirSources();
    void aFurtherNameTakesThePlaceOfOneThatIsNoLongerShown();
    void theRecordThatCameAlongIsNeverChanged();
    void aCorrectionStandsBesideTheRecord();
    void anOwnRecordGoesWithAllThatJoinsIt();
    void whatIsAddedAndTakenBackLeavesNoTrace();
    void namesakesAreFound();

private:
    Result<QString> add(const RecordDraft &draft);
    [[nodiscard]] SnapshotPtr now() const;
    [[nodiscard]] static RecordDraft talks();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
};

void TestRecordDraft::init()
{
    SnapshotFixture fixture;
    fixture.add("country", "country/aland").name("Aland", "阿兰");
    fixture.add("country", "country/bland").name("Bland");
    fixture.add("source", "source/paper").name("The Paper");
    fixture.add("meeting", "meeting/talks-1")
        .name("First talks")
        .date("2001-05-04")
        .tie(Role::Participant, "country/aland");
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString file = m_folder->filePath(QStringLiteral("small.trilateral"));
    NoProgress progress;
    QVERIFY(writeDocument(file, *fixture.build(), progress));
    Result<Database> database = openDocumentFileForWriting(file);
    QVERIFY(database);
    m_document = std::make_unique<Document>(std::move(*database));
}

Result<QString> TestRecordDraft::add(const RecordDraft &draft)
{
    Result<QString> id = Error{};
    const auto done = m_document->edit(QStringLiteral("Added"), [&](Database &database) -> Result<> {
        id = writeDraft(database, draft);
        return id ? Result<>(Nothing()) : id.error();
    });
    return done ? id : done.error();
}

SnapshotPtr TestRecordDraft::now() const
{
    NoProgress progress;
    const Result<SnapshotPtr> snapshot = buildSnapshot(m_document->database(), progress);
    return snapshot ? *snapshot : nullptr;
}

RecordDraft TestRecordDraft::talks()
{
    RecordDraft draft;
    draft.kind = QStringLiteral("meeting");
    draft.name.by = {QStringLiteral("Second talks"), QStringLiteral("第二次会谈"), {}, QStringLiteral("제2차 회담")};
    draft.date = *spanFromEdtf(u"2003-02");
    draft.status = Status::Held;
    draft.summary = QStringLiteral("They met again.");
    draft.ties = {{Role::Participant, QStringLiteral("country/aland")},
                  {Role::Participant, QStringLiteral("country/bland")}};
    draft.citations = {{QStringLiteral("source/paper"), QStringLiteral("p. 3"), {}, {}, {}, {}},
                       {QStringLiteral("A new book"), {}, {}, {}, {}, {}}};
    return draft;
}

void TestRecordDraft::datesAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("edtf");
    const auto row = [](const char *text, const char *edtf) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(edtf);
    };
    row("2025-03-22", "2025-03-22");
    row("March 2025", "2025-03");
    row("mar 2025", "2025-03");
    row("22 March 2025", "2025-03-22");
    row("March 22, 2025", "2025-03-22");
    row("Sept. 2024", "2024-09");
    row("c. 2019", "2019~");
    row("circa 2019", "2019~");
    row("about March 2019", "2019-03~");
    row("约2019", "2019~");
    row("2025-03-22/24", "2025-03-22/2025-03-24");
    row("2025-03-30/04-02", "2025-03-30/2025-04-02");
    row("2019 – 2021", "2019/2021");
    row("March 2019 to May 2020", "2019-03/2020-05");
    row("2012-12-26/..", "2012-12-26/..");
    row("2025年3月22日", "2025-03-22");
    row("２０２５年３月", "2025-03");
    row("2010.5.29", "2010-05-29");
    row("201X", "201X");
    row("2025?", "2025?");
    row("  ", "");
}

void TestRecordDraft::datesAreReadAsPeopleTypeThem()
{
    QFETCH(const QString, text);
    QFETCH(const QString, edtf);
    const Result<Span> span = enteredDate(text);
    QVERIFY2(bool(span), span ? "" : qPrintable(span.errorText()));
    QCOMPARE(edtfFromSpan(*span), edtf);
}

void TestRecordDraft::whatIsNoDateIsRefused()
{
    for (const char *text : {"soon", "3/4/2025", "31 February 2025", "Mayor 2025", "2025-13", "2025-03-24/22", "c."})
        QVERIFY2(!enteredDate(QString::fromUtf8(text)), text);
}

void TestRecordDraft::anEventIsAddedWithAllThatIsSaid()
{
    const Result<QString> id = add(talks());
    QVERIFY2(bool(id), id ? "" : qPrintable(id.errorText()));
    QCOMPARE(*id, QStringLiteral("meeting/second-talks"));
    const SnapshotPtr snapshot = now();
    const Row row = snapshot->find(*id);
    QVERIFY(row != Row::None);
    QVERIFY(isOwn(*snapshot, row));
    const RecordDraft read = draftOf(*snapshot, row);
    QCOMPARE(read.name, talks().name);
    QCOMPARE(read.date, talks().date);
    QCOMPARE(read.summary, talks().summary);
    QCOMPARE(read.ties.size(), std::size_t(2));
    QCOMPARE(read.citations.size(), std::size_t(2));
    QCOMPARE(read.citations[1].source, QStringLiteral("source/a-new-book"));
    QCOMPARE(*add(talks()), QStringLiteral("meeting/second-talks-2"));
}

void TestRecordDraft::aRelationIsNamedAfterItsEnds()
{
    RecordDraft draft;
    draft.kind = QStringLiteral("relation");
    draft.type = now()->types.front().id;
    draft.ties = {{Role::Subject, QStringLiteral("country/aland")}, {Role::Object, QStringLiteral("country/bland")}};
    const Result<QString> id = add(draft);
    QVERIFY2(bool(id), id ? "" : qPrintable(id.errorText()));
    QVERIFY(id->startsWith(QStringLiteral("relation/aland-")));
    const SnapshotPtr snapshot = now();
    QCOMPARE(snapshot->tied(snapshot->find(*id), Role::Object), snapshot->find(u"country/bland"));
    QCOMPARE(lookalikes(*snapshot, draft).size(), std::size_t(1));
}

void TestRecordDraft::anOwnRecordIsChangedInPlace()
{
    const QString id = *add(talks());
    RecordDraft draft = draftOf(*now(), now()->find(id));
    draft.name.by[0] = QStringLiteral("Renamed talks");
    draft.name.by[1].clear();
    draft.date = {};
    draft.ties.pop_back();
    draft.citations.clear();
    QCOMPARE(*add(draft), id);
    const SnapshotPtr snapshot = now();
    const RecordDraft read = draftOf(*snapshot, snapshot->find(id));
    QCOMPARE(read.name, draft.name);
    QVERIFY(!read.date.isKnown());
    QCOMPARE(read.ties.size(), std::size_t(1));
    QVERIFY(read.citations.empty());
}

// A list that was imported may give names in any language, and one language in two scripts.
void TestRecordDraft::namesThatNoFormShowsStay()
{
    const QString id = *add(talks());
    const auto named = m_document->edit(QStringLiteral("Named"), [](Database &database) {
        return database.execute(
            "INSERT INTO name (record, language, script, text) SELECT row, 'zh', 'Hant', '第二次會談'"
            " FROM record WHERE id = 'meeting/second-talks';"
            "INSERT INTO name (record, language, script, text) SELECT row, 'eo', NULL, 'Dua parolo'"
            " FROM record WHERE id = 'meeting/second-talks'");
    });
    QVERIFY2(bool(named), named ? "" : qPrintable(named.errorText()));
    RecordDraft draft = draftOf(*now(), now()->find(id));
    QCOMPARE(draft.name.by[1], QStringLiteral("第二次会谈")); // the one that is shown
    draft.name.by[1] = QStringLiteral("又一次会谈");
    draft.name.by[3].clear();
    QCOMPARE(*add(draft), id);
    const SnapshotPtr snapshot = now();
    QStringList texts;
    for (const NameEntry &entry : snapshot->names(snapshot->find(id)))
        texts += snapshot->pool.text(entry.text);
    texts.sort();
    QStringList wanted{QStringLiteral("Second talks"), QStringLiteral("又一次会谈"), QStringLiteral("第二次會談"),
                       QStringLiteral("Dua parolo")};
    wanted.sort();
    QCOMPARE(texts, wanted);
    QCOMPARE(draftOf(*snapshot, snapshot->find(id)).name, draft.name);
}

void TestRecordDraft::furtherNamesAreWrittenWithTheirSources()
{
    RecordDraft first = talks();
    const std::size_t citations = first.citations.size();
    std::vector<DraftName> names = namesOf(first);
    names.front().source = QStringLiteral("source/paper"); // also of one that is shown
    names.push_back({QStringLiteral("第二次會談"),
                     QStringLiteral("zh"),
                     QStringLiteral("Hant"),
                     {},
                     {},
                     QStringLiteral("source/paper"),
                     QStringLiteral("p. 4")});
    names.push_back({QStringLiteral("Dua parolo"), QStringLiteral("eo"), {}, QStringLiteral("variant"), {}, {}, {}});
    setNames(first, names);
    const QString id = *add(first);
    RecordDraft known = draftOf(*now(), now()->find(id));
    QCOMPARE(namesOf(known), names);
    QCOMPARE(known.citations.size(), citations + 2);

    names.back() = {QStringLiteral("Parolado"),     QStringLiteral("eo"),  {}, QStringLiteral("short"), {},
                    QStringLiteral("source/paper"), QStringLiteral("p. 5")};
    names.erase(names.end() - 2);
    setNames(known, names);
    QCOMPARE(*add(known), id);
    const RecordDraft changed = draftOf(*now(), now()->find(id));
    QCOMPARE(namesOf(changed), names);
    QCOMPARE(changed.citations.size(), citations + 2);

    const std::size_t steps = m_document->history()->size();
    QVERIFY(add(changed));
    QCOMPARE(m_document->history()->size(), steps); // nothing was written
}

void TestRecordDraft::aFurtherNameTakesThePlaceOfOneThatIsNoLongerShown()
{
    RecordDraft draft = talks();
    std::vector<DraftName> names = namesOf(draft);
    names.push_back({QStringLiteral("Talks, again"), QStringLiteral("en"), {}, {}, {}, {}, {}});
    setNames(draft, names);
    const QString id = *add(draft);
    RecordDraft cleared = draftOf(*now(), now()->find(id));
    QCOMPARE(cleared.further.size(), std::size_t(1));
    Words shown = cleared.name;
    shown.by[0].clear();
    setNames(cleared, withShown(namesOf(cleared), shown));
    QCOMPARE(cleared.name.by[0], QStringLiteral("Talks, again"));
    QVERIFY(add(cleared));
    const RecordDraft after = draftOf(*now(), now()->find(id));
    QCOMPARE(after.name, cleared.name);
    QVERIFY(after.further.empty());
}

void TestRecordDraft::theRecordThatCameAlongIsNeverChanged()
{
    const auto before = linesOf(*now());
    QVERIFY(!add(draftOf(*now(), now()->find(u"meeting/talks-1"))));
    const auto removed = m_document->edit(QStringLiteral("no"), [](Database &database) {
        return removeOwnRecord(database, QStringLiteral("meeting/talks-1"));
    });
    QVERIFY(!removed);
    RecordDraft draft = talks();
    draft.ties.push_back({Role::Place, QStringLiteral("place/nowhere")});
    QVERIFY(!add(draft));
    draft = talks();
    draft.kind = QStringLiteral("no-such-kind");
    QVERIFY(!add(draft));
    QCOMPARE(linesOf(*now()), before);
}

void TestRecordDraft::aCorrectionStandsBesideTheRecord()
{
    const auto done = m_document->edit(QStringLiteral("Corrected"), [](Database &database) {
        return writeOwnCitation(database, QStringLiteral("meeting/talks-1"),
                                {QStringLiteral("My archive"),
                                 {},
                                 QStringLiteral("date"),
                                 QStringLiteral("2001-05-05"),
                                 QStringLiteral("A day later."),
                                 *spanFromEdtf(u"2026-01-02")});
    });
    QVERIFY2(bool(done), done ? "" : qPrintable(done.errorText()));
    const SnapshotPtr snapshot = now();
    const Row row = snapshot->find(u"meeting/talks-1");
    QCOMPARE(edtfFromSpan(snapshot->span[index(row)]), QStringLiteral("2001-05-04"));
    const RecordDraft read = draftOf(*snapshot, row);
    QCOMPARE(read.citations.back().value, QStringLiteral("2001-05-05"));
    QCOMPARE(edtfFromSpan(read.citations.back().asOf), QStringLiteral("2026-01-02"));
    QVERIFY(isOwn(*snapshot, snapshot->find(read.citations.back().source)));
}

void TestRecordDraft::anOwnRecordGoesWithAllThatJoinsIt()
{
    const QString id = *add(talks());
    RecordDraft joined;
    joined.kind = QStringLiteral("relation");
    joined.type = now()->types.front().id;
    joined.ties = {{Role::Subject, QStringLiteral("country/aland")}, {Role::Object, id}};
    const QString relation = *add(joined);
    QVERIFY(m_document->edit(QStringLiteral("Removed"),
                             [&id](Database &database) { return removeOwnRecord(database, id); }));
    const SnapshotPtr snapshot = now();
    QCOMPARE(snapshot->find(id), Row::None);
    QCOMPARE(snapshot->find(relation), Row::None);
    QCOMPARE(snapshot->danglingTies, std::size_t(0));
}

void TestRecordDraft::whatIsAddedAndTakenBackLeavesNoTrace()
{
    const auto before = linesOf(*now());
    const QString id = *add(talks());
    QVERIFY(m_document->edit(QStringLiteral("Removed"),
                             [&id](Database &database) { return removeOwnRecord(database, id); }));
    QVERIFY(*m_document->undo());
    QVERIFY(now()->find(id) != Row::None);
    QVERIFY(*m_document->undo());
    QCOMPARE(linesOf(*now()), before);
}

void TestRecordDraft::namesakesAreFound()
{
    const SnapshotPtr snapshot = now();
    RecordDraft draft;
    draft.kind = QStringLiteral("meeting");
    draft.name.by[0] = QStringLiteral("first TALKS");
    QCOMPARE(lookalikes(*snapshot, draft), std::vector<Row>{snapshot->find(u"meeting/talks-1")});
    draft.date = *spanFromEdtf(u"2001");
    QCOMPARE(lookalikes(*snapshot, draft).size(), std::size_t(1));
    draft.date = *spanFromEdtf(u"2015");
    QVERIFY(lookalikes(*snapshot, draft).empty());
    draft.kind = QStringLiteral("country");
    draft.date = {};
    draft.name.by = {QString(), QStringLiteral("阿蘭"), {}, {}};
    QCOMPARE(lookalikes(*snapshot, draft).size(), std::size_t(1)); // the traditional form of the same name
}

QTEST_GUILESS_MAIN(TestRecordDraft)
#include "tst_recordDraft.moc"
