// SPDX-License-Identifier: GPL-3.0-or-later
// One drawing on its way into an SVG: groups, clips and runs of items that look alike (svgWriter.cpp), and the elements
// of single items (svgItems.cpp). Only svgWriter.cpp makes one.
#pragma once

#include "widgets/figure/svgBuffer.h"
#include "widgets/figure/svgWriter.h"

#include <QHash>

namespace trilateral
{

// The fonts of the reader's system: those inside the program have names that nobody else knows.
[[nodiscard]] QString svgFamilies(const QString &language);

class SvgReplay
{
public:
    SvgReplay(const Drawing &drawing, const SvgOptions &options);
    QByteArray write();

    void operator()(const DrawRect &item);
    void operator()(const DrawLine &item);
    void operator()(const DrawCurve &item);
    void operator()(const DrawPolygon &item);
    void operator()(const DrawMarker &item);
    void operator()(const DrawText &item);
    void operator()(const DrawSegments &item);
    void operator()(const DrawBars &item);
    void operator()(const DrawImage &item);
    void operator()(const GroupBegin &item);
    void operator()(const GroupEnd &) { endGroup(); }
    void operator()(const ClipBegin &item);
    void operator()(const ClipEnd &);

private:
    using Items = std::vector<const DrawItem *>;
    void writeHead();
    void writeBackground();
    void writeItems();
    void flush(Items &alike);
    void writeLines(const Items &lines);
    void beginGroup();
    void endGroup();
    void begin(QByteArrayView element);
    void end() { m_svg.raw("/>\n"); }
    [[nodiscard]] bool isVisible(const DrawItem &item) const;
    [[nodiscard]] QString uniqueName(const QString &name);
    void look(Colour fill, const Pen &pen);
    void fill(Colour colour);
    void stroke(const Pen &pen);
    void box(const QRectF &rect);
    QString gradient(const DrawRect &item);
    void titleElement(const QString &title);
    void textElement(const DrawText &item, const QString &id);
    void barPath(const DrawBars &item, bool areCaps);

    const Drawing &m_drawing;
    const SvgOptions &m_options;
    SvgBuffer m_svg;
    std::vector<QRectF> m_clips;
    QHash<QString, int> m_names;
    int m_depth = 0;
    int m_numbered = 0;
    bool m_hasLook = false; // the group around says how its items look
};

} // namespace trilateral
