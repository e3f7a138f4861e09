// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/slideViews.h"

#include "model/analysis/chart.h"
#include "widgets/charts/chartWords.h"
#include "widgets/figure/figure.h"

#include <QCoreApplication>

namespace trilateral
{

namespace
{

struct SlideViews {
    Q_DECLARE_TR_FUNCTIONS(SlideViews)
};

} // namespace

std::vector<SlideViewName> slideViews(const Snapshot &snapshot, Language language)
{
    std::vector<SlideViewName> views{{QStringLiteral("timeline"), SlideViews::tr("Timeline")},
                                     {QStringLiteral("network"), SlideViews::tr("Network")},
                                     {QStringLiteral("matrix:positions"), SlideViews::tr("Matrix: positions by issue")},
                                     {QStringLiteral("matrix:countries"), SlideViews::tr("Matrix: country by country")},
                                     {QStringLiteral("matrix:nodes"), SlideViews::tr("Matrix: nodes of the network")},
                                     {QStringLiteral("triangle"), SlideViews::tr("Triangles by year")}};
    for (const QString &name : chartNames(snapshot))
        views.push_back({viewOfChart(name), chartTitle(snapshot, name, language)});
    views.push_back({QStringLiteral("text"), SlideViews::tr("Words alone")});
    views.push_back({QStringLiteral("image"), SlideViews::tr("A picture")});
    return views;
}

} // namespace trilateral
