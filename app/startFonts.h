// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts of a start. Listing the system's takes a quarter of it, and the bundled record needs none of them: all its
// characters are in the fonts of the program. So these draw the first frame, and the system's list is read after it,
// for what people type and open. Any other document waits for the list, which is read while Qt starts.
#pragma once

#include <QStringView>

#include <future>

namespace trilateral
{

class StartFonts
{
public:
    // Before there is an application, and before anything else asks for a font.
    explicit StartFonts(bool isBundledRecord);
    // Waits for what is being read.
    ~StartFonts() = default;
    Q_DISABLE_COPY_MOVE(StartFonts)

    // Whether the program's own fonts are the only ones: not in a build without them, or without fontconfig.
    [[nodiscard]] bool areOwn() const { return m_areOwn; }
    // Once there is an application, before it asks for a font: a millisecond, or what is left of reading the list.
    void begin(QStringView language);
    // After the first frame, on the GUI thread: reads the list on another, then has the windows drawn with it; that
    // takes the GUI thread some 15 milliseconds once. Nothing where the list has been read.
    void complete();

private:
    bool m_areOwn;
    std::future<void> m_list;
};

} // namespace trilateral
