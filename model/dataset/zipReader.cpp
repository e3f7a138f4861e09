// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/zipReader.h"

#include <QtEndian>

#include <algorithm>

#include <zlib.h>

namespace trilateral
{

namespace
{

constexpr qint64 endSize = 22;
constexpr qint64 longestComment = 65535;
constexpr qsizetype directorySize = 46; // of an entry, without its name
constexpr qsizetype localSize = 30;
constexpr quint32 mostParts = 10'000;
constexpr qint64 mostDirectory = 16 << 20;
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;

quint16 two(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 four(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

// Stops where more would come out than is wanted.
std::optional<QByteArray> inflated(const QByteArray &packed, qint64 most, const Progress &progress)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray result;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    int code = Z_OK;
    while (code == Z_OK && result.size() <= most && !progress.isCancelled()) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        code = inflate(&stream, Z_NO_FLUSH);
        result.append(piece.constData(), piece.size() - static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    return code == Z_STREAM_END && result.size() <= most ? std::optional(result) : std::nullopt;
}

} // namespace

std::optional<ZipReader> ZipReader::open(QIODevice &device)
{
    const qint64 tail = std::min(device.size(), endSize + longestComment);
    if (!device.seek(device.size() - tail))
        return std::nullopt;
    const QByteArray end = device.read(tail);
    const qsizetype at = end.lastIndexOf("PK\x05\x06");
    if (at < 0 || end.size() - at < endSize)
        return std::nullopt;
    const quint32 size = four(end, at + 12);
    if (two(end, at + 10) > mostParts || size > mostDirectory || !device.seek(four(end, at + 16)))
        return std::nullopt;
    const QByteArray directory = device.read(size);
    ZipReader zip(device);
    for (qsizetype entry = 0; entry + directorySize <= directory.size();) {
        if (!directory.sliced(entry).startsWith("PK\x01\x02"))
            break;
        const qsizetype nameSize = two(directory, entry + 28);
        zip.m_entries.insert(QString::fromUtf8(directory.mid(entry + directorySize, nameSize)),
                             {two(directory, entry + 10), four(directory, entry + 20), four(directory, entry + 42)});
        entry += directorySize + nameSize + two(directory, entry + 30) + two(directory, entry + 32);
    }
    return zip;
}

std::optional<QByteArray> ZipReader::part(const QString &name, qint64 most, const Progress &progress) const
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.constEnd() || !m_device->seek(entry->place))
        return std::nullopt;
    const QByteArray head = m_device->read(localSize);
    if (head.size() < localSize || !head.startsWith("PK\x03\x04"))
        return std::nullopt;
    const qint64 start = entry->place + localSize + two(head, 26) + two(head, 28);
    if (start + entry->packedSize > m_device->size() || !m_device->seek(start))
        return std::nullopt;
    const QByteArray packed = m_device->read(entry->packedSize);
    if (entry->method == deflated)
        return inflated(packed, most, progress);
    return entry->method == stored && packed.size() <= most ? std::optional(packed) : std::nullopt;
}

} // namespace trilateral
