// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/storyTables.h"

#include "model/document/documentFile.h"

#include <QJsonDocument>

namespace trilateral
{

namespace
{

QJsonObject objectIn(const Statement &rows, int column)
{
    return QJsonDocument::fromJson(rows.utf8(column).toByteArray()).object();
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<> readHeads(const Database &database, std::vector<Story> &stories, std::vector<qint64> &numbers)
{
    Result<Statement> rows = database.prepare("SELECT row, id, body FROM story ORDER BY rank, row");
    if (!rows)
        return rows.error();
    while (rows->next()) {
        numbers.push_back(rows->integer(0));
        stories.push_back(headFromJson(objectIn(*rows, 2)));
        stories.back().id = rows->text(1);
    }
    return rows->outcome();
}

Result<> readSlides(const Database &database, std::vector<Story> &stories, const std::vector<qint64> &numbers)
{
    Result<Statement> rows = database.prepare("SELECT story, body FROM slide ORDER BY story, number, row");
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto found = std::find(numbers.begin(), numbers.end(), rows->integer(0));
        if (found != numbers.end())
            stories[static_cast<std::size_t>(found - numbers.begin())].slides.push_back(
                bookmarkFromJson(objectIn(*rows, 1)));
    }
    return rows->outcome();
}

Result<> writeHead(Statement &insert, qint64 row, const Story &story)
{
    const QByteArray id = story.id.toUtf8();
    const QByteArray body = compact(headToJson(story));
    insert.bind(1, row);
    insert.bind(2, QByteArrayView(id));
    insert.bind(3, qint64(story.rank));
    insert.bind(4, QByteArrayView(body));
    insert.run();
    return insert.outcome();
}

Result<> writeSlides(Statement &insert, qint64 row, const std::vector<Bookmark> &slides)
{
    for (std::size_t i = 0; i < slides.size(); ++i) {
        const QByteArray body = compact(toJson(slides[i]));
        insert.bind(1, row);
        insert.bind(2, qint64(i) + 1);
        insert.bind(3, QByteArrayView(body));
        insert.run();
    }
    return insert.outcome();
}

} // namespace

Result<std::vector<Story>> readStories(const Database &database)
{
    std::vector<Story> stories;
    std::vector<qint64> numbers;
    if (const Result<> heads = readHeads(database, stories, numbers); !heads)
        return heads.error();
    if (const Result<> slides = readSlides(database, stories, numbers); !slides)
        return slides.error();
    return stories;
}

Result<std::vector<Story>> readStories(const QString &documentFile)
{
    const Result<Database> database = openDocumentFile(documentFile);
    if (!database)
        return database.error();
    return readStories(*database);
}

Result<> writeStories(Database &database, const std::vector<Story> &stories)
{
    if (const Result<> cleared = database.execute("DELETE FROM slide; DELETE FROM story"); !cleared)
        return cleared;
    Result<Statement> heads = database.prepare("INSERT INTO story (row, id, rank, body) VALUES (?, ?, ?, ?)");
    Result<Statement> slides = database.prepare("INSERT INTO slide (story, number, body) VALUES (?, ?, ?)");
    if (!heads || !slides)
        return heads ? slides.error() : heads.error();
    for (std::size_t i = 0; i < stories.size(); ++i) {
        const qint64 row = qint64(i) + 1;
        if (const Result<> written = writeHead(*heads, row, stories[i]); !written)
            return written;
        if (const Result<> written = writeSlides(*slides, row, stories[i].slides); !written)
            return written;
    }
    return Nothing();
}

Result<> saveStories(const QString &documentFile, const std::vector<Story> &stories)
{
    Result<Database> database = openDocumentFileForWriting(documentFile);
    if (!database)
        return database.error();
    Result<Transaction> transaction = Transaction::begin(*database);
    if (!transaction)
        return transaction.error();
    if (const Result<> written = writeStories(*database, stories); !written)
        return written;
    return transaction->commit();
}

} // namespace trilateral
