// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a presentation, as presenters know them, the same in every window of it. Digits are kept until Enter.
#pragma once

#include "widgets/presenter/presentation.h"

class QKeyEvent;

namespace trilateral
{

enum class ShowWish : quint8 { None, Overview, Keys, SpeakerWindow, SwapScreens };

class PresentationKeys
{
public:
    explicit PresentationKeys(Presentation &presentation) : m_presentation(presentation) {}

    // Whether the key means something here. What the windows have to do themselves is left in wish().
    bool handle(const QKeyEvent &event);
    [[nodiscard]] ShowWish takeWish() { return std::exchange(m_wish, ShowWish::None); }
    // One level back, as Esc does: zoom, tool, curtain, and then the end of the show.
    void stepBack();
    [[nodiscard]] const QString &digits() const { return m_digits; }

private:
    bool handleDigit(const QKeyEvent &event);
    bool walk(int key);
    bool draw(int key);
    bool cover(int key);
    bool ask(int key);
    void goToDigits();

    Presentation &m_presentation;
    QString m_digits;
    ShowWish m_wish = ShowWish::None;
};

// Pairs of keys and what they do, in the window's language.
[[nodiscard]] std::vector<std::pair<QString, QString>> presentationKeyHelp();

} // namespace trilateral
