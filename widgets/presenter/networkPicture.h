// SPDX-License-Identifier: GPL-3.0-or-later
// The network of a slide: the scene of the window's network, without its controls.
#pragma once

#include "widgets/network/networkScene.h"
#include "widgets/presenter/livePicture.h"

namespace trilateral
{

class NetworkPicture final : public LivePicture
{
public:
    NetworkPicture(const Bookmark &slide, Exploration &exploration, const Palette &palette, const TextMeasure &measure);

    void setRoom(QSizeF size, double scale) override;
    void setFrame(const FramePtr &frame) override;
    void setColours(const Palette &palette) override;
    void paint(QPainter &painter) override;
    [[nodiscard]] QString kind() const override { return QStringLiteral("network"); }
    [[nodiscard]] std::array<double, 4> place() override;
    void glide(const std::array<double, 4> &from, double progress) override;
    void hide(const HiddenWords &hidden) override { m_hidden = hidden; }
    void hoverAt(std::optional<QPointF> point) override;
    void showHover(Row row) override;
    [[nodiscard]] QString tipAt(QPointF point) override;
    void zoomAt(QPointF point, double factor) override;
    void panBy(QPointF way) override;
    void endGesture() override {}
    void click(QPointF point, bool isAdding) override;
    void doubleClick(QPointF point) override;

private:
    [[nodiscard]] bool isReady();
    [[nodiscard]] QString idOf(quint32 node);
    void paintDrawn(QPainter &painter);
    void look(const NetworkCamera &camera);

    const Bookmark m_slide;
    Exploration &m_exploration;
    const Palette *m_palette;
    NetworkScene m_scene;
    HiddenWords m_hidden;
    bool m_isPointing = false;
    const TextMeasure &m_measure;
};

} // namespace trilateral
