// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/motion.h"

#include <QFile>
#include <QStandardPaths>

namespace trilateral
{

namespace
{

std::optional<bool> chosen;

// The value of a key in a section of an INI file, without the blanks around it; empty where there is none.
QByteArray valueOf(const QString &path, const QByteArray &section, const QByteArray &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    bool isInSection = false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(4096).trimmed();
        if (line.startsWith('['))
            isInSection = line == '[' + section + ']';
        else if (const qsizetype equals = line.indexOf('=');
                 isInSection && equals > 0 && line.first(equals).trimmed() == key)
            return line.sliced(equals + 1).trimmed().toLower();
    }
    return {};
}

} // namespace

bool desktopReducesMotion(const QString &configFolder)
{
    for (const QLatin1String file : {QLatin1String("/gtk-3.0/settings.ini"), QLatin1String("/gtk-4.0/settings.ini")})
        if (const QByteArray value = valueOf(configFolder + file, "Settings", "gtk-enable-animations");
            value == "0" || value == "false")
            return true;
    bool isNumber = false;
    const QByteArray factor = valueOf(configFolder + QLatin1String("/kdeglobals"), "KDE", "AnimationDurationFactor");
    return factor.toDouble(&isNumber) <= 0 && isNumber;
}

bool motionIsReduced()
{
    return chosen ? *chosen
                  : desktopReducesMotion(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
}

void chooseReducedMotion(std::optional<bool> choice)
{
    chosen = choice;
}

} // namespace trilateral
