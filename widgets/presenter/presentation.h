// SPDX-License-Identifier: GPL-3.0-or-later
// A story being shown: which slide, what of it the class has touched, curtain, freeze, pointer, pen and zoom. It knows
// no window: several views may show it at once. It has an exploration of its own, so that the window behind keeps its
// state. Places are in lengths of the page (see slidePage.h).
#pragma once

#include "model/exploration/exploration.h"
#include "model/story/story.h"
#include "widgets/presenter/hiding.h"
#include "widgets/view/fontTextMeasure.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>

namespace trilateral
{

class DerivedData;

enum class Curtain : quint8 { None, Black, White };
enum class Tool : quint8 { Hand, Laser, Spotlight, Pen, Eraser, Zoom };

struct Stroke {
    std::vector<QPointF> points;
};

class Presentation final : public QObject
{
    Q_OBJECT
public:
    Presentation(Story story, const SnapshotPtr &snapshot, Language language, QObject *parent = nullptr);

    [[nodiscard]] Exploration &exploration() { return m_exploration; }
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] const Story &story() const { return m_story; }
    [[nodiscard]] Language language() const { return m_language; }
    // One for all windows and slides, since many words come again.
    [[nodiscard]] const TextMeasure &measure() const { return m_measure; }
    [[nodiscard]] std::size_t slide() const { return m_slide; }
    [[nodiscard]] std::size_t count() const { return m_story.slides.size(); }
    [[nodiscard]] const Bookmark &bookmark() const { return m_story.slides[m_slide]; }
    // The state of a slide in the language of the show.
    [[nodiscard]] ExplorationState stateOf(std::size_t slide) const;

    // Beyond the ends: the first and the last.
    void go(std::size_t slide);
    void next() { go(m_slide + 1); }
    void previous() { go(m_slide == 0 ? 0 : m_slide - 1); }
    // The slide as it was prepared.
    void restore();
    [[nodiscard]] bool isTouched();

    [[nodiscard]] Curtain curtain() const { return m_curtain; }
    // The same curtain again lifts it.
    void setCurtain(Curtain curtain);
    [[nodiscard]] bool isFrozen() const { return m_isFrozen; }
    void setFrozen(bool isFrozen);
    [[nodiscard]] Tool tool() const { return m_tool; }
    // The same tool again puts it away.
    void setTool(Tool tool);

    [[nodiscard]] std::optional<QPointF> pointer() const { return m_pointer; }
    void setPointer(std::optional<QPointF> place);
    [[nodiscard]] const std::vector<Stroke> &strokes() const;
    void beginStroke(QPointF place);
    void goOnWithStroke(QPointF place);
    // Strokes that pass nearer than the reach.
    void erase(QPointF place, double reach);
    void clearStrokes();
    // A part of the page that fills the screen; empty: all of it.
    [[nodiscard]] QRectF zoom() const { return m_zoom; }
    void setZoom(QRectF part);

    // What the class is asked for on this slide; nothing on the next.
    [[nodiscard]] const HiddenWords &hidden() const { return m_hidden; }
    void setHiding(Hiding what);
    void revealNext();

    [[nodiscard]] bool hasMotion() const { return m_hasMotion; }
    void setMotion(bool hasMotion) { m_hasMotion = hasMotion; }
    // Since the first slide was shown, without pauses; milliseconds.
    [[nodiscard]] qint64 elapsed() const;
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    void togglePause();
    void restartClock();

    // A sentence for whoever speaks: the mode, a loss that does not stop the show.
    void tell(const QString &sentence) { emit told(sentence); }
    void end() { emit ended(); }

signals:
    void slideChanged(std::size_t from, std::size_t to);
    // Anything that is drawn over the slide.
    void overlayChanged();
    void hidingChanged();
    void frozen(bool isFrozen);
    void toolChanged();
    void told(const QString &sentence);
    void ended();

private:
    Story m_story;
    SnapshotPtr m_snapshot;
    Language m_language;
    FontTextMeasure m_measure;
    Exploration m_exploration;
    std::size_t m_slide = 0;
    Curtain m_curtain = Curtain::None;
    bool m_isFrozen = false;
    Tool m_tool = Tool::Hand;
    std::optional<QPointF> m_pointer;
    QMap<std::size_t, std::vector<Stroke>> m_strokes; // by slide
    QRectF m_zoom;
    HiddenWords m_hidden;
    bool m_hasMotion = true;
    QElapsedTimer m_clock;
    qint64 m_before = 0; // of earlier stretches
    bool m_isPaused = false;
};

} // namespace trilateral
