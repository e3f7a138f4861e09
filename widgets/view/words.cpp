// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/words.h"

#include <QTranslator>

#include <memory>

// Resources of a static library are there only when someone asks for them.
static void loadResource()
{
    Q_INIT_RESOURCE(words);
}

namespace trilateral
{

namespace
{

std::unique_ptr<QTranslator> load(Language language)
{
    loadResource();
    auto translator = std::make_unique<QTranslator>();
    // English has no file: the translator stays empty, and the source text stands.
    (void)translator->load(QStringLiteral(":/i18n/figure_%1.qm").arg(languageCode(language)));
    return translator;
}

// Loaded once per language, on first use, and safe to read from several threads.
const QTranslator &translatorFor(Language language)
{
    static const std::array<std::unique_ptr<QTranslator>, 4> translators{
        load(Language::English), load(Language::Chinese), load(Language::Japanese), load(Language::Korean)};
    return *translators[static_cast<std::size_t>(language)];
}

// English needs no translation but its plurals: "%n month(s)".
QString withPlural(QString source, int n)
{
    if (n < 0)
        return source;
    return source.replace(QLatin1StringView("(s)"), n == 1 ? QLatin1StringView("") : QLatin1StringView("s"));
}

} // namespace

QString inLanguage(Language language, const char *source, int n)
{
    QString text = translatorFor(language).translate("Figure", source, nullptr, n);
    if (text.isEmpty())
        text = withPlural(QString::fromUtf8(source), n);
    return n < 0 ? text : text.replace(QLatin1StringView("%n"), QString::number(n));
}

} // namespace trilateral
