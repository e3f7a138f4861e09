// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/slidePage.h"

#include "model/snapshot/wording.h"
#include "model/story/storyCheck.h"
#include "widgets/tables/matrixDrawing.h"
#include "widgets/view/storedImage.h"
#include "widgets/view/words.h"

#include <QHash>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr double narrowest = 5.0 / 4;
constexpr double widest = 21.0 / 9;
constexpr double top = 24;
constexpr double footBaseline = slideHeight - 17;
constexpr double footTop = slideHeight - 34;
constexpr double longestWords = 620;           // of a line of words
constexpr double bodyInset = slideMargin - 12; // a timeline has a margin of its own
constexpr std::size_t mostDots = 16;
constexpr double dotPitch = 9;
constexpr double longDot = 12;
constexpr double narrowFoot = 640; // has no room for the story's title beside sources
constexpr double footGap = 14;     // between the dots and the words beside them
constexpr float titleLetters = 23;
constexpr float wordsLetters = 14;
constexpr float textTitleLetters = 29;
constexpr float textWordsLetters = 17;

QString missingWords(const Snapshot &snapshot, const Bookmark &slide, Language language)
{
    const QStringList missing = missingRecords(snapshot, slide);
    //: %1: names of records that a slide speaks of
    return missing.isEmpty() ? QString()
                             : inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Missing from this document: %1"))
                                   .arg(missing.join(QStringLiteral(", ")));
}

class SlideLayout
{
public:
    SlideLayout(const SlideRequest &request, const TextMeasure &measure)
        : m_request(request), m_slide(request.story.slides[request.slide]), m_measure(measure),
          m_palette(palette(request.theme)), m_isText(!hasPicture(m_slide.view))
    {
    }

    SlidePage layOut()
    {
        addTitle();
        addWords();
        const double bottom = addFoot();
        m_page.missing = missingRecords(m_request.snapshot, m_slide);
        m_page.body = m_isText ? QRectF() : QRectF(bodyInset, m_y + 8, width() - 2 * bodyInset, bottom - m_y - 8);
        return std::move(m_page);
    }

private:
    [[nodiscard]] double width() const { return m_request.size.width(); }
    [[nodiscard]] double innerWidth() const { return width() - 2 * slideMargin; }
    [[nodiscard]] QString in(const Words &words) const { return words.in(m_request.language).text; }

    [[nodiscard]] TextStyle style(float size, Colour colour, bool isBold = false) const
    {
        return {size, isBold, false, colour, transparent, languageCode(m_request.language)};
    }

    void begin(const char *role, const QString &title = {})
    {
        m_page.items.emplace_back(GroupBegin{QString::fromLatin1(role), {}, title});
    }
    void end() { m_page.items.emplace_back(GroupEnd{}); }

    // A block of words with its top at m_y, which goes below it.
    void addBlock(const std::vector<WordParagraph> &paragraphs, const WordsLook &look)
    {
        const QPointF at(slideMargin, m_y);
        WordsBlock block = layOutWords(paragraphs, look, m_measure);
        for (DrawText &text : block.texts) {
            text.anchor += at;
            m_page.items.emplace_back(std::move(text));
        }
        for (WordLink &link : block.links)
            m_page.links.push_back({link.rect.translated(at), link.record});
        m_y += block.height;
    }

    void addTitle()
    {
        const QString title = in(m_slide.title);
        float letters = m_isText ? textTitleLetters : titleLetters;
        if (m_measure.width(title, style(letters, m_palette.text, true)) > innerWidth())
            letters *= 0.87f; // two lines of a title take no more room than they need
        m_y = m_isText ? 52 : top;
        begin("title", title);
        addBlock({{false, {{title, false, false, {}}}}},
                 {style(letters, m_palette.text, true), m_palette.text, innerWidth(), 1.2});
        end();
    }

    void addWords()
    {
        const QString words = in(m_slide.words);
        if (words.isEmpty())
            return;
        m_y += m_isText ? 16 : 3;
        const float letters = m_isText ? textWordsLetters : wordsLetters;
        begin("words");
        addBlock(paragraphsOf(words), {style(letters, m_palette.textMuted), m_palette.text,
                                       std::min(innerWidth(), longestWords), m_isText ? 1.42 : 1.3});
        end();
    }

    void addLine(double x, double y, const QString &text, const TextStyle &style, TextAlign align)
    {
        m_page.items.emplace_back(DrawText{{x, y}, text, style, align});
    }

    // Returns where the room above it ends.
    double addFoot()
    {
        const TextStyle words = style(smallestLetters, m_palette.textMuted);
        const QString number = pageNumber(m_request.slide + 1);
        begin("foot");
        addLine(width() - slideMargin, footBaseline, number, words, TextAlign::Right);
        // As wide as the last one, so that nothing moves from slide to slide.
        const double right = width() - slideMargin - m_measure.width(pageNumber(slideCount()), words) - 10;
        const double dots = progressWidth();
        const QString story = in(m_request.story.title);
        const bool hasStory =
            width() >= narrowFoot && m_measure.width(story, words) <= right - width() / 2 - dots / 2 - footGap;
        if (hasStory)
            addLine(right, footBaseline, story, words, TextAlign::Right);
        // Without the story's title the dots step aside for the sources, and go where the first needs their room.
        const double dotsLeft = hasStory ? (width() - dots) / 2 : right - dots;
        const QStringList sources = slideSources(m_request.snapshot, m_slide, m_request.language);
        const double room = dotsLeft - footGap - slideMargin;
        const bool hasDots = hasStory || m_measure.width(shortestLine(sources), words) <= room;
        if (hasDots)
            addProgress(dotsLeft);
        addSources(sources, words, hasDots ? room : right - slideMargin);
        const double bottom = addAbsence(words);
        end();
        return bottom;
    }

    [[nodiscard]] std::size_t slideCount() const { return m_request.story.slides.size(); }
    [[nodiscard]] QString pageNumber(std::size_t number) const
    {
        return QStringLiteral("%1 / %2").arg(number).arg(slideCount());
    }

    // A dot for each slide, a long one for this; none where they would be too many to count.
    [[nodiscard]] double progressWidth() const
    {
        const std::size_t count = slideCount();
        return count > mostDots || count < 2 ? 0 : dotPitch * double(count - 1) + longDot;
    }

    void addProgress(double x)
    {
        const std::size_t count = progressWidth() > 0 ? slideCount() : 0;
        for (std::size_t i = 0; i < count; ++i) {
            const bool isThis = i == m_request.slide;
            const double length = isThis ? longDot : 4;
            m_page.items.emplace_back(DrawRect{.rect = {x, footBaseline - 6, length, 4},
                                               .fill = isThis ? m_palette.accent : withAlpha(m_palette.textMuted, 0.4),
                                               .radius = 2});
            x += length + dotPitch - 4;
        }
    }

    [[nodiscard]] QString shortestLine(const QStringList &sources) const
    {
        return sources.isEmpty() ? QString() : sourceLine(sources.first(1), int(sources.size()) - 1);
    }

    void addSources(const QStringList &sources, const TextStyle &words, double room)
    {
        QString line;
        for (qsizetype i = 0; i < sources.size(); ++i) {
            const QString longer = sourceLine(sources.first(i + 1), int(sources.size() - i - 1));
            if (i > 0 && m_measure.width(longer, words) > room)
                break;
            line = longer;
        }
        if (const double tooMuch = m_measure.width(line, words) - room; !line.isEmpty() && tooMuch > 0) {
            // How many more there are stays readable; the name gives way.
            const double nameRoom = m_measure.width(sources.front(), words) - tooMuch;
            line = sourceLine({m_measure.elided(sources.front(), words, nameRoom)}, int(sources.size()) - 1);
        }
        if (!line.isEmpty())
            addLine(slideMargin, footBaseline, m_measure.elided(line, words, room), words, TextAlign::Left);
    }

    [[nodiscard]] QString sourceLine(const QStringList &names, int further) const
    {
        const Language language = m_request.language;
        QString line = inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Sources: %1")).arg(names.join(u" · "));
        if (further > 0)
            line += u" · " + inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n more"), further);
        return line;
    }

    // Why one of the parties is not there, and what the document lacks; above the foot.
    double addAbsence(const TextStyle &words)
    {
        double bottom = footTop;
        QStringList lines;
        if (const QString why = in(m_slide.absence); !why.isEmpty())
            lines << why;
        if (const QString missing = missingWords(m_request.snapshot, m_slide, m_request.language); !missing.isEmpty())
            lines << missing;
        TextStyle look = words;
        look.isItalic = m_request.language == Language::English;
        for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
            addLine(slideMargin, bottom, m_measure.elided(*line, look, innerWidth()), look, TextAlign::Left);
            bottom -= 17;
        }
        return lines.isEmpty() ? footTop : bottom;
    }

    const SlideRequest &m_request;
    const Bookmark &m_slide;
    const TextMeasure &m_measure;
    const Palette &m_palette;
    const bool m_isText;
    SlidePage m_page;
    double m_y = top;
};

} // namespace

bool hasPicture(const QString &view)
{
    return view == QLatin1String("timeline") || view == QLatin1String("network") || view == QLatin1String("triangle") ||
           view == QLatin1String("image") || view.startsWith(QLatin1String("chart:")) || matrixOfView(view).has_value();
}

QSizeF slidePageSize(QSizeF screen)
{
    const double aspect = screen.height() > 0 ? screen.width() / screen.height() : 16.0 / 9;
    return {slideHeight * std::clamp(aspect, narrowest, widest), slideHeight};
}

bool hasSoundImage(const Bookmark &slide)
{
    return !decodedImage(slide.image).isNull();
}

QString lostImageWords(Language language)
{
    return inLanguage(language, QT_TRANSLATE_NOOP("Figure", "The picture of this slide is missing or broken."));
}

QStringList slideLosses(const Snapshot &snapshot, const Bookmark &slide, Language language)
{
    QStringList losses;
    if (const QString missing = missingWords(snapshot, slide, language); !missing.isEmpty())
        losses << missing;
    if (slide.view == QLatin1String("image") && !hasSoundImage(slide))
        losses << lostImageWords(language);
    return losses;
}

SlidePage layOutSlide(const SlideRequest &request, const TextMeasure &measure)
{
    return SlideLayout(request, measure).layOut();
}

QStringList slideSources(const Snapshot &snapshot, const Bookmark &slide, Language language)
{
    struct Use {
        int count = 0;
        QStringList locators;
    };
    std::vector<Row> order;
    QHash<quint32, Use> uses;
    for (const Row r : namedRows(snapshot, slide)) {
        if (snapshot.base(r) == Base::Entity)
            continue;
        for (const CitationEntry &citation : snapshot.citations(r)) {
            Use &use = uses[static_cast<quint32>(citation.source)];
            if (use.count++ == 0)
                order.push_back(citation.source);
            if (const QString locator = snapshot.pool.text(citation.locator);
                locator.startsWith(u'¶') && !use.locators.contains(locator))
                use.locators << locator;
        }
    }
    // Those that can be looked up come first.
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](Row r) {
        return std::pair(!snapshot.attribute(r, u"url").isEmpty() || !uses[static_cast<quint32>(r)].locators.isEmpty(),
                         uses[static_cast<quint32>(r)].count);
    });
    QStringList names;
    for (const Row r : order) {
        QString name = shortTitle(snapshot, r, language).text;
        if (const QStringList &locators = uses[static_cast<quint32>(r)].locators;
            !locators.isEmpty() && locators.size() <= 3)
            name += u' ' + locators.join(u' ');
        names << name;
    }
    return names;
}

} // namespace trilateral
