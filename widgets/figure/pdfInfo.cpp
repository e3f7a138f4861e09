// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pdfInfo.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace trilateral
{

namespace
{

struct Trailer {
    qint64 size = 0;
    qint64 root = 0;
    qint64 info = 0;
    qint64 table = 0;
};

struct ObjectText {
    qint64 number = 0;
    QByteArray bytes;
};

std::optional<qint64> numberAfter(const QByteArray &text, const char *key)
{
    const qsizetype at = text.indexOf(key);
    if (at < 0)
        return std::nullopt;
    const QByteArray rest = text.mid(at + qsizetype(qstrlen(key)), 24).trimmed();
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    const auto length = std::ranges::find_if_not(rest, isDigit) - rest.begin();
    bool isNumber = false;
    const qint64 number = rest.left(length).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<Trailer> trailerOf(const QByteArray &pdf)
{
    const qsizetype at = pdf.lastIndexOf("trailer");
    if (at < 0)
        return std::nullopt;
    const QByteArray text = pdf.mid(at);
    const auto size = numberAfter(text, "/Size"), root = numberAfter(text, "/Root"), info = numberAfter(text, "/Info"),
               table = numberAfter(text, "startxref");
    if (!size || !root || !info || !table)
        return std::nullopt;
    return Trailer{*size, *root, *info, *table};
}

// "N 0 obj << … >> endobj", with more in the dictionary.
std::optional<ObjectText> objectWith(const QByteArray &pdf, qint64 number, const QByteArray &more)
{
    const QByteArray head = '\n' + QByteArray::number(number) + " 0 obj";
    const qsizetype at = pdf.indexOf(head);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf("endobj", at);
    const qsizetype open = at < 0 ? -1 : pdf.indexOf("<<", at);
    if (end < 0 || open < 0 || open > end)
        return std::nullopt;
    QByteArray bytes = pdf.mid(at + 1, end + 6 - at - 1) + '\n';
    bytes.insert(open + 2 - at - 1, '\n' + more);
    return ObjectText{number, bytes};
}

QByteArray textString(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray entry(const char *key, const QString &text)
{
    return text.isEmpty() ? QByteArray() : QByteArray(key) + ' ' + textString(text) + '\n';
}

QByteArray tableLine(qsizetype offset)
{
    return QByteArray::number(qint64(offset)).rightJustified(10, '0') + " 00000 n \n";
}

QByteArray updated(QByteArray pdf, const Trailer &trailer, std::vector<ObjectText> objects)
{
    std::ranges::sort(objects, {}, &ObjectText::number);
    QByteArray table = "xref\n";
    for (const ObjectText &object : objects) {
        table += QByteArray::number(object.number) + " 1\n" + tableLine(pdf.size());
        pdf += object.bytes;
    }
    const qsizetype start = pdf.size();
    return pdf + table + "trailer\n<<\n/Size " + QByteArray::number(trailer.size) + "\n/Info " +
           QByteArray::number(trailer.info) + " 0 R\n/Root " + QByteArray::number(trailer.root) + " 0 R\n/Prev " +
           QByteArray::number(trailer.table) + "\n>>\nstartxref\n" + QByteArray::number(qint64(start)) + "\n%%EOF\n";
}

} // namespace

QByteArray withPdfInfo(const QByteArray &pdf, const PdfInfo &info)
{
    const auto trailer = trailerOf(pdf);
    if (!trailer)
        return pdf;
    const auto about = objectWith(pdf, trailer->info, entry("/Author", info.author) + entry("/Subject", info.subject));
    const QByteArray language = info.language.isEmpty() ? QByteArray() : "/Lang (" + info.language.toLatin1() + ")\n";
    const auto root = objectWith(pdf, trailer->root, language);
    if (!about || !root)
        return pdf;
    return updated(pdf, *trailer, {*about, *root});
}

} // namespace trilateral
