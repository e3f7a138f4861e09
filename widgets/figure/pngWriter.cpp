// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pngWriter.h"

#include "widgets/figure/figureState.h"
#include "widgets/view/drawingPainter.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QPainter>

#include <cmath>
#include <limits>

namespace trilateral
{

namespace
{

struct PngWriter {
    Q_DECLARE_TR_FUNCTIONS(PngWriter)
};

constexpr int largestSide = 32'767; // of what QPainter can paint on
constexpr qint64 bytesPerPixel = 4;
constexpr double inch = 0.0254;

Error tooLarge(QSize size)
{
    return {PngWriter::tr("A picture of %1 × %2 pixels is too large; choose a smaller size or scale, or SVG.")
                .arg(size.width())
                .arg(size.height())};
}

Error cancelled()
{
    return {PngWriter::tr("The picture was not finished.")};
}

// What the system could give without running out; a system that does not say is trusted.
qint64 freeMemory()
{
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return std::numeric_limits<qint64>::max();
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("MemAvailable:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    return std::numeric_limits<qint64>::max();
}

// Memory that is promised but not there would end the program, so that it is counted before it is asked for.
bool hasRoom(QSize size)
{
    const qint64 bytes = qint64(size.width()) * size.height() * bytesPerPixel;
    return size.width() <= largestSide && size.height() <= largestSide && bytes + bytes / 4 < freeMemory();
}

// Takes what is written until progress is cancelled; then the one who writes stops.
class CancellableBuffer final : public QBuffer
{
public:
    explicit CancellableBuffer(Progress &progress) : m_progress(progress) {}

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        return m_progress.isCancelled() ? -1 : QBuffer::writeData(data, length);
    }

private:
    Progress &m_progress;
};

void setTexts(QImageWriter &writer, const PngOptions &options)
{
    const auto set = [&writer](const char *key, const QString &text) {
        if (!text.isEmpty())
            writer.setText(QString::fromLatin1(key), text);
    };
    set("Title", options.title);
    set("Author", options.author);
    set("Description", options.description);
    set("Source", options.source);
    set("Software", QStringLiteral("Trilateral Explorer " TRILATERAL_VERSION));
    set(figureStateKey.data(), QString::fromUtf8(options.state));
}

QByteArray encoded(const QImage &image, const PngOptions &options, Progress &progress)
{
    CancellableBuffer buffer(progress);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, QByteArrayLiteral("png"));
    writer.setCompression(50);
    setTexts(writer, options);
    return writer.write(image) ? buffer.data() : QByteArray();
}

QImage emptyImage(QSize size, const Drawing &drawing, double scale)
{
    const bool isOpaque = (drawing.background >> 24) == 255;
    QImage image(size, isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(drawing.background);
    image.setColorSpace(QColorSpace::SRgb);
    const int dotsPerMeter = static_cast<int>(std::lround(96 * scale / inch));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return image;
}

} // namespace

Result<> checkPngSize(QSizeF pixels)
{
    return hasRoom(pixels.toSize()) ? Result<>(Nothing{}) : tooLarge(pixels.toSize());
}

Result<QByteArray> pngFromDrawing(const Drawing &drawing, const PngOptions &options, Progress &progress)
{
    const QSize size = (drawing.size * options.scale).toSize().expandedTo({1, 1});
    QImage image = hasRoom(size) ? emptyImage(size, drawing, options.scale) : QImage();
    if (image.isNull())
        return tooLarge(size);
    QPainter painter(&image);
    painter.scale(options.scale, options.scale);
    paintDrawing(painter, drawing, Letters::Exact, &progress);
    painter.end();
    if (progress.isCancelled())
        return cancelled();
    QByteArray bytes = encoded(image, options, progress);
    if (progress.isCancelled())
        return cancelled();
    if (bytes.isEmpty())
        return tooLarge(size);
    return bytes;
}

Result<QByteArray> pngFromDrawing(const Drawing &drawing, const PngOptions &options)
{
    NoProgress progress;
    return pngFromDrawing(drawing, options, progress);
}

} // namespace trilateral
