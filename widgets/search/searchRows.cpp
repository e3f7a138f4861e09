// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchRows.h"

#include "model/snapshot/wording.h"
#include "widgets/view/dateWords.h"

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr std::size_t hitsPerGroup = 5;
constexpr std::size_t hitLimit = 200;
constexpr int excerptLength = 90;

struct Group {
    KindId kind = KindId::None;
    std::vector<const SearchHit *> hits;
};

std::vector<Group> grouped(const Snapshot &snapshot, const std::vector<SearchHit> &hits)
{
    std::vector<Group> groups; // hits come best first, so groups do
    for (const SearchHit &hit : hits) {
        if (!snapshot.isPresent(hit.row))
            continue;
        const KindId kind = snapshot.kind[index(hit.row)];
        auto group = std::ranges::find(groups, kind, &Group::kind);
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{kind, {}});
        group->hits.push_back(&hit);
    }
    return groups;
}

QString detailOf(const Snapshot &snapshot, Row row, Language language)
{
    if (const Span span = snapshot.span[index(row)]; span.isKnown())
        return dateWords(span, language);
    if (snapshot.base(row) == Base::Event)
        return noDateWords(language);
    const Row country = snapshot.tied(row, Role::Country);
    return country == Row::None ? QString() : shortTitle(snapshot, country, language).text;
}

SearchRow hitRow(const Snapshot &snapshot, const SearchHit &hit, const QString &query, Language language)
{
    SearchRow row;
    row.row = hit.row;
    row.id = snapshot.id(hit.row);
    row.text = title(snapshot, hit.row, language).text;
    row.detail = detailOf(snapshot, hit.row, language);
    if (row.text.contains(hit.text))
        return row;
    row.matched = excerpt(hit.text, query, excerptLength);
    if (hit.field.startsWith(QLatin1String("name:")))
        row.matchedLanguage = hit.field.mid(5);
    return row;
}

SearchRow headerRow(const Snapshot &snapshot, const Group &group, Language language)
{
    const Kind &kind = snapshot.kinds[index(group.kind)];
    const LocalText plural = kind.plural.in(language);
    SearchRow row;
    row.isHeader = true;
    row.text = plural.text.isEmpty() || plural.isFallback ? kind.word.in(language).text : plural.text;
    row.detail = QString::number(group.hits.size());
    return row;
}

} // namespace

std::vector<SearchRow> searchRows(const SearchIndex &index, const Snapshot &snapshot, const QString &query,
                                  Language language)
{
    const std::vector<SearchHit> hits = index.find(query, hitLimit);
    std::vector<SearchRow> rows;
    for (const Group &group : grouped(snapshot, hits)) {
        rows.push_back(headerRow(snapshot, group, language));
        for (std::size_t i = 0; i < std::min(hitsPerGroup, group.hits.size()); ++i)
            rows.push_back(hitRow(snapshot, *group.hits[i], query, language));
    }
    return rows;
}

QString excerpt(const QString &text, const QString &query, int length)
{
    if (text.size() <= length)
        return text;
    const QString word = query.trimmed().section(QLatin1Char(' '), 0, 0);
    const auto found = static_cast<int>(text.indexOf(word, 0, Qt::CaseInsensitive));
    const int from = std::clamp(found - length / 3, 0, static_cast<int>(text.size()) - length);
    const QString ellipsis(QChar(0x2026));
    return (from > 0 ? ellipsis : QString()) + text.mid(from, length) +
           (from + length < text.size() ? ellipsis : QString());
}

} // namespace trilateral
