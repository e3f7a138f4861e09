// SPDX-License-Identifier: GPL-3.0-or-later
// The further names of a record: in other languages and scripts, short, former and alternative ones.
#include "model/dataset/nameDraft.h"
#include "widgets/details/detailsParts.h"
#include "widgets/view/recordWords.h"

#include <QSet>

#include <algorithm>

namespace trilateral
{

namespace
{

struct Part {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

// The citations that assert this name.
std::vector<CitationEntry> whoSays(const Snapshot &snapshot, Row row, const NameEntry &entry)
{
    const QString field = nameField(snapshot.pool.text(entry.language));
    std::vector<CitationEntry> said;
    std::ranges::copy_if(snapshot.citations(row), std::back_inserter(said), [&](const CitationEntry &citation) {
        return snapshot.pool.text(citation.field) == field &&
               snapshot.pool.view(citation.value) == snapshot.pool.view(entry.text);
    });
    return said;
}

// In which language, where it is not one of the four or another script; and what sort of name it is.
QString sortOf(const Snapshot &snapshot, const NameEntry &entry)
{
    QStringList words;
    const QString language = snapshot.pool.text(entry.language);
    if (!languageFromCode(language))
        words += languageWords(language);
    if (!entry.role && entry.script)
        words += scriptWords(snapshot.pool.text(entry.script));
    if (entry.role)
        words += nameRoleWords(snapshot.pool.text(entry.role));
    return words.join(QStringLiteral(" · "));
}

void writeWording(DetailsWriter &writer, Row row, const NameEntry &entry)
{
    const StringPool &pool = writer.snapshot().pool;
    DetailsPiece piece = DetailsWriter::plain(pool.text(entry.text));
    piece.language = pool.text(entry.language);
    DetailsBlock &block = writer.add(DetailsForm::Item, {std::move(piece)});
    if (const QString sort = sortOf(writer.snapshot(), entry); !sort.isEmpty())
        appendJoined(block.pieces, DetailsWriter::muted(sort));
    if (entry.party != Row::None) {
        block.pieces.push_back(DetailsWriter::muted(QStringLiteral(" · ")));
        const QString sentence = Part::tr("used by %1", "a name, by a country");
        appendAll(block.pieces, filled(sentence, {{writer.shortName(entry.party)}}, DetailsWriter::muted({})));
    }
    writer.cite(block, whoSays(writer.snapshot(), row, entry));
}

// A name that stands in the head comes once more where somebody is cited for it.
std::vector<NameEntry> furtherOnes(const Snapshot &snapshot, Row row)
{
    std::vector<NameEntry> further;
    QSet<quint32> shown;
    for (const NameEntry &entry : snapshot.names(row)) {
        const bool mayBeShown = !entry.role && entry.party == Row::None &&
                                languageFromCode(snapshot.pool.text(entry.language)) && !shown.contains(entry.language);
        if (mayBeShown)
            shown.insert(entry.language);
        if (!mayBeShown || !whoSays(snapshot, row, entry).empty())
            further.push_back(entry);
    }
    return further;
}

} // namespace

void writeWordings(DetailsWriter &writer, Row row)
{
    const std::vector<NameEntry> further = furtherOnes(writer.snapshot(), row);
    if (further.empty())
        return;
    const bool isContested = std::ranges::any_of(further, [](auto &e) { return e.party != Row::None; });
    writer.add(DetailsForm::Heading,
               {DetailsWriter::plain(isContested ? Part::tr("Names, and who uses them") : Part::tr("Other names"))});
    for (const NameEntry &entry : further)
        writeWording(writer, row, entry);
}

} // namespace trilateral
