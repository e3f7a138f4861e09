// SPDX-License-Identifier: GPL-3.0-or-later
// Ids for what comes without one: the slug of its name, numbered where two names give the same.
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace trilateral
{

// Lower-case ASCII letters, digits and single hyphens; other scripts are transliterated. Empty where nothing is left.
// At most 80 letters long.
[[nodiscard]] QByteArray slugOf(QByteArrayView name);

// Hands out every id once: "a", "a-2", "a-3". Cost: a look-up, whatever the number of collisions.
class IdIssuer
{
public:
    // Marks an id as taken.
    void take(const QByteArray &id) { m_counts.insert(id, qMax(1, m_counts.value(id))); }
    [[nodiscard]] QByteArray issue(const QByteArray &wanted);

private:
    [[nodiscard]] bool isTaken(const QByteArray &id) const;
    QHash<QByteArray, int> m_counts; // how many ids were made from each
};

} // namespace trilateral
