// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QCryptographicHash>
#include <QLocale>

namespace trilateral
{

namespace
{

constexpr qsizetype mostRecent = 10;

constexpr QLatin1String themeName("theme");
constexpr QLatin1String storedLanguage("language");
constexpr QLatin1String folderName("folder");
constexpr QLatin1String motionName("reduceMotion");
constexpr QLatin1String audienceScreenName("audienceScreen");
constexpr QLatin1String dataFileName("dataFile");

QString themeText(ThemeChoice choice)
{
    if (choice == ThemeChoice::System)
        return QStringLiteral("system");
    return themeKey(choice == ThemeChoice::Dark ? Theme::Dark : Theme::Light);
}

// Heads may be of any length and script; a name in the settings may not.
QString mappingName(const QStringList &heads)
{
    const QByteArray joined = heads.join(QChar(0x1f)).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(joined, QCryptographicHash::Sha256).toHex().first(24);
    return QStringLiteral("mappings/") + QString::fromLatin1(digest);
}

Language systemLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages())
        if (const std::optional<Language> language = languageFromCode(name.section(u'-', 0, 0)))
            return *language;
    return Language::English;
}

} // namespace

Settings::Settings(const QString &organisation)
    : m_settings(QSettings::IniFormat, QSettings::UserScope, organisation, QStringLiteral("explorer"))
{
}

QString Settings::audienceScreen() const
{
    return m_settings.value(audienceScreenName).toString();
}

void Settings::setAudienceScreen(const QString &name)
{
    m_settings.setValue(audienceScreenName, name);
}

ThemeChoice Settings::theme() const
{
    const QString text = m_settings.value(themeName).toString();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark})
        if (text == themeText(choice))
            return choice;
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    m_settings.setValue(themeName, themeText(choice));
}

Language Settings::language() const
{
    return languageFromCode(m_settings.value(storedLanguage).toString()).value_or(systemLanguage());
}

void Settings::setLanguage(Language language)
{
    m_settings.setValue(storedLanguage, languageCode(language));
}

std::optional<bool> Settings::reducedMotion() const
{
    const QVariant value = m_settings.value(motionName);
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

void Settings::setReducedMotion(bool isReduced)
{
    m_settings.setValue(motionName, isReduced);
}

WindowPlace Settings::place() const
{
    const auto bytes = [this](const char *key) {
        return m_settings.value(QLatin1String(key)).toByteArray();
    };
    return {bytes("window/geometry"), bytes("window/docks"), bytes("window/splitter")};
}

void Settings::setPlace(const WindowPlace &place)
{
    m_settings.setValue(QStringLiteral("window/geometry"), place.geometry);
    m_settings.setValue(QStringLiteral("window/docks"), place.docks);
    m_settings.setValue(QStringLiteral("window/splitter"), place.splitter);
}

FigureSpec Settings::figure() const
{
    FigureSpec spec;
    const auto value = [this](const char *key, const QVariant &otherwise) {
        return m_settings.value(QStringLiteral("figure/") + QLatin1String(key), otherwise);
    };
    spec.view = value("view", spec.view).toString();
    spec.size = value("size", spec.size).toSizeF();
    spec.scale = value("scale", spec.scale).toDouble();
    spec.theme = themeFromKey(value("theme", QString()).toString()).value_or(spec.theme);
    spec.language = languageFromCode(value("language", QString()).toString()).value_or(language());
    spec.isTransparent = value("transparent", spec.isTransparent).toBool();
    spec.hasLegend = value("legend", spec.hasLegend).toBool();
    spec.hasSources = value("sources", spec.hasSources).toBool();
    spec.isCitedOnly = value("cited", spec.isCitedOnly).toBool();
    spec.poster = value("poster", spec.poster).toString();
    spec.isWhole = value("whole", spec.isWhole).toBool();
    return spec;
}

QString Settings::figureFile() const
{
    return m_settings.value(QStringLiteral("figure/file")).toString();
}

void Settings::setFigure(const FigureSpec &spec, const QString &file)
{
    const auto set = [this](const char *key, const QVariant &value) {
        m_settings.setValue(QStringLiteral("figure/") + QLatin1String(key), value);
    };
    set("view", spec.view);
    set("size", spec.size);
    set("scale", spec.scale);
    set("theme", themeKey(spec.theme));
    set("language", languageCode(spec.language));
    set("transparent", spec.isTransparent);
    set("legend", spec.hasLegend);
    set("sources", spec.hasSources);
    set("cited", spec.isCitedOnly);
    set("poster", spec.poster);
    set("whole", spec.isWhole);
    set("file", file);
}

QString Settings::dataFile() const
{
    return m_settings.value(dataFileName).toString();
}

void Settings::setDataFile(const QString &file)
{
    m_settings.setValue(dataFileName, file);
}

QString Settings::folder() const
{
    return m_settings.value(folderName).toString();
}

void Settings::setFolder(const QString &folder)
{
    m_settings.setValue(folderName, folder);
}

QStringList Settings::recentFiles() const
{
    return m_settings.value(QStringLiteral("recent")).toStringList();
}

void Settings::addRecentFile(const QString &file)
{
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    m_settings.setValue(QStringLiteral("recent"), files.mid(0, mostRecent));
}

bool Settings::isKnown() const
{
    return m_settings.value(QStringLiteral("known")).toBool();
}

void Settings::setKnown()
{
    if (!isKnown())
        m_settings.setValue(QStringLiteral("known"), true);
}

QVariantMap Settings::mapping(const QStringList &heads) const
{
    return m_settings.value(mappingName(heads)).toMap();
}

void Settings::setMapping(const QStringList &heads, const QVariantMap &columns)
{
    m_settings.setValue(mappingName(heads), columns);
}

} // namespace trilateral
