// SPDX-License-Identifier: GPL-3.0-or-later
// A whole slide as a Drawing, page and picture, in lengths of the page: what leaves the program, and what the live
// slide looks like while nobody touches it.
#pragma once

#include "widgets/presenter/slidePage.h"

namespace trilateral
{

class TimelineLanes;
struct NetworkGeometry;
struct NetworkRequest;
struct TimelineGeometry;

// By how much letters of a view's own drawing are enlarged on a page, so that its smallest are as large as they must
// be.
[[nodiscard]] double pictureScale(const QString &view);
// The picture alone, in page lengths, its origin at the top left. frame is of the slide's state.
[[nodiscard]] Drawing drawSlidePicture(const Bookmark &slide, const FramePtr &frame, QSizeF size, Theme theme,
                                       const TextMeasure &measure);
[[nodiscard]] Drawing drawSlide(const SlideRequest &request, const FramePtr &frame, const TextMeasure &measure);
// A view of a slide from its geometry: with what steps back on this slide, and a timeline with its period.
[[nodiscard]] Drawing drawSlideNetwork(const Bookmark &slide, const NetworkRequest &request,
                                       const NetworkGeometry &geometry);
[[nodiscard]] Drawing drawSlideTimeline(const Bookmark &slide, const TimelineGeometry &geometry,
                                        const TimelineLanes &lanes, const Palette &palette, const TextMeasure &measure,
                                        bool isAnnotated);
// The pale band of the slide's period over a timeline whose axis is there.
void addPeriod(Drawing &drawing, const Bookmark &slide, const TimelineGeometry &geometry, const Palette &palette,
               const TextMeasure &measure, Language language);
// Letters below that size are enlarged to it.
void enlargeLetters(Drawing &drawing, float least);
// A drawing made larger by a factor.
[[nodiscard]] Drawing scaled(Drawing drawing, double factor);

} // namespace trilateral
