// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/embeddedFonts.h"

#include <QDir>
#include <QFontDatabase>
#include <QResource>
#include <QSet>

#include <atomic>

namespace trilateral
{

namespace
{

std::atomic<bool> isLoaded = false;
std::atomic<int> generation = 0;

QStringList allFiles()
{
    return QDir(QStringLiteral(":/fonts")).entryList();
}

// The bytes stay where they are in the program.
int load(const QString &file)
{
    const QResource font(QStringLiteral(":/fonts/") + file);
    const QByteArray bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), qsizetype(font.size()));
    return QFontDatabase::addApplicationFontFromData(bytes);
}

void loadAll(const QStringList &files)
{
    static QSet<QString> known;
    bool any = false;
    for (const QString &file : files) {
        if (known.contains(file))
            continue;
        known.insert(file);
        any |= load(file) >= 0;
    }
    if (any) {
        isLoaded = true;
        ++generation;
    }
}

// What the names of files begin with.
QString scriptOf(QStringView language)
{
    if (language == QLatin1StringView("zh"))
        return QStringLiteral("SC");
    if (language == QLatin1StringView("ja"))
        return QStringLiteral("JP");
    return language == QLatin1StringView("ko") ? QStringLiteral("KR") : QString();
}

} // namespace

void useEmbeddedFonts()
{
    static bool isDone = false;
    if (!isDone)
        loadAll(allFiles());
    isDone = true;
}

void useEmbeddedFontsFor(QStringView language)
{
    const QString script = scriptOf(language);
    QStringList files = allFiles();
    files.removeIf([&](const QString &file) {
        return !file.startsWith(QLatin1StringView("Latin")) && (script.isEmpty() || !file.startsWith(script));
    });
    loadAll(files);
}

bool hasEmbeddedFonts()
{
    return isLoaded;
}

bool bringsFonts()
{
    return !allFiles().isEmpty();
}

void renewFonts()
{
    // Qt lists fonts once, but for this: it does so anew when one that was added goes.
    QFontDatabase::removeApplicationFont(load(allFiles().value(0)));
    useEmbeddedFonts();
    ++generation;
}

int fontGeneration()
{
    return generation;
}

} // namespace trilateral
