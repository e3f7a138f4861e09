// SPDX-License-Identifier: GPL-3.0-or-later
// What a network view shows at this moment, without the widget: the frame, where it is looked at from, and what is
// pointed at. Geometry and images are made when they are asked for and kept until something they depend on changes;
// pointing at something makes only what lies in front of the image.
#pragma once

#include "widgets/network/networkGeometry.h"
#include "widgets/view/fontTextMeasure.h"

#include <QImage>

#include <future>

namespace trilateral
{

// What the pointer or another view points at.
struct NetworkPointer {
    Row row = Row::None;
    std::optional<quint32> edge; // an edge of the graph, where it stands for more than one record
    bool operator==(const NetworkPointer &) const = default;
};

class NetworkScene
{
public:
    explicit NetworkScene(const Palette &palette) : m_palette(&palette) {}

    void setFrame(const FramePtr &frame);
    void setPalette(const Palette &palette);
    void setSize(QSizeF size, double scale);
    // How much of the top lies under controls.
    void setBarRoom(double height);
    // Whether the frame is of one of two periods, and which: its heading stands above the network.
    void setPeriod(std::optional<bool> isB);
    // Empty where the frame is of no period.
    [[nodiscard]] QStringList headings();
    [[nodiscard]] QString heading() { return headings().value(0); }
    // A camera of its own while a gesture lasts; without one, the camera follows the frame's state.
    void setCamera(const std::optional<NetworkCamera> &camera);
    // A node that is being dragged, and where it is in layout lengths.
    void setMoved(const std::optional<std::pair<quint32, QPointF>> &moved);
    // While a node of a slow picture is dragged: the last image, pale, and in front of it what moves, with its lines.
    [[nodiscard]] QImage movingImage(quint32 node, QPointF place);
    void setPointer(const NetworkPointer &pointer);

    [[nodiscard]] const FramePtr &frame() const { return m_frame; }
    [[nodiscard]] bool hasPositions() const { return m_frame && m_frame->positions; }
    [[nodiscard]] const ShownNetwork &shown();
    [[nodiscard]] NetworkCamera camera();
    [[nodiscard]] const NetworkGeometry &geometry();
    // Begins what takes longest of the image on a thread of its own, for the image to be asked for soon.
    void prepareImage();
    // With what is pointed at in front.
    [[nodiscard]] const QImage &image();
    // The last image made and its camera, however old: to be moved while a slow one is made. Null before the first.
    [[nodiscard]] const QImage &lastImage() const { return m_image; }
    [[nodiscard]] const NetworkCamera &lastCamera() const { return m_imageCamera; }
    [[nodiscard]] bool isImageCurrent() const { return m_isImageCurrent; }
    // How long the last image took, in milliseconds.
    [[nodiscard]] double lastCost() const { return m_cost; }

private:
    [[nodiscard]] NetworkRequest request();
    void forgetShown();
    void forgetGeometry();
    // What is drawn without words, and the image that is to have them.
    struct Ground {
        QImage ground;
        QImage image;
    };
    [[nodiscard]] Ground takeGround();
    [[nodiscard]] bool isPointing();

    const Palette *m_palette;
    FontTextMeasure m_measure;
    FramePtr m_frame;
    QSizeF m_size;
    double m_scale = 1;
    double m_barRoom = 0;
    std::optional<bool> m_isPeriodB;
    std::optional<NetworkCamera> m_ownCamera;
    std::optional<std::pair<quint32, QPointF>> m_moved;
    NetworkPointer m_pointer;

    std::optional<ShownNetwork> m_shown;
    std::optional<NetworkGeometry> m_geometry;
    std::future<Ground> m_coming; // where it is painted; reads what stands above and leads the edges of m_geometry
    QImage m_ground;              // of the image, without words
    QImage m_image;
    NetworkCamera m_imageCamera;
    bool m_isImageCurrent = false;
    QImage m_veiled;     // the image, pale; null where nothing slow is dragged
    QImage m_emphasised; // null where nothing is pointed at
    double m_cost = 0;
};

// The nodes and shown edges that light up with what is pointed at.
struct Pointed {
    Mask nodes;
    Mask edges;
};
[[nodiscard]] Pointed pointedAt(const ShownNetwork &shown, const NetworkPointer &pointer);

} // namespace trilateral
