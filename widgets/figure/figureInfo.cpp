// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figureInfo.h"

#include "model/snapshot/wording.h"
#include "widgets/charts/chartWords.h"
#include "widgets/figure/figurePage.h"
#include "widgets/figure/shownRecords.h"

namespace trilateral
{

namespace
{

QString titleOf(const FigureSpec &spec, const Snapshot &snapshot)
{
    if (!spec.title.isEmpty())
        return spec.title;
    const QString document = snapshot.info.title.in(spec.language).text;
    const auto name = chartOfView(spec.view);
    return name ? document + u": " + chartTitle(snapshot, *name, spec.language) : document;
}

QString nameAndVersion(const DatasetInfo &info, Language language)
{
    QStringList parts{info.title.in(language).text, info.version};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

QString FigureInfo::summary() const
{
    QStringList parts{description, author, sources.join(QStringLiteral("; "))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

FigureInfo figureInfo(const FigureSpec &spec, const Frame &frame)
{
    const Snapshot &snapshot = *frame.snapshot;
    FigureInfo info;
    info.title = titleOf(spec, snapshot);
    QStringList description{figureSubtitle(frame, spec.language), spec.caption};
    description.removeAll(QString());
    info.description = description.join(QStringLiteral(" · "));
    info.author = nameAndVersion(snapshot.info, spec.language);
    info.language = languageCode(spec.language);
    for (const Row source : citedSources(snapshot, shownRecords(frame, spec.view)))
        info.sources << title(snapshot, source, spec.language).text;
    return info;
}

} // namespace trilateral
