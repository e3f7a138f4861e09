// SPDX-License-Identifier: GPL-3.0-or-later
// A record of one's own as a form holds it, and what writing one does to a document's tables. Everything written here
// is of the layer "own"; what came with the document is never touched, only spoken of: a correction is a citation of
// one's own on the record that it corrects.
#pragma once

#include "model/dataset/nameDraft.h"
#include "model/document/database.h"
#include "model/snapshot/snapshot.h"

namespace trilateral
{

// The layer of what the user adds.
inline constexpr const char *ownLayer = "own";
// Before the field of what was said of another record that became one with this one, where the two differ.
inline constexpr const char *otherPrefix = "other_";

struct DraftCitation {
    QString source; // its id; or words that name no record: a source of that name is added
    QString locator;
    // What it asserts: "date", "status", "name", "name:ja", "summary", "type", "stance", "kind", a role's key (the
    // value is an id then) or an attribute; empty: it only speaks of the record.
    QString field;
    QString value;
    QString note;
    Span asOf; // when it was said
};

struct DraftTie {
    Role role = Role::Participant;
    QString target; // an id
};

struct RecordDraft {
    QString id;                          // empty for a new record
    QString kind;                        // an id
    Words name;                          // as it is shown
    std::vector<DraftName> further = {}; // names; their sources stand among the citations
    Span date;
    QString type;   // id of a relation's type
    QString stance; // id
    Status status = Status::None;
    QString summary;
    QString notes;
    std::vector<DraftTie> ties;
    std::vector<DraftCitation> citations;
};

// Whether the record may be changed and removed.
[[nodiscard]] bool isOwn(const Snapshot &snapshot, Row row);
[[nodiscard]] RecordDraft draftOf(const Snapshot &snapshot, Row row);
// The records of the same base that a new one may be meant to be: a name in common, or the same ends and type.
[[nodiscard]] std::vector<Row> lookalikes(const Snapshot &snapshot, const RecordDraft &draft);

// Of "date" (EDTF), "name" (in that language), "status" (its key) and "summary"; what cannot be read is no value.
void setField(RecordDraft &draft, const QString &field, const QString &value, Language language);

// Adds the record, or replaces the own record of that id; its id. Ties to ids that are not there are an error.
[[nodiscard]] Result<QString> writeDraft(Database &database, const RecordDraft &draft);
// Adds what one says oneself about any record, without changing it.
[[nodiscard]] Result<> writeOwnCitation(Database &database, const QString &record, const DraftCitation &citation);
// Removes an own record, with its names, ties and citations, and the own relations that join it.
[[nodiscard]] Result<> removeOwnRecord(Database &database, const QString &id);

// Makes one record of two: an own record goes, and all that spoke of it speaks of the other one, which must be of the
// same base. Nothing of it is lost: an own record takes over what it does not say itself; all else that the two differ
// in, and everything where the other record came with the document, stands beside it as a citation of one's own.
// voice: the source and the day of these citations; its other parts are not used.
[[nodiscard]] Result<> mergeRecords(Database &database, const QString &gone, const QString &into,
                                    const DraftCitation &voice);

} // namespace trilateral
