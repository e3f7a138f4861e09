// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/speakerWindow.h"

#include "widgets/presenter/slidePage.h"
#include "widgets/theme/metrics.h"
#include "widgets/view/words.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QTime>
#include <QToolButton>

namespace trilateral
{

namespace
{

constexpr QSize wantedSize(1280, 760);
constexpr QSize nextSize(352, 198);
constexpr int fewestPixels = 12;
constexpr int mostPixels = 40;
constexpr int secondsAnHour = 3600;

QString timeWords(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % (24 * secondsAnHour)));
    return time.toString(seconds < secondsAnHour ? QStringLiteral("mm:ss") : QStringLiteral("h:mm:ss"));
}

QFont lettersOf(const QWidget &widget, int pixels, bool isBold = false)
{
    QFont font = widget.font();
    font.setPixelSize(pixels);
    font.setBold(isBold);
    return font;
}

} // namespace

SpeakerWindow::SpeakerWindow(Presentation &presentation, ShowWindow &show, const Palette &palette, QWidget *parent)
    : QWidget(parent, Qt::Window), m_presentation(presentation), m_show(show), m_palette(&palette),
      m_view(new SlideView(presentation, SlideRole::Speaker, palette, this)), m_next(new QLabel(this)),
      m_nextTitle(new QLabel(this)), m_notes(new QTextBrowser(this)), m_clock(new QLabel(this)),
      m_timer(new QLabel(this)), m_place(new QLabel(this)), m_told(new QLabel(this)), m_jump(new QListWidget(this)),
      m_thumbnails(presentation.snapshot(), presentation.language(), palette.theme, &presentation.measure())
{
    m_nextTitle->setTextFormat(Qt::PlainText);
    m_told->setTextFormat(Qt::PlainText);
    m_place->setTextFormat(Qt::PlainText);
    setObjectName(QStringLiteral("speaker"));
    setWindowTitle(tr("Presenter – %1").arg(presentation.story().title.in(presentation.language()).text));
    resize(wantedSize);
    m_clock->setFont(lettersOf(*this, 26));
    m_timer->setFont(lettersOf(*this, 26, true));
    m_timer->setToolTip(tr("Time since the beginning; T pauses it"));
    m_place->setFont(lettersOf(*this, 18));
    m_nextTitle->setWordWrap(true);
    m_told->setWordWrap(true);
    m_notes->setAccessibleName(tr("Notes"));
    m_jump->setAccessibleName(tr("Slides"));
    m_next->setAccessibleName(tr("Next slide"));
    m_next->setFixedSize(nextSize);
    const auto name = [](Colour colour) {
        return QColor::fromRgba(colour).name();
    };
    m_jump->setStyleSheet(QStringLiteral("QListWidget::item:selected{background:%1;color:%2}")
                              .arg(name(palette.accentPale), name(palette.text)));
    for (std::size_t i = 0; i < presentation.count(); ++i)
        m_jump->addItem(QStringLiteral("%1  %2").arg(i + 1).arg(
            presentation.story().slides[i].title.in(presentation.language()).text));
    layOut();
    listen();
    showSlide();
    showNotes();
    showTools();
    showTime();
}

SpeakerWindow::~SpeakerWindow() = default;

void SpeakerWindow::layOut()
{
    auto *times = new QHBoxLayout;
    times->addWidget(m_clock);
    times->addStretch(1);
    times->addWidget(m_place);
    times->addStretch(1);
    times->addWidget(m_timer);
    auto *left = new QVBoxLayout;
    left->addLayout(times);
    left->addWidget(m_view, 3);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(panelMargin / 2);
    makeTools(*tools);
    left->addLayout(tools);
    left->addWidget(m_told);
    left->addWidget(m_jump, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_nextTitle);
    right->addWidget(m_next);
    right->addWidget(m_notes, 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    columns->setSpacing(panelMargin * 2);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
}

void SpeakerWindow::listen()
{
    for (QWidget *part : {static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_jump)}) {
        part->setFocusPolicy(Qt::ClickFocus);
        part->installEventFilter(this);
    }
    setFocusPolicy(Qt::StrongFocus);
    connect(m_jump, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { m_presentation.go(static_cast<std::size_t>(m_jump->row(item))); });
    connect(&m_presentation, &Presentation::slideChanged, this, &SpeakerWindow::showSlide);
    connect(&m_presentation, &Presentation::toolChanged, this, &SpeakerWindow::showTools);
    connect(&m_presentation, &Presentation::overlayChanged, this, &SpeakerWindow::showTools);
    connect(&m_presentation, &Presentation::frozen, this, &SpeakerWindow::showTools);
    m_ticking.setInterval(500);
    connect(&m_ticking, &QTimer::timeout, this, &SpeakerWindow::showTime);
    m_ticking.start();
    m_drawing.setSingleShot(true);
    m_drawing.setInterval(glideMilliseconds);
    connect(&m_drawing, &QTimer::timeout, this, &SpeakerWindow::drawNext);
}

QToolButton *SpeakerWindow::addTool(QBoxLayout &row, const QString &text, const QString &tip, bool isCheckable)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(isCheckable);
    button->setFocusPolicy(Qt::NoFocus);
    row.addWidget(button);
    return button;
}

void SpeakerWindow::makeTools(QBoxLayout &row)
{
    m_freeze = addTool(row, tr("Freeze"), tr("The audience keeps what it sees while you explore (F)"), true);
    m_black = addTool(row, tr("Black"), tr("Black screen for the audience (B)"), true);
    const std::pair<Tool, std::pair<QString, QString>> tools[] = {
        {Tool::Laser, {tr("Laser"), tr("A red point (L)")}},
        {Tool::Spotlight, {tr("Spotlight"), tr("All but a circle goes dark (K)")}},
        {Tool::Pen, {tr("Pen"), tr("Draw on the slide (D)")}},
        {Tool::Eraser, {tr("Eraser"), tr("Take lines away again (E)")}},
        {Tool::Zoom, {tr("Zoom"), tr("Drag a box that fills the screen (Z)")}}};
    for (const auto &[tool, words] : tools) {
        m_tools.emplace_back(tool, addTool(row, words.first, words.second, true));
        connect(m_tools.back().second, &QToolButton::clicked, this,
                [this, tool = tool] { m_presentation.setTool(tool); });
    }
    connect(m_freeze, &QToolButton::clicked, &m_presentation, &Presentation::setFrozen);
    connect(m_black, &QToolButton::clicked, this, [this] { m_presentation.setCurtain(Curtain::Black); });
    connect(addTool(row, tr("As prepared"), tr("Back to the slide as it was prepared (R)"), false),
            &QToolButton::clicked, &m_presentation, &Presentation::restore);
    connect(addTool(row, tr("Hide"), tr("Ask the class: names are hidden, then dates, then nothing (H)"), false),
            &QToolButton::clicked, this, [this] { sendKey(Qt::Key_H); });
    connect(addTool(row, tr("Reveal"), tr("Bring back one of what is hidden (A)"), false), &QToolButton::clicked, this,
            [this] { sendKey(Qt::Key_A); });
    connect(addTool(row, tr("Swap"), tr("Swap the screens (X)"), false), &QToolButton::clicked, &m_show,
            &ShowWindow::swapWanted);
    row.addStretch(1);
    connect(addTool(row, QStringLiteral("A−"), tr("Smaller notes"), false), &QToolButton::clicked, this,
            [this] { changeLetters(-2); });
    connect(addTool(row, QStringLiteral("A+"), tr("Larger notes"), false), &QToolButton::clicked, this,
            [this] { changeLetters(2); });
}

void SpeakerWindow::sendKey(int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    m_show.takeKey(&event);
}

void SpeakerWindow::changeLetters(int by)
{
    m_letters = std::clamp(m_letters + by, fewestPixels, mostPixels);
    showNotes();
}

QString SpeakerWindow::notes() const
{
    return m_notes->toPlainText();
}

QString SpeakerWindow::told() const
{
    return m_told->text();
}

void SpeakerWindow::tell(const QString &sentence)
{
    m_told->setText(sentence);
}

void SpeakerWindow::showSlide()
{
    m_place->setText(QStringLiteral("%1 / %2").arg(m_presentation.slide() + 1).arg(m_presentation.count()));
    m_jump->setCurrentRow(static_cast<int>(m_presentation.slide()));
    m_told->clear();
    // The audience's picture comes first: letters of a language new to the notes take their time.
    QTimer::singleShot(0, this, &SpeakerWindow::showNotes);
    const std::size_t next = m_presentation.slide() + 1;
    if (next >= m_presentation.count()) {
        m_nextTitle->setText(tr("This is the last slide."));
        m_next->clear();
        return;
    }
    m_nextTitle->setText(
        tr("Next: %1").arg(m_presentation.story().slides[next].title.in(m_presentation.language()).text));
    m_drawing.start();
}

void SpeakerWindow::showNotes()
{
    const Language language = m_presentation.language();
    const Bookmark &slide = m_presentation.bookmark();
    QString html;
    for (const QString &line : slide.notes.in(language).text.split(u'\n', Qt::SkipEmptyParts))
        html += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    const QStringList sources = slideSources(*m_presentation.snapshot(), slide, language);
    if (!sources.isEmpty())
        html += QStringLiteral("<p><small>%1</small></p>")
                    .arg(inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Sources: %1"))
                             .arg(sources.join(u" · "))
                             .toHtmlEscaped());
    m_notes->setFont(lettersOf(*this, m_letters));
    m_notes->setHtml(html);
}

// After the slide itself has glided into its place.
void SpeakerWindow::drawNext()
{
    const std::size_t next = m_presentation.slide() + 1;
    if (next < m_presentation.count())
        m_next->setPixmap(m_thumbnails.picture(m_presentation.story(), next, nextSize, devicePixelRatioF()));
}

void SpeakerWindow::showTools()
{
    for (const auto &[tool, button] : m_tools)
        button->setChecked(m_presentation.tool() == tool);
    m_freeze->setChecked(m_presentation.isFrozen());
    m_black->setChecked(m_presentation.curtain() == Curtain::Black);
}

void SpeakerWindow::showTime()
{
    m_clock->setText(QTime::currentTime().toString(QStringLiteral("HH:mm")));
    m_timer->setText(timeWords(m_presentation.elapsed()));
    m_timer->setEnabled(!m_presentation.isPaused());
}

void SpeakerWindow::keyPressEvent(QKeyEvent *event)
{
    m_show.takeKey(event);
}

// Notes and list are read, not typed into: the keys are those of the show everywhere.
bool SpeakerWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    key->ignore();
    m_show.takeKey(key);
    return key->isAccepted();
}

void SpeakerWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    if (!m_show.isVisible())
        m_presentation.end();
}

} // namespace trilateral
