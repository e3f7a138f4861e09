// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/documentFile.h"

#include "model/document/pendingFile.h"
#include "model/document/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace trilateral
{

namespace
{

struct DocumentFileText {
    Q_DECLARE_TR_FUNCTIONS(DocumentFileText)
};

constexpr qsizetype headerSize = 100;
// For the look at a schema, which takes a thousandth of it unless somebody means harm.
constexpr std::chrono::seconds patience{5};

// Fields of SQLite's file header, big-endian (https://www.sqlite.org/fileformat2.html#the_database_header).
struct Header {
    QByteArray bytes;
    [[nodiscard]] bool isSqlite() const { return bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)); }
    [[nodiscard]] quint32 field(qsizetype offset) const { return qFromBigEndian<quint32>(bytes.constData() + offset); }
    [[nodiscard]] quint32 applicationId() const { return field(68); }
    [[nodiscard]] quint32 userVersion() const { return field(60); }
    [[nodiscard]] bool isUtf8() const { return field(56) == 1; }
    [[nodiscard]] qint64 pageSize() const
    {
        const quint16 size = qFromBigEndian<quint16>(bytes.constData() + 16);
        return size == 1 ? 65536 : size;
    }
    // The size that the file should have, 0 where the header's count is not up to date.
    [[nodiscard]] qint64 statedSize() const { return field(24) == field(92) ? pageSize() * field(28) : 0; }
};

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

Result<> readable(const QFileInfo &info)
{
    const QString name = shown(info.filePath());
    if (!info.exists())
        return Error{DocumentFileText::tr("There is no file “%1”: check its name.").arg(name)};
    if (info.isDir())
        return Error{DocumentFileText::tr("“%1” is a folder, not a document: import it into one first.").arg(name)};
    if (!info.isFile())
        return Error{DocumentFileText::tr("“%1” is no ordinary file: choose a document.").arg(name)};
    return Nothing();
}

Result<Header> readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{DocumentFileText::tr("“%1” cannot be read: check its permissions.").arg(shown(path))};
    return Header{file.read(headerSize)};
}

Error notOurs(const QString &file)
{
    return {DocumentFileText::tr("“%1” is not a document of this program: import it into one first.").arg(shown(file))};
}

Error truncated(const QString &file)
{
    return {DocumentFileText::tr("“%1” is cut short: copy it again, or restore it from a copy.").arg(shown(file))};
}

Error newer(const QString &file)
{
    return {DocumentFileText::tr("“%1” was written by a newer version of this program: update the program to open it.")
                .arg(shown(file))};
}

Result<int> checkHeader(const QString &file, const Header &header, qint64 size)
{
    if (size == 0)
        return Error{DocumentFileText::tr("“%1” is empty: restore it from a copy.").arg(shown(file))};
    if (!header.isSqlite() && !QByteArrayView("SQLite format 3\0", 16).startsWith(header.bytes))
        return notOurs(file);
    if (header.bytes.size() < headerSize)
        return truncated(file);
    if (header.applicationId() != documentApplicationId || header.userVersion() == 0 || !header.isUtf8())
        return notOurs(file);
    if (header.userVersion() > static_cast<quint32>(currentSchemaVersion()))
        return newer(file);
    if (size < header.statedSize())
        return truncated(file);
    return static_cast<int>(header.userVersion());
}

// The file's schema version, once its header is in order.
Result<int> inspect(const QString &file)
{
    const QFileInfo info(file);
    if (const Result<> usable = readable(info); !usable)
        return usable.error();
    const Result<Header> header = readHeader(file);
    return header ? checkHeader(file, *header, info.size()) : header.error();
}

Result<> checkSchema(Database &database, int version)
{
    database.limitTime(patience);
    const Result<bool> isOurs = hasSchemaOf(database, version);
    database.limitTime(std::chrono::seconds::zero());
    if (!isOurs)
        return isOurs.error();
    if (!*isOurs)
        return Error{DocumentFileText::tr("“%1” holds tables that this program does not write, and is not opened: "
                                          "export it to CSV where it comes from, and import that.")
                         .arg(shown(database.file()))};
    return Nothing();
}

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

// A write-ahead log cannot be opened on a read-only medium unless it is promised that nobody writes; that promise is
// safe only where no log or journal waits to be played back.
bool mayBeImmutable(const QString &file, int code)
{
    const int primary = code & 0xff;
    return (primary == SQLITE_CANTOPEN || primary == SQLITE_READONLY) && !hasContent(file + QStringLiteral("-wal")) &&
           !hasContent(file + QStringLiteral("-journal"));
}

Result<Database> openForReading(const QString &file)
{
    Result<Database> database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return database;
    database->limitTime(patience);
    if (database->integer("SELECT count(*) FROM sqlite_schema"))
        return database;
    if (mayBeImmutable(file, database->lastCode()))
        return Database::open(file, Database::Access::Immutable);
    return database->lastError();
}

Result<Database> migratedCopy(const Database &database)
{
    Result<Database> copy = Database::inMemory();
    if (!copy)
        return copy;
    if (const Result<> copied = database.copyInto(*copy); !copied)
        return copied.error();
    if (const Result<> done = migrate(*copy); !done)
        return done.error();
    return copy;
}

} // namespace

Result<Database> openDocumentFile(const QString &file)
{
    const Result<int> version = inspect(file);
    if (!version)
        return version.error();
    Result<Database> database = openForReading(file);
    if (!database)
        return database;
    if (const Result<> checked = checkSchema(*database, *version); !checked)
        return checked.error();
    return *version < currentSchemaVersion() ? migratedCopy(*database) : std::move(database);
}

Result<Database> openDocumentFileForWriting(const QString &file)
{
    const Result<int> version = inspect(file);
    if (!version)
        return version.error();
    Result<Database> database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return database;
    database->limitTime(patience);
    if (const Result<> checked = checkSchema(*database, *version); !checked)
        return checked.error();
    if (*version < currentSchemaVersion())
        if (const Result<> done = migrate(*database); !done)
            return done.error();
    return database;
}

// Everything goes into a neighbour, which takes the name when it is whole.
Result<> copyDocument(const Database &from, const QString &file)
{
    Result<PendingFile> pending = PendingFile::besides(file);
    if (!pending)
        return pending.error();
    {
        Result<Database> copy = Database::open(pending->path(), Database::Access::Create);
        if (!copy)
            return copy.error();
        copy->showAs(file);
        if (const Result<> set = copy->execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF"); !set)
            return set;
        if (const Result<> copied = from.copyInto(*copy); !copied)
            return copied;
        // One file, whatever log the other keeps beside itself.
        if (const Result<> set = copy->execute("PRAGMA journal_mode = DELETE"); !set)
            return set;
    }
    return pending->commit();
}

Result<Database> createDocumentFile(const QString &file, const QString &shownName)
{
    Result<Database> database = Database::open(file, Database::Access::Create);
    if (!database)
        return database;
    database->showAs(shownName);
    if (const Result<> set = database->execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"
                                               "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536");
        !set)
        return set.error();
    if (const Result<> made = migrate(*database); !made)
        return made.error();
    return database;
}

bool isDocumentFile(const QString &file)
{
    const Result<Header> header = readHeader(file);
    return header && isDocumentStart(header->bytes);
}

bool isDocumentStart(const QByteArray &bytes)
{
    const Header header{bytes};
    return bytes.size() >= headerSize && header.isSqlite() && header.applicationId() == documentApplicationId;
}

bool isMeantAsDocument(const QString &file)
{
    return isDocumentFile(file) || file.endsWith(QLatin1String(".trilateral"), Qt::CaseInsensitive);
}

} // namespace trilateral
