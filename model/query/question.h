// SPDX-License-Identifier: GPL-3.0-or-later
// Records for a question in whole sentences, where none has its every word: who, what and when are left out, endings
// are cut, and the records that share most of the rest come first, a rare word counting for more than a common one.
#pragma once

#include "model/query/search.h"

namespace trilateral
{

// Best first, at most limit of them, each with at least half of the words that count; none for fewer than four words in
// all. As many searches as there are words that count.
[[nodiscard]] std::vector<SearchHit> findForQuestion(const SearchIndex &index, QStringView question,
                                                     std::size_t limit = 20);

} // namespace trilateral
