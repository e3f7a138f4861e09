// SPDX-License-Identifier: GPL-3.0-or-later
// All of a document at one revision, immutable, as columns over one row space (see model/base/row.h). Reading a column
// is an array access; texts come out of one pool. Built by snapshotBuilder; shared as shared_ptr<const Snapshot>.
#pragma once

#include "model/base/mask.h"
#include "model/base/stringPool.h"
#include "model/snapshot/nameLists.h"
#include "model/snapshot/spanColumn.h"
#include "model/snapshot/vocabulary.h"

#include <QHash>
#include <QJsonObject>
#include <QPointF>

#include <algorithm>
#include <memory>
#include <span>
#include <vector>

namespace trilateral
{

// "Row r stands in this role in the owner of the list", or, in backTies, "the owner stands in this role in r".
struct Tie {
    Role role;
    Row row;
    bool operator==(const Tie &) const = default;
};

// A tie as it is kept, in four bytes: documents have millions.
class PackedTie
{
public:
    PackedTie() = default;
    PackedTie(Role role, Row row) : m_bits(static_cast<quint32>(role) << rowBits | static_cast<quint32>(row)) {}
    [[nodiscard]] Role role() const { return static_cast<Role>(m_bits >> rowBits); }
    [[nodiscard]] Tie tie() const { return {role(), static_cast<Row>(m_bits & (mostRows - 1))}; }

private:
    static constexpr int rowBits = 27;
    static_assert(1u << rowBits == mostRows);
    quint32 m_bits = 0;
};

struct CitationEntry {
    Row source = Row::None;
    quint32 locator = 0; // pool: "¶7"
    quint32 field = 0;   // pool: what it asserts ("status", "date"), else ""
    quint32 value = 0;   // pool
    Span asOf;           // when the source said so
    quint32 note = 0;    // pool
};

// A list of lists, packed: entry i is items[starts[i] .. starts[i+1]).
template <class T>
struct Grouped {
    std::vector<quint32> starts;
    std::vector<T> items;
    [[nodiscard]] std::span<const T> at(std::size_t i) const
    {
        if (i + 1 >= starts.size())
            return {};
        return {items.data() + starts[i], items.data() + starts[i + 1]};
    }
};

// Facts about the document as a whole.
struct DatasetInfo {
    Words title;
    Words subtitle;
    Words naming; // the naming rules shown in About
    Words order;  // ids that stand in a fixed order wherever they meet, by language (see order.h)
    QString version;
    QString licence;
    Day horizon = openFuture;      // the last day that the data know of; openFuture where not said
    Day wholeHorizon = openFuture; // where the record is rewound: the horizon that it has otherwise
};

class Snapshot;

// How a snapshot came from the one before it (see snapshotAmendment.h).
struct Amendment {
    std::weak_ptr<const Snapshot> before;
    std::vector<Row> newRows;     // by row before; Row::None for what is gone
    std::vector<Row> filled;      // rows that are new or were changed; rising
    bool areEntitiesKept = false; // no entity came, went or was changed
    // Whether that is the one before, and a view can take over what it made of rows that are kept.
    [[nodiscard]] bool isOf(const std::shared_ptr<const Snapshot> &snapshot) const { return before.lock() == snapshot; }
    [[nodiscard]] bool isFilled(Row r) const { return std::ranges::binary_search(filled, r); }
};

class Snapshot
{
public:
    [[nodiscard]] std::size_t count() const { return kind.size(); }
    [[nodiscard]] Base base(Row r) const;
    [[nodiscard]] RowRange rows(Base b) const { return ranges[static_cast<std::size_t>(b)]; }
    [[nodiscard]] QString id(Row r) const { return pool.text(idText[index(r)]); }
    // Row::None where there is no such record. O(1).
    [[nodiscard]] Row find(QStringView id) const;
    [[nodiscard]] const Kind &kindOf(Row r) const { return kinds[index(kind[index(r)])]; }
    [[nodiscard]] std::optional<KindId> findKind(QStringView id) const;
    [[nodiscard]] std::optional<TypeId> findType(QStringView id) const;
    [[nodiscard]] const RelationType *typeOf(Row r) const;
    [[nodiscard]] const Stance *stanceOf(Row r) const;
    // The tone of a record's stance, else of its type; nullptr where neither has one.
    [[nodiscard]] const Tone *toneOf(Row r) const;
    [[nodiscard]] auto ties(Row r) const { return forward.at(index(r)) | std::views::transform(&PackedTie::tie); }
    [[nodiscard]] auto backTies(Row r) const { return backward.at(index(r)) | std::views::transform(&PackedTie::tie); }
    // The first record in that role, Row::None where there is none.
    [[nodiscard]] Row tied(Row r, Role role) const;
    [[nodiscard]] std::vector<Row> allTied(Row r, Role role) const;
    [[nodiscard]] auto names(Row r) const { return nameLists.at(index(r)); }
    [[nodiscard]] std::span<const CitationEntry> citations(Row r) const { return citationLists.at(index(r)); }
    // The display name; empty text where the record has none of its own (see wording.h for composed titles).
    [[nodiscard]] LocalText name(Row r, Language language) const;
    [[nodiscard]] QString summary(Row r) const { return pool.text(summaryText[index(r)]); }
    [[nodiscard]] QString notes(Row r) const { return pool.text(notesText[index(r)]); }
    // Attribute columns of the dataset, by column name; parsed on each call.
    [[nodiscard]] QJsonObject attributes(Row r) const;
    [[nodiscard]] QString attribute(Row r, QStringView key) const;
    // The colour slot: the record's own, else that of its kind.
    [[nodiscard]] QString colour(Row r) const;
    // Whether the record exists in this state of knowledge (see query/knownOn.h).
    [[nodiscard]] bool isPresent(Row r) const { return present.size() == 0 || present.test(r); }

    // Columns, one entry per row.
    std::vector<KindId> kind;
    std::vector<quint32> idText;
    SpanColumn span;
    std::vector<Span> asOf;         // empty vector where no record has one
    std::vector<Span> originalSpan; // the first date of what was postponed; empty vector where no record has one
    std::vector<Status> status;
    NumberColumn layerText;
    NumberColumn confidenceText;
    std::vector<quint8> importance; // 0..3
    std::vector<qint16> ordinal;    // number in its series, 0 where it has none
    std::vector<TypeId> type;
    std::vector<StanceId> stance;
    NumberColumn summaryText;
    NumberColumn notesText;
    NumberColumn colourText;
    NumberColumn attributesText;  // JSON
    QHash<quint32, double> value; // observations, by row number

    Grouped<PackedTie> forward;
    Grouped<PackedTie> backward;
    NameLists nameLists;
    Grouped<CitationEntry> citationLists;

    std::array<RowRange, 4> ranges;
    std::vector<Kind> kinds;
    std::vector<RelationType> types;
    std::vector<Stance> stances;
    std::vector<Tone> tones;
    DatasetInfo info;
    StringPool pool;
    Mask present; // empty: all
    // Positions kept with the document, by layout key ("stress/everything/1"), one per row; NaN where unset.
    QHash<QString, std::vector<QPointF>> positions;

    std::shared_ptr<const Amendment> amendment; // null: it was read whole

    // Ties that a damaged or foreign document has to records that it lacks; they are left out of the lists.
    std::size_t danglingTies = 0;
    // Its texts that held hidden signs or bytes that are no text (see model/base/plainText.h), and were cleaned.
    std::size_t cleanedTexts = 0;

    // Makes find() work; to be called once idText is complete.
    void indexIds();
    // The same where most rows are those of another snapshot, which became newRows; gone are those of its rows that did
    // not, and added the rows that were none.
    void indexIds(const Snapshot &before, const std::vector<Row> &newRows, std::span<const Row> gone,
                  std::span<const Row> added);

private:
    [[nodiscard]] std::size_t homeSlot(std::size_t place) const;
    void addSlot(std::size_t place);
    void removeSlot(const Snapshot &before, Row r);

    std::vector<quint32> m_rowSlots; // open addressing over the ids: row number + 1, or 0
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace trilateral
