// SPDX-License-Identifier: GPL-3.0-or-later
// A file in the making: written under a neighbouring name, and only when it is complete and on the device put in the
// place of the target in one step. Until then, and after any failure, an existing target is as it was.
#pragma once

#include "model/base/result.h"

#include <QString>

#include <utility>

namespace trilateral
{

class PendingFile
{
public:
    // Reserves an empty neighbour of the target. Fails where the target's folder is missing or not writable, or the
    // target is there but is no regular file.
    [[nodiscard]] static Result<PendingFile> besides(const QString &target);
    // The neighbour to write to.
    [[nodiscard]] const QString &path() const { return m_path; }
    // Flushes the neighbour to the device and renames it to the target.
    [[nodiscard]] Result<> commit();
    // Removes the neighbour unless it was committed.
    ~PendingFile();
    PendingFile(PendingFile &&other) noexcept
        : m_target(std::move(other.m_target)), m_path(std::exchange(other.m_path, QString()))
    {
    }
    PendingFile &operator=(PendingFile &&) = delete;

private:
    PendingFile(const QString &target, const QString &path) : m_target(target), m_path(path) {}
    QString m_target;
    QString m_path;
};

} // namespace trilateral
