// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/recordGraph.h"
#include "model/snapshot/wording.h"

#include <QXmlStreamWriter>

#include <array>

namespace trilateral
{

namespace
{

struct Attribute {
    const char *id;
    QString (*value)(const Snapshot &snapshot, Row row);
};

QString nameIn(const Snapshot &snapshot, Row row, Language language)
{
    const LocalText text = title(snapshot, row, language);
    return text.language == language ? text.text : QString();
}

constexpr std::array attributes{
    Attribute{"kind",
              [](const Snapshot &s, Row r) {
                  return s.kindOf(r).id;
              }},
    Attribute{"zh",
              [](const Snapshot &s, Row r) {
                  return nameIn(s, r, Language::Chinese);
              }},
    Attribute{"ja",
              [](const Snapshot &s, Row r) {
                  return nameIn(s, r, Language::Japanese);
              }},
    Attribute{"ko",
              [](const Snapshot &s, Row r) {
                  return nameIn(s, r, Language::Korean);
              }},
    Attribute{"date",
              [](const Snapshot &s, Row r) {
                  return edtfFromSpan(s.span[index(r)]);
              }},
    Attribute{"status",
              [](const Snapshot &s, Row r) {
                  return statusKey(s.status[index(r)]);
              }},
    Attribute{"layer",
              [](const Snapshot &s, Row r) {
                  return s.pool.text(s.layerText[index(r)]);
              }},
    Attribute{"summary",
              [](const Snapshot &s, Row r) {
                  return s.summary(r);
              }},
};

constexpr std::array edgeAttributes{
    Attribute{"record",
              [](const Snapshot &s, Row r) {
                  return s.id(r);
              }},
    Attribute{"kind",
              [](const Snapshot &s, Row r) {
                  return s.kindOf(r).id;
              }},
    Attribute{"date",
              [](const Snapshot &s, Row r) {
                  return edtfFromSpan(s.span[index(r)]);
              }},
    Attribute{"layer",
              [](const Snapshot &s, Row r) {
                  return s.pool.text(s.layerText[index(r)]);
              }},
};

// What XML 1.0 cannot hold, not even escaped.
QString clean(const QString &text)
{
    QString result;
    for (const QChar c : text)
        if (c >= QChar(0x20) ? c != QChar(0xfffe) && c != QChar(0xffff) : c == u'\t' || c == u'\n')
            result += c;
    return result;
}

QString isoDay(Day day)
{
    Span span;
    span.first = span.last = day;
    return edtfFromSpan(span);
}

class XmlWriter
{
public:
    XmlWriter(const Snapshot &snapshot, const RecordGraph &graph) : m_snapshot(snapshot), m_graph(graph), m_xml(&m_out)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
    }
    QByteArray gexf();
    QByteArray graphMl();

private:
    void start(const char *name) { m_xml.writeStartElement(QLatin1String(name)); }
    void empty(const char *name) { m_xml.writeEmptyElement(QLatin1String(name)); }
    void end() { m_xml.writeEndElement(); }
    void set(const char *name, const QString &value) { m_xml.writeAttribute(QLatin1String(name), clean(value)); }
    [[nodiscard]] QString label(Row row) const { return title(m_snapshot, row, Language::English).text; }
    template <std::size_t n>
    void declareGexf(const char *of, const std::array<Attribute, n> &list);
    template <std::size_t n>
    void valuesGexf(const std::array<Attribute, n> &list, Row row);
    void spell(Row row);
    template <std::size_t n>
    void declareGraphMl(const char *of, const char *prefix, const std::array<Attribute, n> &list);
    void data(const QString &key, const QString &value);
    template <std::size_t n>
    void valuesGraphMl(const char *prefix, const std::array<Attribute, n> &list, Row row);

    const Snapshot &m_snapshot;
    const RecordGraph &m_graph;
    QByteArray m_out;
    QXmlStreamWriter m_xml;
};

template <std::size_t n>
void XmlWriter::declareGexf(const char *of, const std::array<Attribute, n> &list)
{
    start("attributes");
    set("class", QLatin1String(of));
    for (const Attribute &attribute : list) {
        empty("attribute");
        set("id", QLatin1String(attribute.id));
        set("title", QLatin1String(attribute.id));
        set("type", QStringLiteral("string"));
    }
    end();
}

template <std::size_t n>
void XmlWriter::valuesGexf(const std::array<Attribute, n> &list, Row row)
{
    start("attvalues");
    for (const Attribute &attribute : list)
        if (const QString value = attribute.value(m_snapshot, row); !value.isEmpty()) {
            empty("attvalue");
            set("for", QLatin1String(attribute.id));
            set("value", value);
        }
    end();
}

// From the first to the last possible day; what is always there says nothing.
void XmlWriter::spell(Row row)
{
    const Span span = m_snapshot.span[index(row)];
    if (!span.isKnown() || m_snapshot.base(row) == Base::Entity)
        return;
    if (!span.isOpenStart())
        set("start", isoDay(span.first));
    if (!span.isOpenEnd())
        set("end", isoDay(span.last));
}

QByteArray XmlWriter::gexf()
{
    start("gexf");
    m_xml.writeDefaultNamespace(QStringLiteral("http://gexf.net/1.3"));
    set("version", QStringLiteral("1.3"));
    start("meta");
    m_xml.writeTextElement(QStringLiteral("creator"), QStringLiteral("Trilateral Explorer " TRILATERAL_VERSION));
    m_xml.writeTextElement(QStringLiteral("description"),
                           clean(m_snapshot.info.title.in(Language::English).text + u' ' + m_snapshot.info.version));
    end();
    start("graph");
    set("defaultedgetype", QStringLiteral("directed"));
    set("mode", QStringLiteral("dynamic"));
    set("timeformat", QStringLiteral("date"));
    set("timerepresentation", QStringLiteral("interval"));
    declareGexf("node", attributes);
    declareGexf("edge", edgeAttributes);
    start("nodes");
    for (const Row row : m_graph.nodes) {
        start("node");
        set("id", m_snapshot.id(row));
        set("label", label(row));
        spell(row);
        valuesGexf(attributes, row);
        end();
    }
    end();
    start("edges");
    for (std::size_t i = 0; i < m_graph.edges.size(); ++i) {
        const RecordEdge &edge = m_graph.edges[i];
        start("edge");
        set("id", QString::number(i));
        set("source", m_snapshot.id(edge.from));
        set("target", m_snapshot.id(edge.to));
        set("label", edge.label);
        spell(edge.record);
        valuesGexf(edgeAttributes, edge.record);
        end();
    }
    m_xml.writeEndDocument();
    return m_out;
}

template <std::size_t n>
void XmlWriter::declareGraphMl(const char *of, const char *prefix, const std::array<Attribute, n> &list)
{
    const auto declare = [&](const QString &name) {
        empty("key");
        set("id", QLatin1String(prefix) + name);
        set("for", QLatin1String(of));
        set("attr.name", name);
        set("attr.type", QStringLiteral("string"));
    };
    declare(QStringLiteral("label"));
    for (const Attribute &attribute : list)
        declare(QLatin1String(attribute.id));
}

void XmlWriter::data(const QString &key, const QString &value)
{
    if (value.isEmpty())
        return;
    start("data");
    set("key", key);
    m_xml.writeCharacters(clean(value));
    end();
}

template <std::size_t n>
void XmlWriter::valuesGraphMl(const char *prefix, const std::array<Attribute, n> &list, Row row)
{
    for (const Attribute &attribute : list)
        data(QLatin1String(prefix) + QLatin1String(attribute.id), attribute.value(m_snapshot, row));
}

QByteArray XmlWriter::graphMl()
{
    start("graphml");
    m_xml.writeDefaultNamespace(QStringLiteral("http://graphml.graphdrawing.org/xmlns"));
    declareGraphMl("node", "n.", attributes);
    declareGraphMl("edge", "e.", edgeAttributes);
    start("graph");
    set("edgedefault", QStringLiteral("directed"));
    for (const Row row : m_graph.nodes) {
        start("node");
        set("id", m_snapshot.id(row));
        data(QStringLiteral("n.label"), label(row));
        valuesGraphMl("n.", attributes, row);
        end();
    }
    for (const RecordEdge &edge : m_graph.edges) {
        start("edge");
        set("source", m_snapshot.id(edge.from));
        set("target", m_snapshot.id(edge.to));
        data(QStringLiteral("e.label"), edge.label);
        valuesGraphMl("e.", edgeAttributes, edge.record);
        end();
    }
    m_xml.writeEndDocument();
    return m_out;
}

} // namespace

QByteArray gexf(const Snapshot &snapshot, const Mask &passes)
{
    const RecordGraph graph = recordGraph(snapshot, passes);
    return XmlWriter(snapshot, graph).gexf();
}

QByteArray graphMl(const Snapshot &snapshot, const Mask &passes)
{
    const RecordGraph graph = recordGraph(snapshot, passes);
    return XmlWriter(snapshot, graph).graphMl();
}

} // namespace trilateral
