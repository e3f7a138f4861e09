// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/slug.h"

#include <algorithm>
#include <memory>

#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace trilateral
{

namespace
{

constexpr qsizetype longest = 80;

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// "河川" becomes "he chuan". Making the transliterator costs milliseconds, so there is one per thread.
QByteArray transliterated(QByteArrayView text)
{
    thread_local UErrorCode status = U_ZERO_ERROR;
    thread_local const std::unique_ptr<icu::Transliterator> toLatin(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    if (!toLatin)
        return text.toByteArray();
    icu::UnicodeString unicode =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    toLatin->transliterate(unicode);
    std::string latin;
    unicode.toUTF8String(latin);
    return QByteArray::fromStdString(latin);
}

QByteArray slugOfAscii(QByteArrayView text)
{
    QByteArray slug;
    slug.reserve(text.size());
    for (const char c : text) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (isLetter || (c >= '0' && c <= '9'))
            slug += isLetter ? static_cast<char>(c | 0x20) : c;
        else if (!slug.isEmpty() && !slug.endsWith('-'))
            slug += '-';
    }
    if (slug.size() > longest)
        slug.truncate(longest);
    while (slug.endsWith('-'))
        slug.chop(1);
    return slug;
}

} // namespace

QByteArray slugOf(QByteArrayView name)
{
    return isAscii(name) ? slugOfAscii(name) : slugOfAscii(transliterated(name));
}

QByteArray IdIssuer::issue(const QByteArray &wanted)
{
    if (!isTaken(wanted)) {
        m_counts.insert(wanted, 1);
        return wanted;
    }
    int &count = m_counts[wanted];
    count = std::max(count, 1);
    QByteArray id;
    do
        id = wanted + '-' + QByteArray::number(++count);
    while (m_counts.contains(id));
    return id;
}

// An id is taken when it was asked for, or when it is one of the numbers of a shorter one.
bool IdIssuer::isTaken(const QByteArray &id) const
{
    if (m_counts.contains(id))
        return true;
    const qsizetype hyphen = id.lastIndexOf('-');
    bool isNumber = false;
    const int number = hyphen > 0 ? id.sliced(hyphen + 1).toInt(&isNumber) : 0;
    return isNumber && number >= 2 && id[hyphen + 1] != '0' && number <= m_counts.value(id.first(hyphen));
}

} // namespace trilateral
