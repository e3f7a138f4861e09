// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 texts packed end to end, addressed by number; text 0 is always empty. add() interns: equal texts get one
// number. Views stay valid as long as the pool does and is not added to.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <string>
#include <vector>

namespace trilateral
{

class StringPool
{
public:
    StringPool();
    quint32 add(QByteArrayView utf8);
    // Without looking for an equal text: for texts known to be unique.
    quint32 append(QByteArrayView utf8);
    [[nodiscard]] QByteArrayView view(quint32 number) const;
    [[nodiscard]] QString text(quint32 number) const { return QString::fromUtf8(view(number)); }
    [[nodiscard]] std::size_t count() const { return m_ends.size(); }
    [[nodiscard]] std::size_t byteCount() const { return m_bytes.size(); }
    // Frees what only add() needs.
    void freeze();
    // A frozen one with room for some more texts of so many bytes together.
    [[nodiscard]] StringPool withRoom(std::size_t texts, std::size_t bytes) const;

private:
    void grow();

    std::string m_bytes;
    std::vector<quint32> m_ends;  // text n is [end of n-1, end of n)
    std::vector<quint32> m_slots; // open addressing: text number + 1, or 0
    std::size_t m_interned = 0;
};

} // namespace trilateral
