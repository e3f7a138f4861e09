// SPDX-License-Identifier: GPL-3.0-or-later
// GraphML 1.0 (http://graphml.graphdrawing.org), with several graphs in a file and keys that nobody declared; of
// drawings, such as yEd's, only the labels are taken.
#include "model/dataset/networkXml.h"

namespace trilateral
{

namespace
{

class GraphMlReader
{
public:
    explicit GraphMlReader(const ForeignReading &reading) : m_xml(reading) {}
    Result<ForeignFile> read();

private:
    void readElement();
    void readNode();
    void readEdge();
    void readData(GraphAttributes &attributes);
    // The data inside a node or an edge, up to its end.
    [[nodiscard]] GraphAttributes readInside();
    [[nodiscard]] QString attribute(const char *name) const { return m_xml.attribute(name); }

    NetworkXml m_xml;
    QHash<QString, QString> m_names; // key -> attribute name
    bool m_isDirected = false;
};

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
    while (m_xml.nextElement(0))
        readElement();
    return m_xml.finish();
}

void GraphMlReader::readElement()
{
    const auto name = m_xml.name();
    if (name == u"key")
        m_names.insert(attribute("id"), attribute("attr.name").isEmpty() ? attribute("id") : attribute("attr.name"));
    else if (name == u"graph")
        m_isDirected = attribute("edgedefault") != u"undirected";
    else if (name == u"node")
        readNode();
    else if (name == u"edge" || name == u"hyperedge")
        readEdge();
}

void GraphMlReader::readNode()
{
    const qint64 line = m_xml.line();
    const QString id = attribute("id");
    GraphAttributes attributes = readInside();
    const QString label = taken(attributes, {"label", "name", "title", "nodelabel"});
    m_xml.addNode(line, id, label, attributes);
}

void GraphMlReader::readEdge()
{
    const qint64 line = m_xml.line();
    const QString from = attribute("source");
    const QString to = attribute("target");
    const QString directed = attribute("directed");
    GraphAttributes attributes = readInside();
    const QString label = taken(attributes, {"label", "relation", "type", "name", "edgelabel"});
    m_xml.addEdge(line, from, to, label, directed.isEmpty() ? m_isDirected : directed == u"true", attributes);
}

GraphAttributes GraphMlReader::readInside()
{
    GraphAttributes attributes;
    const int level = m_xml.level();
    while (m_xml.nextElement(level)) {
        if (m_xml.name() == u"data")
            readData(attributes);
        else if (m_xml.name() == u"node" && m_xml.mayDescend())
            readNode();
        else if (m_xml.name() == u"edge" && m_xml.mayDescend())
            readEdge();
    }
    takeDates(attributes);
    return attributes;
}

// Text; of elements inside, such as a drawing's label, the text too, under the element's name.
void GraphMlReader::readData(GraphAttributes &attributes)
{
    const QString key = attribute("key");
    const QString name = m_names.value(key, key);
    QString text;
    QString element;
    for (const int level = m_xml.level(); m_xml.next(level);) {
        const QXmlStreamReader &xml = m_xml.at();
        if (xml.isStartElement())
            element = xml.name().toString();
        else if (xml.isCharacters() && element.isEmpty())
            text += xml.text();
        else if (xml.isCharacters() && element.endsWith(QLatin1String("Label")) && !xml.isWhitespace() &&
                 !attributes.contains(element))
            attributes.insert(element, xml.text().toString().simplified());
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
