// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/plainText.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace trilateral
{

namespace
{

// Without a branch in the loop, so that the compiler takes many bytes at a time.
bool isPrintableAscii(QByteArrayView utf8)
{
    unsigned char odd = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isOdd = byte >= 0x7f || (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r');
        odd = static_cast<unsigned char>(odd | static_cast<unsigned char>(isOdd));
    }
    return odd == 0;
}

bool isHidden(char16_t c)
{
    const bool isControl = (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || (c >= 0x7f && c < 0xa0);
    return isControl || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

// A hidden sign at the start of these bytes, which are valid UTF-8 and have at least three more behind them or end.
bool startsHidden(QByteArrayView rest)
{
    const auto byte = [rest](qsizetype i) {
        return i < rest.size() ? static_cast<unsigned char>(rest[i]) : 0u;
    };
    const unsigned first = byte(0);
    if (first < 0x80)
        return isHidden(static_cast<char16_t>(first));
    if (first == 0xc2)
        return byte(1) < 0xa0;
    if (first == 0xe2 && byte(1) == 0x80)
        return byte(2) >= 0xaa && byte(2) <= 0xae;
    if (first == 0xe2 && byte(1) == 0x81)
        return byte(2) >= 0xa6 && byte(2) <= 0xa9;
    return first == 0xef && byte(1) == 0xbb && byte(2) == 0xbf;
}

// Bytes with which a hidden sign may start; few texts have any.
constexpr std::array<bool, 256> startsOfHidden = [] {
    std::array<bool, 256> starts{};
    for (std::size_t byte = 0; byte < 0x20; ++byte)
        starts[byte] = true;
    for (const std::size_t byte : {0x7f, 0xc2, 0xe2, 0xef})
        starts[byte] = true;
    return starts;
}();

} // namespace

bool isPlainText(QByteArrayView utf8)
{
    if (isPrintableAscii(utf8))
        return true;
    for (qsizetype i = 0; i < utf8.size(); ++i)
        if (startsOfHidden[static_cast<unsigned char>(utf8[i])] && startsHidden(utf8.sliced(i)))
            return false;
    return utf8.isValidUtf8();
}

QByteArray plainText(QByteArrayView utf8)
{
    return isPlainText(utf8) ? utf8.toByteArray() : plainText(QString::fromUtf8(utf8)).toUtf8();
}

QString plainText(const QString &text)
{
    const auto hidden = [](QChar c) {
        return isHidden(c.unicode());
    };
    if (std::none_of(text.begin(), text.end(), hidden))
        return text;
    QString plain;
    std::remove_copy_if(text.begin(), text.end(), std::back_inserter(plain), hidden);
    return plain;
}

QJsonValue plainJson(const QJsonValue &value)
{
    if (value.isString())
        return plainText(value.toString());
    if (value.isArray()) {
        QJsonArray plain;
        for (const QJsonValue each : value.toArray())
            plain.append(plainJson(each));
        return plain;
    }
    if (!value.isObject())
        return value;
    QJsonObject plain;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        plain.insert(it.key(), plainJson(it.value()));
    return plain;
}

} // namespace trilateral
