// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordProblems.h"

#include "model/snapshot/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace trilateral
{

namespace
{

class ProblemFinder
{
    Q_DECLARE_TR_FUNCTIONS(RecordProblems)
public:
    explicit ProblemFinder(const Snapshot &snapshot) : m_snapshot(snapshot) {}

    std::vector<Problem> find()
    {
        for (std::size_t i = 0; i < m_snapshot.count(); ++i) {
            checkName(row(i));
            checkCitations(row(i));
            checkDates(row(i));
            checkEnds(row(i));
            checkParents(row(i));
            checkOrdinals(row(i));
        }
        return std::move(m_problems);
    }

private:
    void add(Severity severity, Row record, const QString &text) { m_problems.push_back({severity, record, text}); }
    [[nodiscard]] Status status(Row r) const { return m_snapshot.status[index(r)]; }
    [[nodiscard]] const Span &span(Row r) const { return m_snapshot.span[index(r)]; }

    void checkName(Row r)
    {
        const Base base = m_snapshot.base(r);
        const bool needsName = base == Base::Entity || base == Base::Event;
        if (needsName && title(m_snapshot, r, Language::English).text == m_snapshot.id(r))
            add(Severity::Warning, r, tr("It has no name in any language."));
    }

    void checkCitations(Row r)
    {
        if (m_snapshot.base(r) != Base::Entity && m_snapshot.citations(r).empty())
            add(Severity::Warning, r, tr("No source is cited for it."));
        for (const CitationEntry &citation : m_snapshot.citations(r))
            if (citation.source == Row::None)
                return add(Severity::Error, r, tr("It cites a source that is not in the document."));
    }

    void checkDates(Row r)
    {
        const Day horizon = m_snapshot.info.horizon;
        const bool isHeld = status(r) == Status::Held;
        if (isHeld && m_snapshot.base(r) == Base::Event && !span(r).isKnown())
            add(Severity::Warning, r, tr("It is said to have been held, but has no date."));
        if (horizon == openFuture || !span(r).isKnown())
            return;
        if (isHeld && span(r).first > horizon)
            add(Severity::Error, r, tr("It is said to have been held, but on a day after the horizon of the data."));
        if (status(r) == Status::Planned && span(r).last < horizon)
            add(Severity::Warning, r, tr("It is still planned, though its date has passed."));
    }

    void checkEnds(Row r)
    {
        if (m_snapshot.base(r) != Base::Relation)
            return;
        if (m_snapshot.tied(r, Role::Subject) == Row::None)
            add(Severity::Error, r, tr("It has no subject."));
        if (m_snapshot.tied(r, Role::Object) == Row::None)
            add(Severity::Error, r, tr("It has no object."));
    }

    // A chain of parents longer than there are records runs in a ring.
    void checkParents(Row r)
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

    void checkOrdinals(Row r)
    {
        const qint16 ordinal = m_snapshot.ordinal[index(r)];
        const Row series = ordinal ? m_snapshot.tied(r, Role::Series) : Row::None;
        if (series == Row::None || status(r) == Status::Cancelled)
            return;
        const quint64 place = quint64(series) << 16 | quint16(ordinal);
        if (m_ordinals.contains(place))
            add(Severity::Error, r, tr("Another meeting of its series has the same number, %1.").arg(ordinal));
        m_ordinals.insert(place);
    }

    const Snapshot &m_snapshot;
    std::vector<Problem> m_problems;
    QSet<quint64> m_ordinals; // series and number
};

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
