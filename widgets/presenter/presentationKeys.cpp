// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/presentationKeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace trilateral
{

namespace
{

struct ShowKeys {
    Q_DECLARE_TR_FUNCTIONS(ShowKeys)
};

constexpr Qt::KeyboardModifiers ignored = Qt::KeypadModifier | Qt::ShiftModifier;
constexpr qsizetype mostDigits = 4;

} // namespace

bool PresentationKeys::handle(const QKeyEvent &event)
{
    if (event.modifiers() & ~ignored)
        return false;
    if (handleDigit(event))
        return true;
    m_digits.clear();
    const int key = event.key();
    return walk(key) || cover(key) || draw(key) || ask(key);
}

bool PresentationKeys::handleDigit(const QKeyEvent &event)
{
    const int key = event.key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        m_digits = QString(m_digits + QChar(u'0' + (key - Qt::Key_0))).right(mostDigits);
        m_presentation.tell(ShowKeys::tr("Slide %1: press Enter").arg(m_digits));
        return true;
    }
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || m_digits.isEmpty())
        return false;
    goToDigits();
    return true;
}

void PresentationKeys::goToDigits()
{
    const int number = std::exchange(m_digits, {}).toInt();
    if (number >= 1)
        m_presentation.go(static_cast<std::size_t>(number) - 1);
}

bool PresentationKeys::walk(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_PageDown:
    case Qt::Key_N:
        m_presentation.next();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
    case Qt::Key_P:
        m_presentation.previous();
        return true;
    case Qt::Key_Home:
        m_presentation.go(0);
        return true;
    case Qt::Key_End:
        m_presentation.go(m_presentation.count());
        return true;
    case Qt::Key_G:
        m_presentation.tell(ShowKeys::tr("Type the number of a slide, then Enter"));
        return true;
    case Qt::Key_R:
        m_presentation.restore();
        return true;
    default:
        return false;
    }
}

bool PresentationKeys::cover(int key)
{
    switch (key) {
    case Qt::Key_B:
    case Qt::Key_Period:
        m_presentation.setCurtain(Curtain::Black);
        return true;
    case Qt::Key_W:
    case Qt::Key_Comma:
        m_presentation.setCurtain(Curtain::White);
        return true;
    case Qt::Key_O:
    case Qt::Key_Tab:
        m_wish = ShowWish::Overview;
        return true;
    case Qt::Key_Question:
    case Qt::Key_F1:
        m_wish = ShowWish::Keys;
        return true;
    case Qt::Key_S:
        m_wish = ShowWish::SpeakerWindow;
        return true;
    case Qt::Key_X:
        m_wish = ShowWish::SwapScreens;
        return true;
    case Qt::Key_Escape:
        stepBack();
        return true;
    default:
        return false;
    }
}

bool PresentationKeys::draw(int key)
{
    static const QMap<int, Tool> tools{{Qt::Key_L, Tool::Laser},
                                       {Qt::Key_K, Tool::Spotlight},
                                       {Qt::Key_D, Tool::Pen},
                                       {Qt::Key_E, Tool::Eraser},
                                       {Qt::Key_Z, Tool::Zoom}};
    if (key == Qt::Key_Z && !m_presentation.zoom().isEmpty()) {
        m_presentation.setZoom({});
        return true;
    }
    if (const auto tool = tools.constFind(key); tool != tools.cend()) {
        m_presentation.setTool(*tool);
        return true;
    }
    if (key == Qt::Key_C)
        m_presentation.clearStrokes();
    else if (key == Qt::Key_F)
        m_presentation.setFrozen(!m_presentation.isFrozen());
    else if (key == Qt::Key_T)
        m_presentation.togglePause();
    return key == Qt::Key_C || key == Qt::Key_F || key == Qt::Key_T;
}

// Names, then dates, then nothing is hidden; one after the other comes back.
bool PresentationKeys::ask(int key)
{
    if (key == Qt::Key_A) {
        m_presentation.revealNext();
        return true;
    }
    if (key != Qt::Key_H)
        return false;
    const Hiding before = m_presentation.hidden().what;
    m_presentation.setHiding(before == Hiding::None     ? Hiding::Labels
                             : before == Hiding::Labels ? Hiding::Dates
                                                        : Hiding::None);
    m_presentation.tell(before == Hiding::None ? ShowKeys::tr("The names are hidden: A brings back one after the other")
                        : before == Hiding::Labels
                            ? ShowKeys::tr("The dates are hidden: A brings back one after the other")
                            : ShowKeys::tr("Everything is shown"));
    return true;
}

void PresentationKeys::stepBack()
{
    if (!m_presentation.zoom().isEmpty())
        m_presentation.setZoom({});
    else if (m_presentation.tool() != Tool::Hand)
        m_presentation.setTool(Tool::Hand);
    else if (m_presentation.curtain() != Curtain::None)
        m_presentation.setCurtain(m_presentation.curtain());
    else if (m_presentation.hidden().what != Hiding::None)
        m_presentation.setHiding(Hiding::None);
    else if (m_presentation.isFrozen())
        m_presentation.setFrozen(false);
    else
        m_presentation.end();
}

std::vector<std::pair<QString, QString>> presentationKeyHelp()
{
    return {{ShowKeys::tr("Right, Down, Space, Enter, Page Down, N"), ShowKeys::tr("The next slide")},
            {ShowKeys::tr("Left, Up, Backspace, Page Up, P"), ShowKeys::tr("The slide before")},
            {ShowKeys::tr("Home, End"), ShowKeys::tr("The first and the last slide")},
            {ShowKeys::tr("G, number, Enter"), ShowKeys::tr("To that slide")},
            {ShowKeys::tr("O, Tab"), ShowKeys::tr("All slides")},
            {ShowKeys::tr("R"), ShowKeys::tr("The slide as it was prepared")},
            {ShowKeys::tr("B, full stop"), ShowKeys::tr("Black screen")},
            {ShowKeys::tr("W, comma"), ShowKeys::tr("White screen")},
            {ShowKeys::tr("L, K"), ShowKeys::tr("Laser pointer, spotlight")},
            {ShowKeys::tr("D, E, C"), ShowKeys::tr("Pen, eraser, wipe all drawing")},
            {ShowKeys::tr("Z, then drag"), ShowKeys::tr("Zoom to a part; Z again: back")},
            {ShowKeys::tr("F"), ShowKeys::tr("Freeze what the audience sees")},
            {ShowKeys::tr("H, A"), ShowKeys::tr("Ask the class: hide names, then dates; bring back one")},
            {ShowKeys::tr("X"), ShowKeys::tr("Swap the screens")},
            {ShowKeys::tr("S, T"), ShowKeys::tr("Presenter's window, pause the timer")},
            {ShowKeys::tr("Esc"), ShowKeys::tr("One level back, then the end")},
            {ShowKeys::tr("?"), ShowKeys::tr("These keys")}};
}

} // namespace trilateral
