// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filters/facetModel.h"

#include "model/snapshot/order.h"
#include "widgets/view/plainTip.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace trilateral
{

namespace
{

constexpr std::size_t shownAtFirst = 7;
constexpr quint32 noPlace = std::numeric_limits<quint32>::max(); // see placeInOrder()
constexpr quintptr sectionMark = 0; // internal id of sections; of a value it is its section + 1

int sectionNumber(const QModelIndex &index)
{
    return index.internalId() == sectionMark ? index.row() : static_cast<int>(index.internalId()) - 1;
}

// What would leave nothing is left out unless it is chosen; countries that have an order come first, in it. Linear:
// there may be many thousand values.
std::vector<quint32> valuesOf(const Frame &frame, const Facet &facet)
{
    std::vector<std::pair<quint32, quint32>> placed; // place, value
    std::vector<quint32> rest;
    for (quint32 i = 0; i < facet.values.size(); ++i) {
        const FacetValue &value = facet.values[i];
        if (value.count == 0 && !value.isChosen)
            continue;
        const quint32 place =
            value.row == Row::None ? noPlace : placeInOrder(*frame.snapshot, value.row, frame.state.language);
        if (place == noPlace)
            rest.push_back(i);
        else
            placed.emplace_back(place, i);
    }
    std::ranges::sort(placed);
    std::vector<quint32> values;
    std::ranges::transform(placed, std::back_inserter(values), &std::pair<quint32, quint32>::second);
    values.insert(values.end(), rest.begin(), rest.end());
    return values;
}

} // namespace

FacetModel::Section FacetModel::sectionOf(const Frame &frame, std::size_t facetNumber) const
{
    const Facet &facet = frame.projection->facets[facetNumber];
    const std::vector<quint32> values = valuesOf(frame, facet);
    Section section;
    section.facet = facetNumber;
    // A rest of one would need as much room as the row that hides it.
    const bool hasMore = values.size() > shownAtFirst + 1;
    const std::size_t limit = hasMore && !m_whole.contains(facet.key) ? shownAtFirst : values.size();
    for (const quint32 i : values)
        if (section.rows.size() < limit || facet.values[i].isChosen)
            section.rows.push_back(i);
    section.hidden = values.size() - section.rows.size();
    section.isNarrowed = std::ranges::any_of(facet.values, &FacetValue::isChosen);
    if (hasMore)
        section.rows.push_back(moreRow);
    return section;
}

// A facet without any value has no section; that of the layers is the switch above.
std::vector<FacetModel::Section> FacetModel::sectionsOf(const Frame &frame) const
{
    std::vector<Section> sections;
    for (std::size_t i = 0; i < frame.projection->facets.size(); ++i)
        if (Section section = sectionOf(frame, i);
            !section.rows.empty() && frame.projection->facets[i].key != QLatin1String("layer"))
            sections.push_back(std::move(section));
    return sections;
}

bool FacetModel::hasSameSections(const Frame &frame, const std::vector<Section> &sections) const
{
    return m_frame && std::ranges::equal(m_sections, sections, [&](const Section &a, const Section &b) {
               return m_frame->projection->facets[a.facet].key == frame.projection->facets[b.facet].key;
           });
}

void FacetModel::setFrame(const FramePtr &frame)
{
    std::vector<Section> next = sectionsOf(*frame);
    if (!hasSameSections(*frame, next)) {
        beginResetModel();
        m_frame = frame;
        m_sections = std::move(next);
        endResetModel();
        return;
    }
    const bool isRenamed = m_frame->state.language != frame->state.language || m_frame->snapshot != frame->snapshot;
    m_frame = frame;
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        replaceSection(static_cast<int>(i), std::move(next[i]));
    if (isRenamed)
        retranslate();
}

// Rows come and go at the end, then all take their new contents.
void FacetModel::replaceSection(int section, Section next)
{
    std::vector<quint32> &rows = m_sections[static_cast<std::size_t>(section)].rows;
    const QModelIndex parent = index(section, 0);
    const auto before = static_cast<int>(rows.size());
    const auto after = static_cast<int>(next.rows.size());
    if (after > before) {
        beginInsertRows(parent, before, after - 1);
        rows.insert(rows.end(), next.rows.begin() + before, next.rows.end());
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows(parent, after, before - 1);
        rows.resize(next.rows.size());
        endRemoveRows();
    }
    m_sections[static_cast<std::size_t>(section)] = std::move(next);
    if (after > 0)
        emit dataChanged(index(0, 0, parent), index(after - 1, 0, parent));
}

void FacetModel::retranslate()
{
    if (m_sections.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        replaceSection(static_cast<int>(i), Section(m_sections[i]));
}

const Facet &FacetModel::facetAt(int section) const
{
    return m_frame->projection->facets[m_sections[static_cast<std::size_t>(section)].facet];
}

bool FacetModel::isSection(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == sectionMark;
}

quint32 FacetModel::rowMark(const QModelIndex &index) const
{
    return m_sections[static_cast<std::size_t>(sectionNumber(index))].rows[static_cast<std::size_t>(index.row())];
}

bool FacetModel::isMore(const QModelIndex &index) const
{
    return index.isValid() && !isSection(index) && rowMark(index) == moreRow;
}

QString FacetModel::facetKey(const QModelIndex &index) const
{
    return index.isValid() ? facetAt(sectionNumber(index)).key : QString();
}

const FacetValue *FacetModel::value(const QModelIndex &index) const
{
    if (!index.isValid() || isSection(index))
        return nullptr;
    // While a new frame comes in, a row may still hold the number of a value that is gone.
    const std::vector<FacetValue> &values = facetAt(sectionNumber(index)).values;
    const quint32 number = rowMark(index);
    return number < values.size() ? &values[number] : nullptr;
}

Swatch FacetModel::swatch(const QModelIndex &index) const
{
    const FacetValue *v = value(index);
    return v ? facetSwatch(*m_frame->snapshot, facetKey(index), v->id, v->row) : Swatch{};
}

bool FacetModel::isNarrowed(const QModelIndex &index) const
{
    return index.isValid() && m_sections[static_cast<std::size_t>(sectionNumber(index))].isNarrowed;
}

void FacetModel::toggleMore(const QModelIndex &index)
{
    if (!isMore(index))
        return;
    const int section = sectionNumber(index);
    const QString key = facetAt(section).key;
    if (!m_whole.remove(key))
        m_whole.insert(key);
    replaceSection(section, sectionOf(*m_frame, m_sections[static_cast<std::size_t>(section)].facet));
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : sectionMark);
}

QModelIndex FacetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isSection(child))
        return {};
    return createIndex(sectionNumber(child), 0, sectionMark);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    return isSection(parent) ? static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())].rows.size()) : 0;
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString FacetModel::moreTitle(int section) const
{
    const std::size_t hidden = m_sections[static_cast<std::size_t>(section)].hidden;
    return hidden == 0 ? tr("Show fewer") : tr("%n more…", nullptr, static_cast<int>(hidden));
}

QString FacetModel::titleOf(const QModelIndex &index) const
{
    const int section = sectionNumber(index);
    const Facet &facet = facetAt(section);
    const Language language = m_frame->state.language;
    if (isSection(index))
        return facetTitle(*m_frame->snapshot, facet, language);
    const FacetValue *v = value(index);
    return v ? facetValueTitle(*m_frame->snapshot, facet.key, v->id, v->row, language) : moreTitle(section);
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_frame)
        return {};
    const FacetValue *v = value(index);
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(index);
    case Qt::ToolTipRole:
        return plainTip(titleOf(index));
    case Qt::CheckStateRole:
        return v ? QVariant(v->isChosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return v ? tr("%1, %n record(s)", nullptr, static_cast<int>(v->count)).arg(titleOf(index)) : titleOf(index);
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    const FacetValue *v = value(index);
    if (!v || role != Qt::CheckStateRole)
        return false;
    emit toggleWanted(facetKey(index), v->id);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return value(index) ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace trilateral
