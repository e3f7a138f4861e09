// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a .trilateral file: told apart from everything else by its header before SQLite sees it, its schema compared
// with our own, and each way in which it can be unusable told in one sentence.
#pragma once

#include "model/document/database.h"

namespace trilateral
{

// Read-only and in place, on read-only media too. A document of an older form comes back as a migrated copy in memory.
// Costs about a millisecond whatever the size of the file.
[[nodiscard]] Result<Database> openDocumentFile(const QString &file);
// For writing in place; an older form is migrated in the file.
[[nodiscard]] Result<Database> openDocumentFileForWriting(const QString &file);
// Copies a document into a file, which is replaced only once the copy is complete and on the device.
[[nodiscard]] Result<> copyDocument(const Database &from, const QString &file);
// A new, empty document for one big write: not safe against crashes, so only ever a PendingFile. Errors call it by
// the name of the file that it is going to be.
[[nodiscard]] Result<Database> createDocumentFile(const QString &file, const QString &shownName);
// Whether the file's header says that it is a document of ours, of whatever version.
[[nodiscard]] bool isDocumentFile(const QString &file);
// The same of a file's first hundred bytes or more.
[[nodiscard]] bool isDocumentStart(const QByteArray &bytes);
// The same, or by its name a document, however damaged: for whoever opens it, to say what is wrong with it.
[[nodiscard]] bool isMeantAsDocument(const QString &file);

} // namespace trilateral
