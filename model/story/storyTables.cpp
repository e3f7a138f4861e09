// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/storyTables.h"

#include "model/base/plainText.h"
#include "model/document/documentFile.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

namespace trilateral
{

namespace
{

QJsonObject objectIn(const Statement &rows, int column)
{
    return plainJson(QJsonDocument::fromJson(rows.utf8(column).toByteArray()).object()).toObject();
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

using Pictures = QHash<QString, QByteArray>;

QString pictureName(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// A slide's body in the document names its picture instead of holding it.
QJsonObject bodyOf(Bookmark slide)
{
    const QByteArray image = std::exchange(slide.image, {});
    QJsonObject body = toJson(slide);
    if (!image.isEmpty())
        body.insert(QStringLiteral("picture"), pictureName(image));
    return body;
}

Bookmark slideFrom(QJsonObject body, const Pictures &pictures)
{
    const QString name = body.take(QStringLiteral("picture")).toString();
    Bookmark slide = bookmarkFromJson(body);
    if (!name.isEmpty())
        slide.image = pictures.value(name);
    return slide;
}

Result<Pictures> readPictures(const Database &database)
{
    Result<Statement> rows = database.prepare("SELECT name, bytes FROM picture");
    if (!rows)
        return rows.error();
    Pictures pictures;
    while (rows->next())
        pictures.insert(rows->text(0), rows->blob(1).toByteArray());
    if (const Result<> outcome = rows->outcome(); !outcome)
        return outcome.error();
    return pictures;
}

Result<QSet<QString>> keptPictures(const Database &database)
{
    Result<Statement> rows = database.prepare("SELECT name FROM picture");
    if (!rows)
        return rows.error();
    QSet<QString> names;
    while (rows->next())
        names.insert(rows->text(0));
    if (const Result<> outcome = rows->outcome(); !outcome)
        return outcome.error();
    return names;
}

Result<> removePictures(Database &database, const QSet<QString> &names)
{
    Result<Statement> remove = database.prepare("DELETE FROM picture WHERE name = ?");
    if (!remove)
        return remove.error();
    for (const QString &name : names) {
        const QByteArray text = name.toUtf8();
        remove->bind(1, QByteArrayView(text));
        remove->run();
    }
    return remove->outcome();
}

Result<> addPicture(Statement &insert, const QString &name, const QByteArray &bytes)
{
    const QByteArray text = name.toUtf8();
    insert.bind(1, QByteArrayView(text));
    insert.bindBlob(2, bytes);
    insert.run();
    return insert.outcome();
}

// Those that are there already stay as they are.
Result<> writePictures(Database &database, const std::vector<Story> &stories)
{
    Result<QSet<QString>> left = keptPictures(database);
    Result<Statement> insert = database.prepare("INSERT INTO picture (name, bytes) VALUES (?, ?)");
    if (!left || !insert)
        return left ? insert.error() : left.error();
    QSet<QString> written;
    for (const Story &story : stories)
        for (const Bookmark &slide : story.slides) {
            const QString name = slide.image.isEmpty() ? QString() : pictureName(slide.image);
            if (name.isEmpty() || written.contains(name))
                continue;
            written.insert(name);
            if (!left->remove(name))
                if (const Result<> added = addPicture(*insert, name, slide.image); !added)
                    return added;
        }
    return removePictures(database, *left);
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
    const Result<Pictures> pictures = readPictures(database);
    if (!pictures)
        return pictures.error();
    while (rows->next()) {
        const auto found = std::find(numbers.begin(), numbers.end(), rows->integer(0));
        if (found != numbers.end())
            stories[static_cast<std::size_t>(found - numbers.begin())].slides.push_back(
                slideFrom(objectIn(*rows, 1), *pictures));
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
        const QByteArray body = compact(bodyOf(slides[i]));
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
    if (const Result<> pictures = writePictures(database, stories); !pictures)
        return pictures;
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
