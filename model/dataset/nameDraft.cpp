// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/nameDraft.h"

#include "model/dataset/recordDraft.h"

#include <algorithm>
#include <array>
#include <utility>

namespace trilateral
{

namespace
{

bool asserts(const DraftCitation &citation, const DraftName &name)
{
    return citation.field == nameField(name.language) && citation.value == name.text;
}

// One source a name: a second one stays with the record.
void addSource(DraftName &name, const std::vector<DraftCitation> &citations)
{
    const auto said = std::ranges::find_if(citations, [&name](const DraftCitation &c) { return asserts(c, name); });
    if (said == citations.end())
        return;
    name.source = said->source;
    name.locator = said->locator;
}

// What is known of it beyond source and place stays while the source does.
void cite(RecordDraft &draft, const DraftName &name, const std::vector<DraftCitation> &earlier)
{
    if (name.source.isEmpty())
        return;
    DraftCitation citation;
    const auto same = std::ranges::find_if(
        earlier, [&name](const DraftCitation &c) { return asserts(c, name) && c.source == name.source; });
    if (same != earlier.end())
        citation = *same;
    citation.source = name.source;
    citation.locator = name.locator;
    citation.field = nameField(name.language);
    citation.value = name.text;
    draft.citations.push_back(std::move(citation));
}

// The citations that the names of a draft show, taken out of it.
std::vector<DraftCitation> takeCitations(RecordDraft &draft)
{
    std::vector<DraftCitation> taken;
    for (const DraftName &name : namesOf(draft)) {
        const auto said =
            std::ranges::find_if(draft.citations, [&name](const DraftCitation &c) { return asserts(c, name); });
        if (said == draft.citations.end())
            continue;
        taken.push_back(std::move(*said));
        draft.citations.erase(said);
    }
    return taken;
}

// The language in which a name may be the one that is shown.
std::optional<Language> shownIn(const DraftName &name)
{
    return name.role.isEmpty() && name.party.isEmpty() ? languageFromCode(name.language) : std::nullopt;
}

} // namespace

QString nameField(const QString &language)
{
    return QStringLiteral("name:") + language;
}

std::vector<DraftName> namesOf(const RecordDraft &draft)
{
    std::vector<DraftName> names;
    for (const Language language : allLanguages)
        if (const QString &text = draft.name.by[static_cast<std::size_t>(language)]; !text.isEmpty())
            names.push_back({text, languageCode(language), {}, {}, {}, {}, {}});
    names.insert(names.end(), draft.further.begin(), draft.further.end());
    for (DraftName &name : names)
        addSource(name, draft.citations);
    return names;
}

void setNames(RecordDraft &draft, const std::vector<DraftName> &names)
{
    const std::vector<DraftCitation> earlier = takeCitations(draft);
    draft.name = {};
    draft.further.clear();
    for (const DraftName &name : names) {
        if (name.text.isEmpty())
            continue;
        cite(draft, name, earlier);
        const std::optional<Language> language = shownIn(name);
        QString *shown = language ? &draft.name.by[static_cast<std::size_t>(*language)] : nullptr;
        if (shown && shown->isEmpty()) {
            *shown = name.text;
            continue;
        }
        draft.further.push_back(name);
        draft.further.back().source.clear();
        draft.further.back().locator.clear();
    }
}

std::vector<DraftName> withShown(std::vector<DraftName> names, const Words &shown)
{
    std::array<bool, allLanguages.size()> isMet{};
    for (DraftName &name : names)
        if (const std::optional<Language> language = shownIn(name))
            if (const auto i = static_cast<std::size_t>(*language); !std::exchange(isMet[i], true))
                name.text = shown.by[i];
    for (const Language language : allLanguages)
        if (const auto i = static_cast<std::size_t>(language); !isMet[i])
            names.push_back({shown.by[i], languageCode(language), {}, {}, {}, {}, {}});
    std::erase_if(names, [](const DraftName &name) { return name.text.isEmpty(); });
    return names;
}

} // namespace trilateral
