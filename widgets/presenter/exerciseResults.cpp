// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/exerciseResults.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace trilateral
{

namespace
{

struct ResultsText {
    Q_DECLARE_TR_FUNCTIONS(ResultsText)
};

const QByteArray head = QByteArrayLiteral("when,title,sheet,right,of\n");

QString usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/exercise-results.csv");
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")).replace(u'\n', u' ') + u'"';
}

// The fields of a line that quoted() made.
QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"' && isQuoted && i + 1 < line.size() && line.at(i + 1) == u'"')
            fields.back() += line.at(++i);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            fields << QString();
        else
            fields.back() += c;
    }
    return fields;
}

} // namespace

ExerciseResults::ExerciseResults(const QString &file) : m_file(file.isEmpty() ? usualFile() : file) {}

Result<> ExerciseResults::add(const ExerciseResult &result) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QFile file(m_file);
    const bool isNew = !file.exists();
    const QString line = QStringLiteral("%1,%2,%3,%4,%5\n")
                             .arg(result.when, quoted(result.title))
                             .arg(result.seed)
                             .arg(result.right)
                             .arg(result.of);
    const bool isWritten = file.open(QIODevice::Append) && (!isNew || file.write(head) > 0) &&
                           file.write(line.toUtf8()) > 0 && file.flush();
    if (!isWritten)
        return Error{
            ResultsText::tr("“%1” cannot be written: %2.").arg(QDir::toNativeSeparators(m_file), file.errorString())};
    return Nothing();
}

std::vector<ExerciseResult> ExerciseResults::all() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<ExerciseResult> results;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = fieldsOf(line);
        bool isNumber = false;
        const int of = fields.size() == 5 ? fields.at(4).toInt(&isNumber) : 0;
        if (isNumber)
            results.push_back({fields.at(0), fields.at(1), fields.at(2).toUInt(), fields.at(3).toInt(), of});
    }
    return results;
}

Result<> ExerciseResults::clear() const
{
    QFile file(m_file);
    if (file.exists() && !file.remove())
        return Error{
            ResultsText::tr("“%1” cannot be removed: %2.").arg(QDir::toNativeSeparators(m_file), file.errorString())};
    return Nothing();
}

} // namespace trilateral
