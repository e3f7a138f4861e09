// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/database.h"

#include "model/base/plainText.h"
#include "model/base/progress.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QUrl>

#include <sqlite3.h>

namespace trilateral
{

namespace
{

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(DatabaseText)
};

QString sentence(int code, const QString &file, const QString &detail)
{
    const QString name = QDir::toNativeSeparators(file);
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return DatabaseText::tr("“%1” is damaged: restore it from a copy, or import its dataset again.").arg(name);
    case SQLITE_FULL:
        return DatabaseText::tr("There is no room left for “%1”: free some space and try again.").arg(name);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return DatabaseText::tr("“%1” is in use by another program: close it there and try again.").arg(name);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return DatabaseText::tr("“%1” cannot be opened: check its permissions and those of its folder.").arg(name);
    case SQLITE_READONLY:
        return DatabaseText::tr("“%1” cannot be written: check its permissions, or choose another place.").arg(name);
    case SQLITE_IOERR:
        return DatabaseText::tr("The device failed on “%1”: check its space and its state, and try again.").arg(name);
    case SQLITE_TOOBIG:
        return DatabaseText::tr("“%1” holds a text that is too long to be read: import its dataset again.").arg(name);
    case SQLITE_INTERRUPT:
        return DatabaseText::tr("“%1” takes too long to read and was left closed: import its dataset again.").arg(name);
    case SQLITE_NOMEM:
        return DatabaseText::tr("There is not enough memory for “%1”: close other programs and try again.").arg(name);
    default:
        return DatabaseText::tr("“%1” cannot be used (%2): restore it from a copy.").arg(name, detail);
    }
}

// The path as a URI, so that a name such as "file:x?mode=rw" stays a name, and immutable=1 can be said.
QByteArray uriOf(const QString &file, Database::Access access)
{
    QByteArray uri = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded(QUrl::FullyEncoded);
    if (access == Database::Access::Immutable)
        uri += "?immutable=1";
    return uri;
}

int flagsFor(Database::Access access)
{
    constexpr int common = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    switch (access) {
    case Database::Access::ReadOnly:
    case Database::Access::Immutable:
        return common | SQLITE_OPEN_READONLY;
    case Database::Access::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Database::Access::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return common;
}

// Statements that prepare() hands out; the flag spares SQLite the small-memory arena that suits short-lived ones.
constexpr unsigned int longLived = SQLITE_PREPARE_PERSISTENT;

constexpr int stepsPerLook = 10'000; // of SQLite's machine, between looks at the clock

constexpr int stepsPerQuestion = 20'000; // likewise between questions whether to go on

// The library gives back the pointer that it was given.
int isCancelled(void *progress)
{
    return static_cast<const Progress *>(progress)->isCancelled();
}

int isTooLate(void *deadline)
{
    return static_cast<const QDeadlineTimer *>(deadline)->hasExpired() ? 1 : 0;
}

} // namespace

struct Statement::Connection {
    sqlite3 *handle = nullptr;
    QString name;
    QDeadlineTimer deadline;

    Connection(sqlite3 *opened, const QString &shownName) : handle(opened), name(shownName) {}
    ~Connection() { sqlite3_close_v2(handle); }
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] Error lastError() const
    {
        return {sentence(sqlite3_extended_errcode(handle), name, QString::fromUtf8(sqlite3_errmsg(handle)))};
    }
};

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt *statement, std::shared_ptr<const Connection> connection)
    : m_connection(std::move(connection)), m_statement(statement)
{
}

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), parameter, value);
}

void Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_statement.get(), parameter, value);
}

void Statement::bind(int parameter, QByteArrayView utf8)
{
    const char *text = utf8.isNull() ? "" : utf8.data();
    sqlite3_bind_text64(m_statement.get(), parameter, text, static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC,
                        SQLITE_UTF8);
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement.get(), parameter);
}

void Statement::bindBlob(int parameter, QByteArrayView bytes)
{
    const char *data = bytes.isNull() ? "" : bytes.data();
    sqlite3_bind_blob64(m_statement.get(), parameter, data, static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
}

// What failed may have rolled the transaction back: from then on, every step would be a transaction of its own.
bool Statement::next()
{
    if (m_failure)
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE && !m_failure)
        m_failure = m_connection->lastError();
    return false;
}

bool Statement::run()
{
    if (m_failure)
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_DONE && code != SQLITE_ROW && !m_failure)
        m_failure = m_connection->lastError();
    sqlite3_reset(m_statement.get());
    return !m_failure;
}

Result<> Statement::outcome() const
{
    if (m_failure)
        return *m_failure;
    return Nothing();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const QByteArrayView bytes = utf8(column);
    return isPlainText(bytes) ? QString::fromUtf8(bytes) : QString::fromUtf8(plainText(bytes));
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return text ? QByteArrayView(text, sqlite3_column_bytes(m_statement.get(), column)) : QByteArrayView();
}

QByteArrayView Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement.get(), column);
    return bytes ? QByteArrayView(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement.get(), column))
                 : QByteArrayView();
}

Database::Database(std::shared_ptr<Statement::Connection> connection) : m_connection(std::move(connection)) {}

Result<Database> Database::opened(const QByteArray &uri, const QString &name, Access access)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(uri.constData(), &handle, flagsFor(access), nullptr);
    Database database(std::make_shared<Statement::Connection>(handle, name));
    if (code != SQLITE_OK)
        return Error{sentence(code, name, QString::fromUtf8(sqlite3_errstr(code)))};
    database.raiseGuards();
    return database;
}

Result<Database> Database::open(const QString &file, Access access)
{
    return opened(uriOf(file, access), file, access);
}

Result<Database> Database::inMemory()
{
    return opened(":memory:", QStringLiteral(":memory:"), Access::Create);
}

const QString &Database::file() const
{
    return m_connection->name;
}

void Database::limitTime(std::chrono::milliseconds most)
{
    m_connection->deadline = QDeadlineTimer(most);
    if (most.count() > 0)
        sqlite3_progress_handler(handle(), stepsPerLook, isTooLate, &m_connection->deadline);
    else
        sqlite3_progress_handler(handle(), 0, nullptr, nullptr);
}

void Database::stopOn(const Progress *progress)
{
    if (progress)
        sqlite3_progress_handler(handle(), stepsPerQuestion, isCancelled, const_cast<Progress *>(progress));
    else
        sqlite3_progress_handler(handle(), 0, nullptr, nullptr);
}

void Database::showAs(const QString &name)
{
    m_connection->name = name;
}

sqlite3 *Database::handle() const
{
    return m_connection->handle;
}

// A document may come from anywhere. Nothing in it is allowed to run: no functions from its schema, no triggers, no
// views, no extensions; and no statement or value of it may grow out of proportion.
void Database::raiseGuards()
{
    sqlite3 *const handle = m_connection->handle;
    for (const int option : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
                             SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_ENABLE_TRIGGER,
                             SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER})
        sqlite3_db_config(handle, option, 0, nullptr);
    for (const int option : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_ENABLE_FKEY})
        sqlite3_db_config(handle, option, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 10);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_FUNCTION_ARG, 20);
    sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_exec(handle, "PRAGMA cell_size_check = ON", nullptr, nullptr, nullptr);
}

Result<> Database::execute(const char *sql)
{
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return Nothing();
}

Result<Statement> Database::prepare(const char *sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(handle(), sql, -1, longLived, &statement, nullptr) != SQLITE_OK)
        return lastError();
    return Statement(statement, m_connection);
}

Result<> Database::copyInto(Database &target) const
{
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", handle(), "main");
    if (!backup)
        return target.lastError();
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return target.lastError();
    return Nothing();
}

Result<qint64> Database::integer(const char *sql) const
{
    Result<Statement> query = prepare(sql);
    if (!query)
        return query.error();
    const bool hasRow = query->next();
    if (const Result<> outcome = query->outcome(); !outcome)
        return outcome.error();
    return hasRow ? query->integer(0) : 0;
}

Error Database::lastError() const
{
    return m_connection->lastError();
}

int Database::lastCode() const
{
    return sqlite3_extended_errcode(handle());
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (const Result<> begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(database);
}

Result<> Transaction::commit()
{
    const Result<> done = m_database->execute("COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

// A failed COMMIT may have rolled back already; a second ROLLBACK then does nothing.
Transaction::~Transaction()
{
    if (m_database)
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace trilateral
