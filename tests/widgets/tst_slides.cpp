// SPDX-License-Identifier: GPL-3.0-or-later
// Every slide of every bundled story fits on every screen, in every language.
#include "model/story/storyCheck.h"
#include "tests/support/storyFixture.h"
#include "widgets/presenter/slideDrawing.h"
#include "widgets/tables/matrixDrawing.h"
#include "widgets/view/fontTextMeasure.h"

#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

QRectF boxOf(const DrawText &text, const TextMeasure &measure)
{
    const double width = measure.width(text.text, text.style);
    const double left = text.align == TextAlign::Left ? 0 : text.align == TextAlign::Centre ? width / 2 : width;
    const double ascent = measure.ascent(text.style);
    return {text.anchor.x() - left, text.anchor.y() - ascent, width, ascent + measure.descent(text.style)};
}

} // namespace

class TestSlides : public QObject
{
    Q_OBJECT
private slots:
    void pagesKeepTheProportionsOfTheScreen()
    {
        QCOMPARE(slidePageSize({1920, 1080}), QSizeF(768, slideHeight));
        QCOMPARE(slidePageSize({1024, 768}), QSizeF(576, slideHeight));
        QCOMPARE(slidePageSize({500, 1000}).width(), slideHeight * 1.25);
    }

    void textFitsOnEveryScreenInEveryLanguage_data()
    {
        QTest::addColumn<QSizeF>("screen");
        QTest::addColumn<int>("language");
        for (const QSizeF screen : {QSizeF(1280, 720), QSizeF(1920, 1080), QSizeF(3840, 2160), QSizeF(1024, 768)})
            for (const Language language : allLanguages)
                QTest::addRow("%gx%g %s", screen.width(), screen.height(), qPrintable(languageCode(language)))
                    << screen << int(language);
    }

    void textFitsOnEveryScreenInEveryLanguage()
    {
        QFETCH(QSizeF, screen);
        QFETCH(int, language);
        const FontTextMeasure measure;
        const auto &[snapshot, stories] = bundledStories();
        QVERIFY(!stories.empty());
        const QRectF page(QPointF(), slidePageSize(screen));
        for (const Story &story : stories)
            for (std::size_t i = 0; i < story.slides.size(); ++i) {
                const SlideRequest request{story, i, *snapshot, page.size(), Theme::Dark, Language(language)};
                checkPage(layOutSlide(request, measure), page, measure,
                          QStringLiteral("%1, slide %2").arg(story.id).arg(i + 1));
            }
    }

    // The foot has room for the name of one source at least.
    void theFirstSourceIsNamedInFull()
    {
        const FontTextMeasure measure;
        const auto &[snapshot, stories] = bundledStories();
        QStringList cut;
        for (const Language language : allLanguages)
            for (const Story &story : stories)
                for (std::size_t i = 0; i < story.slides.size(); ++i) {
                    const SlidePage page =
                        layOutSlide({story, i, *snapshot, slidePageSize({1024, 768}), Theme::Light, language}, measure);
                    for (const DrawItem &item : page.items)
                        if (const auto *text = std::get_if<DrawText>(&item);
                            text && text->anchor.y() > slideHeight - 20 && text->text.contains(u'…'))
                            cut << QStringLiteral("%1 %2: %3").arg(story.id).arg(i + 1).arg(text->text);
                }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void noLettersAreTooSmallForTheLastRow()
    {
        const FontTextMeasure measure;
        const auto &[snapshot, stories] = bundledStories();
        for (const Story &story : stories)
            for (std::size_t i = 0; i < story.slides.size(); ++i) {
                const FramePtr frame = frameOfSlide(story.slides[i], Language::English);
                const Drawing drawing = drawSlide({story, i, *snapshot}, frame, measure);
                for (const DrawItem &item : drawing.items)
                    if (const auto *text = std::get_if<DrawText>(&item))
                        QVERIFY2(text->style.pixelSize >= smallestLetters,
                                 qPrintable(QStringLiteral("%1 %2: %3").arg(story.id).arg(i + 1).arg(text->text)));
            }
    }

    void wordsKeepTheirBlanksBetweenLinks()
    {
        const FontTextMeasure measure;
        const WordsBlock block =
            layOutWords(paragraphsOf(QStringLiteral("a [bc](x/y) de [f](x/z)")), {{20}, 1, 400, 1.3}, measure);
        QCOMPARE(block.texts.size(), std::size_t(4));
        QStringList texts;
        for (const DrawText &text : block.texts)
            texts << text.text.trimmed();
        QCOMPARE(texts,
                 QStringList({QStringLiteral("a"), QStringLiteral("bc"), QStringLiteral("de"), QStringLiteral("f")}));
        const double blank = measure.width(QStringLiteral(" "), {20});
        for (std::size_t i = 1; i < block.texts.size(); ++i) {
            const DrawText &before = block.texts[i - 1];
            const double end = before.anchor.x() + measure.width(before.text.trimmed(), before.style);
            QVERIFY(block.texts[i].anchor.x() - end > blank * 0.8);
        }
        QCOMPARE(block.links.size(), std::size_t(2));
    }

    void chartsMatricesAndTrianglesAreSlidesToo()
    {
        const FontTextMeasure measure;
        for (const QString &view :
             {QStringLiteral("chart:meetings-by-year"), viewOfMatrix({}), QStringLiteral("triangle")}) {
            Bookmark slide;
            slide.view = view;
            QVERIFY2(hasPicture(view), qPrintable(view));
            const Drawing drawing =
                drawSlidePicture(slide, frameOfSlide(slide, Language::English), {724, 290}, Theme::Light, measure);
            QVERIFY2(drawing.items.size() > 20, qPrintable(view));
        }
        QVERIFY(!hasPicture(QStringLiteral("hologram")));
    }

    void everySlideHasAPictureOrWords()
    {
        const auto &[snapshot, stories] = bundledStories();
        const FontTextMeasure measure;
        for (const Story &story : stories)
            for (const Bookmark &slide : story.slides) {
                if (slide.view == QLatin1String("text"))
                    continue;
                const Drawing drawing =
                    drawSlidePicture(slide, frameOfSlide(slide, Language::English), {724, 290}, Theme::Light, measure);
                QVERIFY2(drawing.items.size() > 20, qPrintable(story.id + slide.title.by[0]));
            }
    }

    void whatTheDocumentLacksIsSaidAndTheSlideSurvives()
    {
        const auto &[snapshot, stories] = bundledStories();
        Story story = stories.back();
        story.slides.front().words.by[0] = QStringLiteral("See [this](meeting/not-there).");
        const FontTextMeasure measure;
        const SlidePage page = layOutSlide({story, 0, *snapshot}, measure);
        QCOMPARE(page.missing, QStringList(QStringLiteral("meeting/not-there")));
        QVERIFY(page.body.height() > 200);
        bool isSaid = false;
        for (const DrawItem &item : page.items)
            if (const auto *text = std::get_if<DrawText>(&item))
                isSaid = isSaid || text->text.contains(QStringLiteral("meeting/not-there"));
        QVERIFY(isSaid);
    }

    void bundledStoriesAreSupportedThroughout()
    {
        const auto &[snapshot, stories] = bundledStories();
        QStringList problems;
        for (const Story &story : stories)
            for (const StoryProblem &problem : storyProblems(*snapshot, story))
                problems << story.id + QStringLiteral(": ") + problemWords(problem);
        QCOMPARE(problems.join(u'\n'), QString());
    }

private:
    // Nothing leaves the page, nothing of the words overlaps, the picture keeps enough room.
    static void checkPage(const SlidePage &page, const QRectF &whole, const TextMeasure &measure, const QString &where)
    {
        std::vector<QRectF> boxes;
        for (const DrawItem &item : page.items) {
            const auto *text = std::get_if<DrawText>(&item);
            if (!text)
                continue;
            const QRectF box = boxOf(*text, measure);
            QVERIFY2(whole.contains(box), qPrintable(where + QStringLiteral(": ") + text->text));
            for (const QRectF &other : boxes)
                QVERIFY2(!box.adjusted(1, 3, -1, -3).intersects(other.adjusted(1, 3, -1, -3)),
                         qPrintable(where + QStringLiteral(" overlaps: ") + text->text));
            boxes.push_back(box);
        }
        if (!page.body.isEmpty())
            QVERIFY2(page.body.height() > 200, qPrintable(where + QStringLiteral(": no room for the picture")));
    }
};

QTEST_MAIN(TestSlides)
#include "tst_slides.moc"
