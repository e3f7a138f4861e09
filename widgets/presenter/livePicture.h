// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a slide that can be touched: it hovers, selects, pans and zooms as the views of the window do, through
// the exploration that it is given. Lengths are those of the picture: the page's, divided by pictureScale().
#pragma once

#include "model/exploration/exploration.h"
#include "model/story/story.h"
#include "widgets/presenter/hiding.h"
#include "widgets/theme/palette.h"

#include <memory>

class QPainter;

namespace trilateral
{

class LivePicture
{
public:
    virtual ~LivePicture() = default;

    // The picture's size, and device pixels per length.
    virtual void setRoom(QSizeF size, double scale) = 0;
    virtual void setFrame(const FramePtr &frame) = 0;
    virtual void setColours(const Palette &palette) = 0;
    // Origin at the picture's top left, one unit a length.
    virtual void paint(QPainter &painter) = 0;
    // Which view it is, and where it looks: two pictures of one kind glide into each other.
    [[nodiscard]] virtual QString kind() const = 0;
    [[nodiscard]] virtual std::array<double, 4> place() = 0;
    // Shows a place between, from 0, where it was, to 1, where the state says it is.
    virtual void glide(const std::array<double, 4> &from, double progress) = 0;

    // What a class is asked for; pictures without such words take no notice.
    virtual void hide(const HiddenWords &) {}

    virtual void hoverAt(std::optional<QPointF> point) = 0;
    virtual void showHover(Row row) = 0;
    [[nodiscard]] virtual QString tipAt(QPointF point) = 0;
    virtual void zoomAt(QPointF point, double factor) = 0;
    virtual void panBy(QPointF way) = 0;
    virtual void endGesture() = 0;
    // isAdding: to the selection.
    virtual void click(QPointF point, bool isAdding) = 0;
    virtual void doubleClick(QPointF point) = 0;
};

// Whether a picture of the one is a picture of the other.
[[nodiscard]] bool showTheSame(const Frame &a, const Frame &b);

// measure outlives the picture; what it knows of the slide before need not be measured again. For the view of the
// slide; null for a slide of words.
[[nodiscard]] std::unique_ptr<LivePicture> makeLivePicture(const Bookmark &slide, Exploration &exploration,
                                                           const Palette &palette, const TextMeasure &measure);

} // namespace trilateral
