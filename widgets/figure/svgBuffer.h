// SPDX-License-Identifier: GPL-3.0-or-later
// The text of an SVG as it grows: elements, attributes and numbers, written without a string for each. Whoever writes
// keeps it well-formed; texts are escaped here, and characters that XML cannot hold are left out.
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QString>

namespace trilateral
{

class SvgBuffer
{
public:
    // decimals: 1 or 2, of all lengths. bytes: about how many will come.
    SvgBuffer(int decimals, qsizetype bytes) : m_decimals(decimals) { m_out.reserve(bytes); }

    void raw(QByteArrayView bytes) { m_out.append(bytes); }
    void raw(char c) { m_out.append(c); }
    // Between elements, or within the quotes of an attribute.
    void text(const QString &text) { escaped(text, false); }
    // With as many decimals as there are, trailing zeros left out.
    void number(double value) { digits(scaled(value)); }
    void attribute(QByteArrayView name, QByteArrayView value);
    void attribute(QByteArrayView name, const QByteArray &value) { attribute(name, QByteArrayView(value)); }
    void attribute(QByteArrayView name, const QString &value);
    void attribute(QByteArrayView name, double value);

    // In the data of a path: to a place, absolute or from where the path is, whichever is shorter.
    void beginPath() { m_hasPlace = false; }
    void moveTo(QPointF to);
    void lineTo(QPointF to) { command('L', to); }
    void curveTo(QPointF control1, QPointF control2, QPointF to);
    void closePath();

    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    struct Place {
        qint64 x = 0, y = 0; // in the last decimal
    };
    [[nodiscard]] qint64 scaled(double value) const;
    [[nodiscard]] Place scaled(QPointF point) const { return {scaled(point.x()), scaled(point.y())}; }
    void escaped(const QString &text, bool isQuoted);
    void digits(qint64 value);
    void pair(Place place);
    void command(char letter, QPointF to);
    [[nodiscard]] int length(Place place) const;

    QByteArray m_out;
    int m_decimals;
    Place m_at;
    Place m_start;           // where a closed path returns to
    bool m_hasPlace = false; // a path has begun with a place
};

} // namespace trilateral
