// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/details/detailsDocument.h"

#include "widgets/details/detailsParts.h"

#include <QUrl>

namespace trilateral
{

namespace
{

constexpr QLatin1String recordPrefix("record:");
constexpr QLatin1String recordsPrefix("records:");
constexpr QLatin1String citationPrefix("cite:");
constexpr QLatin1String morePrefix("more:");
constexpr QLatin1String readingPrefix("reading:");

bool isSafeAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    return url.isValid() && ((isWeb && !url.host().isEmpty()) || scheme == QLatin1String("mailto"));
}

std::vector<Row> selectedRows(const Frame &frame)
{
    std::vector<Row> rows;
    for (const QString &id : frame.state.selection)
        if (const Row row = frame.snapshot->find(id); row != Row::None && frame.snapshot->isPresent(row))
            rows.push_back(row);
    return rows;
}

void describeRecord(DetailsWriter &writer, Row row)
{
    switch (writer.snapshot().base(row)) {
    case Base::Entity:
        return describeEntity(writer, row);
    case Base::Event:
        return describeEvent(writer, row);
    case Base::Relation:
        return describeRelation(writer, row);
    case Base::Observation:
        return describeObservation(writer, row);
    }
}

} // namespace

QString DetailsDocument::plainText() const
{
    QString text;
    for (const DetailsBlock &block : blocks) {
        for (const DetailsPiece &piece : block.pieces)
            text += piece.text;
        text += QLatin1Char('\n');
    }
    return text;
}

QString DetailsLink::text() const
{
    switch (kind) {
    case DetailsLinkKind::Record:
        return recordPrefix + target;
    case DetailsLinkKind::Records:
        return recordsPrefix + target;
    case DetailsLinkKind::Citation:
        return citationPrefix + target;
    case DetailsLinkKind::More:
        return morePrefix + target;
    case DetailsLinkKind::Reading:
        return readingPrefix + target;
    case DetailsLinkKind::Web:
        return target;
    case DetailsLinkKind::None:
        break;
    }
    return {};
}

DetailsLink detailsLink(const QString &text)
{
    if (text.startsWith(recordPrefix))
        return {DetailsLinkKind::Record, text.mid(recordPrefix.size())};
    if (text.startsWith(recordsPrefix))
        return {DetailsLinkKind::Records, text.mid(recordsPrefix.size())};
    if (text.startsWith(citationPrefix))
        return {DetailsLinkKind::Citation, text.mid(citationPrefix.size())};
    if (text.startsWith(morePrefix))
        return {DetailsLinkKind::More, text.mid(morePrefix.size())};
    if (text.startsWith(readingPrefix))
        return {DetailsLinkKind::Reading, text.mid(readingPrefix.size())};
    if (isSafeAddress(text))
        return {DetailsLinkKind::Web, text};
    return {};
}

DetailsDocument describe(const Frame &frame, const QSet<QString> &opened, const std::optional<Reading> &reading)
{
    DetailsWriter writer(frame, opened);
    const std::vector<Row> rows = selectedRows(frame);
    if (rows.empty())
        describeOverview(writer);
    else if (rows.size() == 1) {
        if (reading)
            writeReading(writer, *reading, rows.front());
        describeRecord(writer, rows.front());
    } else
        describeSelection(writer, rows);
    return writer.take();
}

} // namespace trilateral
