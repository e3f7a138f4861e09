// SPDX-License-Identifier: GPL-3.0-or-later
// One drawing on its way into a slide of a PPTX: shapes, lines and groups (pptxShapes.cpp), and boxes of text
// (pptxText.cpp). Only pptxShapes() makes one.
#pragma once

#include "widgets/figure/pptxShapes.h"

#include <cmath>
#include <optional>

namespace trilateral
{

// What belongs together: its shapes, and the box that holds them.
struct PptxCluster {
    QString xml;
    QRectF box;
    QString role;
    QString title;
    std::vector<DrawText> lines; // of a group of words: gathered into one text box
};

class PptxReplay
{
public:
    PptxReplay(const PptxScale &scale, std::vector<QByteArray> &images);
    QString write(const Drawing &drawing);
    void operator()(const DrawRect &item);
    void operator()(const DrawLine &item);
    void operator()(const DrawCurve &item);
    void operator()(const DrawPolygon &item);
    void operator()(const DrawMarker &item);
    void operator()(const DrawText &item);
    void operator()(const DrawSegments &item);
    void operator()(const DrawBars &item);
    void operator()(const DrawImage &item);
    void operator()(const GroupBegin &group);
    void operator()(const GroupEnd &);
    void operator()(const ClipBegin &clip);
    void operator()(const ClipEnd &);

private:
    [[nodiscard]] qint64 emu(double length) const { return std::llround(length * m_scale.emuPerLength); }
    [[nodiscard]] QString place(const QRectF &box) const;
    [[nodiscard]] QString properties(const QString &name, const QString &title);
    [[nodiscard]] QString lineXml(const Pen &pen) const;
    [[nodiscard]] QString point(QPointF p, const QRectF &box) const;
    [[nodiscard]] QString customGeometry(const QRectF &box, const QString &path, bool isFilled) const;
    void addPath(const std::vector<QPointF> &points, bool isClosed, const QString &fill, const QString &line);
    [[nodiscard]] std::optional<DrawLine> clipped(DrawLine line) const;
    void append(const QString &xml, const QRectF &box);
    void add(const QRectF &box, const QString &geometry, const QString &fill, const QString &line);
    [[nodiscard]] QString runXml(const DrawText &text) const;
    [[nodiscard]] QRectF textBox(const DrawText &text) const;
    void addWords(const std::vector<DrawText> &texts, const QString &role);
    void addText(const std::vector<DrawText> &texts, const QString &role);
    [[nodiscard]] DrawText withBlank(const DrawText &before, DrawText text) const;
    [[nodiscard]] QString spacing(const std::vector<DrawText> &texts) const;

    const PptxScale &m_scale;
    std::vector<QByteArray> &m_images;
    std::vector<PptxCluster> m_open;
    std::vector<QRectF> m_clips;
    int m_lastId = 1;
};

} // namespace trilateral
