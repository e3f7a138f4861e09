// SPDX-License-Identifier: GPL-3.0-or-later
// What the subcommands say and where: results on standard output, everything else on standard error, progress only on
// a terminal. Texts are UTF-8 whatever the locale.
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <QElapsedTimer>
#include <QJsonValue>

namespace trilateral
{

// The exit statuses of the program.
enum ExitStatus : int {
    Done = 0,
    Failed = 1,  // an unknown id, an unreadable file, an unwritable place, nothing found
    Misused = 2, // an unknown view, kind, option or value
};

// A wish that cannot be understood is told apart from one that cannot be fulfilled.
struct Refusal {
    ExitStatus status = Failed;
    QString text;
};

// A value, or why there is none.
template <class T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value) : m_state(std::move(value)) {}
    Outcome(Refusal refusal) : m_state(std::move(refusal)) {}
    Outcome(const Error &error) : m_state(Refusal{Failed, error.text}) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    T &operator*() { return std::get<T>(m_state); }
    T *operator->() { return &std::get<T>(m_state); }
    [[nodiscard]] const Refusal &refusal() const { return std::get<Refusal>(m_state); }

private:
    std::variant<T, Refusal> m_state;
};

// Both add the end of the line. False where standard output cannot take it.
bool print(const QString &line);
bool printJson(const QJsonValue &value);
// Writes out what print() gathered; Failed, with a sentence, where standard output did not take everything.
[[nodiscard]] ExitStatus finishOutput(ExitStatus status = Done);

// A sentence on standard error.
void say(const QString &sentence);
// Says why, and gives the exit status.
[[nodiscard]] ExitStatus refuse(const Refusal &refusal);
[[nodiscard]] ExitStatus refuse(const Error &error);

// Percentages on standard error, where that is a terminal, from the first second on.
class TerminalProgress final : public Progress
{
public:
    explicit TerminalProgress(QString what);
    ~TerminalProgress() override;
    void report(qint64 done, qint64 total) override;
    [[nodiscard]] bool isCancelled() const override { return false; }

private:
    QString m_what;
    bool m_isTerminal;
    qint64 m_shown = -1;
    QElapsedTimer m_clock;
};

} // namespace trilateral
