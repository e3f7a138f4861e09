// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a dataset as the parts of a workbook (Office Open XML), a sheet for each table; whoever writes it puts
// the parts into a ZIP. Every cell is text, as in the CSV files, so that no date or number is read as something else
// and none is a formula.
#pragma once

#include "model/dataset/exporter.h"

namespace trilateral
{

struct WorkbookPart {
    QString name; // "xl/workbook.xml"
    QByteArray bytes;
};

[[nodiscard]] std::vector<WorkbookPart> workbookParts(const std::vector<DatasetTable> &tables);

} // namespace trilateral
