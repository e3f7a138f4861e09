// SPDX-License-Identifier: GPL-3.0-or-later
// All folded texts lie end to end in one run of bytes, those of a record side by side. The longest word of the query is
// looked for in the whole run; only records that have it are looked at more closely.
#include "model/query/search.h"

#include "model/snapshot/wording.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <string_view>

namespace trilateral
{

namespace
{

// Machine-made records come in such numbers without a name or a word of their own, that a title composed for each
// would drown the rest; they are found through their ends.
constexpr std::size_t mostComposedTitles = 20000;

enum class Field : quint8 { Id, Name, Title, Summary, Notes };

// How good a match is; the score of a hit but for its importance.
constexpr double exactId = 7;
constexpr double exactName = 6;
constexpr double namePrefix = 5;
constexpr double wordPrefix = 4;
constexpr double insideName = 3;
constexpr double inTitle = 2.75; // composed, and so repeating the names of others
constexpr double insideId = 2.5;
constexpr double inSummary = 2;
constexpr double inNotes = 1;
constexpr double acrossFields = 0.5; // less than the weakest of the texts

// The texts of the run: where each starts, and what it is. A byte tells the field and, of a composed title, the
// language; names are told apart by their order.
class Texts
{
public:
    void add(std::size_t start, Field field, Language language = Language::English)
    {
        m_starts.push_back(static_cast<quint32>(start));
        m_sorts.push_back(static_cast<quint8>(static_cast<int>(field) | static_cast<int>(language) << fieldBits));
    }
    // At the end of the run; no text of its own.
    void close(std::size_t end)
    {
        add(end, Field::Id);
        m_starts.shrink_to_fit();
        m_sorts.shrink_to_fit();
    }
    [[nodiscard]] std::size_t size() const { return m_starts.size(); }
    [[nodiscard]] quint32 start(std::size_t text) const { return m_starts[text]; }
    [[nodiscard]] Field field(std::size_t text) const
    {
        return static_cast<Field>(m_sorts[text] & ((1 << fieldBits) - 1));
    }
    [[nodiscard]] Language language(std::size_t text) const
    {
        return static_cast<Language>(m_sorts[text] >> fieldBits);
    }
    // How many names of the same record come before: they are the first of its texts.
    [[nodiscard]] std::size_t namesBefore(std::size_t text) const
    {
        std::size_t count = 0;
        while (count < text && field(text - count - 1) == Field::Name)
            ++count;
        return count;
    }

private:
    static constexpr int fieldBits = 4;
    std::vector<quint32> m_starts;
    std::vector<quint8> m_sorts;
};

struct Record {
    Row row = Row::None;
    quint32 firstText = 0;
};

using Words = std::vector<std::string_view>;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// Between bytes of the run: where a run of letters begins, or one kind of script gives way to another.
bool isWordStart(std::string_view text, std::size_t at)
{
    if (at == 0)
        return true;
    const bool wasAscii = static_cast<unsigned char>(text[at - 1]) < 0x80;
    const bool isAscii = static_cast<unsigned char>(text[at]) < 0x80;
    return wasAscii != isAscii || (wasAscii && !isLetter(text[at - 1]));
}

std::size_t findIn(std::string_view text, std::string_view word, std::size_t from)
{
    if (from > text.size())
        return std::string_view::npos;
    const void *found = memmem(text.data() + from, text.size() - from, word.data(), word.size());
    return found ? static_cast<std::size_t>(static_cast<const char *>(found) - text.data()) : std::string_view::npos;
}

double nameMatch(std::string_view text, std::string_view word)
{
    double best = 0;
    for (std::size_t at = findIn(text, word, 0); at != std::string_view::npos; at = findIn(text, word, at + 1)) {
        if (isWordStart(text, at))
            return wordPrefix;
        best = insideName;
    }
    return best;
}

// The kind before the slash alone says nothing: the match must reach beyond it.
double idMatch(std::string_view text, std::string_view word)
{
    const std::size_t least = std::min(text.find('/'), text.size()) + 1;
    const std::size_t from = least > word.size() ? least - word.size() : 0;
    return findIn(text, word, from) == std::string_view::npos ? 0 : insideId;
}

double wordMatch(Field field, std::string_view text, std::string_view word)
{
    switch (field) {
    case Field::Id:
        return idMatch(text, word);
    case Field::Name:
        return nameMatch(text, word);
    case Field::Title:
        return findIn(text, word, 0) == std::string_view::npos ? 0 : inTitle;
    case Field::Summary:
        return findIn(text, word, 0) == std::string_view::npos ? 0 : inSummary;
    case Field::Notes:
        return findIn(text, word, 0) == std::string_view::npos ? 0 : inNotes;
    }
    return 0;
}

Words splitWords(std::string_view text)
{
    Words words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at)
            words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

struct Query {
    explicit Query(QStringView text) : folded(foldForSearch(text).simplified().toStdString()), words(splitWords(folded))
    {
        sorted = words;
        std::sort(sorted.begin(), sorted.end());
        for (const std::string_view word : words)
            if (word.size() > longest.size())
                longest = word;
    }
    Query(const Query &) = delete;

    std::string folded; // one blank between words
    Words words;        // views of folded
    Words sorted;
    std::string_view longest;
};

// A whole name counts for more than its words do.
double phraseMatch(std::string_view text, const Query &query)
{
    if (text == query.folded)
        return exactName;
    if (text.starts_with(query.folded))
        return namePrefix;
    if (query.words.size() < 2 || text.size() != query.folded.size())
        return 0;
    Words words = splitWords(text);
    std::sort(words.begin(), words.end());
    return words == query.sorted ? namePrefix : 0; // the same words in another order
}

struct Match {
    double score = 0;
    std::size_t text = 0;
    Row row = Row::None;
};

} // namespace

struct SearchIndex::Data {
    explicit Data(SnapshotPtr s) : snapshot(std::move(s)) { build(); }

    SnapshotPtr snapshot;
    std::string bytes; // every text ends in a zero
    Texts texts;
    std::vector<Record> records;

    void build();
    [[nodiscard]] bool isBare(Row r) const;
    [[nodiscard]] bool composesTitles() const;
    void addRecord(Row r, bool composeTitles);
    void addText(Field field, QStringView text, Language language = Language::English);
    void addTitles(Row r);

    [[nodiscard]] std::string_view view(std::size_t text) const;
    [[nodiscard]] std::size_t endOf(std::size_t record) const;
    [[nodiscard]] Match match(std::size_t record, const Query &query) const;
    [[nodiscard]] Match textMatch(std::size_t text, const Query &query, std::vector<double> &bestOfWord) const;
    [[nodiscard]] NameEntry nameOf(const Match &match) const;
    [[nodiscard]] QString fieldOf(const Match &match) const;
    [[nodiscard]] QString textOf(const Match &match) const;
    template <class Visit>
    void visitCandidates(std::string_view word, Visit &&visit) const;
    [[nodiscard]] std::vector<Match> matches(const Query &query, Row exact) const;
    [[nodiscard]] bool comesBefore(const Match &a, const Match &b) const;
    [[nodiscard]] SearchHit hit(const Match &match) const;
};

bool SearchIndex::Data::isBare(Row r) const
{
    const std::size_t i = index(r);
    return snapshot->names(r).empty() && !snapshot->summaryText[i] && !snapshot->notesText[i];
}

bool SearchIndex::Data::composesTitles() const
{
    std::size_t bareCount = 0;
    for (std::size_t r = 0; r < snapshot->count(); ++r)
        bareCount += isBare(row(r));
    return bareCount <= mostComposedTitles;
}

void SearchIndex::Data::build()
{
    const bool composeTitles = composesTitles();
    for (std::size_t r = 0; r < snapshot->count(); ++r)
        if (snapshot->isPresent(row(r)) && (composeTitles || !isBare(row(r))))
            addRecord(row(r), composeTitles);
    texts.close(bytes.size());
    bytes.shrink_to_fit();
    records.shrink_to_fit();
}

void SearchIndex::Data::addRecord(Row r, bool composeTitles)
{
    const StringPool &pool = snapshot->pool;
    records.push_back({r, static_cast<quint32>(texts.size())});
    for (const NameEntry &name : snapshot->names(r))
        addText(Field::Name, pool.text(name.text));
    if (snapshot->names(r).empty() && composeTitles)
        addTitles(r);
    addText(Field::Id, snapshot->id(r));
    addText(Field::Summary, snapshot->summary(r));
    addText(Field::Notes, snapshot->notes(r));
}

void SearchIndex::Data::addText(Field field, QStringView text, Language language)
{
    if (text.isEmpty())
        return;
    const QByteArray folded = foldForSearch(text).simplified();
    texts.add(bytes.size(), field, language);
    bytes.append(folded.constData(), static_cast<std::size_t>(folded.size()));
    bytes.push_back('\0');
}

void SearchIndex::Data::addTitles(Row r)
{
    for (const Language language : allLanguages)
        if (const LocalText composed = title(*snapshot, r, language); !composed.isFallback)
            addText(Field::Title, composed.text, language);
}

std::string_view SearchIndex::Data::view(std::size_t text) const
{
    return std::string_view(bytes).substr(texts.start(text), texts.start(text + 1) - texts.start(text) - 1);
}

// One past the last text of a record.
std::size_t SearchIndex::Data::endOf(std::size_t record) const
{
    return record + 1 < records.size() ? records[record + 1].firstText : texts.size() - 1;
}

Match SearchIndex::Data::textMatch(std::size_t text, const Query &query, std::vector<double> &bestOfWord) const
{
    const std::string_view folded = view(text);
    const Field field = texts.field(text);
    double weakest = exactId;
    for (std::size_t w = 0; w < query.words.size(); ++w) {
        const double found = wordMatch(field, folded, query.words[w]);
        bestOfWord[w] = std::max(bestOfWord[w], found);
        weakest = std::min(weakest, found);
    }
    if (field == Field::Name)
        weakest = std::max(weakest, phraseMatch(folded, query));
    return {weakest, text, Row::None};
}

// Of the texts that hold every word the best; else all words in whatever text, counted by the weakest.
Match SearchIndex::Data::match(std::size_t record, const Query &query) const
{
    std::vector<double> bestOfWord(query.words.size(), 0);
    Match best{0, records[record].firstText, Row::None};
    for (std::size_t text = records[record].firstText; text < endOf(record); ++text)
        if (const Match found = textMatch(text, query, bestOfWord); found.score > best.score)
            best = found;
    if (best.score > 0)
        return best;
    const auto weakest = std::min_element(bestOfWord.begin(), bestOfWord.end());
    if (*weakest <= 0)
        return {};
    const std::string_view word = query.words[static_cast<std::size_t>(weakest - bestOfWord.begin())];
    while (wordMatch(texts.field(best.text), view(best.text), word) < *weakest)
        ++best.text;
    return {*weakest - acrossFields, best.text, Row::None};
}

NameEntry SearchIndex::Data::nameOf(const Match &match) const
{
    std::size_t left = texts.namesBefore(match.text);
    for (const NameEntry &name : snapshot->names(match.row))
        if (!snapshot->pool.view(name.text).isEmpty() && left-- == 0)
            return name;
    return {};
}

QString SearchIndex::Data::fieldOf(const Match &match) const
{
    switch (texts.field(match.text)) {
    case Field::Id:
        return QStringLiteral("id");
    case Field::Summary:
        return QStringLiteral("summary");
    case Field::Notes:
        return QStringLiteral("notes");
    case Field::Name:
    case Field::Title:
        break;
    }
    const QString language = texts.field(match.text) == Field::Name ? snapshot->pool.text(nameOf(match).language)
                                                                    : languageCode(texts.language(match.text));
    return language == QLatin1String("en") ? QStringLiteral("name") : QStringLiteral("name:") + language;
}

QString SearchIndex::Data::textOf(const Match &match) const
{
    switch (texts.field(match.text)) {
    case Field::Id:
        return snapshot->id(match.row);
    case Field::Name:
        return snapshot->pool.text(nameOf(match).text);
    case Field::Title:
        return title(*snapshot, match.row, texts.language(match.text)).text;
    case Field::Summary:
        return snapshot->summary(match.row);
    case Field::Notes:
        return snapshot->notes(match.row);
    }
    return {};
}

// Calls visit(record) once for each record that has the word, in rising order.
template <class Visit>
void SearchIndex::Data::visitCandidates(std::string_view word, Visit &&visit) const
{
    std::size_t record = 0;
    for (std::size_t at = findIn(bytes, word, 0); at != std::string_view::npos;) {
        const auto next = std::upper_bound(
            records.begin() + static_cast<std::ptrdiff_t>(record), records.end(), at,
            [this](std::size_t place, const Record &candidate) { return place < texts.start(candidate.firstText); });
        record = static_cast<std::size_t>(next - records.begin()) - 1;
        visit(record);
        at = findIn(bytes, word, texts.start(endOf(record)));
    }
}

std::vector<Match> SearchIndex::Data::matches(const Query &query, Row exact) const
{
    std::vector<Match> matches;
    if (exact != Row::None && snapshot->isPresent(exact))
        matches.push_back({exactId, 0, exact});
    visitCandidates(query.longest, [&](std::size_t record) {
        Match found = match(record, query);
        found.row = records[record].row;
        if (found.score <= 0 || found.row == exact)
            return;
        found.score += snapshot->importance[index(found.row)] / 10.0;
        matches.push_back(found);
    });
    return matches;
}

bool SearchIndex::Data::comesBefore(const Match &a, const Match &b) const
{
    const auto id = [this](const Match &match) {
        const QByteArrayView text = snapshot->pool.view(snapshot->idText[index(match.row)]);
        return std::string_view(text.data(), static_cast<std::size_t>(text.size()));
    };
    return a.score != b.score ? a.score > b.score : id(a) < id(b);
}

SearchHit SearchIndex::Data::hit(const Match &match) const
{
    if (match.score >= exactId)
        return {match.row, QStringLiteral("id"), snapshot->id(match.row), match.score};
    return {match.row, fieldOf(match), textOf(match), match.score};
}

SearchIndex::SearchIndex(SnapshotPtr snapshot) : m_data(std::make_unique<const Data>(std::move(snapshot))) {}
SearchIndex::~SearchIndex() = default;
SearchIndex::SearchIndex(SearchIndex &&) noexcept = default;

std::vector<SearchHit> SearchIndex::find(QStringView text, std::size_t limit) const
{
    const Query query(text);
    if (query.words.empty())
        return {};
    std::vector<Match> matches = m_data->matches(query, m_data->snapshot->find(text.trimmed()));
    const auto last = matches.begin() + static_cast<std::ptrdiff_t>(std::min(limit, matches.size()));
    std::partial_sort(matches.begin(), last, matches.end(),
                      [this](const Match &a, const Match &b) { return m_data->comesBefore(a, b); });
    std::vector<SearchHit> hits;
    for (auto match = matches.begin(); match != last; ++match)
        hits.push_back(m_data->hit(*match));
    return hits;
}

} // namespace trilateral
