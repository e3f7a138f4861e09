// SPDX-License-Identifier: GPL-3.0-or-later
// What the first start offers: to explore, to follow a guided reading, or to present. A card over the window that is in
// nobody's way: a click beside it or any key is an answer, too.
#pragma once

#include "widgets/theme/palette.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace trilateral
{

enum class Door : quint8 { Explore, Read, Present };

class ThreeDoors final : public QFrame
{
    Q_OBJECT
public:
    ThreeDoors(const Palette &palette, QWidget *window);

signals:
    // Once; the card is gone then.
    void chosen(trilateral::Door door);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void place();
    void choose(Door door);

    QLabel *m_greeting;
    std::array<QPushButton *, 3> m_doors; // in the order of Door
    bool m_isChosen = false;
};

} // namespace trilateral
