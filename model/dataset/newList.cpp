// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/newList.h"

#include "model/snapshot/snapshotAssembly.h"

namespace trilateral
{

namespace
{

Words words(const char *en, const char *zh, const char *ja, const char *ko)
{
    return {{QString::fromUtf8(en), QString::fromUtf8(zh), QString::fromUtf8(ja), QString::fromUtf8(ko)}};
}

void addKind(Snapshot &list, const char *id, Base base, int facet, const char *shape, const char *colour,
             const Words &word, const char *plural)
{
    Words several = word;
    several.by[0] = QString::fromLatin1(plural);
    list.kinds.push_back({QString::fromLatin1(id), base, facet, QString::fromLatin1(shape), QString::fromLatin1(colour),
                          static_cast<int>(list.kinds.size()) + 1, word, several});
}

void addKinds(Snapshot &list)
{
    addKind(list, "actor", Base::Entity, 1, "disc", "slate", words("Actor", "行为体", "主体", "행위자"), "Actors");
    addKind(list, "person", Base::Entity, 2, "ring", "blue", words("Person", "人物", "人物", "인물"), "People");
    addKind(list, "place", Base::Entity, 3, "hexagon", "olive", words("Place", "地点", "場所", "장소"), "Places");
    addKind(list, "issue", Base::Entity, 4, "diamond", "purple", words("Issue", "议题", "論点", "의제"), "Issues");
    addKind(list, "source", Base::Entity, -1, "square", "grey", words("Source", "来源", "出典", "출처"), "Sources");
    addKind(list, "event", Base::Event, -1, "disc", "ink", words("Event", "事件", "出来事", "사건"), "Events");
    addKind(list, "relation", Base::Relation, -1, "bar", "slate", words("Relation", "关系", "関係", "관계"),
            "Relations");
}

void addType(Snapshot &list, const char *id, const char *tone, const char *line, const Words &word,
             const Words &inverse)
{
    list.tones.push_back({QString::fromLatin1(id), QString::fromLatin1(tone), QString::fromLatin1(line),
                          static_cast<int>(list.tones.size()) + 1, word});
    list.types.push_back({QString::fromLatin1(id), static_cast<KindId>(list.kinds.size() - 1), true,
                          static_cast<ToneId>(list.tones.size() - 1), static_cast<int>(list.types.size()) + 1, word,
                          inverse});
}

void addTypes(Snapshot &list)
{
    addType(list, "works-with", "blue", "solid", words("works with", "合作", "と協力する", "협력한다"),
            words("works with", "合作", "と協力する", "협력한다"));
    addType(list, "supports", "green", "solid", words("supports", "支持", "を支持する", "지지한다"),
            words("is supported by", "受支持于", "に支持される", "지지를 받는다"));
    addType(list, "opposes", "red", "dash", words("opposes", "反对", "に反対する", "반대한다"),
            words("is opposed by", "被反对于", "に反対される", "반대를 받는다"));
    addType(list, "belongs-to", "grey", "dot", words("belongs to", "属于", "に属する", "속한다"),
            words("includes", "包括", "を含む", "포함한다"));
}

} // namespace

std::shared_ptr<Snapshot> newList(const QString &title)
{
    SnapshotAssembly assembly;
    assembly.columns.info.title.by[0] = title;
    addKinds(assembly.columns);
    addTypes(assembly.columns);
    return assembly.finish();
}

} // namespace trilateral
