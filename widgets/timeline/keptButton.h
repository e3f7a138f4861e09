// SPDX-License-Identifier: GPL-3.0-or-later
// A tool button over a picture that is painted again with every move: the button keeps how it looks, since its style
// takes long to paint.
#pragma once

#include <QPixmap>
#include <QStyle>
#include <QToolButton>

namespace trilateral
{

class KeptButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit KeptButton(QWidget *parent) : QToolButton(parent) {}

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // What its looks depend on.
    struct Looks {
        QString text;
        QString styleSheet;
        QSize size;
        double ratio = 0;
        QStyle::State state;
        bool operator==(const Looks &) const = default;
    };
    [[nodiscard]] Looks looks() const;

    QPixmap m_kept;
    Looks m_looks;
};

} // namespace trilateral
