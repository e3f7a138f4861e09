// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/matrixView.h"

#include "model/snapshot/wording.h"
#include "widgets/tables/drawingCanvas.h"
#include "widgets/theme/metrics.h"
#include "widgets/view/plainTip.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr double smallestCell = 20; // pixels, in the window, whose height is scrolled
constexpr double anyHeight = 1e6;

QString formWords(MatrixForm form)
{
    switch (form) {
    case MatrixForm::Positions:
        return MatrixView::tr("Positions: holder by issue");
    case MatrixForm::Countries:
        return MatrixView::tr("Country by country");
    case MatrixForm::Nodes:
        break;
    }
    return MatrixView::tr("Nodes of the network by each other");
}

QString orderWords(MatrixOrder order)
{
    switch (order) {
    case MatrixOrder::Count:
        return MatrixView::tr("By number of records");
    case MatrixOrder::Name:
        return MatrixView::tr("By name");
    case MatrixOrder::Community:
        break;
    }
    return MatrixView::tr("By community");
}

// What has changed that the matrix follows from.
bool isSameMatrix(const Frame &a, const Frame &b)
{
    return a.snapshot == b.snapshot && a.projection == b.projection && a.graph == b.graph &&
           a.state.language == b.state.language && a.state.focus == b.state.focus && a.state.depth == b.state.depth &&
           a.state.network == b.state.network;
}

} // namespace

MatrixView::MatrixView(Exploration &exploration, QWidget *parent)
    : View(exploration, parent), m_palette(&trilateral::palette(Theme::Light)), m_forms(new QComboBox(this)),
      m_orders(new QComboBox(this)), m_empty(new QLabel(this)), m_copy(new QPushButton(this)),
      m_export(new QPushButton(this)), m_scroll(new QScrollArea(this)), m_canvas(new DrawingCanvas)
{
    m_empty->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(panelMargin, panelMargin / 2, panelMargin, panelMargin / 2);
    buildRow();
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_empty->setAlignment(Qt::AlignCenter);
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll, 1);
    connect(m_canvas, &DrawingCanvas::clicked, this, &MatrixView::click);
    connect(m_canvas, &DrawingCanvas::pointedAt, this, &MatrixView::pointAt);
    connect(m_canvas, &DrawingCanvas::keyPressed, this, &MatrixView::walk);
    connect(m_canvas, &DrawingCanvas::left, this, [this] {
        markPlace(std::nullopt);
        this->exploration().setHover(Row::None);
    });
    retranslate();
}

void MatrixView::buildRow()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_forms);
    row->addWidget(m_orders);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    for (const MatrixForm form : matrixForms())
        m_forms->addItem(QString(), static_cast<int>(form));
    for (const MatrixOrder order : {MatrixOrder::Count, MatrixOrder::Name, MatrixOrder::Community})
        m_orders->addItem(QString(), static_cast<int>(order));
    for (const QComboBox *box : {m_forms, m_orders})
        connect(box, &QComboBox::activated, this, [this] {
            choose({static_cast<MatrixForm>(m_forms->currentData().toInt()),
                    static_cast<MatrixOrder>(m_orders->currentData().toInt())});
        });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_export, &QPushButton::clicked, this, [this] { emit exportWanted(viewOfMatrix(m_choice)); });
}

void MatrixView::choose(const MatrixChoice &choice)
{
    m_choice = choice;
    m_forms->setCurrentIndex(m_forms->findData(static_cast<int>(choice.form)));
    m_orders->setCurrentIndex(m_orders->findData(static_cast<int>(choice.order)));
    m_shown.reset(); // made anew
    refresh();
}

void MatrixView::setColours(const Palette &palette)
{
    m_palette = &palette;
    draw();
}

void MatrixView::retranslate()
{
    for (int i = 0; i < m_forms->count(); ++i)
        m_forms->setItemText(i, formWords(static_cast<MatrixForm>(m_forms->itemData(i).toInt())));
    for (int i = 0; i < m_orders->count(); ++i)
        m_orders->setItemText(i, orderWords(static_cast<MatrixOrder>(m_orders->itemData(i).toInt())));
    m_forms->setAccessibleName(tr("Who by whom or what"));
    m_orders->setAccessibleName(tr("Order of rows and columns"));
    m_copy->setText(tr("Copy the table"));
    m_copy->setToolTip(tr("Copy the cells for a spreadsheet"));
    m_export->setText(tr("Export…"));
    m_empty->setText(tr("Nothing here. Remove a filter, or choose another form."));
    m_canvas->setAccessibleName(tr("Matrix of relations; arrow keys walk, Enter selects"));
}

void MatrixView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MatrixView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    refresh();
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    draw();
}

void MatrixView::showFrame(const FramePtr &)
{
    if (isVisible())
        refresh();
}

void MatrixView::refresh()
{
    const FramePtr frame = exploration().frame();
    if (!frame)
        return;
    const FramePtr before = std::exchange(m_shown, frame);
    if (!before || !isSameMatrix(*before, *frame)) {
        m_matrix = matrixOf(*frame, m_choice);
        m_cursor.reset();
    }
    draw();
}

MatrixLook MatrixView::look() const
{
    return {*m_shown->snapshot, m_matrix, *m_palette, m_measure, m_shown->state.language, &m_shown->selected};
}

void MatrixView::draw()
{
    if (!m_shown)
        return;
    m_empty->setVisible(m_matrix.isEmpty());
    m_scroll->setVisible(!m_matrix.isEmpty());
    m_copy->setEnabled(!m_matrix.isEmpty());
    m_export->setEnabled(!m_matrix.isEmpty());
    if (m_matrix.isEmpty())
        return;
    const QSizeF room(m_scroll->maximumViewportSize().width(), anyHeight);
    const double cell = std::clamp(fittingCell(look(), room), smallestCell, matrixCell);
    m_picture = matrixPicture(look(), cell);
    m_canvas->show(m_picture.drawing);
    markPlace(m_cursor);
}

void MatrixView::markPlace(std::optional<MatrixPicture::Place> place)
{
    if (!place)
        return m_canvas->mark({}, transparent);
    const QRectF cell = m_picture.cellBox(place->row, place->column);
    const QRectF across(0, cell.top(), m_picture.cells.right(), cell.height());
    const QRectF down(cell.left(), m_picture.cells.top(), cell.width(), m_picture.cells.height());
    m_canvas->mark({across, down, cell}, m_palette->accent);
}

void MatrixView::select(const std::vector<Row> &records, bool isAdding)
{
    QStringList ids = isAdding ? exploration().state().selection : QStringList();
    for (const Row record : records)
        ids << m_shown->snapshot->id(record);
    exploration().select(ids);
}

void MatrixView::click(QPointF place, bool isAdding)
{
    if (const auto at = m_picture.placeAt(place)) {
        m_cursor = at;
        return select(m_matrix.at(at->row, at->column).records, isAdding);
    }
    if (const auto row = m_picture.rowNameAt(place))
        return select({m_matrix.rows[*row]}, isAdding);
    if (const auto column = m_picture.columnNameAt(place))
        select({m_matrix.columns[*column]}, isAdding);
}

void MatrixView::pointAt(QPointF place, const QPoint &global)
{
    const auto at = m_picture.placeAt(place);
    markPlace(at);
    const std::vector<Row> *records = at ? &m_matrix.at(at->row, at->column).records : nullptr;
    exploration().setHover(records && records->size() == 1 ? records->front() : Row::None);
    QToolTip::showText(global, at ? plainTip(cellWords(look(), at->row, at->column)) : QString(), m_canvas);
}

void MatrixView::walk(int key)
{
    MatrixPicture::Place at = m_cursor.value_or(MatrixPicture::Place());
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        return select(m_matrix.at(at.row, at.column).records, false);
    if (key == Qt::Key_Left || key == Qt::Key_Home)
        at.column = key == Qt::Key_Home || at.column == 0 ? 0 : at.column - 1;
    else if (key == Qt::Key_Right || key == Qt::Key_End)
        at.column =
            key == Qt::Key_End ? m_matrix.columns.size() - 1 : std::min(at.column + 1, m_matrix.columns.size() - 1);
    else if (key == Qt::Key_Up)
        at.row -= at.row > 0 ? 1 : 0;
    else
        at.row = std::min(at.row + 1, m_matrix.rows.size() - 1);
    m_cursor = at;
    markPlace(at);
    const QRectF box = m_picture.cellBox(at.row, at.column);
    m_scroll->ensureVisible(qRound(box.center().x()), qRound(box.center().y()), 60, 60);
    m_canvas->setAccessibleDescription(cellWords(look(), at.row, at.column));
}

QString MatrixView::text() const
{
    const auto name = [&](Row record) {
        return title(*m_shown->snapshot, record, m_shown->state.language).text.simplified();
    };
    QStringList head{QString()};
    for (const Row column : m_matrix.columns)
        head << name(column);
    QStringList lines{head.join(u'\t')};
    for (std::size_t row = 0; row < m_matrix.rows.size(); ++row) {
        QStringList cells{name(m_matrix.rows[row])};
        for (std::size_t column = 0; column < m_matrix.columns.size(); ++column)
            cells << (m_matrix.at(row, column).records.empty()
                          ? QString()
                          : cellWords(look(), row, column).section(QStringLiteral(": "), 1));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace trilateral
