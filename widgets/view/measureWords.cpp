// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/measureWords.h"

#include <QCoreApplication>

namespace trilateral
{

namespace
{

struct Measures {
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

} // namespace

QString measureWords(const QString &key)
{
    if (key == QLatin1String("relations"))
        return Measures::tr("Relations (weighted degree)");
    if (key == QLatin1String("closeness"))
        return Measures::tr("Short ways to all others (closeness)");
    if (key == QLatin1String("betweenness"))
        return Measures::tr("On the ways between others (betweenness)");
    if (key == QLatin1String("pagerank"))
        return Measures::tr("Joined to the well joined (PageRank)");
    if (key == QLatin1String("eigenvector"))
        return Measures::tr("At the heart (eigenvector)");
    return Measures::tr("Lines (degree)");
}

QString measureMeaning(const QString &key)
{
    if (key == QLatin1String("relations"))
        return Measures::tr("How many relations and joint events stand behind its lines.");
    if (key == QLatin1String("closeness"))
        return Measures::tr("High where few steps lead to all others: one over the number of steps, added up.");
    if (key == QLatin1String("betweenness"))
        return Measures::tr("How often it lies on the shortest ways between two others. High for a go-between.");
    if (key == QLatin1String("pagerank"))
        return Measures::tr("How often one would come by, following lines at random. All values add up to 1.");
    if (key == QLatin1String("eigenvector"))
        return Measures::tr("High where its neighbours are high too. The highest is 1.");
    return Measures::tr("To how many others it is joined, whatever the number of relations.");
}

QString measureCaution()
{
    return Measures::tr("Counted over what is shown. It describes this collection of records, not power.");
}

} // namespace trilateral
