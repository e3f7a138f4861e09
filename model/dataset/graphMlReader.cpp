// SPDX-License-Identifier: GPL-3.0-or-later
// GraphML 1.0 (http://graphml.graphdrawing.org), with several graphs in a file and keys that nobody declared; of
// drawings, such as yEd's, only the labels are taken.
#include "model/dataset/foreignReading.h"
#include "model/dataset/graphTables.h"

#include <QXmlStreamReader>

namespace trilateral
{

namespace
{

class GraphMlReader
{
public:
    explicit GraphMlReader(const ForeignReading &reading) : m_reading(reading), m_xml(&reading.device) {}
    Result<ForeignFile> read();

private:
    void readElement();
    void readNode();
    void readEdge();
    void readData(GraphAttributes &attributes);
    // The data inside a node or an edge, up to its end.
    void readInside(const QString &ends, GraphAttributes &attributes);
    [[nodiscard]] QString attribute(const char *name) const
    {
        return m_xml.attributes().value(QLatin1String(name)).toString();
    }

    const ForeignReading &m_reading;
    QXmlStreamReader m_xml;
    GraphTables m_graph;
    QHash<QString, QString> m_names; // key -> attribute name
    QString m_relation;              // the graph's own name, where there are several
    bool m_isDirected = false;
    bool m_isCancelled = false;
    qint64 m_rows = 0;
    int m_depth = 0; // of nodes in nodes
};

constexpr int deepest = 50;

// Takes the first of these out of the attributes.
QString taken(GraphAttributes &attributes, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        for (auto it = attributes.begin(); it != attributes.end(); ++it)
            if (it.key().compare(QLatin1String(key), Qt::CaseInsensitive) == 0) {
                const QString value = it.value();
                attributes.erase(it);
                return value;
            }
    return {};
}

void takeDates(GraphAttributes &attributes)
{
    if (attributes.contains(QStringLiteral("date")))
        return;
    const QString from = taken(attributes, {"start", "from", "year", "time"});
    const QString to = taken(attributes, {"end", "until"});
    if (!from.isEmpty())
        attributes.insert(QStringLiteral("date"), edtfOf(from, to));
}

Result<ForeignFile> GraphMlReader::read()
{
    while (!m_xml.atEnd() && !m_isCancelled)
        if (m_xml.readNext() == QXmlStreamReader::StartElement)
            readElement();
    if (m_isCancelled)
        return Error{ForeignText::tr("The import was cancelled; nothing was changed.")};
    if (m_xml.hasError())
        m_reading.warn(m_xml.lineNumber(),
                       ForeignText::tr("The file is damaged here, and what comes after was left out: %1")
                           .arg(m_xml.errorString()));
    return ForeignFile{m_graph.finish()};
}

void GraphMlReader::readElement()
{
    const auto name = m_xml.name();
    if (++m_rows % rowsPerLook == 0)
        m_isCancelled = !m_reading.keepsGoing();
    if (name == u"key") {
        m_names.insert(attribute("id"), attribute("attr.name").isEmpty() ? attribute("id") : attribute("attr.name"));
    } else if (name == u"graph") {
        m_isDirected = attribute("edgedefault") != u"undirected";
        m_relation = attribute("id");
    } else if (name == u"node") {
        readNode();
    } else if (name == u"edge" || name == u"hyperedge") {
        readEdge();
    }
}

void GraphMlReader::readNode()
{
    const qint64 line = m_xml.lineNumber();
    const QString id = attribute("id");
    GraphAttributes attributes;
    readInside(QStringLiteral("node"), attributes);
    if (id.isEmpty()) {
        m_reading.warn(line, ForeignText::tr("This node has no id, and was left out: give it one."));
        return;
    }
    takeDates(attributes);
    const QString label = taken(attributes, {"label", "name", "title", "nodelabel"});
    m_graph.addNode(line, id, label, attributes);
}

void GraphMlReader::readEdge()
{
    const qint64 line = m_xml.lineNumber();
    const QString from = attribute("source");
    const QString to = attribute("target");
    const QString directed = attribute("directed");
    GraphAttributes attributes;
    readInside(m_xml.name().toString(), attributes);
    takeDates(attributes);
    const QString label = taken(attributes, {"label", "relation", "type", "name", "edgelabel"});
    if (from.isEmpty() || to.isEmpty())
        m_reading.warn(line,
                       ForeignText::tr("This edge lacks an end, and was left out: give it a source and a target."));
    else
        m_graph.addEdge(line, from, to, label, directed.isEmpty() ? m_isDirected : directed == u"true", attributes);
}

void GraphMlReader::readInside(const QString &ends, GraphAttributes &attributes)
{
    while (!m_xml.atEnd() && !m_isCancelled) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && m_xml.name() == ends)
            return;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == u"data") {
            readData(attributes);
        } else if (m_xml.name() == u"node" && m_depth < deepest) {
            ++m_depth;
            readNode();
            --m_depth;
        } else if (m_xml.name() == u"edge" && m_depth < deepest) {
            readEdge();
        }
    }
}

// Text; of elements inside, such as a drawing's label, the text too, under the element's name.
void GraphMlReader::readData(GraphAttributes &attributes)
{
    const QString key = attribute("key");
    const QString name = m_names.value(key, key);
    QString text;
    QString element;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && m_xml.name() == u"data")
            break;
        if (token == QXmlStreamReader::StartElement)
            element = m_xml.name().toString();
        else if (token == QXmlStreamReader::Characters && element.isEmpty())
            text += m_xml.text();
        else if (token == QXmlStreamReader::Characters && element.endsWith(QLatin1String("Label")) &&
                 !m_xml.isWhitespace() && !attributes.contains(element))
            attributes.insert(element, m_xml.text().toString().simplified());
    }
    if (!text.trimmed().isEmpty() && !name.isEmpty())
        attributes.insert(name, text.trimmed());
}

} // namespace

Result<ForeignFile> readGraphMl(const ForeignReading &reading)
{
    return GraphMlReader(reading).read();
}

} // namespace trilateral
