// SPDX-License-Identifier: GPL-3.0-or-later
// The audience's window: the slide on the whole screen, all slides as an overview, the list of keys, and for a moment
// what a key has done. It may stand alone; then everything is done from here.
#pragma once

#include "widgets/presenter/presentationKeys.h"
#include "widgets/presenter/slideThumbnails.h"
#include "widgets/presenter/slideView.h"

#include <QTimer>

class QLabel;
class QListWidget;

namespace trilateral
{

class ShowWindow final : public QWidget
{
    Q_OBJECT
public:
    ShowWindow(Presentation &presentation, const Palette &palette, QWidget *parent = nullptr);
    ~ShowWindow() override;

    [[nodiscard]] SlideView &view() const { return *m_view; }
    [[nodiscard]] PresentationKeys &keys() { return m_keys; }
    void setColours(const Palette &palette);
    // On that screen, all of it.
    void showOn(QScreen *screen);
    void toggleOverview();
    void toggleKeys();
    [[nodiscard]] bool isOverview() const;
    [[nodiscard]] bool areKeysShown() const;
    // For a moment, at the lower edge.
    void tell(const QString &sentence);
    // A key from any window of the presentation.
    void takeKey(QKeyEvent *event);

signals:
    void speakerWindowWanted();
    void swapWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeOverview();
    void makeKeys();
    void placeParts();

    Presentation &m_presentation;
    const Palette *m_palette;
    PresentationKeys m_keys;
    SlideView *m_view;
    QListWidget *m_overview = nullptr; // made when first wanted
    QLabel *m_keySheet = nullptr;
    QLabel *m_told;
    QTimer m_telling;
    std::unique_ptr<SlideThumbnails> m_thumbnails;
};

} // namespace trilateral
