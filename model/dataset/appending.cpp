// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/appending.h"

#include "model/dataset/bringing.h"
#include "model/document/schema.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"

#include <QFile>
#include <QUuid>

#include <algorithm>

namespace trilateral
{

namespace
{

// What the document has already of what is brought.
class Places
{
public:
    Places(const Database &database, const Snapshot &brought) : m_database(database), m_brought(brought)
    {
        m_places.rows.assign(brought.count(), 0);
        m_places.areNew.assign(brought.count(), false);
        m_places.layer = "own";
    }
    Result<AddedPlaces> find();

private:
    Result<> findPresent();
    Result<> findCalled();
    Result<> findWords();
    template <class Entry>
    Result<> findWords(const char *query, const std::vector<Entry> &words, std::vector<qint64> &places);
    void join(const QHash<QByteArray, qint64> &called);
    Result<> placeTheRest();
    [[nodiscard]] std::size_t entityCount() const { return m_brought.rows(Base::Entity).last; }

    const Database &m_database;
    const Snapshot &m_brought;
    AddedPlaces m_places;
    std::vector<bool> m_areTaken; // ids of other records; empty where none is
};

Result<AddedPlaces> Places::find()
{
    for (const auto step : {&Places::findPresent, &Places::findCalled, &Places::findWords, &Places::placeTheRest})
        if (const Result<> done = (this->*step)(); !done)
            return done.error();
    return std::move(m_places);
}

// An entity of the same id is the same; a record of another sort only has an id that is taken.
Result<> Places::findPresent()
{
    Result<Statement> present =
        m_database.prepare("SELECT r.row, r.id, k.base FROM main.record r JOIN main.kind k ON k.row = r.kind");
    if (!present)
        return present.error();
    while (present->next()) {
        const Row r = m_brought.find(QString::fromUtf8(present->utf8(1)));
        if (r == Row::None)
            continue;
        m_areTaken.resize(m_brought.count());
        m_areTaken[index(r)] = true;
        if (present->integer(2) == 0 && m_brought.base(r) == Base::Entity && !m_places.rows[index(r)])
            m_places.rows[index(r)] = present->integer(0);
    }
    return present->outcome();
}

// By a name that only one entity has.
Result<> Places::findCalled()
{
    Result<Statement> names = m_database.prepare(
        "SELECT lower(n.text), min(n.record) FROM main.name n JOIN main.record r ON r.row = n.record"
        " JOIN main.kind k ON k.row = r.kind WHERE k.base = 0 GROUP BY 1 HAVING count(DISTINCT n.record) = 1");
    if (!names)
        return names.error();
    QHash<QByteArray, qint64> called;
    while (names->next())
        called.insert(names->utf8(0).toByteArray(), names->integer(1));
    join(called);
    return names->outcome();
}

void Places::join(const QHash<QByteArray, qint64> &called)
{
    for (std::size_t i = 0; !called.isEmpty() && i < entityCount(); ++i)
        for (const NameEntry &name : m_brought.names(row(i)))
            if (!m_places.rows[i] && !name.role)
                m_places.rows[i] = called.value(m_brought.pool.view(name.text).toByteArray().toLower());
}

Result<> Places::findWords()
{
    for (const Result<> &found : {findWords("SELECT id, row FROM main.kind", m_brought.kinds, m_places.kinds),
                                  findWords("SELECT id, row FROM main.type", m_brought.types, m_places.types),
                                  findWords("SELECT id, row FROM main.stance", m_brought.stances, m_places.stances)})
        if (!found)
            return found;
    return Nothing();
}

template <class Entry>
Result<> Places::findWords(const char *query, const std::vector<Entry> &words, std::vector<qint64> &places)
{
    Result<Statement> present = m_database.prepare(query);
    if (!present)
        return present.error();
    places.assign(words.size(), 0);
    while (present->next())
        for (std::size_t i = 0; i < words.size(); ++i)
            if (words[i].id == present->text(0) && !places[i])
                places[i] = present->integer(1);
    return present->outcome();
}

Result<> Places::placeTheRest()
{
    const Result<qint64> last = m_database.integer("SELECT coalesce(max(row), 0) FROM main.record");
    if (!last)
        return last.error();
    qint64 next = *last;
    for (std::size_t i = 0; i < m_brought.count(); ++i) {
        if (m_places.rows[i])
            continue;
        m_places.rows[i] = ++next;
        m_places.areNew[i] = true;
        if (!m_areTaken.empty() && m_areTaken[i])
            m_places.ids.insert(static_cast<quint32>(i),
                                m_brought.pool.view(m_brought.idText[i]) + '-' + QByteArray::number(next));
    }
    return Nothing();
}

constexpr qint64 fewRecords = 20'000;

// So many that it is faster to make the indexes anew than to let them grow row by row.
Result<bool> areMany(const Database &database, const AddedPlaces &places)
{
    const Result<qint64> present = database.integer("SELECT count(*) FROM main.record");
    if (!present)
        return present.error();
    const qint64 fresh = std::ranges::count(places.areNew, true);
    return fresh > fewRecords && fresh > *present / 2;
}

Result<> addRecords(Database &database, const Snapshot &brought, Progress &progress)
{
    const Result<AddedPlaces> places = Places(database, brought).find();
    if (!places)
        return places.error();
    const Result<bool> many = areMany(database, *places);
    if (!many)
        return many.error();
    if (*many)
        if (const Result<> dropped = dropRecordIndexes(database); !dropped)
            return dropped;
    if (const Result<> written = appendSnapshot(database, brought, *places, progress); !written)
        return written;
    return *many ? makeIndexes(database, progress) : Nothing();
}

Result<bool> bringSnapshot(const QString &work, const QString &label, const QString &words, const Snapshot &brought,
                           Progress &progress)
{
    return bringInto(work, label, words, progress, Bringing::Adds,
                     [&](Database &database) { return addRecords(database, brought, progress); });
}

// Nothing but kinds, types, stances and tones.
Snapshot wordsOf(const Snapshot &snapshot)
{
    Snapshot words;
    words.kinds = snapshot.kinds;
    words.types = snapshot.types;
    words.stances = snapshot.stances;
    words.tones = snapshot.tones;
    return words;
}

} // namespace

Result<bool> appendDocument(const QString &work, const QString &label, const QString &brought, Progress &progress)
{
    const Result<SnapshotPtr> snapshot = openDocument(brought, progress);
    return snapshot ? bringSnapshot(work, label, brought, **snapshot, progress) : snapshot.error();
}

Result<bool> appendSnapshot(const QString &work, const QString &label, const Snapshot &brought, Progress &progress)
{
    const QString words = work + u'-' + QUuid::createUuid().toString(QUuid::Id128);
    const Result<> written = writeDocument(words, wordsOf(brought), progress);
    const Result<bool> added = written ? bringSnapshot(work, label, words, brought, progress) : written.error();
    QFile::remove(words);
    return added;
}

} // namespace trilateral
