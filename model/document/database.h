// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite behind three small types. A Database is one connection, used by one thread at a time; a Statement keeps the
// first failure, so that a loop of next() or run() is checked once behind it; a Transaction rolls back unless it was
// committed. Errors are sentences that name the file.
#pragma once

#include "model/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace trilateral
{

class Progress;

class Database;

class Statement
{
public:
    // Parameters count from 1. Texts are not copied: they must live until the next run(), next() or bind.
    void bind(int parameter, qint64 value);
    void bind(int parameter, double value);
    void bind(int parameter, QByteArrayView utf8);
    void bindNull(int parameter);
    void bindBlob(int parameter, QByteArrayView bytes);

    // Steps to the next row of the result. False at the end and on failure.
    [[nodiscard]] bool next();
    // Steps once to the end and makes the statement ready for the next values.
    bool run();
    // Whether all went well so far; the failure as a sentence.
    [[nodiscard]] Result<> outcome() const;

    // Columns count from 0 and are valid until the next step.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const; // 0 for NULL
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] QByteArrayView blob(int column) const;
    // Without hidden signs (see model/base/plainText.h).
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement.get(); }

private:
    friend class Database;
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };
    struct Connection;
    Statement(sqlite3_stmt *statement, std::shared_ptr<const Connection> connection);

    // Kept first, so that it is closed last.
    std::shared_ptr<const Connection> m_connection;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    std::optional<Error> m_failure;
};

class Database
{
public:
    // What may happen to the file; immutable promises that nobody writes it, and needs no lock.
    enum class Access : quint8 { ReadOnly, Immutable, ReadWrite, Create };

    // Opens without reading anything yet, with every guard against a hostile file up (see database.cpp).
    [[nodiscard]] static Result<Database> open(const QString &file, Access access);
    [[nodiscard]] static Result<Database> inMemory();

    // From now on, what takes longer than this in all fails with a sentence; zero: any time.
    void limitTime(std::chrono::milliseconds most);

    // From now on, statements end with an error once it is cancelled, which it is asked many times a second; it must
    // outlive the database or another call. Null: no more. In the place of limitTime().
    void stopOn(const Progress *progress);

    [[nodiscard]] const QString &file() const;
    // The name for error sentences, where it is not that of the file: a neighbour that will replace it, for instance.
    void showAs(const QString &name);
    [[nodiscard]] Result<> execute(const char *sql);
    [[nodiscard]] Result<Statement> prepare(const char *sql) const;
    // Everything in this database, page by page, in the place of what is in the other.
    [[nodiscard]] Result<> copyInto(Database &target) const;
    // The one number that a query gives.
    [[nodiscard]] Result<qint64> integer(const char *sql) const;
    // The last failure as a sentence that names the file and a remedy.
    [[nodiscard]] Error lastError() const;
    // SQLite's own code of the last failure.
    [[nodiscard]] int lastCode() const;
    [[nodiscard]] sqlite3 *handle() const;

private:
    explicit Database(std::shared_ptr<Statement::Connection> connection);
    [[nodiscard]] static Result<Database> opened(const QByteArray &uri, const QString &name, Access access);
    void raiseGuards();

    std::shared_ptr<Statement::Connection> m_connection;
};

class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    [[nodiscard]] Result<> commit();
    ~Transaction();
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace trilateral
