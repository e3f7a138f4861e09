// SPDX-License-Identifier: GPL-3.0-or-later
// What the writers of records share: statements with values of any type, and where a record stands. For recordWriting
// and merging alone.
#pragma once

#include "model/document/database.h"
#include "model/time/span.h"

#include <QCoreApplication>

#include <vector>

namespace trilateral
{

struct DraftCitation;

struct RecordText {
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

// A parameter that lives as long as the statement needs it; NULL where it is empty.
struct Value {
    QByteArray text;
    qint64 number = 0;
    enum { Null, Number, Text } type = Null;
    Value() = default;
    Value(qint64 integer) : number(integer), type(Number) {}
    Value(const QString &words) : text(words.toUtf8()), type(words.isEmpty() ? Null : Text) {}
};
// Three: first, last and form.
void appendSpan(std::vector<Value> &values, const Span &span);

// The values must live until the last step.
void bindAll(Statement &statement, const std::vector<Value> &values);
[[nodiscard]] Result<> run(const Database &database, const char *sql, const std::vector<Value> &values);
// The number that a query gives, 0 where it gives none.
[[nodiscard]] Result<qint64> ask(const Database &database, const char *sql, const std::vector<Value> &values);

// An error where there is no such record.
[[nodiscard]] Result<qint64> recordRow(const Database &database, const QString &id);
[[nodiscard]] Result<bool> isOwnRow(const Database &database, qint64 row);
// With its names, ties, citations and positions, and what names it as party, target or source.
[[nodiscard]] Result<> removeRow(const Database &database, qint64 row);
// Its source is added where it is not there yet.
[[nodiscard]] Result<> insertCitation(Database &database, qint64 record, const DraftCitation &citation);

} // namespace trilateral
