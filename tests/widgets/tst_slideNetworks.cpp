// SPDX-License-Identifier: GPL-3.0-or-later
// Networks on slides whose rest steps back: kept as a picture between the frames of a glide, and made anew when
// something of it changes.
#include "model/snapshot/wording.h"
#include "tests/support/storyFixture.h"
#include "widgets/presenter/networkPicture.h"
#include "widgets/presenter/slideDrawing.h"
#include "widgets/view/fontTextMeasure.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

constexpr QSizeF room(600, 250);

QImage painted(LivePicture &picture)
{
    QImage image(room.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::black);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

bool names(const DrawItem &item, const QString &name)
{
    const auto *text = std::get_if<DrawText>(&item);
    return text && text->text.size() > 1 && name.startsWith(QString(text->text).remove(u'…'));
}

QRectF boxOf(const DrawText &text, const TextMeasure &measure)
{
    const double width = measure.width(text.text, text.style);
    const double left = text.align == TextAlign::Left ? 0 : text.align == TextAlign::Centre ? width / 2 : width;
    const double ascent = measure.ascent(text.style) * 0.7; // of small letters
    return {text.anchor.x() - left, text.anchor.y() - ascent, width, ascent};
}

// A node: neither a ring around one nor a ghost, and not the disc that has the box inside.
bool touches(const DrawItem &item, QRectF box)
{
    const auto *marker = std::get_if<DrawMarker>(&item);
    if (!marker || qAlpha(marker->fill) < 0x80 ||
        QLineF(marker->centre, box.topLeft()).length() < double(marker->radius))
        return false;
    const double x = std::clamp(marker->centre.x(), box.left(), box.right()) - marker->centre.x();
    const double y = std::clamp(marker->centre.y(), box.top(), box.bottom()) - marker->centre.y();
    return std::hypot(x, y) < double(marker->radius);
}

struct SelectedNames {
    int count = 0;
    QStringList missing;
    QStringList overNodes;
};

// How the nodes that the slide selects are named in its picture.
void look(const Story &story, std::size_t number, QSizeF screen, SelectedNames &found)
{
    const FontTextMeasure measure;
    const Bookmark &slide = story.slides[number];
    const FramePtr frame = frameOfSlide(slide, Language::English);
    const SlidePage page = layOutSlide(
        {story, number, *bundledStories().snapshot, slidePageSize(screen), Theme::Light, Language::English}, measure);
    const Drawing drawing = drawSlidePicture(slide, frame, page.body.size(), Theme::Light, measure);
    for (const QString &id : slide.state.selection) {
        const Row row = frame->snapshot->find(id);
        if (row == Row::None || frame->graph->nodeOf[index(row)] == ~0u)
            continue;
        ++found.count;
        const QString name = shortTitle(*frame->snapshot, row, Language::English).text;
        const QString where =
            QStringLiteral("%1 %2 (%3): %4").arg(story.id).arg(number + 1).arg(screen.width()).arg(name);
        if (std::ranges::none_of(drawing.items, [&](const DrawItem &item) { return names(item, name); }))
            found.missing << where;
        for (const DrawItem &item : drawing.items)
            if (names(item, name))
                if (const QRectF box = boxOf(std::get<DrawText>(item), measure);
                    std::ranges::any_of(drawing.items, [&](const DrawItem &other) { return touches(other, box); }))
                    found.overNodes << where;
    }
}

} // namespace

class TestSlideNetworks : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (const Story &story : bundledStories().stories)
            for (const Bookmark &slide : story.slides)
                if (slide.view == QLatin1String("network") && slide.dims)
                    m_slide = slide;
        QVERIFY(m_slide.dims);
    }

    void init()
    {
        m_picture = std::make_unique<NetworkPicture>(m_slide, m_exploration, palette(Theme::Dark), m_measure);
        m_picture->setRoom(room, 1);
        m_picture->setFrame(frameOfSlide(m_slide, Language::English));
        m_atRest = painted(*m_picture);
    }

    void whatIsSelectedIsNamedBesideTheNodes()
    {
        SelectedNames found;
        for (const Story &story : bundledStories().stories)
            for (std::size_t i = 0; i < story.slides.size(); ++i)
                if (story.slides[i].view == QLatin1String("network"))
                    for (const QSizeF screen : {QSizeF(1024, 768), QSizeF(1280, 720), QSizeF(1920, 1080)})
                        look(story, i, screen, found);
        QVERIFY(found.count > 0);
        QVERIFY2(found.missing.isEmpty(), qPrintable(found.missing.join(u'\n')));
        QVERIFY2(found.overNodes.isEmpty(), qPrintable(found.overNodes.join(u'\n')));
    }

    void whatStepsBackIsPalerThanWithoutThat()
    {
        Bookmark plain = m_slide;
        plain.dims = false;
        NetworkPicture other(plain, m_exploration, palette(Theme::Dark), m_measure);
        other.setRoom(room, 1);
        other.setFrame(frameOfSlide(m_slide, Language::English));
        QVERIFY(painted(other) != m_atRest);
        QCOMPARE(painted(*m_picture), m_atRest);
    }

    void aGlideMovesItAndEndsWhereItWas()
    {
        auto from = m_picture->place();
        m_picture->glide(from, 0.5);
        QCOMPARE(painted(*m_picture), m_atRest); // from where it is nothing moves
        from[2] /= 2;
        m_picture->glide(from, 0.3);
        QVERIFY(painted(*m_picture) != m_atRest);
        QVERIFY(m_picture->place()[2] > from[2] && m_picture->place()[2] < 2 * from[2]);
        m_picture->glide(from, 1);
        QCOMPARE(painted(*m_picture), m_atRest);
    }

    void whatChangesIsDrawnAnew()
    {
        m_picture->hide({.what = Hiding::Labels});
        const QImage nameless = painted(*m_picture);
        QVERIFY(nameless != m_atRest);
        m_picture->hide({});
        QCOMPARE(painted(*m_picture), m_atRest);
        m_picture->setColours(palette(Theme::Light));
        QVERIFY(painted(*m_picture) != m_atRest);
    }

    void pointingShowsAllOfItAgain()
    {
        m_picture->showHover(bundledStories().snapshot->find(m_slide.state.selection.front()));
        QVERIFY(painted(*m_picture) != m_atRest);
        m_picture->showHover(Row::None);
        QCOMPARE(painted(*m_picture), m_atRest);
    }

private:
    const FontTextMeasure m_measure;
    Exploration m_exploration;
    Bookmark m_slide;
    std::unique_ptr<NetworkPicture> m_picture;
    QImage m_atRest;
};

QTEST_MAIN(TestSlideNetworks)
#include "tst_slideNetworks.moc"
