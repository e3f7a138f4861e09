// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <unistd.h>

namespace trilateral
{

namespace
{

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

bool writeOut(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) ==
           static_cast<std::size_t>(bytes.size());
}

QByteArray toBytes(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson() : QJsonDocument(value.toObject()).toJson();
}

} // namespace

bool print(const QString &line)
{
    return writeOut(line.toUtf8() + '\n');
}

bool printJson(const QJsonValue &value)
{
    return writeOut(toBytes(value));
}

ExitStatus finishOutput(ExitStatus status)
{
    const bool isWritten = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (isWritten)
        return status;
    if (errno != EPIPE)
        say(Console::tr("Cannot write the result: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))));
    return Failed;
}

void say(const QString &sentence)
{
    const QByteArray bytes = "trilateral: " + sentence.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

ExitStatus refuse(const Refusal &refusal)
{
    say(refusal.text);
    return refusal.status;
}

ExitStatus refuse(const Error &error)
{
    return refuse(Refusal{Failed, error.text});
}

TerminalProgress::TerminalProgress(QString what) : m_what(std::move(what)), m_isTerminal(isatty(STDERR_FILENO) == 1)
{
    m_clock.start();
}

TerminalProgress::~TerminalProgress()
{
    if (m_shown >= 0)
        std::fputs("\r\033[K", stderr);
}

void TerminalProgress::report(qint64 done, qint64 total)
{
    if (!m_isTerminal || total <= 0 || m_clock.elapsed() < 1000)
        return;
    const qint64 percent = done * 100 / total;
    if (percent == m_shown)
        return;
    m_shown = percent;
    std::fprintf(stderr, "\r%s %3d %%", m_what.toUtf8().constData(), static_cast<int>(percent));
}

} // namespace trilateral
