// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filters/facetWords.h"

#include "model/snapshot/wording.h"
#include "widgets/theme/palette.h"
#include "widgets/view/layerWords.h"
#include "widgets/view/recordWords.h"
#include "widgets/view/statusWords.h"

#include <QCoreApplication>

namespace trilateral
{

namespace
{

struct Facets {
    Q_DECLARE_TR_FUNCTIONS(Facets)
};

constexpr QLatin1String kindFacet("kind");
constexpr QLatin1String statusFacet("status");
constexpr QLatin1String layerFacet("layer");

QString pluralOf(const Kind &kind, Language language)
{
    const LocalText plural = kind.plural.in(language);
    return plural.text.isEmpty() || plural.isFallback ? kind.word.in(language).text : plural.text;
}

Swatch statusSwatch(Status status)
{
    const bool isFilled = status == Status::Held || status == Status::InForce;
    const bool isDashed = status == Status::Postponed || status == Status::Cancelled;
    return {Shape::Disc, QStringLiteral("ink"), !isFilled, isDashed};
}

} // namespace

QString facetTitle(const Snapshot &snapshot, const Facet &facet, Language language)
{
    if (facet.kind != KindId::None)
        return pluralOf(snapshot.kinds[index(facet.kind)], language);
    if (facet.key == kindFacet)
        return Facets::tr("Kinds of record");
    if (facet.key == statusFacet)
        return Facets::tr("Status");
    if (facet.key == layerFacet)
        return Facets::tr("Layers");
    return facet.key == QLatin1String("source") ? Facets::tr("Sources") : facet.key;
}

QString facetValueTitle(const Snapshot &snapshot, const QString &facet, const QString &id, Row row, Language language)
{
    if (row != Row::None)
        return shortTitle(snapshot, row, language).text;
    if (facet == kindFacet)
        if (const std::optional<KindId> kind = snapshot.findKind(id))
            return pluralOf(snapshot.kinds[index(*kind)], language);
    if (facet == statusFacet)
        if (const std::optional<Status> status = statusFromKey(id))
            return capitalised(statusWords(*status, language));
    return facet == layerFacet ? layerWords(id) : id;
}

Swatch facetSwatch(const Snapshot &snapshot, const QString &facet, const QString &id, Row row)
{
    if (row != Row::None)
        return {shapeFromKey(snapshot.kindOf(row).shape), snapshot.colour(row), false, false};
    if (facet == kindFacet)
        if (const std::optional<KindId> kind = snapshot.findKind(id))
            return {shapeFromKey(snapshot.kinds[index(*kind)].shape), snapshot.kinds[index(*kind)].colour, false,
                    false};
    if (facet == statusFacet)
        if (const std::optional<Status> status = statusFromKey(id))
            return statusSwatch(*status);
    return {Shape::Square, QStringLiteral("grey"), false, false};
}

} // namespace trilateral
