// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/showWindow.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QWindow>

namespace trilateral
{

namespace
{

constexpr int tellMilliseconds = 2200;
constexpr int overviewPadding = 24;      // pixels around all slides
constexpr QSize overviewCaption(14, 42); // pixels around a slide, its title below it
constexpr int smallestPreview = 180;     // pixels; where slides would be smaller, the overview scrolls
constexpr int rowsOnScreen = 36;         // of the smallest letters

QString rgb(Colour colour)
{
    return QColor::fromRgba(colour).name();
}

// As large as all of them fit at once, in the proportions of the screen.
QSize previewSize(QSize screen, int count)
{
    const double aspect = std::max(1.0, screen.width() / double(std::max(1, screen.height())));
    const QSize room = screen - QSize(2 * overviewPadding, 2 * overviewPadding);
    double width = smallestPreview;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const int high = room.height() / rows - overviewCaption.height();
        const int wide = room.width() / columns - overviewCaption.width();
        width = std::max(width, std::min<double>(wide, high * aspect));
    }
    return {int(width), int(width / aspect)};
}

} // namespace

ShowWindow::ShowWindow(Presentation &presentation, const Palette &palette, QWidget *parent)
    : QWidget(parent, Qt::Window), m_presentation(presentation), m_palette(&palette), m_keys(presentation),
      m_view(new SlideView(presentation, SlideRole::Audience, palette, this)), m_told(new QLabel(this))
{
    m_told->setTextFormat(Qt::PlainText);
    setWindowTitle(presentation.story().title.in(presentation.language()).text);
    setObjectName(QStringLiteral("show"));
    setFocusPolicy(Qt::StrongFocus);
    m_told->hide();
    m_told->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellMilliseconds);
    connect(&m_telling, &QTimer::timeout, m_told, &QWidget::hide);
    connect(&presentation, &Presentation::slideChanged, m_told, &QWidget::hide);
    setColours(palette);
}

ShowWindow::~ShowWindow() = default;

void ShowWindow::setColours(const Palette &palette)
{
    m_palette = &palette;
    m_view->setColours(palette);
    m_thumbnails.reset();
    delete std::exchange(m_overview, nullptr);
    delete std::exchange(m_keySheet, nullptr);
}

void ShowWindow::showOn(QScreen *screen)
{
    if (screen) {
        setScreen(screen);
        setGeometry(screen->geometry());
    }
    showFullScreen();
    raise();
    activateWindow();
    setFocus();
}

bool ShowWindow::isOverview() const
{
    return m_overview && !m_overview->isHidden();
}

bool ShowWindow::areKeysShown() const
{
    return m_keySheet && !m_keySheet->isHidden();
}

void ShowWindow::toggleOverview()
{
    if (isOverview()) {
        m_overview->hide();
        return setFocus();
    }
    makeOverview();
    m_overview->setCurrentRow(static_cast<int>(m_presentation.slide()));
    m_overview->show();
    m_overview->setFocus();
}

void ShowWindow::makeOverview()
{
    if (m_overview)
        return;
    if (!m_thumbnails)
        m_thumbnails = std::make_unique<SlideThumbnails>(m_presentation.snapshot(), m_presentation.language(),
                                                         m_palette->theme, &m_presentation.measure());
    m_overview = new QListWidget(this);
    m_overview->setViewMode(QListView::IconMode);
    m_overview->setResizeMode(QListView::Adjust);
    m_overview->setMovement(QListView::Static);
    m_overview->setUniformItemSizes(true);
    m_overview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_overview->setAccessibleName(tr("All slides"));
    m_overview->setStyleSheet(
        QStringLiteral("QListWidget{background:%1;color:%2;border:none;padding:%4px}"
                       "QListWidget::item{padding:6px}QListWidget::item:selected{background:%3;color:%2}")
            .arg(rgb(m_palette->background), rgb(m_palette->text), rgb(m_palette->hover))
            .arg(overviewPadding));
    const QSize size = previewSize(this->size(), int(m_presentation.count()));
    m_overview->setIconSize(size);
    for (std::size_t i = 0; i < m_presentation.count(); ++i) {
        const QString title = m_presentation.story().slides[i].title.in(m_presentation.language()).text;
        const QPixmap picture = m_thumbnails->picture(m_presentation.story(), i, size, devicePixelRatioF());
        QIcon icon(picture);
        icon.addPixmap(picture, QIcon::Selected); // without a tint
        auto *item = new QListWidgetItem(icon, QStringLiteral("%1  %2").arg(i + 1).arg(title), m_overview);
        item->setSizeHint(size + overviewCaption - QSize(2, 2));
    }
    m_overview->setGeometry(rect());
    m_overview->installEventFilter(this);
    const auto choose = [this](const QListWidgetItem *item) {
        const int row = m_overview->row(item);
        toggleOverview();
        m_presentation.go(static_cast<std::size_t>(row));
    };
    connect(m_overview, &QListWidget::itemClicked, this, choose);
}

void ShowWindow::toggleKeys()
{
    if (areKeysShown())
        return m_keySheet->hide();
    makeKeys();
    m_keySheet->show();
    m_keySheet->raise();
}

void ShowWindow::makeKeys()
{
    if (m_keySheet)
        return;
    QString rows;
    for (const auto &[keys, meaning] : presentationKeyHelp())
        rows += QStringLiteral("<tr><td style=\"padding-right:24px\"><b>%1</b></td><td>%2</td></tr>")
                    .arg(keys.toHtmlEscaped(), meaning.toHtmlEscaped());
    m_keySheet = new QLabel(QStringLiteral("<table cellspacing=\"6\">%1</table>").arg(rows), this);
    m_keySheet->setTextFormat(Qt::RichText);
    m_keySheet->setStyleSheet(QStringLiteral("QLabel{background:%1;color:%2;border:1px solid %3;padding:16px}")
                                  .arg(rgb(m_palette->panel), rgb(m_palette->text), rgb(m_palette->border)));
    placeParts();
}

void ShowWindow::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setStyleSheet(
        QStringLiteral("QLabel{background:%1;color:%2;border:1px solid %3;border-radius:6px;padding:6px 14px}")
            .arg(rgb(m_palette->panel), rgb(m_palette->text), rgb(m_palette->border)));
    m_told->show();
    m_told->raise();
    placeParts();
    m_telling.start();
}

void ShowWindow::placeParts()
{
    m_view->setGeometry(rect());
    QFont letters = font();
    letters.setPixelSize(std::max(12, height() / rowsOnScreen));
    m_told->setFont(letters);
    m_told->adjustSize();
    m_told->move((width() - m_told->width()) / 2, height() - m_told->height() - height() / 9);
    if (m_overview)
        m_overview->setGeometry(rect());
    if (!m_keySheet)
        return;
    letters.setPixelSize(std::max(12, height() / 40));
    m_keySheet->setFont(letters);
    m_keySheet->adjustSize();
    m_keySheet->move((width() - m_keySheet->width()) / 2, (height() - m_keySheet->height()) / 2);
}

void ShowWindow::resizeEvent(QResizeEvent *)
{
    delete std::exchange(m_overview, nullptr);
    placeParts();
}

void ShowWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    m_presentation.end();
}

// Tab would go to the next part of the window.
bool ShowWindow::event(QEvent *event)
{
    // Every key is the show's own, whatever other windows use it for.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        takeKey(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QWidget::event(event);
}

void ShowWindow::keyPressEvent(QKeyEvent *event)
{
    takeKey(event);
}

bool ShowWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_overview || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    // The list would hand the key on to the slide, which would go one further.
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const int row = m_overview->currentRow();
        toggleOverview();
        m_presentation.go(static_cast<std::size_t>(std::max(0, row)));
        return true;
    }
    if (key != Qt::Key_O && key != Qt::Key_Tab && key != Qt::Key_Escape)
        return false;
    toggleOverview();
    return true;
}

void ShowWindow::takeKey(QKeyEvent *event)
{
    if (areKeysShown() && event->key() == Qt::Key_Escape)
        return toggleKeys();
    if (isOverview() && event->key() == Qt::Key_Escape)
        return toggleOverview();
    if (!m_keys.handle(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    switch (m_keys.takeWish()) {
    case ShowWish::Overview:
        return toggleOverview();
    case ShowWish::Keys:
        return toggleKeys();
    case ShowWish::SpeakerWindow:
        emit speakerWindowWanted();
        return;
    case ShowWish::SwapScreens:
        emit swapWanted();
        return;
    case ShowWish::None:
        break;
    }
}

} // namespace trilateral
