// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/figurePreview.h"

#include "widgets/figure/figureClipboard.h"
#include "widgets/figure/outputFile.h"
#include "widgets/view/drawingPainter.h"
#include "widgets/view/fontTextMeasure.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

#include <utility>

namespace trilateral
{

namespace
{

constexpr int delayMilliseconds = 60;
constexpr int restMilliseconds = 300;
constexpr int dragWidth = 200;
constexpr QSize wantedSize(640, 420);
constexpr int squareSize = 8;

// What shows through where there is no background.
void paintSquares(QPainter &painter, const QRectF &box)
{
    painter.setClipRect(box);
    for (int y = 0; y * squareSize < box.height(); ++y)
        for (int x = y % 2; x * squareSize < box.width(); x += 2)
            painter.fillRect(QRectF(box.left() + x * squareSize, box.top() + y * squareSize, squareSize, squareSize),
                             QColor(128, 128, 128, 48));
    painter.setClipping(false);
}

} // namespace

FigurePreview::FigurePreview(FramePtr frame, QWidget *parent) : QWidget(parent), m_frame(std::move(frame))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &FigurePreview::draw);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &FigurePreview::settled);
    setMinimumSize(wantedSize / 2);
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag the picture into another program"));
}

QSize FigurePreview::sizeHint() const
{
    return wantedSize;
}

void FigurePreview::show(const FigureSpec &spec)
{
    m_spec = spec;
    m_isDrawn = false;
    m_delay.start();
}

const Drawing &FigurePreview::drawing()
{
    if (!m_isDrawn) {
        const FontTextMeasure measure;
        m_drawing = drawFigure(m_spec, *m_frame, measure);
        m_isDrawn = true;
    }
    return m_drawing;
}

void FigurePreview::draw()
{
    const Drawing &drawing = this->drawing();
    const double ratio = devicePixelRatioF();
    const QSizeF fitted = m_spec.size.scaled(QSizeF(size()), Qt::KeepAspectRatio);
    m_picture = QPixmap((fitted * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(fitted.width() / m_spec.size.width(), fitted.height() / m_spec.size.height());
    paintDrawing(painter, drawing);
    painter.end();
    m_rest.start();
    update();
}

void FigurePreview::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    const QSizeF drawn = m_picture.deviceIndependentSize();
    const QPointF corner((width() - drawn.width()) / 2, (height() - drawn.height()) / 2);
    QPainter painter(this);
    if (m_spec.isTransparent)
        paintSquares(painter, QRectF(corner, drawn));
    painter.drawPixmap(corner, m_picture);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(QRectF(corner, drawn).adjusted(0.5, 0.5, -0.5, -0.5));
}

void FigurePreview::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
}

void FigurePreview::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && isFar && !m_picture.isNull())
        drag();
}

// What takes files, such as a folder, gets one; it goes with the preview.
void FigurePreview::addFile(QMimeData &data)
{
    const QString name = QString(m_spec.view).section(u':', -1).replace(u'/', u'-') + QStringLiteral(".png");
    const QString file = m_folder.filePath(name);
    if (m_folder.isValid() && writeWhole(file, data.data(QStringLiteral("image/png"))))
        data.setUrls({QUrl::fromLocalFile(file)});
}

void FigurePreview::drag()
{
    auto data = figureMimeData(m_spec, *m_frame, drawing());
    if (!data)
        return;
    addFile(**data);
    auto *drag = new QDrag(this);
    drag->setMimeData(data->release());
    drag->setPixmap(m_picture.scaledToWidth(dragWidth, Qt::SmoothTransformation));
    drag->exec(Qt::CopyAction);
}

void FigurePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_delay.start();
}

} // namespace trilateral
