// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figureState.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QJsonDocument>
#include <QXmlStreamReader>

namespace trilateral
{

namespace
{

struct FigureFile {
    Q_DECLARE_TR_FUNCTIONS(FigureFile)
};

constexpr qint64 largestFigure = qint64(512) << 20;

QByteArray fromPng(const QString &path)
{
    return QImageReader(path, QByteArrayLiteral("png")).text(QString(figureStateKey)).toUtf8();
}

QByteArray fromSvg(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1StringView("metadata") &&
            xml.attributes().value(QLatin1StringView("id")) == figureStateKey)
            return xml.readElementText(QXmlStreamReader::SkipChildElements).toUtf8();
    return {};
}

// The metadata packet of a PDF is plain XML in the middle of the file.
QByteArray fromPdf(const QByteArray &bytes)
{
    const qsizetype begin = bytes.indexOf("<x:xmpmeta");
    const qsizetype end = bytes.indexOf("</x:xmpmeta>", begin);
    if (begin < 0 || end < 0)
        return {};
    QXmlStreamReader xml(bytes.mid(begin, end - begin) + QByteArrayLiteral("</x:xmpmeta>"));
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1StringView("state"))
            return xml.readElementText(QXmlStreamReader::SkipChildElements).toUtf8();
    return {};
}

QByteArray packedStateOf(const QString &path, const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return fromPng(path);
    return bytes.startsWith("%PDF") ? fromPdf(bytes) : fromSvg(bytes);
}

} // namespace

QByteArray packedState(const FigureState &state)
{
    const QJsonObject json{{QStringLiteral("view"), state.view}, {QStringLiteral("state"), toJson(state.state)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<FigureState> readFigureState(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{FigureFile::tr("Cannot read “%1”: %2.").arg(shown, file.errorString())};
    const QByteArray packed = packedStateOf(path, file.read(largestFigure));
    const QJsonObject json = QJsonDocument::fromJson(packed).object();
    if (!json.contains(QLatin1StringView("state")))
        return Error{FigureFile::tr("“%1” does not carry the state of a figure; only PNG, SVG and PDF files that this "
                                    "program wrote do.")
                         .arg(shown)};
    return FigureState{json[QLatin1StringView("view")].toString(),
                       stateFromJson(json[QLatin1StringView("state")].toObject())};
}

} // namespace trilateral
