// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/amender.h"

#include "model/snapshot/tieLists.h"

#include <algorithm>
#include <future>
#include <limits>
#include <ranges>
#include <tuple>

namespace trilateral
{

namespace
{

constexpr QPointF unset(std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN());

// Events come by start, the undated last; all else as in the document.
std::pair<bool, Day> orderOf(const Snapshot &snapshot, Row r)
{
    const Span span = snapshot.span[index(r)];
    const bool isEvent = snapshot.kindOf(r).base == Base::Event;
    return {isEvent && !span.isKnown(), isEvent && span.isKnown() ? span.first : 0};
}

void setIn(std::vector<Span> &column, std::size_t count, Row to, const Span &span)
{
    if (!span.isKnown() && column.empty())
        return;
    column.resize(count);
    column[index(to)] = span;
}

} // namespace

Amender::Amender(SnapshotPtr before, const Snapshot &part, std::vector<AmendedRecord> records, const Database &database)
    : m_beforePtr(std::move(before)), m_before(*m_beforePtr), m_part(part), m_records(std::move(records)),
      m_database(database), m_newRows(m_before.count(), Row::None), m_partRows(part.count(), Row::None),
      m_next(std::make_shared<Snapshot>())
{
    for (const AmendedRecord &record : m_records)
        if (record.before != Row::None && !m_numbers.emplace(record.before, record.number).second)
            m_isWhole = false; // two records of one id
}

SnapshotPtr Amender::amended()
{
    if (!m_isWhole)
        return nullptr;
    findCuts();
    makeSplice();
    findNamed();
    if (!m_isWhole)
        return nullptr;
    const std::future<void> ties = std::async(std::launch::async, [this] { spliceTies(); }); // has no texts to add
    spliceColumns();
    spliceValues();
    spliceLists();
    ties.wait();
    if (!m_isWhole)
        return nullptr;
    for (const AmendedRecord &record : m_records)
        if (record.part != Row::None)
            fillRow(m_partRows[index(record.part)], record.part);
    setRanges();
    indexIds();
    setAmendment();
    return m_isWhole ? m_next : nullptr;
}

bool Amender::staysInPlace(const AmendedRecord &record) const
{
    return record.before != Row::None && record.part != Row::None &&
           m_before.kindOf(record.before).base == m_part.kindOf(record.part).base &&
           orderOf(m_before, record.before) == orderOf(m_part, record.part);
}

// Where it is to be looked up in the document, 0 where it is not there.
qint64 Amender::numberOf(Row before)
{
    if (const auto changed = m_numbers.find(before); changed != m_numbers.end())
        return changed->second;
    Result<Statement> found = m_database.prepare("SELECT row FROM record WHERE id = ?");
    const QByteArrayView id = m_before.pool.view(m_before.idText[index(before)]);
    if (found)
        found->bind(1, id);
    if (found && found->next())
        return found->integer(0);
    m_isWhole = false;
    return 0;
}

std::size_t Amender::placeOf(const AmendedRecord &record)
{
    const RowRange range = m_before.rows(m_part.kindOf(record.part).base);
    const auto order = orderOf(m_part, record.part);
    const auto comesBefore = [&](quint32 r) {
        const auto other = orderOf(m_before, row(r));
        return other == order ? numberOf(row(r)) < record.number : other < order;
    };
    return *std::ranges::partition_point(std::views::iota(range.first, range.last), comesBefore);
}

void Amender::findCuts()
{
    for (const AmendedRecord &record : m_records) {
        if (staysInPlace(record)) {
            m_cuts.push_back({index(record.before), true, record.part, record.number});
            continue;
        }
        if (record.before != Row::None)
            m_cuts.push_back({index(record.before), true, Row::None, record.number});
        if (record.part != Row::None)
            m_cuts.push_back({placeOf(record), false, record.part, record.number});
    }
    std::ranges::sort(m_cuts, [this](const Cut &a, const Cut &b) { return isEarlier(a, b); });
}

bool Amender::isEarlier(const Cut &a, const Cut &b) const
{
    const auto order = [this](const Cut &cut) {
        return cut.takesPlace ? std::tuple(Base::Entity, std::pair(false, Day(0)), cut.number)
                              : std::tuple(m_part.kindOf(cut.part).base, orderOf(m_part, cut.part), cut.number);
    };
    return std::tuple(a.place, a.takesPlace, order(a)) < std::tuple(b.place, b.takesPlace, order(b));
}

void Amender::makeSplice()
{
    std::size_t next = 0; // of the rows before
    for (const Cut &cut : m_cuts) {
        keep(next, cut.place);
        if (cut.part != Row::None)
            fill(cut.part);
        if (cut.takesPlace && cut.part != Row::None)
            m_newRows[cut.place] = m_partRows[index(cut.part)];
        next = cut.place + (cut.takesPlace ? 1 : 0);
    }
    keep(next, m_before.count());
    for (const AmendedRecord &record : m_records)
        if (record.before != Row::None && record.part != Row::None)
            m_newRows[index(record.before)] = m_partRows[index(record.part)];
}

void Amender::keep(std::size_t first, std::size_t last)
{
    if (first == last)
        return;
    for (std::size_t i = first; i < last; ++i)
        m_newRows[i] = row(m_splice.size + i - first);
    m_splice.pieces.push_back({{static_cast<quint32>(first), static_cast<quint32>(last)}, Row::None});
    m_splice.size += last - first;
}

void Amender::fill(Row part)
{
    m_partRows[index(part)] = row(m_splice.size++);
    m_splice.pieces.push_back({{}, part});
}

// The new rows of what the changed records name.
void Amender::findNamed()
{
    for (std::size_t i = 0; i < m_partRows.size(); ++i)
        if (m_partRows[i] == Row::None) {
            const Row before = m_before.find(m_part.id(row(i)));
            m_partRows[i] = before == Row::None ? Row::None : m_newRows[index(before)];
            m_isWhole = m_isWhole && m_partRows[i] != Row::None;
        }
    for (const NameEntry &sort : m_before.nameLists.sorts())
        if (sort.party != Row::None)
            (void)kept(sort.party);
}

Row Amender::kept(Row before)
{
    const Row now = m_newRows[index(before)];
    if (now == Row::None)
        m_isWhole = false;
    return now;
}

void Amender::spliceColumns()
{
    constexpr std::size_t usualText = 256; // bytes of a record
    const std::size_t room = m_records.size() + 1;
    Snapshot &next = *m_next;
    next.pool = m_before.pool.withRoom(room * 16, room * usualText);
    findWords();
    const auto splice = [this](auto column) {
        if constexpr (requires { (m_before.*column).spliced(m_splice); })
            (*m_next).*column = (m_before.*column).spliced(m_splice);
        else
            (*m_next).*column = spliced(m_before.*column, m_splice);
    };
    const auto all = [&splice](auto... column) {
        (splice(column), ...);
    };
    all(&Snapshot::kind, &Snapshot::idText, &Snapshot::span, &Snapshot::asOf, &Snapshot::originalSpan,
        &Snapshot::status, &Snapshot::layerText, &Snapshot::confidenceText, &Snapshot::importance, &Snapshot::ordinal,
        &Snapshot::type, &Snapshot::stance, &Snapshot::summaryText, &Snapshot::notesText, &Snapshot::colourText,
        &Snapshot::attributesText);
    for (auto it = m_before.positions.cbegin(); it != m_before.positions.cend(); ++it)
        next.positions.insert(it.key(), spliced(*it, m_splice, unset));
}

// What is not kept by row.
void Amender::spliceValues()
{
    Snapshot &next = *m_next;
    for (auto it = m_before.value.cbegin(); it != m_before.value.cend(); ++it)
        if (!m_numbers.contains(row(it.key())))
            next.value.insert(static_cast<quint32>(m_newRows[it.key()]), it.value());
    next.kinds = m_before.kinds;
    next.types = m_before.types;
    next.stances = m_before.stances;
    next.tones = m_before.tones;
    next.info = m_before.info;
    next.danglingTies = m_before.danglingTies;
    next.cleanedTexts = m_before.cleanedTexts;
}

template <class T, class Keep, class Fill>
Grouped<T> Amender::splicedLists(const Grouped<T> &lists, Keep keep, Fill fill)
{
    Grouped<T> result;
    result.starts.reserve(m_splice.size + 1);
    result.items.reserve(lists.items.size() + m_records.size() * 8);
    const auto keepRow = [&](std::size_t r) {
        result.starts.push_back(static_cast<quint32>(result.items.size()));
        for (const T &item : lists.at(r))
            result.items.push_back(keep(item));
    };
    for (const Splice::Piece &piece : m_splice.pieces) {
        for (quint32 r = piece.kept.first; r < piece.kept.last; ++r)
            keepRow(r);
        if (!piece.isKept()) {
            result.starts.push_back(static_cast<quint32>(result.items.size()));
            fill(piece.filled, result.items);
        }
    }
    result.starts.push_back(static_cast<quint32>(result.items.size()));
    return result.items.empty() ? Grouped<T>() : result;
}

void Amender::spliceTies()
{
    m_next->forward = splicedLists(
        m_before.forward, [this](PackedTie tie) { return PackedTie(tie.role(), kept(tie.tie().row)); },
        [this](Row from, std::vector<PackedTie> &ties) {
            for (const Tie &tie : m_part.ties(from))
                ties.emplace_back(tie.role, m_partRows[index(tie.row)]);
        });
    if (m_isWhole)
        m_next->backward = turned(m_next->forward, m_splice.size);
}

void Amender::spliceLists()
{
    m_next->citationLists = splicedLists(
        m_before.citationLists,
        [this](CitationEntry entry) {
            entry.source = kept(entry.source);
            return entry;
        },
        [this](Row from, std::vector<CitationEntry> &entries) {
            for (const CitationEntry &e : m_part.citations(from))
                entries.push_back(
                    {m_partRows[index(e.source)], text(e.locator), word(e.field), word(e.value), e.asOf, text(e.note)});
        });
    m_next->nameLists = m_before.nameLists.spliced(m_splice, m_newRows, [this](Row from, NameLists &lists) {
        for (const NameEntry &e : m_part.names(from)) {
            const Row party = e.party == Row::None ? Row::None : m_partRows[index(e.party)];
            lists.add({text(e.text), word(e.language), word(e.script), word(e.role), party});
        }
    });
}

void Amender::fillRow(Row to, Row from)
{
    Snapshot &next = *m_next;
    const std::size_t i = index(to);
    const std::size_t of = index(from);
    next.kind[i] = m_part.kind[of];
    next.idText[i] = text(m_part.idText[of]);
    next.status[i] = m_part.status[of];
    next.importance[i] = m_part.importance[of];
    next.ordinal[i] = m_part.ordinal[of];
    next.type[i] = m_part.type[of];
    next.stance[i] = m_part.stance[of];
    next.layerText[i] = word(m_part.layerText[of]);
    next.confidenceText[i] = word(m_part.confidenceText[of]);
    next.colourText[i] = word(m_part.colourText[of]);
    next.summaryText[i] = text(m_part.summaryText[of]);
    next.notesText[i] = text(m_part.notesText[of]);
    next.attributesText[i] = text(m_part.attributesText[of]);
    fillDates(to, from);
    fillPositions(to, from);
    if (const auto value = m_part.value.constFind(static_cast<quint32>(from)); value != m_part.value.cend())
        next.value.insert(static_cast<quint32>(to), *value);
}

void Amender::fillDates(Row to, Row from)
{
    const auto of = [from](const std::vector<Span> &column) {
        return column.empty() ? Span() : column[index(from)];
    };
    m_next->span[index(to)] = m_part.span[index(from)];
    setIn(m_next->asOf, m_splice.size, to, of(m_part.asOf));
    setIn(m_next->originalSpan, m_splice.size, to, of(m_part.originalSpan));
}

void Amender::fillPositions(Row to, Row from)
{
    for (auto it = m_part.positions.cbegin(); it != m_part.positions.cend(); ++it) {
        std::vector<QPointF> &places = m_next->positions[it.key()];
        places.resize(m_splice.size, unset);
        places[index(to)] = (*it)[index(from)];
    }
}

// The texts that many records share, which keep one number each.
void Amender::findWords()
{
    for (const auto *column : {&m_before.layerText, &m_before.confidenceText, &m_before.colourText})
        m_words.insert(m_words.end(), column->fewValues().begin(), column->fewValues().end());
    for (const NameEntry &sort : m_before.nameLists.sorts())
        m_words.insert(m_words.end(), {sort.language, sort.script, sort.role});
    std::ranges::sort(m_words);
    const auto rest = std::ranges::unique(m_words);
    m_words.erase(rest.begin(), rest.end());
}

quint32 Amender::word(quint32 partText)
{
    const QByteArrayView wanted = m_part.pool.view(partText);
    const auto known = std::ranges::find(m_words, wanted, [this](quint32 text) { return m_next->pool.view(text); });
    if (known != m_words.end())
        return *known;
    m_words.push_back(text(partText));
    return m_words.back();
}

quint32 Amender::text(quint32 partText)
{
    return partText ? m_next->pool.append(m_part.pool.view(partText)) : 0;
}

void Amender::setRanges()
{
    m_next->ranges = m_before.ranges;
    std::array<qint64, 4> grown{};
    for (const AmendedRecord &record : m_records) {
        if (record.before != Row::None)
            --grown[static_cast<std::size_t>(m_before.kindOf(record.before).base)];
        if (record.part != Row::None)
            ++grown[static_cast<std::size_t>(m_part.kindOf(record.part).base)];
    }
    qint64 shift = 0;
    for (std::size_t i = 0; i < grown.size(); ++i) {
        m_next->ranges[i].first = static_cast<quint32>(m_next->ranges[i].first + shift);
        shift += grown[i];
        m_next->ranges[i].last = static_cast<quint32>(m_next->ranges[i].last + shift);
    }
}

void Amender::indexIds()
{
    std::vector<Row> gone;
    std::vector<Row> added;
    for (const AmendedRecord &record : m_records) {
        if (record.before != Row::None)
            gone.push_back(record.before);
        if (record.part != Row::None)
            added.push_back(m_partRows[index(record.part)]);
    }
    m_next->indexIds(m_before, m_newRows, gone, added);
}

void Amender::setAmendment()
{
    Amendment amendment{m_beforePtr, std::move(m_newRows), {}, true};
    const auto isEntity = [](const Snapshot &snapshot, Row r) {
        return r != Row::None && snapshot.kindOf(r).base == Base::Entity;
    };
    for (const AmendedRecord &record : m_records) {
        if (record.part != Row::None)
            amendment.filled.push_back(m_partRows[index(record.part)]);
        amendment.areEntitiesKept =
            amendment.areEntitiesKept && !isEntity(m_before, record.before) && !isEntity(m_part, record.part);
    }
    std::ranges::sort(amendment.filled);
    m_next->amendment = std::make_shared<const Amendment>(std::move(amendment));
}

} // namespace trilateral
