// SPDX-License-Identifier: GPL-3.0-or-later
// The search field of the top bar with its popup. Everything works from the keyboard: Down and Up walk through the
// hits, Enter selects one, Esc closes the popup and then leaves the field. Text that an input method is still composing
// is not searched for. The popup is a child of the window, so that it never takes the keyboard away.
#pragma once

#include "model/exploration/exploration.h"
#include "model/query/search.h"
#include "widgets/theme/palette.h"

#include <QLineEdit>

class QListView;

namespace trilateral
{

class SearchDelegate;
class SearchModel;
struct SearchRow;

class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(Exploration &exploration, QWidget *parent = nullptr);

    // The index of the document's snapshot; null while one is being built.
    void setIndex(std::shared_ptr<const SearchIndex> index);
    void setColours(const Palette &palette);
    // The keys that lead here, shown at the right end.
    void setKeyHint(const QString &keys);
    void focusSearch();
    [[nodiscard]] const SearchModel &model() const { return *m_model; }
    [[nodiscard]] bool isPopupOpen() const;

signals:
    // The field was entered: an index will be asked for.
    void begun();
    // The field was left by Esc or after a choice: the keyboard should go back to the views.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QListView *popup(); // made on first use
    void search();
    void openPopup();
    void closePopup();
    void moveBy(int step);
    void choose(const QModelIndex &index);
    void leave();
    void retranslate();
    void makeRoom();
    [[nodiscard]] QRectF hintBox() const;
    [[nodiscard]] std::vector<SearchRow> rowsFor(const QString &query) const;

    Exploration &m_exploration;
    std::shared_ptr<const SearchIndex> m_index;
    const Palette *m_palette;
    SearchModel *m_model;
    SearchDelegate *m_delegate;
    QListView *m_popup = nullptr;
    QString m_keyHint;
};

} // namespace trilateral
