// SPDX-License-Identifier: GPL-3.0-or-later
// The subcommands. Each adds itself with its options to the parser.
#pragma once

#include "app/cli/parser.h"

namespace trilateral
{

void addExport(Parser &parser);
void addFind(Parser &parser);
void addShow(Parser &parser);
void addList(Parser &parser);
void addPath(Parser &parser);
void addInfo(Parser &parser);
void addCheck(Parser &parser);
void addImport(Parser &parser);

} // namespace trilateral
