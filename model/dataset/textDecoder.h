// SPDX-License-Identifier: GPL-3.0-or-later
// Turns text in another encoding into UTF-8: UTF-16 by its byte order mark, and what can be told from the bytes
// themselves, such as GB 18030, Big5, Shift-JIS, EUC-KR or Windows-1252.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct UConverter;

namespace trilateral
{

class TextDecoder
{
public:
    // start: the first bytes of the file. Nothing where they are UTF-8, or nothing can be told.
    [[nodiscard]] static std::optional<TextDecoder> forText(QByteArrayView start);
    // What is cut off at the end of one piece goes on with the next.
    [[nodiscard]] QByteArray decode(QByteArrayView piece, bool isLast);
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    struct Closer {
        void operator()(UConverter *converter) const;
    };
    explicit TextDecoder(const char *name);
    std::unique_ptr<UConverter, Closer> m_converter;
    QString m_name;
};

} // namespace trilateral
