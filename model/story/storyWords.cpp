// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/storyWords.h"

#include <algorithm>

namespace trilateral
{

namespace
{

// One paragraph's letters, taken apart from left to right.
class RunReader
{
public:
    explicit RunReader(QStringView text) : m_text(text) {}

    std::vector<WordRun> read()
    {
        while (m_at < m_text.size())
            if (!takeEscape() && !takeLink() && !takeStars())
                m_letters += m_text[m_at++];
        flush({});
        return std::move(m_runs);
    }

private:
    void flush(const QString &record)
    {
        if (!m_letters.isEmpty() || !record.isEmpty())
            m_runs.push_back({std::exchange(m_letters, {}), m_isBold, m_isItalic, record});
    }

    bool takeEscape()
    {
        if (m_text[m_at] != u'\\' || m_at + 1 >= m_text.size() || !m_text[m_at + 1].isPunct())
            return false;
        m_letters += m_text[m_at + 1];
        m_at += 2;
        return true;
    }

    bool takeLink()
    {
        if (m_text[m_at] != u'[')
            return false;
        const qsizetype middle = m_text.indexOf(u"](", m_at);
        const qsizetype end = middle < 0 ? -1 : m_text.indexOf(u')', middle);
        if (end < 0)
            return false;
        flush({});
        m_letters = m_text.sliced(m_at + 1, middle - m_at - 1).toString();
        flush(m_text.sliced(middle + 2, end - middle - 2).trimmed().toString());
        m_at = end + 1;
        return true;
    }

    bool takeStars()
    {
        if (m_text[m_at] != u'*')
            return false;
        const bool isDouble = m_text.sliced(m_at).startsWith(u"**");
        bool &look = isDouble ? m_isBold : m_isItalic;
        const qsizetype after = m_at + (isDouble ? 2 : 1);
        const bool isOpening = after < m_text.size() && !m_text[after].isSpace() &&
                               m_text.indexOf(isDouble ? QStringView(u"**") : QStringView(u"*"), after) >= 0;
        if (!look && !isOpening)
            return false; // a star by itself
        flush({});
        look = !look;
        m_at = after;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_letters;
    bool m_isBold = false;
    bool m_isItalic = false;
    std::vector<WordRun> m_runs;
};

bool isWideEnd(QChar c)
{
    return c == u'。' || c == u'！' || c == u'？';
}

bool isNarrowEnd(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?';
}

// Whether a full stop at this place ends a sentence: not within "27.5" or behind a single capital, as in initials.
bool endsSentence(const QString &text, qsizetype at)
{
    if (isWideEnd(text[at]))
        return true;
    if (!isNarrowEnd(text[at]))
        return false;
    if (at + 1 < text.size() && !text[at + 1].isSpace())
        return false;
    const bool isInitial = text[at] == u'.' && at > 0 && text[at - 1].isUpper() && (at < 2 || !text[at - 2].isLetter());
    return !isInitial;
}

class SentenceReader
{
public:
    void add(const WordParagraph &paragraph)
    {
        for (const WordRun &run : paragraph.runs)
            addRun(run);
        finish();
    }
    std::vector<StorySentence> take() { return std::move(m_sentences); }

private:
    void addRun(const WordRun &run)
    {
        if (!run.record.isEmpty() && m_now.text.isEmpty() && run.text.isEmpty() && !m_sentences.empty())
            m_sentences.back().records << run.record; // an unseen link behind the full stop belongs before it
        else if (!run.record.isEmpty())
            m_now.records << run.record;
        for (qsizetype i = 0; i < run.text.size(); ++i) {
            m_now.text += run.text[i];
            if (endsSentence(run.text, i))
                finish();
        }
    }

    void finish()
    {
        m_now.text = m_now.text.trimmed();
        if (!m_now.text.isEmpty()) {
            m_now.isQuestion = m_now.text.endsWith(u'?') || m_now.text.endsWith(u'？');
            m_sentences.push_back(m_now);
        } else if (!m_sentences.empty()) {
            m_sentences.back().records << m_now.records;
        }
        m_now = {};
    }

    StorySentence m_now;
    std::vector<StorySentence> m_sentences;
};

} // namespace

QString WordParagraph::text() const
{
    QString text;
    for (const WordRun &run : runs)
        text += run.text;
    return text;
}

std::vector<WordParagraph> paragraphsOf(const QString &markdown)
{
    std::vector<WordParagraph> paragraphs;
    bool isOpen = false; // the next line goes on with the last paragraph
    QStringList texts;
    for (const QString &line : markdown.split(u'\n')) {
        const QString text = line.trimmed();
        const bool isItem = text.startsWith(QStringLiteral("- "));
        if (text.isEmpty() || isItem || !isOpen) {
            isOpen = !text.isEmpty();
            if (!isOpen)
                continue;
            paragraphs.push_back({isItem, {}});
            texts << (isItem ? text.mid(2).trimmed() : text);
        } else {
            texts.back() += u' ' + text;
        }
    }
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        paragraphs[i].runs = RunReader(texts[static_cast<qsizetype>(i)]).read();
    return paragraphs;
}

QString plainWords(const QString &markdown)
{
    QStringList lines;
    for (const WordParagraph &paragraph : paragraphsOf(markdown))
        lines << (paragraph.isItem ? QStringLiteral("– ") : QString()) + paragraph.text();
    return lines.join(u'\n');
}

QStringList linkedRecords(const QString &markdown)
{
    QStringList records;
    for (const WordParagraph &paragraph : paragraphsOf(markdown))
        for (const WordRun &run : paragraph.runs)
            if (!run.record.isEmpty() && !records.contains(run.record))
                records << run.record;
    return records;
}

std::vector<StorySentence> sentencesOf(const QString &markdown)
{
    SentenceReader reader;
    for (const WordParagraph &paragraph : paragraphsOf(markdown))
        reader.add(paragraph);
    return reader.take();
}

} // namespace trilateral
