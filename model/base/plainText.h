// SPDX-License-Identifier: GPL-3.0-or-later
// Text from strangers: without signs that nobody sees and that can make a text look like another one. These are the
// control characters, but for tabs and line ends, the marks that turn the direction of what follows (U+202A to U+202E,
// U+2066 to U+2069), byte order marks within a text, and bytes that are no UTF-8, which become U+FFFD.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace trilateral
{

// Cost: a few bytes a nanosecond for plain ASCII, a few times that for others.
[[nodiscard]] bool isPlainText(QByteArrayView utf8);
[[nodiscard]] QByteArray plainText(QByteArrayView utf8);
[[nodiscard]] QString plainText(const QString &text);
// The same for every text in it.
[[nodiscard]] QJsonValue plainJson(const QJsonValue &value);

} // namespace trilateral
