// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainWindowTopBar.h"

#include "app/actions.h"
#include "widgets/search/searchField.h"
#include "widgets/theme/metrics.h"
#include "widgets/view/fonts.h"
#include "widgets/view/plainTip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr int sideMargin = 16;
constexpr int barHeight = 46;
constexpr int searchWidth = 420;
constexpr int leastSearchWidth = 220;
constexpr const char *languageShort[] = {"EN", "中", "日", "한"};

QLabel *plainLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

QFont fontOf(int pixels, bool isBold, Language language)
{
    TextStyle style;
    style.pixelSize = static_cast<float>(pixels);
    style.isBold = isBold;
    style.language = languageCode(language);
    return fontFor(style);
}

} // namespace

// Two equal stretches keep the search field in the middle while there is room.
TopBar::TopBar(Exploration &exploration, const Actions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_title(plainLabel("documentTitle", this)),
      m_subtitle(plainLabel("documentSubtitle", this)), m_search(new SearchField(exploration, this)),
      m_language(addButton({})), m_export(addButton({}))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(barHeight);
    auto *left = new QHBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_title);
    left->addWidget(m_subtitle, 1);
    auto *right = new QHBoxLayout;
    right->setSpacing(8);
    right->addStretch(1);
    right->addWidget(m_language);
    right->addWidget(m_export);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(sideMargin, 0, sideMargin, 0);
    layout->setSpacing(sideMargin);
    layout->addLayout(left, 1);
    layout->addWidget(m_search);
    layout->addLayout(right, 1);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_search->setKeyHint(QStringLiteral("Ctrl K"));
    auto *languages = new QMenu(m_language);
    languages->addActions({m_actions.languages.begin(), m_actions.languages.end()});
    m_language->setMenu(languages);
    m_language->setPopupMode(QToolButton::InstantPopup);
    connect(m_export, &QToolButton::clicked, m_actions.exportFigure, &QAction::trigger);
    retranslate();
}

QToolButton *TopBar::addButton(const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("barButton"));
    button->setText(text);
    return button;
}

void TopBar::setColours(const Palette &palette)
{
    m_search->setColours(palette);
}

void TopBar::setDocument(const DatasetInfo &info, Language language)
{
    const QString own = info.title.in(language).text;
    m_title->setText(own.isEmpty() ? tr("Trilateral Explorer") : own);
    m_title->setFont(fontOf(bodyPixels, true, language));
    m_subtitleText = info.subtitle.in(language).text;
    m_subtitle->setFont(fontOf(bodyPixels, false, language));
    m_subtitle->setToolTip(plainTip(m_subtitleText));
    m_language->setText(QString::fromUtf8(languageShort[static_cast<std::size_t>(language)]) + menuSign);
    placeSubtitle();
}

void TopBar::placeSubtitle()
{
    m_subtitle->setText(m_subtitle->fontMetrics().elidedText(m_subtitleText, Qt::ElideRight, m_subtitle->width()));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_search->setFixedWidth(std::clamp(width() * 3 / 10, leastSearchWidth, searchWidth));
    layout()->activate();
    placeSubtitle();
}

void TopBar::retranslate()
{
    m_export->setText(tr("Export…"));
    m_language->setToolTip(tr("Language of names and words"));
    m_language->setAccessibleName(tr("Language"));
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace trilateral
