// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/networkXml.h"

#include "model/dataset/importSession.h"

namespace trilateral
{

bool NetworkXml::next(int inside)
{
    if (m_xml.atEnd() || m_isCancelled)
        return false;
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::EndElement)
        return m_level-- > inside;
    if (token == QXmlStreamReader::StartElement) {
        ++m_level;
        m_isCancelled = ++m_elements % rowsPerLook == 0 && !m_reading.keepsGoing();
    }
    return !m_isCancelled && !m_xml.hasError();
}

bool NetworkXml::nextElement(int inside)
{
    while (next(inside))
        if (m_xml.isStartElement())
            return true;
    return false;
}

QString NetworkXml::attribute(const char *name) const
{
    return m_xml.attributes().value(QLatin1String(name)).toString();
}

void NetworkXml::addNode(qint64 line, const QString &id, const QString &label, const GraphAttributes &attributes)
{
    if (id.isEmpty())
        m_reading.warn(line, ForeignText::tr("This node has no id, and was left out: give it one."));
    else
        m_graph.addNode(line, id, label, attributes);
}

void NetworkXml::addEdge(qint64 line, const QString &from, const QString &to, const QString &label, bool isDirected,
                         const GraphAttributes &attributes)
{
    if (from.isEmpty() || to.isEmpty())
        m_reading.warn(line,
                       ForeignText::tr("This edge lacks an end, and was left out: give it a source and a target."));
    else
        m_graph.addEdge(line, from, to, label, isDirected, attributes);
}

Result<ForeignFile> NetworkXml::finish()
{
    if (m_isCancelled)
        return ImportSession::cancelled();
    if (m_xml.hasError())
        m_reading.warn(m_xml.lineNumber(),
                       ForeignText::tr("The file is damaged here, and what comes after was left out: %1")
                           .arg(m_xml.errorString()));
    return ForeignFile{m_graph.finish(m_reading)};
}

} // namespace trilateral
