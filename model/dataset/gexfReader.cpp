// SPDX-License-Identifier: GPL-3.0-or-later
// GEXF of any version (https://gexf.net): names are matched without their namespace, which files in the wild spell in
// many ways.
#include "model/dataset/networkXml.h"

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
    explicit GexfReader(const ForeignReading &reading) : m_xml(reading) {}
    Result<ForeignFile> read();

private:
    void readElement();
    void readNode();
    void readEdge();
    // What stands inside a node or an edge, up to its end.
    [[nodiscard]] GraphAttributes readInside(const QString &element);
    void readValue(const QString &element, GraphAttributes &attributes);
    [[nodiscard]] QString attribute(const char *name) const { return m_xml.attribute(name); }

    NetworkXml m_xml;
    QString m_class;                                  // of the attributes that are being declared
    QHash<QString, QHash<QString, QString>> m_titles; // class -> id -> title
    bool m_isDirected = false;
};

Result<ForeignFile> GexfReader::read()
{
    while (m_xml.nextElement(0))
        readElement();
    return m_xml.finish();
}

void GexfReader::readElement()
{
    const auto name = m_xml.name();
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
    const qint64 line = m_xml.line();
    const QString id = attribute("id");
    const QString label = attribute("label");
    const QString parent = attribute("pid");
    m_xml.addNode(line, id, label, readInside(QStringLiteral("node")));
    if (!id.isEmpty() && !parent.isEmpty())
        m_xml.addEdge(line, id, parent, QStringLiteral("part of"), true, {});
}

void GexfReader::readEdge()
{
    const qint64 line = m_xml.line();
    const QString from = attribute("source");
    const QString to = attribute("target");
    const QString type = attribute("type");
    const QString label = attribute("label").isEmpty() ? attribute("kind") : attribute("label");
    GraphAttributes own;
    for (const char *name : {"weight", "kind"})
        if (const QString value = attribute(name); !value.isEmpty())
            own.insert(QLatin1String(name), value);
    own.insert(readInside(QStringLiteral("edge")));
    m_xml.addEdge(line, from, to, label, type.isEmpty() ? m_isDirected : type == u"directed", own);
}

// Hierarchies nest nodes.
GraphAttributes GexfReader::readInside(const QString &element)
{
    GraphAttributes attributes;
    Times times;
    times.take(m_xml.at().attributes());
    const int level = m_xml.level();
    while (m_xml.nextElement(level)) {
        if (m_xml.name() == u"attvalue")
            readValue(element, attributes);
        else if (m_xml.name() == u"spell")
            times.take(m_xml.at().attributes());
        else if (m_xml.name() == u"node" && m_xml.mayDescend())
            readNode();
    }
    times.addTo(attributes);
    return attributes;
}

// Version 1.1 says "id" where later ones say "for". Of values over time the last is kept.
void GexfReader::readValue(const QString &element, GraphAttributes &attributes)
{
    const QString id = attribute("for").isEmpty() ? attribute("id") : attribute("for");
    const QString title = m_titles.value(element).value(id, id);
    if (const QString value = attribute("value"); !value.isEmpty() && !title.isEmpty())
        attributes.insert(title, value);
}

} // namespace

Result<ForeignFile> readGexf(const ForeignReading &reading)
{
    return GexfReader(reading).read();
}

} // namespace trilateral
