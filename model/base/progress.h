// SPDX-License-Identifier: GPL-3.0-or-later
// How a long model function tells how far it is and learns that it should stop. Implementations must be callable from
// the thread that runs the function; report() is cheap enough to call every few thousand rows.
#pragma once

#include <QtGlobal>

namespace trilateral
{

class Progress
{
public:
    virtual ~Progress() = default;
    // total 0 means unknown.
    virtual void report(qint64 done, qint64 total) = 0;
    [[nodiscard]] virtual bool isCancelled() const = 0;
};

// For callers that neither watch nor cancel.
class NoProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool isCancelled() const override { return false; }
};

} // namespace trilateral
