// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/listWords.h"

#include <algorithm>
#include <array>

namespace trilateral
{

namespace
{

Words words(const char *en, const char *zh, const char *ja, const char *ko)
{
    return {{QString::fromUtf8(en), QString::fromUtf8(zh), QString::fromUtf8(ja), QString::fromUtf8(ko)}};
}

// The kinds that a list of events brings along, unless the dataset has them.
std::array<Kind, 4> listKinds()
{
    const auto kind = [](const char *id, Base base, int facet, const char *shape, const char *colour, int rank,
                         const Words &word, const char *plural) {
        Words several = word;
        several.by[0] = QString::fromLatin1(plural);
        return Kind{QString::fromLatin1(id),     base, facet, QString::fromLatin1(shape),
                    QString::fromLatin1(colour), rank, word,  several};
    };
    return {kind("actor", Base::Entity, 1, "disc", "slate", 1, words("Actor", "行为体", "主体", "행위자"), "Actors"),
            kind("place", Base::Entity, 2, "hexagon", "olive", 2, words("Place", "地点", "場所", "장소"), "Places"),
            kind("source", Base::Entity, -1, "square", "grey", 3, words("Source", "来源", "出典", "출처"), "Sources"),
            kind("event", Base::Event, -1, "disc", "ink", 4, words("Event", "事件", "出来事", "사건"), "Events")};
}

} // namespace

KindId listedKind(ImportSession &session, ListKind which)
{
    std::vector<Kind> &kinds = session.assembly.columns.kinds;
    const Kind wanted = listKinds()[which];
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind &k) { return k.id == wanted.id; });
    if (found != kinds.end())
        return static_cast<KindId>(found - kinds.begin());
    kinds.push_back(wanted);
    return static_cast<KindId>(kinds.size() - 1);
}

const char *languageOf(QByteArrayView name)
{
    if (std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return "en";
    const char *language = "en";
    for (const QChar c : QString::fromUtf8(name)) {
        if (c.script() == QChar::Script_Hangul)
            return "ko";
        if (c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana)
            return "ja";
        if (c.script() == QChar::Script_Han)
            language = "zh";
    }
    return language;
}

Row NamedEntities::added(QByteArrayView name)
{
    if (m_kind == KindId::None)
        m_kind = listedKind(m_session, m_listKind);
    QByteArray slug = slugOf(name);
    if (slug.isEmpty())
        slug = "unnamed";
    Row r = Row::None;
    while (r == Row::None)
        r = m_session.addRecord(m_ids.issue(m_idStart + slug), m_kind);
    m_session.assembly.addName(r, languageOf(name), name);
    return r;
}

TypeId WordTypes::added(QByteArrayView word)
{
    const QByteArray slug = slugOf(word);
    Words phrase;
    phrase.by[0] = QString::fromUtf8(word);
    m_types.push_back({QString::fromLatin1(m_ids.issue(slug.isEmpty() ? QByteArray("relation") : slug)),
                       m_kind,
                       true,
                       ToneId::None,
                       static_cast<int>(m_types.size()) + 1,
                       phrase,
                       {}});
    return static_cast<TypeId>(m_types.size() - 1);
}

} // namespace trilateral
