// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/snapshot.h"

#include "model/base/hash.h"

#include <QJsonDocument>

#include <algorithm>

namespace trilateral
{

namespace
{

template <class Id, class Entry>
std::optional<Id> findEntry(const std::vector<Entry> &entries, QStringView id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [id](const Entry &e) { return e.id == id; });
    if (found == entries.end())
        return std::nullopt;
    return static_cast<Id>(found - entries.begin());
}

// Rows from one on that have come nearer to the start or the end together.
struct Shift {
    quint32 from = 0;
    qint64 by = 0;
};

std::vector<Shift> shiftsOf(const std::vector<Row> &newRows, std::span<const Row> gone)
{
    std::vector<Shift> shifts{{}};
    for (quint32 r = 0; r < newRows.size(); ++r)
        if (const qint64 by = static_cast<qint64>(index(newRows[r])) - r;
            by != shifts.back().by && std::ranges::find(gone, row(r)) == gone.end())
            shifts.push_back({r, by});
    return shifts;
}

// Slots hold rows + 1, or 0, and none of those that are gone; what is kept keeps its order. A few passes in line are
// quicker than looking up where each row went.
void renumber(std::vector<quint32> &rowSlots, const std::vector<Row> &newRows, std::span<const Row> gone)
{
    const std::vector<Shift> shifts = shiftsOf(newRows, gone);
    for (std::size_t i = shifts.size() - 1; i > 0; --i) {
        const auto by = static_cast<quint32>(shifts[i].by - shifts[i - 1].by);
        for (quint32 &slot : rowSlots)
            slot += slot > shifts[i].from ? by : 0;
    }
}

} // namespace

Base Snapshot::base(Row r) const
{
    for (std::size_t i = 0; i < ranges.size(); ++i)
        if (ranges[i].contains(r))
            return static_cast<Base>(i);
    return kindOf(r).base;
}

void Snapshot::indexIds()
{
    m_rowSlots.assign(std::bit_ceil(std::max<std::size_t>(16, idText.size() * 2)), 0);
    for (std::size_t i = 0; i < idText.size(); ++i)
        addSlot(i);
}

void Snapshot::indexIds(const Snapshot &before, const std::vector<Row> &newRows, std::span<const Row> gone,
                        std::span<const Row> added)
{
    if (idText.size() * 2 > before.m_rowSlots.size())
        return indexIds();
    m_rowSlots = before.m_rowSlots;
    for (const Row r : gone)
        removeSlot(before, r);
    renumber(m_rowSlots, newRows, gone);
    for (const Row r : added)
        addSlot(index(r));
}

std::size_t Snapshot::homeSlot(std::size_t place) const
{
    return hashOf(pool.view(idText[place])) & (m_rowSlots.size() - 1);
}

void Snapshot::addSlot(std::size_t place)
{
    std::size_t slot = homeSlot(place);
    while (m_rowSlots[slot])
        slot = (slot + 1) & (m_rowSlots.size() - 1);
    m_rowSlots[slot] = static_cast<quint32>(place + 1);
}

// While the slots are still those of the snapshot before. What stands behind the slot moves up where it came too late
// to have it.
void Snapshot::removeSlot(const Snapshot &before, Row r)
{
    const std::size_t wrap = m_rowSlots.size() - 1;
    std::size_t hole = before.homeSlot(index(r));
    while (m_rowSlots[hole] != static_cast<quint32>(r) + 1)
        hole = (hole + 1) & wrap;
    for (std::size_t next = (hole + 1) & wrap; m_rowSlots[next]; next = (next + 1) & wrap) {
        const std::size_t home = before.homeSlot(m_rowSlots[next] - 1);
        if (((next - home) & wrap) < ((next - hole) & wrap))
            continue;
        m_rowSlots[hole] = m_rowSlots[next];
        hole = next;
    }
    m_rowSlots[hole] = 0;
}

Row Snapshot::find(QStringView id) const
{
    if (m_rowSlots.empty())
        return Row::None;
    const QByteArray wanted = id.toUtf8();
    const std::size_t wrap = m_rowSlots.size() - 1;
    for (std::size_t slot = hashOf(wanted) & wrap; m_rowSlots[slot]; slot = (slot + 1) & wrap)
        if (pool.view(idText[m_rowSlots[slot] - 1]) == wanted)
            return row(m_rowSlots[slot] - 1);
    return Row::None;
}

std::optional<KindId> Snapshot::findKind(QStringView id) const
{
    return findEntry<KindId>(kinds, id);
}

std::optional<TypeId> Snapshot::findType(QStringView id) const
{
    return findEntry<TypeId>(types, id);
}

const RelationType *Snapshot::typeOf(Row r) const
{
    const TypeId id = type[index(r)];
    return id == TypeId::None ? nullptr : &types[index(id)];
}

const Stance *Snapshot::stanceOf(Row r) const
{
    const StanceId id = stance[index(r)];
    return id == StanceId::None ? nullptr : &stances[index(id)];
}

const Tone *Snapshot::toneOf(Row r) const
{
    if (const Stance *s = stanceOf(r); s && s->tone != ToneId::None)
        return &tones[index(s->tone)];
    if (const RelationType *t = typeOf(r); t && t->tone != ToneId::None)
        return &tones[index(t->tone)];
    return nullptr;
}

Row Snapshot::tied(Row r, Role role) const
{
    for (const Tie &tie : ties(r))
        if (tie.role == role)
            return tie.row;
    return Row::None;
}

std::vector<Row> Snapshot::allTied(Row r, Role role) const
{
    std::vector<Row> found;
    for (const Tie &tie : ties(r))
        if (tie.role == role)
            found.push_back(tie.row);
    return found;
}

LocalText Snapshot::name(Row r, Language language) const
{
    LocalText best{{}, language, false};
    quint32 bestText = 0;
    for (const NameEntry &entry : names(r)) {
        const auto of = entry.role ? std::nullopt : languageFromCode(pool.text(entry.language));
        if (of == language)
            return {pool.text(entry.text), language, false};
        if (of && (!bestText || *of < best.language)) {
            bestText = entry.text;
            best.language = *of;
        }
    }
    if (!bestText)
        return best;
    return {pool.text(bestText), best.language, true};
}

QJsonObject Snapshot::attributes(Row r) const
{
    const QByteArrayView json = pool.view(attributesText[index(r)]);
    if (json.isEmpty())
        return {};
    return QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object();
}

QString Snapshot::attribute(Row r, QStringView key) const
{
    return attributes(r).value(key).toVariant().toString();
}

QString Snapshot::colour(Row r) const
{
    const quint32 own = colourText[index(r)];
    return own ? pool.text(own) : kindOf(r).colour;
}

} // namespace trilateral
