// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/graphTables.h"

#include "model/dataset/foreignReading.h"
#include "model/dataset/recordReader.h"
#include "model/dataset/slug.h"
#include "model/snapshot/vocabulary.h"

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr qsizetype longestId = 150;
constexpr std::size_t mostEdges = 5'000'000;
const QString actorKind = QStringLiteral("actor");
const QString relationKind = QStringLiteral("relation");
const QString kindKey = QStringLiteral("kind");
const QString recordKey = QStringLiteral("record");
const QString idColumn = QStringLiteral("id");
const QString subjectColumn = QStringLiteral("subject");
const QString objectColumn = QStringLiteral("object");

// Attributes that mean the same in other programs' files as in our tables.
bool isCommon(const QString &key, const QString &value)
{
    if (key == u"status")
        return statusFromKey(value).has_value();
    return key == u"date" || key == u"summary" || key == u"notes" || key == u"layer" || languageFromCode(key);
}

bool isRecordId(const QString &id, const QString &kind)
{
    return !kind.isEmpty() && id.startsWith(kind + u'/') && id.size() > kind.size() + 1 && !id.contains(u' ') &&
           !id.contains(u';') && !id.contains(u',');
}

// Whatever capitals the file writes the key with.
QString valueOf(const GraphAttributes &attributes, const QString &key)
{
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return it.value();
    return {};
}

// A kind is a word of small letters, as in our tables.
QString kindOf(const GraphAttributes &attributes, const QString &usual)
{
    const QString slug = QString::fromLatin1(slugOf(valueOf(attributes, kindKey).toUtf8()));
    return slug.isEmpty() ? usual : slug;
}

QString issued(IdIssuer &issuer, const QString &wanted)
{
    return QString::fromUtf8(issuer.issue(wanted.toUtf8()));
}

QString slugText(const QString &text)
{
    return QString::fromLatin1(slugOf(text.toUtf8()));
}

void setAttributes(MemoryTable &table, const GraphAttributes &attributes)
{
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        const QString key = it.key().trimmed().toLower();
        if (key.isEmpty() || key == kindKey || key == recordKey)
            continue;
        const bool isMistaken = isRecordColumn(key) && !isCommon(key, it.value());
        table.set(isMistaken ? QString(it.key() + u'_') : it.key().trimmed(), it.value());
    }
}

void addKind(MemoryTable &table, const QString &id, const char *base)
{
    table.beginRow(0);
    const bool isActor = id == actorKind;
    const bool isEntity = QLatin1String(base) == QLatin1String("entity");
    table.set(idColumn, id);
    table.set(QStringLiteral("base"), QLatin1String(base));
    table.set(QStringLiteral("facet"), isEntity ? QStringLiteral("1") : QString());
    table.set(QStringLiteral("shape"), QStringLiteral("disc"));
    table.set(QStringLiteral("colour"), QStringLiteral("slate"));
    table.set(QStringLiteral("rank"), QString::number(table.rowCount()));
    table.set(QStringLiteral("en"), id.left(1).toUpper() + id.mid(1));
    if (!isActor && id != relationKind)
        return;
    table.set(QStringLiteral("zh"), isActor ? QStringLiteral("行为体") : QStringLiteral("关系"));
    table.set(QStringLiteral("ja"), isActor ? QStringLiteral("主体") : QStringLiteral("関係"));
    table.set(QStringLiteral("ko"), isActor ? QStringLiteral("행위자") : QStringLiteral("관계"));
    table.set(QStringLiteral("en_plural"), isActor ? QStringLiteral("Actors") : QStringLiteral("Relations"));
}

} // namespace

qsizetype GraphTables::placeOf(const QString &id, qint64 line)
{
    const auto known = m_places.constFind(id);
    if (known != m_places.constEnd())
        return *known;
    m_nodes.push_back({line, {}, {}, {}, {}, {}});
    const auto place = static_cast<qsizetype>(m_nodes.size() - 1);
    m_places.insert(id, place);
    return place;
}

void GraphTables::addNode(qint64 line, const QString &id, const QString &label, const GraphAttributes &attributes)
{
    Node &node = m_nodes[static_cast<std::size_t>(placeOf(id, line))];
    if (node.label.isEmpty())
        node.label = label.trimmed();
    node.attributes.insert(attributes);
}

void GraphTables::addEdge(qint64 line, const QString &from, const QString &to, const QString &label, bool isDirected,
                          const GraphAttributes &attributes)
{
    m_isCut |= m_edges.size() >= mostEdges;
    if (m_edges.size() >= mostEdges)
        return;
    const qsizetype source = placeOf(from, line);
    m_edges.push_back({line, source, placeOf(to, line), label.simplified(), isDirected, attributes});
}

void GraphTables::nameRecords()
{
    IdIssuer issuer;
    std::vector<std::pair<QString, Node *>> unnamed;
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        Node &node = m_nodes[static_cast<std::size_t>(*it)];
        node.kind = kindOf(node.attributes, actorKind);
        if (node.label.isEmpty())
            node.label = it.key();
        if (isRecordId(it.key(), node.kind))
            issuer.take((node.record = it.key()).toUtf8());
    }
    for (Node &node : m_nodes)
        if (node.record.isEmpty()) {
            const QString slug = slugText(node.label);
            node.record = issued(issuer, node.kind + u'/' + (slug.isEmpty() ? QStringLiteral("unnamed") : slug));
        }
}

// An edge of ours that was a tie of its event.
bool GraphTables::takeTie(const Edge &edge)
{
    Node &owner = m_nodes[static_cast<std::size_t>(edge.from)];
    if (edge.attributes.value(recordKey) != owner.record || !roleFromKey(edge.label))
        return false;
    owner.ties[edge.label] += m_nodes[static_cast<std::size_t>(edge.to)].record;
    return true;
}

// Edges of one record of ours are one relation with several ends.
void GraphTables::addRelation(const Edge &edge)
{
    const QString &from = m_nodes[static_cast<std::size_t>(edge.from)].record;
    const QString &to = m_nodes[static_cast<std::size_t>(edge.to)].record;
    const QString kind = kindOf(edge.attributes, relationKind);
    QString id = edge.attributes.value(recordKey);
    if (!isRecordId(id, kind)) {
        const QString word = slugText(edge.label);
        id = kind + u'/' + from.section(u'/', 1) + u'-' + (word.isEmpty() ? QString() : QString(word + u'-')) +
             to.section(u'/', 1);
        id = issued(m_relationIds, id.left(longestId));
    }
    Relation &relation = m_found[id];
    if (!relation.edge)
        m_order += id;
    relation.edge = relation.edge ? relation.edge : &edge;
    if (!relation.subjects.contains(from))
        relation.subjects += from;
    if (!relation.objects.contains(to))
        relation.objects += to;
    if (const QString type = slugText(edge.label); !type.isEmpty() && !m_types.contains(type))
        m_types.insert(type, edge.label);
}

MemoryTablePtr GraphTables::kinds() const
{
    auto table = std::make_shared<MemoryTable>(QStringLiteral("kinds"));
    QMap<QString, const char *> bases;
    for (const Relation &relation : m_found)
        bases.insert(kindOf(relation.edge->attributes, relationKind), "relation");
    for (const Node &node : m_nodes)
        bases.insert(node.kind, node.ties.isEmpty() ? bases.value(node.kind, "entity") : "event");
    for (const Node &node : m_nodes)
        if (!node.ties.isEmpty())
            bases.insert(node.kind, "event");
    for (auto it = bases.begin(); it != bases.end(); ++it)
        addKind(*table, it.key(), it.value());
    return table;
}

MemoryTablePtr GraphTables::types() const
{
    auto table = std::make_shared<MemoryTable>(QStringLiteral("types"));
    for (auto it = m_types.begin(); it != m_types.end(); ++it) {
        table->beginRow(0);
        table->set(idColumn, it.key());
        table->set(QStringLiteral("rank"), QString::number(table->rowCount()));
        table->set(QStringLiteral("en"), it.value());
    }
    return table;
}

MemoryTablePtr GraphTables::nodes(bool areEvents) const
{
    auto table = std::make_shared<MemoryTable>(areEvents ? QStringLiteral("events") : QStringLiteral("entities"),
                                               QStringList{idColumn, kindKey});
    QHash<QString, bool> isEventKind;
    for (const Node &node : m_nodes)
        isEventKind[node.kind] |= !node.ties.isEmpty();
    for (const Node &node : m_nodes) {
        if (isEventKind[node.kind] != areEvents)
            continue;
        table->beginRow(node.line);
        setAttributes(*table, node.attributes);
        table->set(idColumn, node.record);
        table->set(kindKey, node.kind);
        table->set(QStringLiteral("en"), node.label);
        for (auto it = node.ties.begin(); it != node.ties.end(); ++it)
            table->set(it.key(), it.value().join(QStringLiteral("; ")));
    }
    return table;
}

MemoryTablePtr GraphTables::relations() const
{
    auto table = std::make_shared<MemoryTable>(
        QStringLiteral("relations"),
        QStringList{idColumn, kindKey, QStringLiteral("type"), subjectColumn, objectColumn});
    for (const QString &id : m_order) {
        const Relation &relation = *m_found.constFind(id);
        table->beginRow(relation.edge->line);
        setAttributes(*table, relation.edge->attributes);
        table->set(idColumn, id);
        table->set(kindKey, kindOf(relation.edge->attributes, relationKind));
        table->set(QStringLiteral("type"), slugText(relation.edge->label));
        table->set(subjectColumn, relation.subjects.join(QStringLiteral("; ")));
        table->set(objectColumn, relation.objects.join(QStringLiteral("; ")));
        if (!relation.edge->isDirected)
            table->set(QStringLiteral("directed"), QStringLiteral("no"));
    }
    return table;
}

std::vector<MemoryTablePtr> GraphTables::finish(const ForeignReading &reading)
{
    if (m_isCut)
        reading.warn(0, ForeignText::tr("Only the first %1 edges were taken: divide the file.").arg(mostEdges));
    nameRecords();
    for (const Edge &edge : m_edges)
        if (!takeTie(edge))
            addRelation(edge);
    std::vector<MemoryTablePtr> tables;
    for (const MemoryTablePtr &table : {kinds(), types(), nodes(false), nodes(true), relations()})
        if (table->rowCount())
            tables.push_back(table);
    return tables;
}

} // namespace trilateral
