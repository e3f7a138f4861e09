// SPDX-License-Identifier: GPL-3.0-or-later
// How a source, or a view of the document, is cited: as text, as BibTeX, as CSL-JSON, for papers and for programs that
// keep references. Only what the record knows of a source is said; nothing is guessed.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

struct Reference {
    QString key; // "source-slug", unlike every other
    QString title;
    QString author;
    QString publisher;
    QString url; // with its scheme
    QString language;
    Span published;
    QString version; // of data
    QString note;
};

[[nodiscard]] Reference referenceTo(const Snapshot &snapshot, Row source, Language language);
// The document itself, and what of it is shown.
[[nodiscard]] Reference referenceToView(const Snapshot &snapshot, const QString &shown, Language language);

// One line each; a last line without its end.
[[nodiscard]] QString citationText(const std::vector<Reference> &references);
[[nodiscard]] QString bibTex(const std::vector<Reference> &references);
// An array of items, as the Citation Style Language's input schema has them.
[[nodiscard]] QByteArray cslJson(const std::vector<Reference> &references);

// Whether a reader could find the source: somebody or some place is named.
[[nodiscard]] bool isCitable(const Snapshot &snapshot, Row source);
// Of these records (one bit per row) those that rest on no source that can be cited; entities rest on themselves.
[[nodiscard]] Mask uncitable(const Snapshot &snapshot, const Mask &records);
// The sources that these records cite, most cited first.
[[nodiscard]] std::vector<Row> citedBy(const Snapshot &snapshot, const Mask &records);

} // namespace trilateral
