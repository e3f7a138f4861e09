// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of networks in XML share: the walk over the elements, which ends at damage or when the import is
// cancelled, and the nodes and edges found on the way. For gexfReader.cpp and graphMlReader.cpp alone.
#pragma once

#include "model/dataset/foreignReading.h"
#include "model/dataset/graphTables.h"

#include <QXmlStreamReader>

namespace trilateral
{

class NetworkXml
{
public:
    explicit NetworkXml(const ForeignReading &reading) : m_reading(reading), m_xml(&reading.device) {}

    // How deep the element lies in which the walk stands; that of the file is 1.
    [[nodiscard]] int level() const { return m_level; }
    // Steps to whatever comes next inside the element of that level; false at its end, and where the walk is over.
    [[nodiscard]] bool next(int inside);
    // The same to the next element's start, however deep; level 0 is the whole file.
    [[nodiscard]] bool nextElement(int inside);
    [[nodiscard]] const QXmlStreamReader &at() const { return m_xml; }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] qint64 line() const { return m_xml.lineNumber(); }
    [[nodiscard]] QString attribute(const char *name) const;

    // Nodes within nodes are read so deep and no deeper.
    [[nodiscard]] bool mayDescend() const { return m_level < deepest; }

    // What lacks an id or an end is reported and left out.
    void addNode(qint64 line, const QString &id, const QString &label, const GraphAttributes &attributes);
    void addEdge(qint64 line, const QString &from, const QString &to, const QString &label, bool isDirected,
                 const GraphAttributes &attributes);
    // Reports damage. Fails where the import was cancelled.
    [[nodiscard]] Result<ForeignFile> finish();

private:
    static constexpr int deepest = 150; // of elements in elements

    const ForeignReading &m_reading;
    QXmlStreamReader m_xml;
    GraphTables m_graph;
    int m_level = 0;
    bool m_isCancelled = false;
    qint64 m_elements = 0;
};

} // namespace trilateral
