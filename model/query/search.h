// SPDX-License-Identifier: GPL-3.0-or-later
// Full-text search over ids, names in all languages, composed titles and summaries. Texts are folded once (NFKC, case,
// accents, traditional and Japanese character variants to one form) and scanned, so that a word of one or two
// characters inside a run of Chinese or Japanese is found as well as any other. Every word of the query must be found
// in the record, in any order. Records without a word of their own are found by their composed titles unless there are
// more than twenty thousand of them; those are found by id alone, and through what they join.
// Cost: building is linear in the text (do it off the first frame); a search is one scan, about 0.4 ms per megabyte,
// and a closer look at the records that have the longest word.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

// The folded form under which texts are compared.
[[nodiscard]] QByteArray foldForSearch(QStringView text);

struct SearchHit {
    Row row = Row::None;
    QString field; // "id", "name", "name:zh", "summary", "notes"
    QString text;  // the text that matched, as it stands in the record
    // The kind of match, best first: whole id, whole name, a name's beginning, a word's beginning, inside a name, in a
    // composed title, in the id, in the summary, in the notes. Importance tells equals apart, then the id.
    double score = 0;
};

class SearchIndex
{
public:
    explicit SearchIndex(SnapshotPtr snapshot);
    ~SearchIndex();
    SearchIndex(SearchIndex &&) noexcept;
    // Best first, one hit per record, at most limit of them.
    [[nodiscard]] std::vector<SearchHit> find(QStringView query, std::size_t limit = 200) const;

private:
    struct Data;
    std::unique_ptr<const Data> m_data;
};

} // namespace trilateral
