// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/textDecoder.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>

namespace trilateral
{

namespace
{

constexpr qsizetype mostLookedAt = 1 << 16;
constexpr int leastTrust = 40; // of 100, for one byte a letter; several bytes a letter are hardly mistaken
constexpr int leastTrustMany = 10;

// A letter may be cut off at the end.
bool isUtf8Start(QByteArrayView start)
{
    for (qsizetype cut = 0; cut < 4 && cut <= start.size(); ++cut)
        if (start.chopped(cut).isValidUtf8())
            return true;
    return false;
}

// UTF-8 in which a few bytes are damaged: more letters of several bytes than bytes that are none.
bool isDamagedUtf8(QByteArrayView start)
{
    const QString text = QString::fromUtf8(start);
    const auto bad = std::count(text.begin(), text.end(), QChar::ReplacementCharacter);
    const auto good = std::count_if(text.begin(), text.end(),
                                    [](QChar c) { return c.unicode() > 0x7f && c != QChar::ReplacementCharacter; });
    return good > 2 * bad;
}

bool isMany(QByteArrayView name)
{
    constexpr std::array many{"GB18030", "Big5",        "Shift_JIS",   "EUC-JP",
                              "EUC-KR",  "ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN"};
    return std::any_of(many.begin(), many.end(), [name](const char *each) { return name == each; });
}

QByteArray detected(QByteArrayView start)
{
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    QByteArray name;
    ucsdet_setText(detector, start.data(), static_cast<int32_t>(std::min(start.size(), mostLookedAt)), &status);
    if (const UCharsetMatch *match = ucsdet_detect(detector, &status); match && U_SUCCESS(status)) {
        name = ucsdet_getName(match, &status);
        const int trust = ucsdet_getConfidence(match, &status);
        if (U_FAILURE(status) || name.startsWith("UTF") || trust < (isMany(name) ? leastTrustMany : leastTrust))
            name.clear();
    }
    ucsdet_close(detector);
    return name;
}

} // namespace

void TextDecoder::Closer::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

TextDecoder::TextDecoder(const char *name) : m_name(QString::fromLatin1(name))
{
    UErrorCode status = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(name, &status));
}

std::optional<TextDecoder> TextDecoder::forText(QByteArrayView start)
{
    QByteArray name;
    if (start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff"))
        name = "UTF-16";
    else if (!start.contains('\0') && !isUtf8Start(start) && !isDamagedUtf8(start))
        name = detected(start);
    if (name.isEmpty())
        return std::nullopt;
    TextDecoder decoder(name.constData());
    return decoder.m_converter ? std::optional(std::move(decoder)) : std::nullopt;
}

QByteArray TextDecoder::decode(QByteArrayView piece, bool isLast)
{
    QByteArray result;
    std::array<UChar, 4096> buffer{};
    const char *at = piece.data();
    const char *const end = piece.data() + piece.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    QString text;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        UChar *out = buffer.data();
        ucnv_toUnicode(m_converter.get(), &out, buffer.data() + buffer.size(), &at, end, nullptr, isLast, &status);
        text += QStringView(buffer.data(), out - buffer.data());
    }
    return text.toUtf8();
}

} // namespace trilateral
