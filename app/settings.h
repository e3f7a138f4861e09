// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers from one run to the next. Nothing that it needs to start: every value has a default.
#pragma once

#include "model/base/language.h"
#include "widgets/figure/figure.h"

#include <QByteArray>
#include <QSettings>

#include <optional>

namespace trilateral
{

enum class ThemeChoice : quint8 { System, Light, Dark };

// Where the window stood and how it was divided.
struct WindowPlace {
    QByteArray geometry;
    QByteArray docks;
    QByteArray splitter;
};

class Settings
{
public:
    // Tests give an organisation of their own.
    explicit Settings(const QString &organisation = QStringLiteral("trilateral-explorer"));

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    // The system's language where none was chosen and it is one of ours, else English.
    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    // Whether pictures shall not glide; nothing where the desktop decides.
    [[nodiscard]] std::optional<bool> reducedMotion() const;
    void setReducedMotion(bool isReduced);
    [[nodiscard]] WindowPlace place() const;
    void setPlace(const WindowPlace &place);
    // Whether the program has been used before.
    [[nodiscard]] bool isKnown() const;
    void setKnown();
    // The last figure exported, and its file.
    [[nodiscard]] FigureSpec figure() const;
    [[nodiscard]] QString figureFile() const;
    void setFigure(const FigureSpec &spec, const QString &file);
    // The name of the screen that a presentation is shown on; empty: whichever the window is not on.
    [[nodiscard]] QString audienceScreen() const;
    void setAudienceScreen(const QString &name);
    // Where the filtered records were last written; empty where they never were.
    [[nodiscard]] QString dataFile() const;
    void setDataFile(const QString &file);
    // Where a document was last opened from.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);

    // Documents that were open before, the last one first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &file);

    // What the columns of a list with these heads were said to mean; empty where nobody said.
    [[nodiscard]] QVariantMap mapping(const QStringList &heads) const;
    void setMapping(const QStringList &heads, const QVariantMap &columns);

private:
    QSettings m_settings;
};

} // namespace trilateral
