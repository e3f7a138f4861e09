// SPDX-License-Identifier: GPL-3.0-or-later
// The panel that says what is known of the selection, and who says so. Every name in it is a link: pointing at one
// lights up its counterparts, following one selects it.
#pragma once

#include "widgets/details/detailsDocument.h"
#include "widgets/view/view.h"

namespace trilateral
{

class DetailsBrowser;

class DetailsPanel final : public View
{
    Q_OBJECT
public:
    explicit DetailsPanel(Exploration &exploration, QWidget *parent = nullptr);

    void setColours(const Palette &palette) override;
    [[nodiscard]] QSize sizeHint() const override;
    // What can be done with the record that is shown, for the panel's menu.
    void setRecordActions(const QList<QAction *> &actions);

signals:
    // An address outside; empty when the pointer leaves it.
    void addressPointedAt(const QString &address);
    void addressFollowed(const QString &address);

protected:
    void showFrame(const FramePtr &frame) override;
    void showHover(Row row) override;
    void showEvent(QShowEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] bool isSameAsShown(const Frame &frame) const;
    void refresh(bool keepsPlace);
    void pointAt(const DetailsLink &link);
    void follow(const DetailsLink &link);
    void read(const Reading &reading);

    DetailsBrowser *m_browser;
    const Palette *m_palette;
    FramePtr m_shown; // null: nothing shown yet
    QSet<QString> m_opened;
    std::optional<Reading> m_reading; // the walk through a source that was begun last
    bool m_isPointing = false;        // the hover comes from a link here
};

} // namespace trilateral
