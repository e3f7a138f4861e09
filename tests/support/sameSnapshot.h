// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a snapshot holds, as lines of text that do not depend on row numbers or on the pool: two snapshots
// are the same when their lines are.
#pragma once

#include "model/snapshot/snapshot.h"

#include <QStringList>

#include <cmath>

namespace trilateral
{

inline QString lineOf(const Words &words)
{
    QString line;
    for (const QString &word : words.by)
        line += word + u'|';
    return line;
}

inline QString idOrNone(const Snapshot &s, Row r)
{
    return r == Row::None ? QStringLiteral("-") : s.id(r);
}

inline QStringList linesOfVocabularies(const Snapshot &s)
{
    const auto tone = [&s](ToneId id) {
        return id == ToneId::None ? QString() : s.tones[index(id)].id;
    };
    QStringList lines{lineOf(s.info.title),
                      lineOf(s.info.subtitle),
                      lineOf(s.info.naming),
                      lineOf(s.info.order),
                      s.info.version + u'|' + s.info.licence,
                      QString::number(s.info.horizon)};
    for (const Kind &k : s.kinds)
        lines += QStringLiteral("kind %1 %2 %3 %4 %5 %6 ")
                     .arg(k.id)
                     .arg(int(k.base))
                     .arg(k.facet)
                     .arg(k.shape, k.colour)
                     .arg(k.rank) +
                 lineOf(k.word) + lineOf(k.plural);
    for (const Tone &t : s.tones)
        lines += QStringLiteral("tone %1 %2 %3 %4 ").arg(t.id, t.colour, t.line).arg(t.rank) + lineOf(t.word);
    for (const RelationType &t : s.types)
        lines += QStringLiteral("type %1 %2 %3 %4 %5 ")
                     .arg(t.id)
                     .arg(int(t.kind))
                     .arg(t.isDirected)
                     .arg(tone(t.tone))
                     .arg(t.rank) +
                 lineOf(t.word) + lineOf(t.inverse);
    for (const Stance &t : s.stances)
        lines +=
            QStringLiteral("stance %1 %2 %3 %4 ").arg(t.id).arg(t.score.value_or(99)).arg(tone(t.tone)).arg(t.rank) +
            lineOf(t.word);
    return lines;
}

inline QString lineOfColumns(const Snapshot &s, std::size_t i)
{
    const auto edtf = [i](const auto &column) {
        return column.empty() ? QString() : edtfFromSpan(column[i]);
    };
    QStringList parts{s.id(row(i)),
                      s.kindOf(row(i)).id,
                      edtf(s.span),
                      edtf(s.asOf),
                      edtf(s.originalSpan),
                      statusKey(s.status[i]),
                      QString::number(s.importance[i]),
                      QString::number(s.ordinal[i])};
    for (const auto *column :
         {&s.layerText, &s.confidenceText, &s.summaryText, &s.notesText, &s.colourText, &s.attributesText})
        parts += s.pool.text((*column)[i]);
    parts += s.typeOf(row(i)) ? s.typeOf(row(i))->id : QString();
    parts += s.stanceOf(row(i)) ? s.stanceOf(row(i))->id : QString();
    const auto value = s.value.constFind(static_cast<quint32>(i));
    parts += value == s.value.cend() ? QString() : QString::number(*value, 'g', 17);
    return parts.join(u'|');
}

inline QStringList linesOfLists(const Snapshot &s, Row r)
{
    QStringList lines;
    for (const Tie &tie : s.ties(r))
        lines += QStringLiteral("  tie ") + roleKey(tie.role) + u' ' + s.id(tie.row);
    for (const Tie &tie : s.backTies(r))
        lines += QStringLiteral("  back ") + roleKey(tie.role) + u' ' + s.id(tie.row);
    for (const NameEntry &n : s.names(r))
        lines += QStringLiteral("  name ") + s.pool.text(n.text) + u'|' + s.pool.text(n.language) + u'|' +
                 s.pool.text(n.script) + u'|' + s.pool.text(n.role) + u'|' + idOrNone(s, n.party);
    for (const CitationEntry &c : s.citations(r))
        lines += QStringLiteral("  cites ") + s.id(c.source) + u'|' + s.pool.text(c.locator) + u'|' +
                 s.pool.text(c.field) + u'|' + s.pool.text(c.value) + u'|' + edtfFromSpan(c.asOf) + u'|' +
                 s.pool.text(c.note);
    return lines;
}

inline QStringList linesOf(const Snapshot &s)
{
    QStringList lines = linesOfVocabularies(s);
    for (std::size_t i = 0; i < s.count(); ++i) {
        lines += lineOfColumns(s, i);
        lines += linesOfLists(s, row(i));
        for (auto it = s.positions.cbegin(); it != s.positions.cend(); ++it)
            if (!std::isnan((*it)[i].x()))
                lines += QStringLiteral("  at %1 %2 %3").arg(it.key()).arg((*it)[i].x()).arg((*it)[i].y());
    }
    return lines;
}

} // namespace trilateral
