// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON text whose long lists are not parsed as one: lists of objects near its top are cut into their objects, which
// are parsed one by one when they are asked for. So a list of a million rows takes little more memory than its text,
// and can be left at any row. What is around the lists is parsed as a whole.
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <optional>
#include <vector>

namespace trilateral
{

class JsonRows
{
public:
    struct Damage {
        QString reason;
        qint64 byte = 0;
    };
    // Nothing where it was cancelled or is damaged.
    [[nodiscard]] static std::optional<JsonRows> read(QByteArray text, Progress &progress, Damage &damage);

    // The whole, with a mark in the place of each list that was cut.
    [[nodiscard]] QJsonValue root() const
    {
        return m_json.isArray() ? QJsonValue(m_json.array()) : QJsonValue(m_json.object());
    }
    // Whether the value is a list, cut or not.
    [[nodiscard]] static bool isList(const QJsonValue &value);
    [[nodiscard]] qsizetype count(const QJsonValue &list) const;
    // Of a list that is not empty: whether its elements are objects.
    [[nodiscard]] bool holdsObjects(const QJsonValue &list) const;
    // One after the other, until one is not wanted, the work is cancelled, or one is damaged, which is then false.
    using Take = std::function<void(const QJsonObject &row)>;
    [[nodiscard]] bool forEach(const QJsonValue &list, Progress &progress, const Take &take, Damage &damage) const;

private:
    friend class JsonCutter;
    struct Piece {
        qint64 begin = 0;
        qint64 size = 0;
    };
    using Pieces = std::vector<Piece>;
    [[nodiscard]] const Pieces *piecesOf(const QJsonValue &list) const;

    QByteArray m_text;
    QJsonDocument m_json;
    std::vector<Pieces> m_lists;
};

} // namespace trilateral
