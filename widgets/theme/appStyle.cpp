// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/appStyle.h"

#include "widgets/theme/metrics.h"
#include "widgets/view/fonts.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QPointer>
#include <QProxyStyle>
#include <QStyleOption>

namespace trilateral
{

namespace
{

QColor colour(Colour c)
{
    return QColor::fromRgba(c);
}

// @words stand for colours of the palette.
constexpr const char *sheet = R"(
QMainWindow, QDialog, QMenuBar, QStatusBar { background: @panel; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QSplitter::handle { background: @border; }
QSplitter::handle:hover { background: @accent; }
QMenuBar { color: @muted; padding: 1px 6px; }
QMenuBar::item { padding: 3px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { color: @text; background: @hover; }
QMenu { background: @panel; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
#topBar { background: @panel; border-bottom: 1px solid @border; }
#documentTitle { font-weight: bold; }
#documentSubtitle, #dockTitle, QStatusBar QLabel { color: @muted; }
QStatusBar { border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QToolTip { color: @text; background: @panel; border: 1px solid @border; padding: 3px 5px; }
QLineEdit, QPlainTextEdit {
    color: @text; background: @background; border: 1px solid @border; border-radius: 5px; padding: 4px 8px;
    selection-background-color: @accent; selection-color: @panel; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: @accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
#search { background: @stripe; padding: 6px 12px; }
#search:focus { background: @background; }
QPushButton, #barButton {
    color: @text; background: @background; border: 1px solid @border; border-radius: 5px; padding: 5px 12px; }
QPushButton:hover, #barButton:hover { background: @hover; }
QPushButton:focus, #barButton:focus { border-color: @accent; }
QPushButton:default { color: @panel; background: @text; border-color: @text; }
QPushButton:disabled { color: @faint; background: @panel; border-color: @border; }
#barButton::menu-indicator, #quietButton::menu-indicator { image: none; width: 0; }
#chip { color: @text; background: @pale; border: 1px solid @pale; border-radius: 9px; padding: 1px 8px; }
#chip:hover, #chip:focus { border-color: @accent; }
#clearAll, #quietButton { color: @muted; background: transparent; border: none; padding: 2px 4px; }
#clearAll:hover, #quietButton:hover { color: @accent; }
#clearAll:focus, #quietButton:focus { color: @accent; }
#segment { color: @muted; background: transparent; border: 1px solid @border; padding: 2px 3px; font-size: 12px; }
#segment:hover { color: @text; background: @hover; }
#segment:checked { color: @text; background: @pale; border-color: @accent; }
#segment:focus { border-color: @accent; }
#searchPopup { background: @panel; border: 1px solid @border; border-radius: 6px; padding: 2px 0; }
#messageBar { background: @warnpale; border-bottom: 1px solid @border; }
#messageBar QLabel { color: @text; }
QTreeView, QTextBrowser, QListView, QTableView {
    background: @panel; border: none; selection-color: @text; selection-background-color: @pale; }
QComboBox QAbstractItemView { border: 1px solid @border; }
QTableView { gridline-color: @grid; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @border;
 padding: 4px 14px 4px 4px; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: border; subcontrol-position: center right; width: 8px;
 height: 8px; right: 3px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QPalette qtPalette(const Palette &p)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(p.panel));
    palette.setColor(QPalette::WindowText, colour(p.text));
    palette.setColor(QPalette::Base, colour(p.background));
    palette.setColor(QPalette::AlternateBase, colour(p.stripe));
    palette.setColor(QPalette::Text, colour(p.text));
    palette.setColor(QPalette::PlaceholderText, colour(p.textMuted));
    palette.setColor(QPalette::Button, colour(p.panel));
    palette.setColor(QPalette::ButtonText, colour(p.text));
    palette.setColor(QPalette::BrightText, colour(p.warning));
    palette.setColor(QPalette::Highlight, colour(p.accent));
    palette.setColor(QPalette::HighlightedText, colour(p.panel));
    palette.setColor(QPalette::Link, colour(p.accent));
    palette.setColor(QPalette::LinkVisited, colour(p.accent));
    palette.setColor(QPalette::ToolTipBase, colour(p.panel));
    palette.setColor(QPalette::ToolTipText, colour(p.text));
    palette.setColor(QPalette::Light, colour(p.hover));
    palette.setColor(QPalette::Midlight, colour(p.hover));
    palette.setColor(QPalette::Mid, colour(p.border));
    palette.setColor(QPalette::Dark, colour(p.border));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(withAlpha(p.textMuted, 0.6)));
    return palette;
}

QString styleSheet(const Palette &p)
{
    const std::pair<const char *, QColor> words[] = {
        {"@panel", colour(p.panel)},
        {"@border", colour(p.border)},
        {"@accent", colour(p.accent)},
        {"@muted", colour(p.textMuted)},
        {"@text", colour(p.text)},
        {"@hover", colour(p.hover)},
        {"@background", colour(p.background)},
        {"@stripe", colour(p.stripe)},
        {"@pale", colour(p.accentPale)},
        {"@warnpale", colour(p.warningPale)},
        {"@grid", colour(p.grid)},
        {"@faint", colour(withAlpha(p.textMuted, 0.6))},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto &[word, value] : words)
        text.replace(QString::fromLatin1(word), value.alpha() == 255 ? value.name()
                                                                     : QStringLiteral("rgba(%1,%2,%3,%4)")
                                                                           .arg(value.red())
                                                                           .arg(value.green())
                                                                           .arg(value.blue())
                                                                           .arg(value.alpha()));
    return text;
}

namespace
{

// A small angle that points down or up, in the middle of a box.
void paintAngle(QPainter &painter, const QRect &box, bool isDown, const QColor &ink)
{
    constexpr double reach = 3.5;
    const QPointF tip = QRectF(box).center() + QPointF(0, isDown ? reach / 2 : -reach / 2);
    const double back = isDown ? -reach : reach;
    painter.setPen(QPen(ink, 1.4));
    painter.drawPolyline(QPolygonF{tip + QPointF(-reach, back), tip, tip + QPointF(reach, back)});
}

// Flat, as the fields for text are.
void paintField(QPainter &painter, const QStyleOption &option)
{
    constexpr double roundness = 5;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(hasFocus ? QPalette::Highlight : QPalette::Mid), 1));
    painter.setBrush(option.palette.base());
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), roundness, roundness);
}

// A tick, or a bar where only some are chosen, on a box that stands out from either theme's ground.
void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    constexpr double roundness = 3;
    const bool isFilled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isPointedAt = option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    const QColor ink = option.palette.color(!isEnabled                ? QPalette::Mid
                                            : isFilled || isPointedAt ? QPalette::Highlight
                                                                      : QPalette::PlaceholderText);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(isFilled ? QBrush(ink) : option.palette.base());
    painter.drawRoundedRect(box, roundness, roundness);
    painter.setPen(QPen(option.palette.color(QPalette::HighlightedText), 1.6));
    const auto at = [&box](double x, double y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    if (option.state & QStyle::State_On)
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.72), at(0.77, 0.3)});
    else if (option.state & QStyle::State_NoChange)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
}

// Fusion without its bevels, and with the icons that it would read from files, for which Qt loads every plugin that
// reads images.
class AppStyle final : public QProxyStyle
{
public:
    AppStyle() : QProxyStyle(QStringLiteral("fusion")) {}
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

// Two angles to the right: there is more than fits.
void paintMore(QPainter &painter)
{
    for (const int left : {4, 8})
        painter.drawPolyline(QPolygon({{left, 4}, {left + 4, 8}, {left, 12}}));
}

void paintPlay(QPainter &painter)
{
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(QPolygon({{5, 3}, {13, 8}, {5, 13}}));
}

void paintPause(QPainter &painter)
{
    for (const int left : {4, 9})
        painter.fillRect(left, 3, 3, 10, painter.pen().color());
}

// Painted at twice its size for screens that need it; none of them is read from a file.
QIcon paintedIcon(void (*paint)(QPainter &))
{
    constexpr int side = 16;
    constexpr int density = 2;
    QPixmap pixmap(side * density, side * density);
    pixmap.setDevicePixelRatio(density);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QGuiApplication::palette().color(QPalette::Text), 1.5));
    paint(painter);
    return {pixmap};
}

QIcon AppStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_ToolBarHorizontalExtensionButton:
        return paintedIcon(paintMore);
    case SP_MediaPlay:
        return paintedIcon(paintPlay);
    case SP_MediaPause:
        return paintedIcon(paintPause);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    paintCheckBox(*painter, *option);
    painter->restore();
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (control != CC_ComboBox && control != CC_SpinBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const QColor ink = option->palette.color(QPalette::Text);
    painter->save();
    paintField(*painter, *option);
    if (control == CC_ComboBox)
        paintAngle(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), true, ink);
    else
        for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown})
            paintAngle(*painter, subControlRect(control, option, part, widget), part == SC_SpinBoxDown, ink);
    painter->restore();
}

} // namespace

void applyAppStyle(QApplication &application, const Palette &palette, Language language)
{
    TextStyle style;
    style.pixelSize = bodyPixels;
    style.language = languageCode(language);
    static QPointer<AppStyle> applied; // owned by the application
    if (!applied)
        QApplication::setStyle(applied = new AppStyle);
    application.setFont(fontFor(style));
    application.setPalette(qtPalette(palette));
    application.setStyleSheet(styleSheet(palette));
}

} // namespace trilateral
