// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a black box: arguments in, exit status and streams out.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace trilateral::test
{

struct Answer {
    int status = -1; // -1: it did not end by itself
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    // One or more whole lines for people, all from the program itself.
    [[nodiscard]] bool hasSentence() const { return err.startsWith("trilateral: ") && err.endsWith('\n'); }
};

// Without a display and with nothing of the surroundings that could help: the program must set what it needs itself.
inline Answer run(const QStringList &arguments, const QString &redirectTo = {},
                  const QString &program = QStringLiteral(PROGRAM))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_LOGGING_RULES", "LC_ALL", "LANG"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    if (!redirectTo.isEmpty())
        process.setStandardOutputFile(redirectTo);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Answer run(const char *words, const QStringList &further = {})
{
    return run(QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) + further);
}

} // namespace trilateral::test
