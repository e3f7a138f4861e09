// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/recordTableModel.h"

#include "model/dataset/looseDate.h"
#include "model/dataset/recordDraft.h"
#include "model/snapshot/wording.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/layerWords.h"
#include "widgets/view/plainTip.h"
#include "widgets/view/recordWords.h"
#include "widgets/view/statusWords.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace trilateral
{

namespace
{

using Column = RecordTableModel::Column;

QString fieldOf(Column column)
{
    switch (column) {
    case Column::Date:
        return QStringLiteral("date");
    case Column::Name:
        return QStringLiteral("name");
    case Column::Status:
        return QStringLiteral("status");
    case Column::Summary:
        return QStringLiteral("summary");
    default:
        return {};
    }
}

// Places in the order of the keys.
template <class Key, class Less = std::less<>>
void sortBy(std::vector<Row> &rows, const std::vector<Key> &keys, Qt::SortOrder direction, Less less = {})
{
    std::vector<std::size_t> places(rows.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    const bool isUp = direction == Qt::AscendingOrder;
    std::ranges::stable_sort(
        places, [&](std::size_t a, std::size_t b) { return isUp ? less(keys[a], keys[b]) : less(keys[b], keys[a]); });
    std::vector<Row> sorted(rows.size());
    std::ranges::transform(places, sorted.begin(), [&rows](std::size_t place) { return rows[place]; });
    rows = std::move(sorted);
}

} // namespace

void RecordTableModel::setFrame(const FramePtr &frame)
{
    beginResetModel();
    m_frame = frame;
    m_rows.clear();
    for (const Base base : {Base::Event, Base::Relation, Base::Entity}) {
        const RowRange range = frame->snapshot->rows(base);
        for (quint32 i = range.first; i < range.last; ++i)
            if (frame->projection->passes.test(row(i)))
                m_rows.push_back(row(i));
    }
    order();
    endResetModel();
}

void RecordTableModel::order()
{
    const Snapshot &snapshot = *m_frame->snapshot;
    if (m_sorted == Column::Date) {
        std::vector<std::pair<Day, Day>> keys;
        for (const Row record : m_rows) {
            const Span span = snapshot.span[trilateral::index(record)];
            keys.emplace_back(span.isKnown() ? span.first : openFuture, span.last);
        }
        sortBy(m_rows, keys, m_direction);
    } else {
        const QCollator collator;
        std::vector<QCollatorSortKey> keys;
        keys.reserve(m_rows.size());
        for (const Row record : m_rows)
            keys.push_back(collator.sortKey(words(record, m_sorted)));
        sortBy(m_rows, keys, m_direction, [](const auto &a, const auto &b) { return a < b; });
    }
    m_places.assign(snapshot.count(), -1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_places[trilateral::index(m_rows[i])] = static_cast<int>(i);
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = static_cast<Column>(std::clamp(column, 0, columns - 1));
    m_direction = order;
    if (!m_frame)
        return;
    beginResetModel();
    this->order();
    endResetModel();
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString RecordTableModel::idAt(int row) const
{
    return m_frame->snapshot->id(recordAt(row));
}

int RecordTableModel::rowOf(const QString &id) const
{
    const Row record = m_frame ? m_frame->snapshot->find(id) : Row::None;
    return record == Row::None ? -1 : m_places[trilateral::index(record)];
}

QString RecordTableModel::words(Row record, Column column) const
{
    const Snapshot &snapshot = *m_frame->snapshot;
    const Language language = m_frame->state.language;
    const Span span = snapshot.span[trilateral::index(record)];
    switch (column) {
    case Column::Date:
        return span.isKnown() || snapshot.base(record) == Base::Event ? dateWords(span, language) : QString();
    case Column::Name:
        return title(snapshot, record, language).text;
    case Column::Kind:
        return snapshot.kindOf(record).word.in(language).text;
    case Column::Status:
        return statusWords(snapshot, record, language);
    case Column::Summary:
        return snapshot.summary(record);
    case Column::Layer:
        return layerWords(layerOf(snapshot, record));
    }
    return {};
}

QString RecordTableModel::ownWord(Row record, Column column) const
{
    const Snapshot &snapshot = *m_frame->snapshot;
    const QString field = fieldOf(column);
    QString value;
    for (const CitationEntry &entry : snapshot.citations(record))
        if (!field.isEmpty() && entry.source != Row::None && isOwn(snapshot, entry.source) &&
            snapshot.pool.text(entry.field) == field)
            value = snapshot.pool.text(entry.value);
    return value.isEmpty() ? value : fieldValueWords(field, value, m_frame->state.language);
}

QVariant RecordTableModel::value(Row record, Column column) const
{
    const Snapshot &snapshot = *m_frame->snapshot;
    switch (column) {
    case Column::Date:
        return edtfFromSpan(snapshot.span[trilateral::index(record)]);
    case Column::Name:
        return snapshot.name(record, m_frame->state.language).text;
    case Column::Status:
        return statusKey(snapshot.status[trilateral::index(record)]);
    default:
        return words(record, column);
    }
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    const Row record = recordAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::EditRole)
        return value(record, column);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString shown = words(record, column).simplified();
    const QString own = ownWord(record, column);
    const QString both = own.isEmpty() ? shown : tr("%1 (yours: %2)").arg(shown, own);
    return role == Qt::DisplayRole ? QVariant(both) : QVariant(plainTip(both));
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row record = recordAt(index.row());
    const Base base = m_frame->snapshot->base(record);
    const auto column = static_cast<Column>(index.column());
    const bool isEditable = column == Column::Date || (column == Column::Name && base != Base::Relation) ||
                            (column == Column::Status && base != Base::Entity) ||
                            (column == Column::Summary && !m_frame->snapshot->summary(record).contains(u'\n'));
    return isEditable ? usual | Qt::ItemIsEditable : usual;
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &typed, int role)
{
    if (role != Qt::EditRole)
        return false;
    const Row record = recordAt(index.row());
    const auto column = static_cast<Column>(index.column());
    QString text = typed.toString().trimmed();
    if (column == Column::Date) {
        const Result<Span> date = enteredDate(text);
        if (!date) {
            emit refused(date.errorText());
            return false;
        }
        text = edtfFromSpan(*date);
    }
    if (text == value(record, column).toString())
        return false;
    emit entered(m_frame->snapshot->id(record), fieldOf(column), text);
    return true;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array names{tr("Date"), tr("Name"), tr("Kind"), tr("Status"), tr("Summary"), tr("From")};
    return names[static_cast<std::size_t>(section)];
}

void RecordTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

} // namespace trilateral
