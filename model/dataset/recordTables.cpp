// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/recordTables.h"

namespace trilateral
{

void bindAll(Statement &statement, const std::vector<Value> &values)
{
    int parameter = 0;
    for (const Value &value : values) {
        ++parameter;
        if (value.type == Value::Null)
            statement.bindNull(parameter);
        else if (value.type == Value::Number)
            statement.bind(parameter, value.number);
        else
            statement.bind(parameter, value.text);
    }
}

Result<> run(const Database &database, const char *sql, const std::vector<Value> &values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    bindAll(*statement, values);
    statement->run();
    return statement->outcome();
}

// The number that a query gives, 0 where it gives none.
Result<qint64> ask(const Database &database, const char *sql, const std::vector<Value> &values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    bindAll(*statement, values);
    const bool isThere = statement->next();
    if (const Result<> outcome = statement->outcome(); !outcome)
        return outcome.error();
    return isThere ? statement->integer(0) : 0;
}

Result<qint64> recordRow(const Database &database, const QString &id)
{
    const Result<qint64> row = ask(database, "SELECT row FROM record WHERE id = ?", {id});
    if (!row || *row)
        return row;
    return Error{RecordText::tr("There is no record “%1” any more: choose another one.").arg(id)};
}

void appendSpan(std::vector<Value> &values, const Span &span)
{
    if (!span.isKnown()) {
        values.resize(values.size() + 3);
        return;
    }
    values.emplace_back(qint64(span.first));
    values.emplace_back(qint64(span.last));
    values.emplace_back(qint64(span.packedForm()));
}

Result<> removeRow(const Database &database, qint64 row)
{
    for (const char *sql :
         {"DELETE FROM name WHERE record = ?1 OR party = ?1", "DELETE FROM citation WHERE record = ?1 OR source = ?1",
          "DELETE FROM tie WHERE record = ?1 OR target = ?1", "DELETE FROM position WHERE record = ?1",
          "DELETE FROM record WHERE row = ?1"})
        if (const Result<> removed = run(database, sql, {row}); !removed)
            return removed;
    return Nothing();
}

Result<bool> isOwnRow(const Database &database, qint64 row)
{
    const Result<qint64> count = ask(database, "SELECT count(*) FROM record WHERE row = ? AND layer = 'own'", {row});
    if (!count)
        return count.error();
    return *count > 0;
}

} // namespace trilateral
