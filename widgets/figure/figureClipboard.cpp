// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figureClipboard.h"

#include <QImage>
#include <QMimeData>

namespace trilateral
{

namespace
{

const QString svgType = QStringLiteral("image/svg+xml");
const QString pngType = QStringLiteral("image/png");

Result<QByteArray> bytesAs(const char *suffix, const FigureSpec &spec, const Frame &frame, const Drawing &drawing)
{
    NoProgress progress;
    return figureBytes(spec, frame, drawing, QStringLiteral("figure.") + QLatin1String(suffix), progress);
}

} // namespace

Result<std::unique_ptr<QMimeData>> figureMimeData(const FigureSpec &spec, const Frame &frame, const Drawing &drawing)
{
    const auto png = bytesAs("png", spec, frame, drawing);
    if (!png)
        return png.error();
    const auto svg = bytesAs("svg", spec, frame, drawing);
    if (!svg)
        return svg.error();
    auto data = std::make_unique<QMimeData>();
    data->setImageData(QImage::fromData(*png));
    data->setData(pngType, *png);
    data->setData(svgType, *svg);
    return Result<std::unique_ptr<QMimeData>>(std::move(data));
}

Result<std::unique_ptr<QMimeData>> figureSvgData(const FigureSpec &spec, const Frame &frame, const Drawing &drawing)
{
    const auto svg = bytesAs("svg", spec, frame, drawing);
    if (!svg)
        return svg.error();
    auto data = std::make_unique<QMimeData>();
    data->setData(svgType, *svg);
    data->setText(QString::fromUtf8(*svg));
    return Result<std::unique_ptr<QMimeData>>(std::move(data));
}

} // namespace trilateral
