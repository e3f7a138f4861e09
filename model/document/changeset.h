// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit changed, as SQLite's session extension records it: bytes that can be applied again, or turned round and
// applied to take the edit back. The tables of the history itself are never part of it.
#pragma once

#include "model/document/database.h"

#include <QByteArray>

struct sqlite3_session;

namespace trilateral
{

// Watches a connection from start() until it goes; lives shorter than the database.
class ChangeRecorder
{
public:
    [[nodiscard]] static Result<ChangeRecorder> start(Database &database);
    // What has changed so far; empty where nothing did.
    [[nodiscard]] Result<QByteArray> changes() const;

private:
    struct Remover {
        void operator()(sqlite3_session *session) const;
    };
    ChangeRecorder(const Database &database, sqlite3_session *session) : m_database(&database), m_session(session) {}

    const Database *m_database;
    std::unique_ptr<sqlite3_session, Remover> m_session;
};

// Whether changes of a table belong to the history.
[[nodiscard]] bool isContentTable(QByteArrayView name);
// What is said of a step that cannot be undone or redone.
[[nodiscard]] Error noLongerFits();
// The changes that lead back. Fails on bytes that are no changes.
[[nodiscard]] Result<QByteArray> inverted(const QByteArray &changes);
// Applies all of them or none. Fails where the rows are no longer as the changes found them.
[[nodiscard]] Result<> applyChanges(Database &database, const QByteArray &changes);

} // namespace trilateral
