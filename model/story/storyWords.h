// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a slide: a little Markdown (paragraphs, lists with "- ", **bold**, *italic*) in which a link to a
// record,
// "[eighth summit](meeting/…)", says what supports its sentence; a link without text, "[](id)", supports it unseen.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace trilateral
{

// Letters in one look.
struct WordRun {
    QString text;
    bool isBold = false;
    bool isItalic = false;
    QString record; // the id that a link leads to, or empty
    bool operator==(const WordRun &) const = default;
};

struct WordParagraph {
    bool isItem = false; // of a list
    std::vector<WordRun> runs;
    [[nodiscard]] QString text() const;
};

[[nodiscard]] std::vector<WordParagraph> paragraphsOf(const QString &markdown);
// Without any marks, paragraphs on lines of their own.
[[nodiscard]] QString plainWords(const QString &markdown);
// The ids of all links, each once, in the order of the words.
[[nodiscard]] QStringList linkedRecords(const QString &markdown);

struct StorySentence {
    QString text;
    QStringList records; // that support it
    bool isQuestion = false;
    // A question claims nothing; anything else needs a record.
    [[nodiscard]] bool isSupported() const { return isQuestion || !records.isEmpty(); }
};
[[nodiscard]] std::vector<StorySentence> sentencesOf(const QString &markdown);

} // namespace trilateral
