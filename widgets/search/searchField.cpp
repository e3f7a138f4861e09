// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchField.h"

#include "widgets/search/searchDelegate.h"
#include "widgets/search/searchModel.h"
#include "widgets/theme/metrics.h"
#include "widgets/view/drawingPainter.h"
#include "widgets/view/fontTextMeasure.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr int popupGap = 4;
constexpr int popupMargin = 12;
constexpr int hintPadding = 6;
constexpr int hintRoundness = 3;
constexpr int leastPopupWidth = 560;

TextStyle hintStyle(const Palette &colours)
{
    TextStyle style;
    style.pixelSize = smallPixels;
    style.colour = colours.textMuted;
    return style;
}

int contentHeight(const QListView &list)
{
    int height = 2 * list.frameWidth();
    for (int i = 0; i < list.model()->rowCount(); ++i)
        height += list.sizeHintForIndex(list.model()->index(i, 0)).height();
    return height + popupGap;
}

} // namespace

SearchField::SearchField(Exploration &exploration, QWidget *parent)
    : QLineEdit(parent), m_exploration(exploration), m_palette(&trilateral::palette(Theme::Light)),
      m_model(new SearchModel(this)), m_delegate(new SearchDelegate(*m_model, this))
{
    setObjectName(QStringLiteral("search"));
    retranslate();
    connect(this, &QLineEdit::textChanged, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, this, &SearchField::makeRoom);
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search meetings, people, issues, sources…"));
    setAccessibleName(tr("Search"));
    if (m_popup)
        m_popup->setAccessibleName(tr("Search results"));
}

void SearchField::setIndex(std::shared_ptr<const SearchIndex> index)
{
    m_index = std::move(index);
    if (hasFocus())
        search();
}

void SearchField::setColours(const Palette &palette)
{
    m_palette = &palette;
    m_delegate->setColours(palette);
    update();
}

void SearchField::setKeyHint(const QString &keys)
{
    m_keyHint = keys;
    makeRoom();
}

// The hint stands beside the words of an empty field, never on them.
void SearchField::makeRoom()
{
    const bool showsHint = text().isEmpty() && !m_keyHint.isEmpty();
    setTextMargins(0, 0, showsHint ? int(hintBox().width()) + hintPadding : 0, 0);
    update();
}

QRectF SearchField::hintBox() const
{
    const FontTextMeasure measure;
    const TextStyle style = hintStyle(*m_palette);
    const double wide = std::ceil(measure.width(m_keyHint, style)) + 2 * hintPadding;
    const double high = std::round(measure.ascent(style) + measure.descent(style)) + 2;
    return {width() - wide - hintPadding - 2.5, std::floor((height() - high) / 2) + 0.5, wide, high};
}

void SearchField::focusSearch()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

bool SearchField::isPopupOpen() const
{
    return m_popup && m_popup->isVisible();
}

QListView *SearchField::popup()
{
    if (m_popup)
        return m_popup;
    m_popup = new QListView(window());
    m_popup->setObjectName(QStringLiteral("searchPopup"));
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setModel(m_model);
    m_popup->setItemDelegate(m_delegate);
    m_popup->setMouseTracking(true);
    m_popup->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    retranslate();
    connect(m_popup, &QListView::clicked, this, &SearchField::choose);
    connect(m_popup, &QListView::entered, m_popup, &QListView::setCurrentIndex);
    connect(m_popup->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_exploration.setHover(index.isValid() ? m_model->at(index).row : Row::None);
    });
    return m_popup;
}

std::vector<SearchRow> SearchField::rowsFor(const QString &query) const
{
    const FramePtr frame = m_exploration.frame();
    SearchRow hint;
    hint.isHeader = true;
    if (!m_index || !frame) {
        hint.text = tr("Preparing the search…");
        return {hint};
    }
    std::vector<SearchRow> rows = searchRows(*m_index, *frame->snapshot, query, frame->state.language);
    hint.text = tr("Nothing found");
    return rows.empty() ? std::vector<SearchRow>{hint} : rows;
}

void SearchField::search()
{
    const QString query = text().trimmed();
    if (query.isEmpty()) {
        closePopup();
        return;
    }
    QListView *list = popup();
    m_delegate->setLanguage(languageCode(m_exploration.state().language));
    m_model->setRows(rowsFor(query));
    openPopup();
    const int first = m_model->choosable(-1, 1);
    list->setCurrentIndex(first >= 0 ? m_model->index(first) : QModelIndex());
    list->scrollToTop();
}

void SearchField::openPopup()
{
    const QPoint below = mapTo(window(), QPoint(0, height() + popupGap));
    const int room = window()->height() - below.y() - popupMargin;
    const int wide = std::max(width(), leastPopupWidth);
    m_popup->setGeometry(below.x() + (width() - wide) / 2, below.y(), wide, std::min(room, contentHeight(*m_popup)));
    m_popup->show();
    m_popup->raise();
}

void SearchField::closePopup()
{
    if (!isPopupOpen())
        return;
    m_popup->hide();
    m_exploration.setHover(Row::None);
}

void SearchField::moveBy(int step)
{
    if (!isPopupOpen()) {
        search();
        return;
    }
    const QModelIndex current = m_popup->currentIndex();
    const int next = m_model->choosable(current.isValid() ? current.row() : -1, step);
    if (next >= 0)
        m_popup->setCurrentIndex(m_model->index(next));
}

void SearchField::choose(const QModelIndex &index)
{
    if (!index.isValid() || m_model->at(index).isHeader)
        return;
    const QString id = m_model->at(index).id;
    leave();
    m_exploration.select({id});
}

void SearchField::leave()
{
    closePopup();
    emit left();
}

// Esc is ours before it is the window's.
bool SearchField::event(QEvent *event)
{
    const bool isEscape =
        event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape)
        event->accept();
    return isEscape || QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return moveBy(1);
    case Qt::Key_Up:
        return moveBy(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPopupOpen())
            choose(m_popup->currentIndex());
        return;
    case Qt::Key_Escape:
        return isPopupOpen() ? closePopup() : leave();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        closePopup();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
    emit begun();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || m_keyHint.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = hintBox();
    painter.setPen(QColor::fromRgba(m_palette->border));
    painter.setBrush(QColor::fromRgba(m_palette->panel));
    painter.drawRoundedRect(box, hintRoundness, hintRoundness);
    const TextStyle style = hintStyle(*m_palette);
    const QPointF foot(box.center().x(), box.top() + 1 + FontTextMeasure().ascent(style));
    paintDrawing(painter, {size(), transparent, {DrawText{foot, m_keyHint, style, TextAlign::Centre}}});
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace trilateral
