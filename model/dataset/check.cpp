// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/check.h"

#include "model/snapshot/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace trilateral
{

namespace
{

// The meetings of a series, by number.
using Series = std::map<qint16, std::vector<Row>>;

class ProblemFinder
{
    Q_DECLARE_TR_FUNCTIONS(RecordProblems)
public:
    explicit ProblemFinder(const Snapshot &snapshot) : m_snapshot(snapshot) {}
    std::vector<Problem> find();

private:
    void add(Severity severity, Row record, const QString &text);
    [[nodiscard]] Status status(Row r) const { return m_snapshot.status[index(r)]; }
    [[nodiscard]] const Span &span(Row r) const { return m_snapshot.span[index(r)]; }
    void checkDocument();
    void checkRow(Row r);
    void checkId(Row r);
    void checkName(Row r);
    void checkSameName(Row r);
    void checkCitations(Row r);
    void checkHeld(Row r);
    void checkHorizon(Row r);
    void checkOrder(Row r);
    void checkEnds(Row r);
    void checkWhere(Row r);
    void checkParents(Row r);
    void checkSeries(Row r);
    void checkSameNumber(const Series &series);
    void checkNumberOrder(const Series &series);
    void checkGaps(Row r, const Series &series);

    const Snapshot &m_snapshot;
    std::vector<Problem> m_problems;
    QHash<QByteArray, Row> m_named; // kind, language and name -> the first record of that name
};

std::vector<Problem> ProblemFinder::find()
{
    checkDocument();
    for (std::size_t i = 0; i < m_snapshot.count(); ++i)
        if (m_snapshot.isPresent(row(i)))
            checkRow(row(i));
    return std::move(m_problems);
}

void ProblemFinder::add(Severity severity, Row record, const QString &text)
{
    m_problems.push_back({severity, record == Row::None ? QString() : m_snapshot.id(record), text});
}

void ProblemFinder::checkDocument()
{
    if (m_snapshot.danglingTies)
        add(Severity::Error, Row::None,
            tr("%n reference(s) lead to records that the document lacks.", nullptr,
               static_cast<int>(m_snapshot.danglingTies)));
}

void ProblemFinder::checkRow(Row r)
{
    checkId(r);
    checkName(r);
    checkSameName(r);
    checkCitations(r);
    checkHeld(r);
    checkHorizon(r);
    checkOrder(r);
    checkEnds(r);
    checkWhere(r);
    checkParents(r);
    checkSeries(r);
}

void ProblemFinder::checkId(Row r)
{
    const QString id = m_snapshot.id(r);
    if (m_snapshot.find(id) != r)
        add(Severity::Error, r, tr("Another record has the same id."));
}

void ProblemFinder::checkName(Row r)
{
    const Base base = m_snapshot.base(r);
    const bool needsName = base == Base::Entity || base == Base::Event;
    if (needsName && title(m_snapshot, r, Language::English).text == m_snapshot.id(r))
        add(Severity::Warning, r, tr("It has no name in any language."));
}

// Two people may share a name; a reader should be able to tell them apart all the same.
void ProblemFinder::checkSameName(Row r)
{
    if (m_snapshot.base(r) != Base::Entity && m_snapshot.base(r) != Base::Event)
        return;
    for (const NameEntry &name : m_snapshot.names(r)) {
        if (name.role)
            continue;
        QByteArray key = QByteArray::number(static_cast<int>(m_snapshot.kind[index(r)])) + ' ';
        key.append(m_snapshot.pool.view(name.language)).append(' ').append(m_snapshot.pool.view(name.text));
        const auto known = m_named.constFind(key);
        if (known == m_named.constEnd())
            m_named.insert(key, r);
        else if (*known != r)
            return add(Severity::Warning, r,
                       tr("“%1” is also the name of %2.").arg(m_snapshot.pool.text(name.text), m_snapshot.id(*known)));
    }
}

void ProblemFinder::checkCitations(Row r)
{
    if (m_snapshot.base(r) != Base::Entity && m_snapshot.citations(r).empty())
        add(Severity::Warning, r, tr("No source is cited for it."));
    for (const CitationEntry &citation : m_snapshot.citations(r))
        if (citation.source == Row::None)
            return add(Severity::Error, r, tr("It cites a source that is not in the document."));
}

void ProblemFinder::checkHeld(Row r)
{
    if (status(r) == Status::Held && m_snapshot.base(r) == Base::Event && !span(r).isKnown())
        add(Severity::Warning, r, tr("It is said to have been held, but has no date."));
}

void ProblemFinder::checkHorizon(Row r)
{
    const Day horizon = m_snapshot.info.horizon;
    if (horizon == openFuture || !span(r).isKnown())
        return;
    if (status(r) == Status::Held && span(r).first > horizon)
        add(Severity::Error, r, tr("It is said to have been held, but on a day after the horizon of the data."));
    if (status(r) == Status::Planned && span(r).last < horizon)
        add(Severity::Warning, r, tr("It is still planned, though its date has passed."));
}

void ProblemFinder::checkOrder(Row r)
{
    for (const Tie &tie : m_snapshot.ties(r)) {
        const bool isLater = tie.role == Role::Follows || tie.role == Role::ReactsTo;
        if (!isLater && tie.role != Role::Prepares)
            continue;
        const Span &before = isLater ? span(tie.row) : span(r);
        const Span &after = isLater ? span(r) : span(tie.row);
        if (before.isKnown() && after.isKnown() && after.last < before.first)
            add(Severity::Error, r, tr("Its date and that of %1 are in the wrong order.").arg(m_snapshot.id(tie.row)));
    }
}

void ProblemFinder::checkEnds(Row r)
{
    if (m_snapshot.base(r) != Base::Relation)
        return;
    if (m_snapshot.tied(r, Role::Subject) == Row::None)
        add(Severity::Error, r, tr("It has no subject."));
    if (m_snapshot.tied(r, Role::Object) == Row::None)
        add(Severity::Error, r, tr("It has no object."));
}

void ProblemFinder::checkWhere(Row r)
{
    if (m_snapshot.base(r) != Base::Event || m_snapshot.tied(r, Role::Series) == Row::None)
        return;
    for (const Role role : {Role::Place, Role::Host, Role::Participant, Role::Country, Role::Chair})
        if (m_snapshot.tied(r, role) != Row::None)
            return;
    add(Severity::Warning, r, tr("It belongs to a series, but names neither a place nor anyone who took part."));
}

// A chain of parents that comes back runs in a ring.
void ProblemFinder::checkParents(Row r)
{
    QSet<quint32> seen{static_cast<quint32>(r)};
    for (Row up = m_snapshot.tied(r, Role::Parent); up != Row::None; up = m_snapshot.tied(up, Role::Parent)) {
        if (up == r)
            return add(Severity::Error, r, tr("It is a part of itself."));
        if (seen.contains(static_cast<quint32>(up)))
            return;
        seen.insert(static_cast<quint32>(up));
    }
}

void ProblemFinder::checkSeries(Row r)
{
    Series series;
    for (const Tie &tie : m_snapshot.backTies(r)) {
        const qint16 number = m_snapshot.ordinal[index(tie.row)];
        if (tie.role == Role::Series && number && status(tie.row) != Status::Cancelled)
            series[number].push_back(tie.row);
    }
    checkSameNumber(series);
    checkNumberOrder(series);
    checkGaps(r, series);
}

void ProblemFinder::checkSameNumber(const Series &series)
{
    for (const auto &[number, meetings] : series)
        for (std::size_t i = 1; i < meetings.size(); ++i)
            add(Severity::Error, meetings[i],
                tr("%1 has the same number in the series, %2.")
                    .arg(m_snapshot.id(meetings.front()), QString::number(number)));
}

void ProblemFinder::checkNumberOrder(const Series &series)
{
    Row before = Row::None;
    for (const auto &[number, meetings] : series) {
        const Row meeting = meetings.front();
        if (!span(meeting).isKnown())
            continue;
        if (before != Row::None && span(meeting).last < span(before).first)
            add(Severity::Error, meeting,
                tr("It was earlier than %1, which has a lower number.").arg(m_snapshot.id(before)));
        before = meeting;
    }
}

// A series that says of itself that it is incomplete may have gaps.
void ProblemFinder::checkGaps(Row r, const Series &series)
{
    if (series.empty() || !m_snapshot.attribute(r, u"incomplete").isEmpty())
        return;
    QStringList missing;
    for (qint16 number = series.begin()->first; number < series.rbegin()->first && missing.size() < 20; ++number)
        if (!series.contains(number))
            missing += QString::number(number);
    if (!missing.isEmpty())
        add(Severity::Warning, r,
            tr("Numbers are missing from its meetings: %1.").arg(missing.join(QLatin1String(", "))));
}

} // namespace

QString severityKey(Severity severity)
{
    return severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

std::vector<Problem> recordProblems(const Snapshot &snapshot)
{
    return ProblemFinder(snapshot).find();
}

} // namespace trilateral
