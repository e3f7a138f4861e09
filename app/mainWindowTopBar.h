// SPDX-License-Identifier: GPL-3.0-or-later
// The quiet bar at the top: what document this is, the search field, the language, and the way out as a figure.
#pragma once

#include "model/exploration/exploration.h"
#include "widgets/theme/palette.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace trilateral
{

class Actions;
class SearchField;

class TopBar final : public QWidget
{
    Q_OBJECT
public:
    TopBar(Exploration &exploration, const Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] SearchField &search() const { return *m_search; }
    void setColours(const Palette &palette);
    void setDocument(const DatasetInfo &info, Language language);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(const QString &text);
    void retranslate();
    void placeSubtitle();

    const Actions &m_actions;
    QLabel *m_title;
    QLabel *m_subtitle;
    SearchField *m_search;
    QToolButton *m_language;
    QToolButton *m_export;
    QString m_subtitleText;
};

} // namespace trilateral
