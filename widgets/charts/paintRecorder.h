// SPDX-License-Identifier: GPL-3.0-or-later
// A paint device that keeps what is painted on it as a Drawing, so that what a library paints leaves the program
// through the same writers as our own views: text stays text. Kept are lines, rectangles, ellipses, polygons, paths and
// upright text, with plain colours; a rectangle with a hatched brush is drawn as lines. Images, rotations of text and
// clips other than upright rectangles are not kept.
#pragma once

#include "widgets/view/drawing.h"

#include <QPaintDevice>

#include <memory>

namespace trilateral
{

class PaintRecorder final : public QPaintDevice
{
public:
    // language: of the text, for its glyphs.
    PaintRecorder(QSizeF size, const QString &language);
    ~PaintRecorder() override;

    // What was painted since the last call; the painter has ended.
    [[nodiscard]] Drawing take();

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSizeF m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace trilateral
