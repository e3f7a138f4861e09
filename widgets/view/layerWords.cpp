// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/layerWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace trilateral
{

namespace
{

struct Layers {
    Q_DECLARE_TR_FUNCTIONS(Layers)
};

const QString article = QStringLiteral("article");
const QString record = QStringLiteral("record");
const QString own = QStringLiteral("own");

} // namespace

QStringList layersOf(const Snapshot &snapshot)
{
    std::vector<quint32> texts;
    for (std::size_t i = snapshot.rows(Base::Entity).last; i < snapshot.count(); ++i)
        if (const quint32 text = snapshot.layerText[i];
            (texts.empty() || texts.back() != text) && std::ranges::find(texts, text) == texts.end())
            texts.push_back(text);
    const QStringList known{article, record, own};
    QStringList layers;
    for (const quint32 text : texts)
        layers += snapshot.pool.text(text);
    layers.removeAll(QString());
    std::ranges::sort(layers, {}, [&](const QString &layer) {
        const auto place = known.indexOf(layer);
        return std::pair(place < 0 ? known.size() : place, layer);
    });
    return layers;
}

QString layerOf(const Snapshot &snapshot, Row row)
{
    return snapshot.pool.text(snapshot.layerText[index(row)]);
}

QString layerWords(const QString &layer)
{
    if (layer == article)
        return Layers::tr("Articles");
    if (layer == record)
        return Layers::tr("Public record");
    return layer == own ? Layers::tr("My own") : layer;
}

QString shortLayerWords(const QString &layer)
{
    if (layer == record)
        return Layers::tr("Record", "the public record, short");
    return layer == own ? Layers::tr("Own", "what the user adds, short") : layerWords(layer);
}

QChar layerMark(const QString &layer)
{
    return layer == article ? QChar(0x25a0) : QChar(layer == own ? 0x25a3 : 0x25a1);
}

} // namespace trilateral
