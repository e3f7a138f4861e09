// SPDX-License-Identifier: GPL-3.0-or-later
// The network of a slide: the scene of the window's network, without its controls.
#pragma once

#include "widgets/network/networkScene.h"
#include "widgets/presenter/livePicture.h"

#include <QPixmap>

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
    void hide(const HiddenWords &hidden) override;
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
    [[nodiscard]] bool isDrawn() const;
    void paintDrawn(QPainter &painter);
    void keepDrawn();
    void setPointer(const NetworkPointer &pointer);
    void setCamera(const std::optional<NetworkCamera> &camera);
    [[nodiscard]] NetworkCamera camera() { return m_between.value_or(m_scene.camera()); }
    void look(const NetworkCamera &camera);

    const Bookmark m_slide;
    Exploration &m_exploration;
    const Palette *m_palette;
    NetworkScene m_scene;
    HiddenWords m_hidden;
    bool m_isPointing = false;
    QSizeF m_size;
    double m_scale = 1;
    QPixmap m_kept; // with what steps back, or without names: too slow for each frame of a glide
    bool m_isKept = false;
    std::optional<NetworkCamera> m_between; // while what is kept glides to its place
    const TextMeasure &m_measure;
};

} // namespace trilateral
