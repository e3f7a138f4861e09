// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainWindowLanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace trilateral
{

WindowLanguage::~WindowLanguage()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void WindowLanguage::set(Language language)
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    const QString code = languageCode(language);
    const QString qtCode = language == Language::Chinese ? QStringLiteral("zh_CN") : code;
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (language != Language::English && m_qt.load(QStringLiteral("qtbase_") + qtCode, folder))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(QStringLiteral(":/i18n/trilateral_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace trilateral
