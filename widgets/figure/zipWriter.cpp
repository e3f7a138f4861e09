// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/zipWriter.h"

#include <array>

namespace trilateral
{

namespace
{

constexpr quint32 localSignature = 0x04034b50u;
constexpr quint32 centralSignature = 0x02014b50u;
constexpr quint32 endSignature = 0x06054b50u;
constexpr quint16 deflated = 8;
constexpr quint16 firstDay = 0x21; // 1 January 1980, the earliest that the format knows

std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = c & 1 ? 0xedb88320u ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
    return table;
}

quint32 crcOf(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = crcTable();
    quint32 crc = 0xffffffffu;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffu;
}

// Without the length that Qt puts first, and without zlib's header and checksum.
QByteArray deflate(const QByteArray &bytes)
{
    constexpr qsizetype before = 4 + 2;
    constexpr qsizetype after = 4;
    if (bytes.isEmpty())
        return QByteArrayLiteral("\x03\x00"); // an empty last block; Qt gives nothing for nothing
    const QByteArray packed = qCompress(bytes, 6);
    return packed.mid(before, packed.size() - before - after);
}

class LittleEndian
{
public:
    LittleEndian &two(quint32 value) { return number(value, 2); }
    LittleEndian &four(quint32 value) { return number(value, 4); }
    LittleEndian &raw(const QByteArray &bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    LittleEndian &number(quint32 value, int count)
    {
        for (int i = 0; i < count; ++i)
            m_bytes += static_cast<char>((value >> (8 * i)) & 0xff);
        return *this;
    }
    QByteArray m_bytes;
};

struct Packed {
    QByteArray name;
    QByteArray bytes;
    quint32 crc = 0;
    quint32 length = 0;
    quint32 place = 0;
};

// What stands in both headers of an entry, from the version on.
void addCommon(LittleEndian &out, const Packed &entry)
{
    out.two(20).two(0).two(deflated).two(0).two(firstDay).four(entry.crc);
    out.four(static_cast<quint32>(entry.bytes.size())).four(entry.length);
    out.two(static_cast<quint32>(entry.name.size())).two(0);
}

} // namespace

QByteArray zipFrom(const std::vector<ZipEntry> &entries)
{
    LittleEndian out;
    LittleEndian directory;
    for (const ZipEntry &entry : entries) {
        const Packed packed{entry.name.toUtf8(), deflate(entry.bytes), crcOf(entry.bytes),
                            static_cast<quint32>(entry.bytes.size()), static_cast<quint32>(out.bytes().size())};
        addCommon(out.four(localSignature), packed);
        out.raw(packed.name).raw(packed.bytes);
        addCommon(directory.four(centralSignature).two(20), packed);
        directory.two(0).two(0).two(0).four(0).four(packed.place).raw(packed.name);
    }
    const auto place = static_cast<quint32>(out.bytes().size());
    const auto count = static_cast<quint32>(entries.size());
    out.raw(directory.bytes()).four(endSignature).two(0).two(0).two(count).two(count);
    out.four(static_cast<quint32>(directory.bytes().size())).four(place).two(0);
    return out.bytes();
}

} // namespace trilateral
