// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures of the slides of a story, made one at a time when they are asked for and kept. Their networks are
// drawn where the document keeps positions for them.
#pragma once

#include "model/exploration/exploration.h"
#include "model/story/story.h"
#include "widgets/theme/palette.h"
#include "widgets/view/fontTextMeasure.h"

#include <QPixmap>

class QPainter;

namespace trilateral
{

class SlideThumbnails
{
public:
    // measure: one to share, which outlives this.
    SlideThumbnails(SnapshotPtr snapshot, Language language, Theme theme, const TextMeasure *measure = nullptr)
        : m_snapshot(std::move(snapshot)), m_language(language), m_theme(theme), m_measure(measure ? *measure : m_own)
    {
    }

    // size in device-independent pixels. Cost: some ten milliseconds for a slide that changed.
    [[nodiscard]] QPixmap picture(const Story &story, std::size_t slide, QSize size, double ratio);

    // Draws a slide as it will be on a screen of that size, for no one to see: its letters are then at hand, and what
    // is known of its frame, so that it is there at once when it is its turn. Cost: some ten milliseconds.
    void prepare(const Story &story, std::size_t slide, QSize size, double ratio);

private:
    void paint(QPainter &painter, const Story &story, std::size_t slide, QSize size);
    struct Kept {
        QByteArray key;
        QPixmap picture;
    };
    [[nodiscard]] FramePtr frameOf(const Bookmark &slide);

    SnapshotPtr m_snapshot;
    Language m_language;
    Theme m_theme;
    FontTextMeasure m_own;
    const TextMeasure &m_measure;
    std::unique_ptr<Exploration> m_exploration;
    std::vector<Kept> m_kept; // the latest last
};

} // namespace trilateral
