// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/knownOn.h"

#include "model/snapshot/tenure.h"

#include <algorithm>

namespace trilateral
{

namespace
{

// Whoever says "in March" is known to have said so when March is over.
Day wordDay(const Span &asOf)
{
    return asOf.isKnown() ? asOf.latestStart() : openFuture;
}

// What is of that status was seen to happen on its date; anything else is what somebody said of it.
bool happens(Status status)
{
    return status == Status::None || status == Status::Held || status == Status::InForce || status == Status::Disputed;
}

// The lists without the ties of which isLater(owner of the list, tie) holds.
Grouped<PackedTie> without(const Grouped<PackedTie> &whole, std::size_t count, const auto &isLater)
{
    Grouped<PackedTie> ties;
    ties.starts.reserve(count + 1);
    ties.starts.push_back(0);
    for (std::size_t i = 0; i < count; ++i) {
        for (const PackedTie tie : whole.at(i))
            if (!isLater(row(i), tie.tie()))
                ties.items.push_back(tie);
        ties.starts.push_back(static_cast<quint32>(ties.items.size()));
    }
    return ties;
}

// A status or a date, and since when it was said.
struct Word {
    Day day = openFuture;
    const CitationEntry *citation = nullptr;
    [[nodiscard]] bool isThere() const { return citation != nullptr; }
};

class Rewinder
{
public:
    Rewinder(const Snapshot &snapshot, Day day)
        : m_whole(snapshot), m_day(day), m_then(snapshot), m_blanked(snapshot.count()), m_upward(snapshot.count())
    {
    }
    std::shared_ptr<Snapshot> rewind();

private:
    [[nodiscard]] Span asOf(Row r) const { return m_whole.asOf.empty() ? Span() : m_whole.asOf[index(r)]; }
    [[nodiscard]] Day saidOn(const CitationEntry &citation) const;
    [[nodiscard]] Day happenedOn(Row r) const;
    [[nodiscard]] Day earliestWord(Row r) const;
    [[nodiscard]] Day presentStateSince(Row r) const;
    [[nodiscard]] Day firstWordFor(Row r, Status status) const;
    [[nodiscard]] Word lastWord(Row r, QByteArrayView field) const;
    [[nodiscard]] Word lastWord(Row r) const;
    [[nodiscard]] quint32 summaryThen(Row r) const;
    void rewindRow(Row r);
    void rewindState(Row r);
    [[nodiscard]] Span dateThen(Row r, const Word &date) const;
    [[nodiscard]] bool isSaidLater(Row r, QByteArrayView field) const;
    void openEnd(Row r);
    [[nodiscard]] bool beginsLater(Row tenure) const;
    void rewindTenure(Row r);
    void blank(Row r);
    struct Mentions {
        bool areThere = false; // events, relations or observations speak of it
        bool areKnown = false; // some of them that day
        bool areLater = false; // some of them later, or otherwise than that day
    };
    void rewindEntities();
    [[nodiscard]] Mentions mentionsOf(Row entity) const;
    void keepWhole(std::vector<Row> kept);
    void blankUpward(Row entity);
    void dropNotes();
    [[nodiscard]] bool isLaterTie(Row event, Role role, Row other) const;
    void dropLaterTies();
    void dropLaterCitations();

    const Snapshot &m_whole;
    Day m_day;
    Snapshot m_then;
    Mask m_blanked; // what was written of a later state
    Mask m_upward;  // entities that were blanked with all that they are part of
};

// A citation without a day of its own is as old as its source.
Day Rewinder::saidOn(const CitationEntry &citation) const
{
    if (citation.asOf.isKnown() || citation.source == Row::None)
        return wordDay(citation.asOf);
    const Span published = asOf(citation.source);
    return wordDay(published.isKnown() ? published : m_whole.span[index(citation.source)]);
}

Day Rewinder::happenedOn(Row r) const
{
    const Span span = m_whole.span[index(r)];
    return happens(m_whole.status[index(r)]) && span.isKnown() ? span.latestStart() : openFuture;
}

// What nobody speaks of is known from its own day, whatever became of it; openPast where it has none: what has neither
// a date nor an as-of date was always there.
Day Rewinder::earliestWord(Row r) const
{
    Day earliest = wordDay(asOf(r));
    if (m_whole.base(r) != Base::Entity) {
        earliest = std::min(earliest, happenedOn(r));
        for (const CitationEntry &citation : m_whole.citations(r))
            earliest = std::min(earliest, saidOn(citation));
        if (earliest == openFuture && m_whole.span[index(r)].isKnown())
            earliest = m_whole.span[index(r)].latestStart();
    }
    return earliest == openFuture ? openPast : earliest;
}

Day Rewinder::firstWordFor(Row r, Status status) const
{
    const QByteArray key = statusKey(status).toLatin1();
    Day first = openFuture;
    for (const CitationEntry &citation : m_whole.citations(r))
        if (m_whole.pool.view(citation.field) == "status" && m_whole.pool.view(citation.value) == key)
            first = std::min(first, wordDay(citation.asOf));
    return first;
}

// Since when the record's own status and date hold: an agreement in force is not so from the day it was signed.
Day Rewinder::presentStateSince(Row r) const
{
    const Status status = m_whole.status[index(r)];
    const Day said = firstWordFor(r, status);
    if (status == Status::InForce && said != openFuture)
        return said;
    const Day since = std::min({said, happenedOn(r), wordDay(asOf(r))});
    if (since != openFuture)
        return since;
    const Word last = lastWord(r);
    return last.isThere() ? last.day : openPast;
}

// The last word up to that day about a field.
Word Rewinder::lastWord(Row r, QByteArrayView field) const
{
    Word last;
    for (const CitationEntry &citation : m_whole.citations(r)) {
        const Day day = wordDay(citation.asOf);
        if (m_whole.pool.view(citation.field) == field && day <= m_day && (!last.isThere() || day >= last.day))
            last = {day, &citation};
    }
    return last;
}

// The last word at all, whenever.
Word Rewinder::lastWord(Row r) const
{
    Word last;
    for (const CitationEntry &citation : m_whole.citations(r))
        if (const Day day = saidOn(citation); day != openFuture && (!last.isThere() || day >= last.day))
            last = {day, &citation};
    return last;
}

void Rewinder::rewindRow(Row r)
{
    if (earliestWord(r) > m_day)
        m_then.present.reset(r);
    else if (presentStateSince(r) > m_day)
        rewindState(r);
    else if (const Word status = lastWord(r, "status"); status.isThere() && status.day > presentStateSince(r))
        m_then.status[index(r)] = statusFromKey(m_whole.pool.text(status.citation->value)).value_or(Status::None);
    if (m_whole.base(r) == Base::Relation)
        openEnd(r);
    if (isTenure(m_whole, r))
        rewindTenure(r);
}

// What is known to have happened since was at most a plan.
void Rewinder::rewindState(Row r)
{
    if (const Base base = m_whole.base(r); base == Base::Event || base == Base::Relation)
        blank(r);
    const Word status = lastWord(r, "status");
    const Word date = lastWord(r, "date");
    if (status.isThere())
        m_then.status[index(r)] = statusFromKey(m_whole.pool.text(status.citation->value)).value_or(Status::None);
    else if (m_whole.base(r) == Base::Event)
        m_then.status[index(r)] = Status::Planned;
    m_then.span[index(r)] = dateThen(r, date);
    const Word &latest = date.isThere() && (!status.isThere() || date.day > status.day) ? date : status;
    if (!latest.isThere())
        return;
    m_then.asOf.resize(m_then.count());
    m_then.asOf[index(r)] = latest.citation->asOf;
}

// The day itself once it has come; before, the date that was given out; where none was, the first date of what was
// postponed later, as long as that was ahead and, where a source tells when it was named, not before.
Span Rewinder::dateThen(Row r, const Word &date) const
{
    if (happenedOn(r) <= m_day)
        return m_whole.span[index(r)];
    if (date.isThere())
        if (const Result<Span> span = spanFromEdtf(m_whole.pool.text(date.citation->value)))
            return *span;
    const Span first = m_whole.originalSpan.empty() ? Span() : m_whole.originalSpan[index(r)];
    const bool isAhead = first.isKnown() && first.last >= m_day;
    return isAhead && !isSaidLater(r, "original_date") ? first : Span();
}

// Whether sources speak of that field, but none of them by that day.
bool Rewinder::isSaidLater(Row r, QByteArrayView field) const
{
    const auto citations = m_whole.citations(r);
    const bool isSaid = std::ranges::any_of(
        citations, [&](const CitationEntry &citation) { return m_whole.pool.view(citation.field) == field; });
    return isSaid && !lastWord(r, field).isThere();
}

// Nobody knew when a term of office would end.
void Rewinder::openEnd(Row r)
{
    Span span = m_then.span[index(r)];
    if (!span.isKnown() || !span.isInterval || span.isOpenEnd() || span.earliestEnd() <= m_day)
        return;
    span.last = openFuture;
    span.end = {};
    m_then.span.set(index(r), span);
    blank(r);
}

bool Rewinder::beginsLater(Row tenure) const
{
    const Span span = m_whole.span[index(tenure)];
    return span.isKnown() && span.latestStart() > m_day;
}

// What is noted of a term that goes on was written with all of it in view.
void Rewinder::rewindTenure(Row r)
{
    if (beginsLater(r))
        m_then.present.reset(r);
    else if (m_whole.span[index(r)].isOpenEnd() && m_day < m_whole.info.horizon)
        blank(r);
}

// What a source is cited for as the summary of that time; without words of its own, it confirms the present one.
quint32 Rewinder::summaryThen(Row r) const
{
    const Word word = lastWord(r, "summary");
    if (!word.isThere())
        return 0;
    return word.citation->value ? word.citation->value : m_whole.summaryText[index(r)];
}

// What is written of a record was written of its present state, unless a source carries the words of that time.
void Rewinder::blank(Row r)
{
    m_then.summaryText[index(r)] = summaryThen(r);
    m_then.notesText[index(r)] = 0;
    m_then.confidenceText[index(r)] = 0;
    if (m_whole.base(r) == Base::Event)
        m_then.attributesText[index(r)] = 0;
    m_blanked.set(r);
}

// An entity is there from the first that is said of it on, and so is what it belongs to. What is written of it was
// written with all that came up later in view.
void Rewinder::rewindEntities()
{
    const RowRange entities = m_whole.rows(Base::Entity);
    std::vector<Row> kept;
    for (quint32 i = entities.first; i < entities.last; ++i) {
        const Mentions mentions = mentionsOf(row(i));
        if (mentions.areLater)
            blankUpward(row(i));
        if (mentions.areThere && !mentions.areKnown)
            m_then.present.reset(row(i));
        else if (m_then.present.test(row(i)))
            kept.push_back(row(i));
    }
    keepWhole(std::move(kept));
}

// What is written of a ministry speaks of its ministers, too.
void Rewinder::blankUpward(Row entity)
{
    for (Row r = entity; r != Row::None && !m_upward.test(r); r = m_whole.tied(r, Role::Parent)) {
        m_upward.set(r);
        blank(r);
    }
}

// Notes correct and explain with everything in view that the document knows of.
void Rewinder::dropNotes()
{
    if (m_day < m_whole.info.horizon)
        m_then.notesText.clearValues();
}

Rewinder::Mentions Rewinder::mentionsOf(Row entity) const
{
    Mentions mentions;
    for (const Tie &tie : m_whole.backTies(entity)) {
        if (m_whole.base(tie.row) == Base::Entity)
            continue;
        const bool isKnown = m_then.present.test(tie.row);
        mentions.areThere = true;
        mentions.areKnown = mentions.areKnown || isKnown;
        mentions.areLater = mentions.areLater || !isKnown || m_blanked.test(tie.row);
    }
    return mentions;
}

// The country of a person, the group of an issue, the region of a place, and what those belong to.
void Rewinder::keepWhole(std::vector<Row> kept)
{
    while (!kept.empty()) {
        const Row part = kept.back();
        kept.pop_back();
        for (const Tie &tie : m_whole.ties(part)) {
            const bool isWhole = tie.role == Role::Country || tie.role == Role::Parent;
            if (!isWhole || m_then.present.test(tie.row) || earliestWord(tie.row) > m_day)
                continue;
            m_then.present.set(tie.row);
            kept.push_back(tie.row);
        }
    }
}

// What came of it, and of what was held later also who came and where: that countries were to meet was known.
bool Rewinder::isLaterTie(Row event, Role role, Row other) const
{
    if (!m_blanked.test(event) || m_whole.base(event) != Base::Event)
        return false;
    const bool isOfMeeting = role == Role::Chair || role == Role::Place || role == Role::Participant;
    const bool wasHeld = m_whole.status[index(event)] == Status::Held;
    return role == Role::Outcome || (isOfMeeting && wasHeld && m_whole.kindOf(other).id != QLatin1String("country"));
}

void Rewinder::dropLaterTies()
{
    const std::size_t count = m_whole.count();
    m_then.forward = without(m_whole.forward, count,
                             [this](Row owner, const Tie &tie) { return isLaterTie(owner, tie.role, tie.row); });
    m_then.backward = without(m_whole.backward, count,
                              [this](Row other, const Tie &tie) { return isLaterTie(tie.row, tie.role, other); });
}

void Rewinder::dropLaterCitations()
{
    Grouped<CitationEntry> kept;
    kept.starts.reserve(m_whole.count() + 1);
    kept.starts.push_back(0);
    for (std::size_t i = 0; i < m_whole.count(); ++i) {
        for (const CitationEntry &citation : m_whole.citations(row(i)))
            if (const Day day = saidOn(citation); day == openFuture || day <= m_day)
                kept.items.push_back(citation);
        kept.starts.push_back(static_cast<quint32>(kept.items.size()));
    }
    m_then.citationLists = std::move(kept);
}

std::shared_ptr<Snapshot> Rewinder::rewind()
{
    if (m_then.present.size() == 0)
        m_then.present = Mask(m_whole.count(), true);
    for (std::size_t i = 0; i < m_whole.count(); ++i)
        rewindRow(row(i));
    rewindEntities();
    dropNotes();
    dropLaterTies();
    dropLaterCitations();
    m_then.info.wholeHorizon = m_whole.info.horizon;
    m_then.info.horizon = std::min(m_then.info.horizon, m_day);
    return std::make_shared<Snapshot>(std::move(m_then));
}

} // namespace

SnapshotPtr knownOn(const SnapshotPtr &snapshot, Day day)
{
    return Rewinder(*snapshot, day).rewind();
}

std::vector<Day> daysOfWords(const Snapshot &snapshot)
{
    std::vector<Day> days;
    const auto add = [&](Day day) {
        if (day != openFuture && day != openPast)
            days.push_back(day);
    };
    for (const Base base : {Base::Event, Base::Relation})
        for (quint32 i = snapshot.rows(base).first; i < snapshot.rows(base).last; ++i) {
            if (happens(snapshot.status[i]) && snapshot.span[i].isKnown())
                add(snapshot.span[i].latestStart());
            for (const CitationEntry &citation : snapshot.citations(row(i)))
                add(wordDay(citation.asOf));
        }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace trilateral
