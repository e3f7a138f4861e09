// SPDX-License-Identifier: GPL-3.0-or-later
// trilateral info [FILE]: counts, time span, data version.
#include "app/bundledRecord.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openRecord.h"
#include "app/cli/recordJson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace trilateral
{

namespace
{

struct InfoCommand {
    Q_DECLARE_TR_FUNCTIONS(InfoCommand)
public:
    std::string file;
    bool isJson = false;

    [[nodiscard]] int run() const;

private:
    void printText(const Snapshot &snapshot, const QJsonObject &info) const;
};

// In the order of the document's kinds.
QList<std::pair<QString, int>> countsByKind(const Snapshot &snapshot)
{
    QList<int> counts(static_cast<qsizetype>(snapshot.kinds.size()), 0);
    for (std::size_t i = 0; i < snapshot.count(); ++i)
        if (snapshot.isPresent(row(i)))
            ++counts[static_cast<qsizetype>(index(snapshot.kind[i]))];
    QList<std::pair<QString, int>> named;
    for (qsizetype i = 0; i < counts.size(); ++i)
        named.emplace_back(snapshot.kinds[static_cast<std::size_t>(i)].id, counts[i]);
    return named;
}

// From the earliest to the latest day that a dated event gives; open ends aside.
DayRange timeSpan(const Snapshot &snapshot)
{
    DayRange range{openFuture, openPast};
    const RowRange events = snapshot.rows(Base::Event);
    for (quint32 r = events.first; r < events.last; ++r) {
        const Span span = snapshot.span[r];
        if (!span.isKnown())
            continue;
        if (!span.isOpenStart())
            range.from = std::min(range.from, span.first);
        range.to = std::max(range.to, span.isOpenEnd() ? span.latestStart() : span.last);
    }
    return range;
}

QJsonObject infoJson(const Snapshot &snapshot, const QString &file)
{
    QJsonObject counts;
    for (const auto &[kind, count] : countsByKind(snapshot))
        counts.insert(kind, count);
    const DayRange span = timeSpan(snapshot);
    return {{QStringLiteral("file"), file},
            {QStringLiteral("title"), snapshot.info.title.in(Language::English).text},
            {QStringLiteral("dataVersion"), snapshot.info.version},
            {QStringLiteral("licence"), snapshot.info.licence},
            {QStringLiteral("horizon"), dayJson(snapshot.info.horizon)},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("timeSpan"),
             QJsonObject{{QStringLiteral("from"), dayJson(span.from)}, {QStringLiteral("to"), dayJson(span.to)}}}};
}

void InfoCommand::printText(const Snapshot &snapshot, const QJsonObject &info) const
{
    const QJsonObject span = info[QLatin1String("timeSpan")].toObject();
    print(info[QLatin1String("title")].toString());
    print(tr("File: %1").arg(info[QLatin1String("file")].toString()));
    print(tr("Data version: %1").arg(info[QLatin1String("dataVersion")].toString()));
    if (span[QLatin1String("from")].isString())
        print(tr("Events from %1 to %2")
                  .arg(span[QLatin1String("from")].toString(), span[QLatin1String("to")].toString()));
    for (const auto &[kind, count] : countsByKind(snapshot))
        print(QStringLiteral("%1  %2").arg(count, 8).arg(kind));
}

int InfoCommand::run() const
{
    auto snapshot = openRecord(file);
    if (!snapshot)
        return refuse(snapshot.refusal());
    const QString path = QFileInfo(file.empty() ? bundledRecord() : QFile::decodeName(file.c_str())).absoluteFilePath();
    const QJsonObject info = infoJson(**snapshot, path);
    if (isJson)
        printJson(info);
    else
        printText(**snapshot, info);
    return finishOutput();
}

} // namespace

void addInfo(Parser &parser)
{
    const auto info = std::make_shared<InfoCommand>();
    Command command = parser.addCommand("info", "Counts, time span, data version", info);
    command.add("file", info->file, "A .trilateral document; the bundled record unless given");
    command.addFlag("--json", info->isJson, "Print JSON");
}

} // namespace trilateral
