// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/importSession.h"

namespace trilateral
{

namespace
{

constexpr qint64 rowsPerReport = 8192;

} // namespace

Row ImportSession::addRecord(QByteArrayView id, KindId kind)
{
    const quint32 number = numberOf(id);
    if (m_rowOfId[number] != Row::None)
        return Row::None;
    return m_rowOfId[number] = addNumberedRecord(id, kind);
}

Row ImportSession::addNumberedRecord(QByteArrayView id, KindId kind)
{
    const Base base = assembly.columns.kinds[index(kind)].base;
    ++report.records[static_cast<std::size_t>(base)];
    return assembly.addRecord(id, kind);
}

void ImportSession::registerIds()
{
    const Snapshot &columns = assembly.columns;
    for (; m_registered < columns.count(); ++m_registered) {
        Row &known = m_rowOfId[numberOf(columns.pool.view(columns.idText[m_registered]))];
        if (known == Row::None)
            known = row(m_registered);
    }
}

Row ImportSession::find(QByteArrayView id)
{
    return m_rowOfId[numberOf(id)];
}

void ImportSession::refer(Row from, Role role, QByteArrayView targetId, const QString &file, qint64 line)
{
    if (m_files.isEmpty() || m_files.last() != file)
        m_files += file;
    m_references.push_back({from, role, numberOf(targetId), static_cast<quint32>(m_files.size() - 1), line});
}

void ImportSession::resolveReferences()
{
    for (const Reference &reference : m_references) {
        const Row target = m_rowOfId[reference.target];
        if (target != Row::None) {
            assembly.ties.push_back({reference.from, reference.role, target});
            continue;
        }
        report.warn(
            m_files[reference.file], reference.line,
            ImportText::tr("“%1” in “%2” is the id of no record, and was left out: correct it or add the record.")
                .arg(m_ids.text(reference.target), roleKey(reference.role)));
    }
    m_references = {};
}

Span ImportSession::dateIn(QByteArrayView cell, const QString &file, qint64 line)
{
    if (cell == m_lastDateText)
        return m_lastDate;
    const Result<Span> span = spanFromEdtf(QString::fromUtf8(cell));
    if (!span) {
        report.warn(file, line, span.errorText());
        return {};
    }
    m_lastDateText = cell.toByteArray();
    m_lastDate = *span;
    return m_lastDate;
}

bool ImportSession::keepsGoing(const TableReader &table)
{
    if (++m_rows % rowsPerReport)
        return true;
    m_progress.report(table.bytesRead(), table.bytesInAll());
    return !m_progress.isCancelled();
}

Error ImportSession::cancelled()
{
    return {ImportText::tr("The import was cancelled; nothing was changed.")};
}

Result<> ImportSession::needColumns(const TableReader &table, const QStringList &needed, const QString &file)
{
    for (const QString &column : needed)
        if (table.column(column) < 0) {
            const QString text =
                ImportText::tr("The column “%1” is missing: add it or correct the header.").arg(column);
            return Error{ImportWarning{file, table.line(), text}.toString()};
        }
    return Nothing();
}

quint32 ImportSession::numberOf(QByteArrayView id)
{
    const quint32 number = m_ids.add(id);
    if (number >= m_rowOfId.size())
        m_rowOfId.resize(number + 1, Row::None);
    return number;
}

} // namespace trilateral
