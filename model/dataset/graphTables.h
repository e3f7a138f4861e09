// SPDX-License-Identifier: GPL-3.0-or-later
// The nodes and edges of a network file as tables of a dataset: nodes become entities, edges relations whose type is
// the edge's label. In a file of ours, nodes and edges keep the ids and kinds that they had, and the ties of an event
// become its ties again.
#pragma once

#include "model/dataset/foreignFile.h"
#include "model/dataset/slug.h"

#include <QHash>
#include <QMap>

namespace trilateral
{

struct ForeignReading;
using GraphAttributes = QMap<QString, QString>; // by the name that the file gives them

class GraphTables
{
public:
    // A node of that id that is there already gets what it lacks.
    void addNode(qint64 line, const QString &id, const QString &label, const GraphAttributes &attributes);
    // Nodes that never come are made with their id as name. Dates are in the attribute "date", as EDTF.
    void addEdge(qint64 line, const QString &from, const QString &to, const QString &label, bool isDirected,
                 const GraphAttributes &attributes);
    // Reports where there were more edges than are taken.
    [[nodiscard]] std::vector<MemoryTablePtr> finish(const ForeignReading &reading);

private:
    struct Node {
        qint64 line = 0;
        QString label;
        GraphAttributes attributes;
        QString record; // its id as a record
        QString kind;
        QMap<QString, QStringList> ties; // by role; only events of ours have them
    };
    struct Edge {
        qint64 line = 0;
        qsizetype from = 0; // places in m_nodes
        qsizetype to = 0;
        QString label;
        bool isDirected = true;
        GraphAttributes attributes;
    };
    struct Relation {
        const Edge *edge = nullptr;
        QStringList subjects;
        QStringList objects;
    };
    [[nodiscard]] qsizetype placeOf(const QString &id, qint64 line);
    void nameRecords();
    [[nodiscard]] bool takeTie(const Edge &edge);
    void addRelation(const Edge &edge);
    [[nodiscard]] MemoryTablePtr kinds() const;
    [[nodiscard]] MemoryTablePtr types() const;
    [[nodiscard]] MemoryTablePtr nodes(bool areEvents) const;
    [[nodiscard]] MemoryTablePtr relations() const;

    QHash<QString, qsizetype> m_places; // by the file's id
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges;
    QStringList m_order;              // ids of relations as they come
    QHash<QString, Relation> m_found; // by id
    QMap<QString, QString> m_types;   // id -> word
    IdIssuer m_relationIds;
    bool m_isCut = false;
};

} // namespace trilateral
