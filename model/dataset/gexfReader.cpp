// SPDX-License-Identifier: GPL-3.0-or-later
// GEXF of any version (https://gexf.net): names are matched without their namespace, which files in the wild spell in
// many ways.
#include "model/dataset/foreignReading.h"
#include "model/dataset/graphTables.h"

#include <QDir>
#include <QXmlStreamReader>

namespace trilateral
{

namespace
{

// The first and the last of all times that are given, as far as they are dates.
struct Times {
    QStringList starts;
    QStringList ends;

    void take(const QXmlStreamAttributes &attributes)
    {
        for (const char *key : {"start", "startopen", "timestamp"})
            if (const auto value = attributes.value(QLatin1String(key)); !value.isEmpty())
                starts += value.toString();
        for (const char *key : {"end", "endopen", "timestamp"})
            if (const auto value = attributes.value(QLatin1String(key)); !value.isEmpty())
                ends += value.toString();
    }
    void addTo(GraphAttributes &attributes)
    {
        starts.sort();
        ends.sort();
        if ((starts.isEmpty() && ends.isEmpty()) || attributes.contains(QStringLiteral("date")))
            return;
        const QString from = starts.isEmpty() ? QString() : yearOf(starts.front());
        const QString to = ends.isEmpty() ? QString() : yearOf(ends.back());
        if (from == to)
            attributes.insert(QStringLiteral("date"), edtfOf(from));
        else if (from.isEmpty() || to.isEmpty())
            attributes.insert(QStringLiteral("date"),
                              QString((from.isEmpty() ? QStringLiteral("..") : edtfOf(from)) + u'/' +
                                      (to.isEmpty() ? QStringLiteral("..") : edtfOf(to))));
        else
            attributes.insert(QStringLiteral("date"), edtfOf(from, to));
    }

private:
    // "1999.0", where times are numbers and the numbers are years.
    static QString yearOf(const QString &text)
    {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber && number > 999 && number < 3000 && text.size() <= 6 ? QString::number(int(number)) : text;
    }
};

class GexfReader
{
public:
    explicit GexfReader(const ForeignReading &reading) : m_reading(reading), m_xml(&reading.device) {}
    Result<ForeignFile> read();

private:
    void readElement();
    void readNode();
    void readEdge();
    // What stands inside a node or an edge, up to its end.
    void readInside(GraphAttributes &attributes, Times &times);
    void readAttribute();
    void readValue(GraphAttributes &attributes);
    [[nodiscard]] QString attribute(const char *name) const
    {
        return m_xml.attributes().value(QLatin1String(name)).toString();
    }

    const ForeignReading &m_reading;
    QXmlStreamReader m_xml;
    GraphTables m_graph;
    QString m_class;                                  // of the attributes that are being declared
    QHash<QString, QHash<QString, QString>> m_titles; // class -> id -> title
    QString m_inside;                                 // "node" or "edge"
    bool m_isDirected = false;
    bool m_isCancelled = false;
    qint64 m_rows = 0;
    int m_depth = 0; // of nodes in nodes
};

constexpr int deepest = 50;

Result<ForeignFile> GexfReader::read()
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

void GexfReader::readElement()
{
    const auto name = m_xml.name();
    if (++m_rows % rowsPerLook == 0)
        m_isCancelled = !m_reading.keepsGoing();
    if (name == u"graph")
        m_isDirected = attribute("defaultedgetype") == u"directed";
    else if (name == u"attributes")
        m_class = attribute("class");
    else if (name == u"attribute")
        m_titles[m_class].insert(attribute("id"), attribute("title"));
    else if (name == u"node")
        readNode();
    else if (name == u"edge")
        readEdge();
}

void GexfReader::readNode()
{
    const qint64 line = m_xml.lineNumber();
    const QString id = attribute("id");
    const QString label = attribute("label");
    const QString parent = attribute("pid");
    GraphAttributes attributes;
    Times times;
    m_inside = QStringLiteral("node");
    readInside(attributes, times);
    times.addTo(attributes);
    if (id.isEmpty())
        m_reading.warn(line, ForeignText::tr("This node has no id, and was left out: give it one."));
    else
        m_graph.addNode(line, id, label, attributes);
    if (!id.isEmpty() && !parent.isEmpty())
        m_graph.addEdge(line, id, parent, QStringLiteral("part of"), true, {});
}

void GexfReader::readEdge()
{
    const qint64 line = m_xml.lineNumber();
    const QString from = attribute("source");
    const QString to = attribute("target");
    const QString type = attribute("type");
    QString label = attribute("label");
    GraphAttributes attributes;
    for (const char *name : {"weight", "kind"})
        if (const QString value = attribute(name); !value.isEmpty())
            attributes.insert(QLatin1String(name), value);
    if (label.isEmpty())
        label = attributes.value(QStringLiteral("kind"));
    Times times;
    m_inside = QStringLiteral("edge");
    readInside(attributes, times);
    times.addTo(attributes);
    if (from.isEmpty() || to.isEmpty())
        m_reading.warn(line,
                       ForeignText::tr("This edge lacks an end, and was left out: give it a source and a target."));
    else
        m_graph.addEdge(line, from, to, label, type.isEmpty() ? m_isDirected : type == u"directed", attributes);
}

void GexfReader::readInside(GraphAttributes &attributes, Times &times)
{
    times.take(m_xml.attributes());
    const QString ends = m_inside;
    while (!m_xml.atEnd() && !m_isCancelled) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && m_xml.name() == ends)
            return;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == u"attvalue")
            readValue(attributes);
        else if (m_xml.name() == u"spell")
            times.take(m_xml.attributes());
        else if (m_xml.name() == u"node" && m_depth < deepest) {
            ++m_depth; // hierarchies nest nodes
            readNode();
            --m_depth;
            m_inside = ends;
        }
    }
}

// Version 1.1 says "id" where later ones say "for". Of values over time the last is kept.
void GexfReader::readValue(GraphAttributes &attributes)
{
    const QString id = attribute("for").isEmpty() ? attribute("id") : attribute("for");
    const QString title = m_titles.value(m_inside).value(id, id);
    if (const QString value = attribute("value"); !value.isEmpty() && !title.isEmpty())
        attributes.insert(title, value);
}

} // namespace

Result<ForeignFile> readGexf(const ForeignReading &reading)
{
    return GexfReader(reading).read();
}

} // namespace trilateral
