// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkTips.h"

#include "model/snapshot/wording.h"

#include <QCoreApplication>

namespace trilateral
{

namespace
{

constexpr std::size_t mostLines = 6;

struct Tips {
    Q_DECLARE_TR_FUNCTIONS(NetworkTips)
};

QString endsOf(const ShownNetwork &shown, const GraphEdge &edge)
{
    const Language language = shown.frame->state.language;
    return title(shown.snapshot(), shown.graph().nodes[edge.a], language).text + QStringLiteral(" – ") +
           title(shown.snapshot(), shown.graph().nodes[edge.b], language).text;
}

// An entity stands behind an edge where it belongs to the other end: the ends say it all.
bool saysMore(const ShownNetwork &shown, Row row)
{
    return !shown.snapshot().rows(Base::Entity).contains(row);
}

// The first source that speaks of it, and where in it.
QString sourceOf(const ShownNetwork &shown, Row row)
{
    for (const CitationEntry &citation : shown.snapshot().citations(row)) {
        if (citation.source == Row::None)
            continue;
        const QString name = shortTitle(shown.snapshot(), citation.source, shown.frame->state.language).text;
        const QString locator = shown.snapshot().pool.text(citation.locator);
        return locator.isEmpty() ? name : name + QLatin1Char(' ') + locator;
    }
    return {};
}

QString lineOf(const ShownNetwork &shown, Row row)
{
    const QString text = title(shown.snapshot(), row, shown.frame->state.language).text;
    const Span span = shown.snapshot().span[index(row)];
    const QString line = span.isKnown() ? Tips::tr("%1 · %2").arg(edtfFromSpan(span), text) : text;
    const QString source = sourceOf(shown, row);
    //: A statement and who says so
    return source.isEmpty() ? line : Tips::tr("%1 (%2)").arg(line, source);
}

} // namespace

std::vector<Row> shownBehind(const ShownNetwork &shown, quint32 edge)
{
    std::vector<Row> rows;
    for (const EdgeRelation &relation : shown.graph().behind(shown.graph().edges[edge]))
        if (counts(shown, relation.row))
            rows.push_back(relation.row);
    return rows;
}

QString nodeTip(const ShownNetwork &shown, quint32 node)
{
    const Snapshot &snapshot = shown.snapshot();
    const Language language = shown.frame->state.language;
    const Row row = shown.graph().nodes[node];
    QStringList lines{title(snapshot, row, language).text, snapshot.kindOf(row).word.in(language).text};
    if (const QString summary = snapshot.summary(row); !summary.isEmpty())
        lines << summary;
    lines << Tips::tr("%n line(s) in view", nullptr, static_cast<int>(shown.degree[node]));
    return lines.join(u'\n');
}

QString edgeTip(const ShownNetwork &shown, quint32 edge)
{
    QStringList lines{endsOf(shown, shown.graph().edges[edge])};
    const std::vector<Row> rows = shownBehind(shown, edge);
    if (!shown.before.empty())
        lines << Tips::tr("Counted then: %1, now: %2").arg(shown.before[edge]).arg(shown.after[edge]);
    for (std::size_t i = 0; i < std::min(rows.size(), mostLines); ++i)
        if (saysMore(shown, rows[i]))
            lines << lineOf(shown, rows[i]);
        else
            lines << Tips::tr("Belongs to it");
    if (rows.size() > mostLines)
        lines << Tips::tr("and %n more", nullptr, static_cast<int>(rows.size() - mostLines));
    return lines.join(u'\n');
}

} // namespace trilateral
