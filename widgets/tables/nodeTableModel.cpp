// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/nodeTableModel.h"

#include "model/snapshot/wording.h"
#include "widgets/view/measureWords.h"
#include "widgets/view/plainTip.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace trilateral
{

namespace
{

using Column = NodeTableModel::Column;

// The place of a column among measureKeys().
std::optional<std::size_t> measureOf(Column column)
{
    if (column < Column::Links || column > Column::Eigenvector)
        return std::nullopt;
    return static_cast<std::size_t>(column) - static_cast<std::size_t>(Column::Links);
}

int decimals(Column column)
{
    switch (column) {
    case Column::Closeness:
    case Column::Betweenness:
        return 1;
    case Column::PageRank:
        return 4;
    case Column::Eigenvector:
        return 3;
    default:
        return 0;
    }
}

int alignmentOf(Column column)
{
    const bool isNumber = measureOf(column) || column == Column::Bridges;
    return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString keyOf(Column column)
{
    const auto place = measureOf(column);
    return place ? measureKeys().at(static_cast<qsizetype>(*place)) : QString();
}

} // namespace

void NodeTableModel::setFrame(const FramePtr &frame, const ShownPart &shown)
{
    beginResetModel();
    m_frame = frame;
    const bool isMeasured = frame->measures && frame->measures->isOf(frame->graph, shown.part);
    m_measures = isMeasured ? frame->measures : nullptr;
    m_mostInYear = 0;
    for (std::size_t node = 0; m_measures && node < m_measures->years.size(); ++node)
        for (const quint32 count : m_measures->years[node])
            m_mostInYear = std::max(m_mostInYear, count);
    m_degree = shown.degree;
    m_nodes.clear();
    shown.part.nodes.forEach([&](std::size_t node) { m_nodes.push_back(static_cast<quint32>(node)); });
    endResetModel();
}

int NodeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_nodes.size());
}

int NodeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString NodeTableModel::nameOf(quint32 node) const
{
    return title(*m_frame->snapshot, m_frame->graph->nodes[node], m_frame->state.language).text;
}

QString NodeTableModel::idAt(int row) const
{
    return m_frame->snapshot->id(m_frame->graph->nodes[m_nodes[static_cast<std::size_t>(row)]]);
}

int NodeTableModel::rowOf(const QString &id) const
{
    const Row record = m_frame ? m_frame->snapshot->find(id) : Row::None;
    if (record == Row::None)
        return -1;
    const auto found = std::ranges::lower_bound(m_nodes, m_frame->graph->nodeOf[trilateral::index(record)]);
    const bool isShown = found != m_nodes.end() && m_frame->graph->nodes[*found] == record;
    return isShown ? static_cast<int>(found - m_nodes.begin()) : -1;
}

std::optional<double> NodeTableModel::value(quint32 node, Column column) const
{
    if (column == Column::Bridges && m_measures)
        return m_measures->bridges[node];
    const auto place = measureOf(column);
    if (place && m_measures && !m_measures->values[*place].empty())
        return m_measures->values[*place][node];
    return std::nullopt;
}

QString NodeTableModel::groupWords(quint32 group, const std::vector<quint32> &heads) const
{
    if (group == noGroup)
        return {};
    const Row head = m_frame->graph->nodes[heads[group]];
    return QStringLiteral("%1 · %2").arg(group + 1).arg(
        shortTitle(*m_frame->snapshot, head, m_frame->state.language).text);
}

// "2008:1 2009:3", for those who copy it.
QString NodeTableModel::yearsWords(quint32 node) const
{
    QStringList words;
    if (!m_measures)
        return {};
    const std::vector<quint32> &years = m_measures->years[node];
    for (std::size_t i = 0; i < years.size(); ++i)
        if (years[i])
            words << QStringLiteral("%1:%2").arg(m_measures->firstYear + static_cast<int>(i)).arg(years[i]);
    return words.join(u' ');
}

QString NodeTableModel::words(quint32 node, Column column) const
{
    switch (column) {
    case Column::Name:
        return nameOf(node);
    case Column::Kind:
        return m_frame->snapshot->kindOf(m_frame->graph->nodes[node]).word.in(m_frame->state.language).text;
    case Column::Community:
        return m_measures && !m_measures->groups.community.empty()
                   ? groupWords(m_measures->groups.community[node], m_measures->groups.communityHeads)
                   : QString();
    case Column::Part:
        return m_measures && !m_measures->groups.component.empty()
                   ? groupWords(m_measures->groups.component[node], m_measures->groups.componentHeads)
                   : QString();
    case Column::Years:
        return yearsWords(node);
    default:
        const auto number = value(node, column);
        return number ? QLocale::c().toString(*number, 'f', decimals(column)) : QString();
    }
}

QVariant NodeTableModel::sortKey(quint32 node, Column column) const
{
    switch (column) {
    case Column::Name:
    case Column::Kind:
        return words(node, column);
    case Column::Community:
        return m_measures && !m_measures->groups.community.empty() ? m_measures->groups.community[node] : noGroup;
    case Column::Part:
        return m_measures && !m_measures->groups.component.empty() ? m_measures->groups.component[node] : noGroup;
    case Column::Years: // the latest year with anything
        return m_measures ? QVariant(static_cast<uint>(m_measures->years[node].size())) : QVariant();
    default:
        return value(node, column).value_or(m_degree[node]);
    }
}

QVariant NodeTableModel::data(const QModelIndex &index, int role) const
{
    const quint32 node = m_nodes[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == Column::Years ? QVariant() : words(node, column);
    case Qt::ToolTipRole:
        return column == Column::Years || column == Column::Name ? QVariant(plainTip(words(node, column))) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Column::Years || column == Column::Name ? QVariant(words(node, column)) : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case SortRole:
        return sortKey(node, column);
    default:
        return {};
    }
}

QVariant NodeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columns)
        return {};
    const std::array names{tr("Name"),      tr("Kind"),           tr("Lines"),    tr("Relations"),
                           tr("Closeness"), tr("Betweenness"),    tr("PageRank"), tr("Eigenvector"),
                           tr("Community"), tr("Connected part"), tr("Bridges"),  tr("Over the years")};
    const auto column = static_cast<Column>(section);
    if (role == Qt::DisplayRole)
        return names[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role != Qt::ToolTipRole)
        return {};
    if (measureOf(column))
        return QString(measureWords(keyOf(column)) + u'\n' + measureMeaning(keyOf(column)) + u'\n' + measureCaution());
    if (column == Column::Community)
        return QString(
            tr("Who is joined to each other more than to the rest (Leiden's method), by the foremost member.") + u'\n' +
            measureCaution());
    if (column == Column::Part)
        return tr("Nodes that lines connect, however many steps apart.");
    if (column == Column::Bridges)
        return tr("Lines at it without which the network would fall apart.");
    return column == Column::Years ? QVariant(tr("Relations and joint events by the year in which they began."))
                                   : QVariant();
}

const std::vector<quint32> *NodeTableModel::yearsAt(int row) const
{
    return m_measures ? &m_measures->years[m_nodes[static_cast<std::size_t>(row)]] : nullptr;
}

QString NodeTableModel::text(const QList<int> &rows) const
{
    QStringList head;
    for (int column = 0; column < columns; ++column)
        head << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QStringList lines{head.join(u'\t')};
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << words(m_nodes[static_cast<std::size_t>(row)], static_cast<Column>(column)).simplified();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void NodeTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

} // namespace trilateral
