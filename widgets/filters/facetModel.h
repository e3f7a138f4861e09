// SPDX-License-Identifier: GPL-3.0-or-later
// The facets of a projection as a tree of two levels: sections, and in each its most frequent values with how many
// records each would leave; countries that have an order stand in it. What would leave none is left out, and a facet
// with nothing to choose. Values beyond the first few wait behind a row "N more"; chosen ones always show. A new frame
// costs a few microseconds; names are looked up only for painted rows.
#pragma once

#include "model/exploration/frame.h"
#include "widgets/filters/facetWords.h"

#include <QAbstractItemModel>
#include <QSet>

namespace trilateral
{

class FacetModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    void setFrame(const FramePtr &frame);

    [[nodiscard]] bool isSection(const QModelIndex &index) const;
    // The row that shows the rest of a section or hides it again.
    [[nodiscard]] bool isMore(const QModelIndex &index) const;
    [[nodiscard]] QString facetKey(const QModelIndex &index) const;
    // nullptr for sections and "more".
    [[nodiscard]] const FacetValue *value(const QModelIndex &index) const;
    [[nodiscard]] Swatch swatch(const QModelIndex &index) const;
    // Whether any value of the index's section is chosen, so that the others are off.
    [[nodiscard]] bool isNarrowed(const QModelIndex &index) const;
    void toggleMore(const QModelIndex &index);
    // Words changed with the window's language.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    // Of a value's check state: asks for it to be toggled.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void toggleWanted(const QString &facet, const QString &id);

private:
    static constexpr quint32 moreRow = ~0u;
    struct Section {
        std::size_t facet = 0;     // index into the projection's facets
        std::vector<quint32> rows; // indices into the facet's values, or moreRow
        std::size_t hidden = 0;
        bool isNarrowed = false;
    };
    [[nodiscard]] Section sectionOf(const Frame &frame, std::size_t facetNumber) const;
    [[nodiscard]] std::vector<Section> sectionsOf(const Frame &frame) const;
    [[nodiscard]] bool hasSameSections(const Frame &frame, const std::vector<Section> &sections) const;
    [[nodiscard]] const Facet &facetAt(int section) const;
    [[nodiscard]] quint32 rowMark(const QModelIndex &index) const;
    void replaceSection(int section, Section next);
    [[nodiscard]] QString titleOf(const QModelIndex &index) const;
    [[nodiscard]] QString moreTitle(int section) const;

    FramePtr m_frame;
    std::vector<Section> m_sections;
    QSet<QString> m_whole; // facets shown in full
};

} // namespace trilateral
