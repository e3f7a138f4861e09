// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pngWriter.h"

#include "widgets/figure/figureState.h"
#include "widgets/view/drawingPainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace trilateral
{

namespace
{

struct PngWriter {
    Q_DECLARE_TR_FUNCTIONS(PngWriter)
};

constexpr int largestSide = 32'767; // of what QPainter can paint on
constexpr double inch = 0.0254;

Error tooLarge(QSize size)
{
    return {PngWriter::tr("A picture of %1 × %2 pixels is too large; choose a smaller size or scale, or SVG.")
                .arg(size.width())
                .arg(size.height())};
}

QByteArray encoded(const QImage &image, const PngOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, QByteArrayLiteral("png"));
    writer.setCompression(50);
    if (!options.title.isEmpty())
        writer.setText(QStringLiteral("Title"), options.title);
    writer.setText(QStringLiteral("Software"), QStringLiteral("Trilateral Explorer"));
    if (!options.state.isEmpty())
        writer.setText(QString(figureStateKey), QString::fromUtf8(options.state));
    return writer.write(image) ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> pngFromDrawing(const Drawing &drawing, const PngOptions &options)
{
    const QSize size = (drawing.size * options.scale).toSize().expandedTo({1, 1});
    if (size.width() > largestSide || size.height() > largestSide)
        return tooLarge(size);
    const bool isOpaque = (drawing.background >> 24) == 255;
    QImage image(size, isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return tooLarge(size);
    image.fill(drawing.background);
    const int dotsPerMeter = static_cast<int>(std::lround(96 * options.scale / inch));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QPainter painter(&image);
    painter.scale(options.scale, options.scale);
    paintDrawing(painter, drawing, Letters::Exact);
    painter.end();
    QByteArray bytes = encoded(image, options);
    if (bytes.isEmpty())
        return tooLarge(size);
    return bytes;
}

} // namespace trilateral
