// SPDX-License-Identifier: GPL-3.0-or-later
// What can fail returns a Result: a value, or an Error whose text is one sentence ready for the user
// (what happened, to what, what to do). Model code never shows a box and never throws on purpose.
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace trilateral
{

struct Error {
    QString text;
};

struct Nothing {
};

template <class T = Nothing>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    T &operator*() { return std::get<T>(m_state); }
    const T &operator*() const { return std::get<T>(m_state); }
    T *operator->() { return &std::get<T>(m_state); }
    const T *operator->() const { return &std::get<T>(m_state); }
    const Error &error() const { return std::get<Error>(m_state); }
    const QString &errorText() const { return error().text; }

private:
    std::variant<T, Error> m_state;
};

} // namespace trilateral
