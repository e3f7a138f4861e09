// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/storedImage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>

namespace trilateral
{

namespace
{

struct StoredImage {
    Q_DECLARE_TR_FUNCTIONS(StoredImage)
};

constexpr qint64 mostFileBytes = qint64(64) << 20; // of a file that is looked at
constexpr int photoQuality = 88;

bool isReasonable(QSize size)
{
    return !size.isEmpty() && qint64(size.width()) * size.height() <= mostImagePixels;
}

QByteArray encoded(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (image.hasAlphaChannel())
        image.save(&buffer, "PNG");
    else
        image.save(&buffer, "JPEG", photoQuality);
    return bytes;
}

} // namespace

QString imageSuffix(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("png");
    return bytes.startsWith("\xff\xd8\xff") ? QStringLiteral("jpeg") : QString();
}

QString imageMimeType(const QByteArray &bytes)
{
    return QStringLiteral("image/") + imageSuffix(bytes);
}

QSize imageSize(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, imageSuffix(bytes).toLatin1());
    reader.setAutoDetectImageFormat(false);
    return imageSuffix(bytes).isEmpty() ? QSize() : reader.size();
}

QImage decodedImage(const QByteArray &bytes)
{
    if (!isReasonable(imageSize(bytes)))
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, imageSuffix(bytes).toLatin1());
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    return reader.read();
}

Result<QByteArray> readImageFile(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{StoredImage::tr("“%1” cannot be read: %2.").arg(name, file.errorString())};
    if (file.size() > mostFileBytes)
        return Error{StoredImage::tr("“%1” is too large for a slide: make it smaller first.").arg(name)};
    const QByteArray bytes = file.readAll();
    const QImage image = decodedImage(bytes);
    if (image.isNull())
        return Error{StoredImage::tr("“%1” is no picture that a slide can show: choose a PNG or a JPEG.").arg(name)};
    const bool isSmall = std::max(image.width(), image.height()) <= longestImageSide && bytes.size() <= mostImageBytes;
    // One that says which side is up is turned now, since not every reader of what we write would.
    if (isSmall && imageSize(bytes) == image.size())
        return bytes;
    const QImage fitting = isSmall ? image
                                   : image.scaled(QSize(longestImageSide, longestImageSide).boundedTo(image.size()),
                                                  Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const QByteArray smaller = encoded(fitting);
    if (smaller.size() > mostImageBytes)
        return Error{StoredImage::tr("“%1” is too large for a slide: make it smaller first.").arg(name)};
    return smaller;
}

} // namespace trilateral
