// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/jsonRows.h"

#include <QJsonArray>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr int deepestList = 3; // {"results": {"bindings": [...]}}
constexpr qint64 bytesPerLook = 1 << 20;
constexpr qint64 rowsPerLook = 1024;
const QString mark = QStringLiteral("\u0001list"); // the key of what stands for a list that was cut

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

// Walks through the text once, copies what is around the lists, and notes where each object of a list lies.
class JsonCutter
{
public:
    JsonCutter(JsonRows &rows, Progress &progress) : m_rows(rows), m_text(rows.m_text), m_progress(progress) {}
    // False where it was cancelled.
    bool cut();
    [[nodiscard]] const QByteArray &rest() const { return m_rest; }
    // Where a byte of the rest lies in the text.
    [[nodiscard]] qint64 origin(qint64 inRest) const;

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    void skipBlanks(qint64 &at) const;
    [[nodiscard]] qint64 endOfString(qint64 at) const;
    [[nodiscard]] qint64 endOfObject(qint64 at) const;
    [[nodiscard]] bool cutList();
    void copyTo(qint64 end);
    bool keepsGoing();

    JsonRows &m_rows;
    const QByteArray &m_text;
    Progress &m_progress;
    QByteArray m_rest;
    std::vector<std::pair<qint64, qint64>> m_origins; // places in the rest and in the text
    qint64 m_at = 0;
    qint64 m_nextLook = 0;
    int m_depth = 0;
    bool m_isDamaged = false; // an object is never closed: looking for its end again and again would take for ever
};

void JsonCutter::skipBlanks(qint64 &at) const
{
    while (at < m_text.size() && isBlank(m_text[at]))
        ++at;
}

// Behind the closing quotation mark, or the end of the text.
qint64 JsonCutter::endOfString(qint64 at) const
{
    for (++at; at < m_text.size(); ++at) {
        if (m_text[at] == '\\')
            ++at;
        else if (m_text[at] == '"')
            return at + 1;
    }
    return m_text.size();
}

// Behind the brace that closes the object which begins here; -1 where none does.
qint64 JsonCutter::endOfObject(qint64 at) const
{
    qint64 depth = 0;
    while (at < m_text.size()) {
        const char c = m_text[at];
        if (c == '"') {
            at = endOfString(at);
            continue;
        }
        depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        ++at;
        if (depth == 0)
            return at;
    }
    return -1;
}

bool JsonCutter::keepsGoing()
{
    if (m_at < m_nextLook)
        return true;
    m_nextLook = m_at + bytesPerLook;
    m_progress.report(m_at, m_text.size());
    return !m_progress.isCancelled();
}

void JsonCutter::copyTo(qint64 end)
{
    m_rest.append(m_text.constData() + m_at, end - m_at);
    m_at = end;
}

// At an opening bracket. True where it is a list of objects and was cut; else nothing has happened.
bool JsonCutter::cutList()
{
    JsonRows::Pieces pieces;
    const qint64 start = m_at;
    qint64 at = m_at + 1;
    for (skipBlanks(at); at < m_text.size() && m_text[at] == '{'; skipBlanks(at)) {
        const qint64 end = endOfObject(at);
        m_isDamaged |= end < 0;
        if (end < 0)
            break;
        pieces.push_back({at, end - at});
        at = end;
        skipBlanks(at);
        const char next = at < m_text.size() ? m_text[at] : '\0';
        m_at = at;
        if (next == ']' || !keepsGoing()) {
            m_at = at + 1;
            m_rest += "{\"\\u0001list\":" + QByteArray::number(m_rows.m_lists.size()) + '}';
            m_origins.emplace_back(m_rest.size(), m_at);
            m_rows.m_lists.push_back(std::move(pieces));
            return true;
        }
        if (next != ',')
            break;
        ++at;
    }
    m_at = start;
    return false;
}

bool JsonCutter::cut()
{
    while (!isAtEnd()) {
        if (!keepsGoing() || m_progress.isCancelled())
            return false;
        const char c = m_text[m_at];
        if (c == '[' && m_depth < deepestList && !m_isDamaged && cutList())
            continue;
        m_depth = std::max(0, m_depth + (c == '{' || c == '[') - (c == '}' || c == ']'));
        copyTo(c == '"' ? endOfString(m_at) : m_at + 1);
    }
    return !m_progress.isCancelled();
}

qint64 JsonCutter::origin(qint64 inRest) const
{
    qint64 shift = 0;
    for (const auto &[rest, text] : m_origins)
        if (rest <= inRest)
            shift = text - rest;
    return inRest + shift;
}

std::optional<JsonRows> JsonRows::read(QByteArray text, Progress &progress, Damage &damage)
{
    JsonRows rows;
    rows.m_text = std::move(text);
    JsonCutter cutter(rows, progress);
    if (!cutter.cut())
        return std::nullopt;
    QJsonParseError problem;
    // A document is a list or an object: one list that was cut is the object that stands for it.
    rows.m_json = QJsonDocument::fromJson(cutter.rest(), &problem);
    if (rows.m_json.isNull()) {
        damage = {problem.errorString(), cutter.origin(problem.offset)};
        return std::nullopt;
    }
    return rows;
}

const JsonRows::Pieces *JsonRows::piecesOf(const QJsonValue &list) const
{
    const QJsonObject object = list.toObject();
    const auto place = object.size() == 1 ? static_cast<qsizetype>(object.value(mark).toInteger(-1)) : -1;
    return place >= 0 && place < static_cast<qsizetype>(m_lists.size()) ? &m_lists[static_cast<std::size_t>(place)]
                                                                        : nullptr;
}

bool JsonRows::isList(const QJsonValue &value)
{
    return value.isArray() || (value.isObject() && value.toObject().contains(mark));
}

qsizetype JsonRows::count(const QJsonValue &list) const
{
    const Pieces *pieces = piecesOf(list);
    return pieces ? static_cast<qsizetype>(pieces->size()) : list.toArray().size();
}

bool JsonRows::holdsObjects(const QJsonValue &list) const
{
    return piecesOf(list) || list.toArray().at(0).isObject();
}

bool JsonRows::forEach(const QJsonValue &list, Progress &progress, const Take &take, Damage &damage) const
{
    const Pieces *pieces = piecesOf(list);
    if (!pieces) {
        for (const QJsonValue row : list.toArray())
            take(row.toObject());
        return true;
    }
    qint64 number = 0;
    for (const Piece &piece : *pieces) {
        if (++number % rowsPerLook == 0)
            progress.report(piece.begin, m_text.size());
        if (number % rowsPerLook == 0 && progress.isCancelled())
            return false;
        QJsonParseError problem;
        const QJsonDocument row =
            QJsonDocument::fromJson(QByteArray::fromRawData(m_text.constData() + piece.begin, piece.size), &problem);
        if (row.isNull()) {
            damage = {problem.errorString(), piece.begin + problem.offset};
            return false;
        }
        take(row.object());
    }
    return true;
}

} // namespace trilateral
