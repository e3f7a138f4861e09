// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/svgBuffer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double largest = 1e12; // beyond it, digits run out

// What XML 1.0 cannot hold, not even escaped.
bool isForbidden(QChar c)
{
    return c < QChar(0x20) ? c != u'\t' && c != u'\n' : c == QChar(0xfffe) || c == QChar(0xffff);
}

// Quotes and ends of lines stand for themselves between elements.
QByteArrayView entity(QChar c, bool isQuoted)
{
    if (!isQuoted && (c == u'"' || c == u'\n' || c == u'\t'))
        return {};
    switch (c.unicode()) {
    case u'&':
        return "&amp;";
    case u'<':
        return "&lt;";
    case u'>':
        return "&gt;";
    case u'"':
        return "&quot;";
    case u'\n':
        return "&#10;";
    case u'\t':
        return "&#9;";
    default:
        return {};
    }
}

} // namespace

void SvgBuffer::escaped(const QString &text, bool isQuoted)
{
    QString plain;
    for (const QChar c : text) {
        if (isForbidden(c))
            continue;
        const QByteArrayView escape = entity(c, isQuoted);
        if (escape.isEmpty())
            plain += c;
        else
            plain += QLatin1String(escape.data(), escape.size());
    }
    m_out.append(plain.toUtf8());
}

void SvgBuffer::attribute(QByteArrayView name, QByteArrayView value)
{
    raw(' ');
    raw(name);
    raw("=\"");
    raw(value);
    raw('"');
}

void SvgBuffer::attribute(QByteArrayView name, const QString &value)
{
    raw(' ');
    raw(name);
    raw("=\"");
    escaped(value, true);
    raw('"');
}

void SvgBuffer::attribute(QByteArrayView name, double value)
{
    raw(' ');
    raw(name);
    raw("=\"");
    number(value);
    raw('"');
}

qint64 SvgBuffer::scaled(double value) const
{
    const double bounded = std::isfinite(value) ? std::clamp(value, -largest, largest) : 0;
    return std::llround(bounded * (m_decimals == 1 ? 10 : 100));
}

void SvgBuffer::digits(qint64 value)
{
    std::array<char, 24> text; // from behind
    auto at = text.end();
    auto rest = static_cast<quint64>(value < 0 ? -value : value);
    int decimals = m_decimals;
    while (decimals > 0 && rest % 10 == 0) {
        rest /= 10;
        --decimals;
    }
    for (; decimals > 0; --decimals, rest /= 10)
        *--at = static_cast<char>('0' + rest % 10);
    if (at != text.end())
        *--at = '.';
    do {
        *--at = static_cast<char>('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (value < 0)
        *--at = '-';
    m_out.append(&*at, text.end() - at);
}

// A minus parts two numbers as well as a blank does.
void SvgBuffer::pair(Place place)
{
    digits(place.x);
    if (place.y >= 0)
        m_out.append(' ');
    digits(place.y);
}

// Of a pair, about.
int SvgBuffer::length(Place place) const
{
    int length = 0;
    for (const qint64 value : {place.x, place.y}) {
        length += value < 0 ? 1 : 0;
        for (qint64 rest = std::abs(value); rest > 0; rest /= 10)
            ++length;
    }
    return length;
}

void SvgBuffer::command(char letter, QPointF to)
{
    const Place place = scaled(to);
    const Place step{place.x - m_at.x, place.y - m_at.y};
    const bool isRelative = m_hasPlace && length(step) < length(place);
    m_out.append(isRelative ? static_cast<char>(letter + ('a' - 'A')) : letter);
    pair(isRelative ? step : place);
    m_at = place;
    m_hasPlace = true;
}

void SvgBuffer::moveTo(QPointF to)
{
    command('M', to);
    m_start = m_at;
}

void SvgBuffer::closePath()
{
    m_out.append('z');
    m_at = m_start;
}

void SvgBuffer::curveTo(QPointF control1, QPointF control2, QPointF to)
{
    m_out.append('c');
    const std::array places{scaled(control1), scaled(control2), scaled(to)};
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place step{places[i].x - m_at.x, places[i].y - m_at.y};
        if (i > 0 && step.x >= 0)
            m_out.append(' ');
        pair(step);
    }
    m_at = places.back();
}

} // namespace trilateral
