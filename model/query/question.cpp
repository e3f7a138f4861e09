// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/question.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr qsizetype fewestWords = 4;
constexpr std::size_t fewestThatCount = 2;
constexpr qsizetype shortestStem = 4;
constexpr std::size_t mostHits = 100000;

const QSet<QString> &wordsWithoutWeight()
{
    static const QStringList words =
        QStringLiteral(
            "a about after all an and any are as at be been before between by did do does for from had has "
            "have here how in is it its many much no of on or said say says so such that the their them there "
            "these they this to was were what article articles official officials reports when where which "
            "who whom whose why will with wrong one part took fell")
            .split(u' ');
    static const QSet<QString> set(words.begin(), words.end());
    return set;
}

// "rulings" and "ruling", "pressed" and "press": what both begin with.
QString stem(QString word)
{
    for (const QStringView ending : {u"'s", u"’s", u"ing", u"ed", u"s"})
        if (word.endsWith(ending) && word.size() - ending.size() >= shortestStem)
            word.chop(ending.size());
    return word;
}

QStringList wordsThatCount(QStringView question)
{
    QString text = question.toString().toLower();
    for (QChar &c : text)
        if (!c.isLetterOrNumber() && c != u'\'' && c != QChar(0x2019))
            c = u' ';
    const QStringList all = text.split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    if (all.size() < fewestWords)
        return words;
    for (const QString &word : all)
        if (!wordsWithoutWeight().contains(word) && word.size() > 1)
            words += stem(word);
    words.removeDuplicates();
    return words;
}

// "art" in "article", not in "part"; a text that spells the word otherwise is taken at its word.
bool startsAWord(const QString &text, const QString &word)
{
    qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return true;
    for (; at > 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
        if (!text[at - 1].isLetterOrNumber())
            return true;
    return at == 0;
}

struct Shared {
    double weight = 0;
    double heaviest = 0;
    std::size_t words = 0;
    SearchHit hit; // of the word that weighs most
};

void share(Shared &shared, const SearchHit &hit, double weight)
{
    ++shared.words;
    shared.weight += weight * (1 + hit.score / 10); // in a name more than in a note
    if (weight > shared.heaviest) {
        shared.heaviest = weight;
        shared.hit = hit;
    }
}

} // namespace

std::vector<SearchHit> findForQuestion(const SearchIndex &index, QStringView question, std::size_t limit)
{
    const QStringList words = wordsThatCount(question);
    QHash<quint32, Shared> records;
    for (const QString &word : words) {
        const std::vector<SearchHit> hits = index.find(word, mostHits);
        const double weight = 1 / std::log(3.0 + static_cast<double>(hits.size()));
        for (const SearchHit &hit : hits)
            if (startsAWord(hit.text, word))
                share(records[static_cast<quint32>(hit.row)], hit, weight);
    }
    const std::size_t fewest = std::max(fewestThatCount, (static_cast<std::size_t>(words.size()) + 1) / 2);
    std::vector<SearchHit> found;
    for (Shared &shared : records)
        if (shared.words >= fewest) {
            shared.hit.score = shared.weight;
            found.push_back(shared.hit);
        }
    std::ranges::sort(found, [](const SearchHit &a, const SearchHit &b) {
        return a.score != b.score ? a.score > b.score : a.row < b.row;
    });
    found.resize(std::min(found.size(), limit));
    return found;
}

} // namespace trilateral
