// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/statusWords.h"

#include "model/snapshot/participation.h"

namespace trilateral
{

namespace
{

using Words4 = std::array<QStringView, 4>; // in the order of allLanguages

constexpr std::array<Words4, statusCount> words{{
    {u"", u"", u"", u""},
    {u"held", u"已举行", u"開催済み", u"개최됨"},
    {u"planned", u"计划中", u"予定", u"예정"},
    {u"postponed", u"推迟", u"延期", u"연기"},
    {u"cancelled", u"取消", u"中止", u"취소"},
    {u"proposed", u"提议", u"提案", u"제안"},
    {u"claimed", u"据称", u"主張", u"주장"},
    {u"disputed", u"有争议", u"係争中", u"분쟁"},
    {u"in force", u"生效", u"発効中", u"발효 중"},
}};

} // namespace

QString statusWords(Status status, Language language)
{
    return words[static_cast<std::size_t>(status)][static_cast<std::size_t>(language)].toString();
}

QString statusWords(const Snapshot &snapshot, Row row, Language language)
{
    const Status status = snapshot.status[index(row)];
    const bool isEvent = snapshot.base(row) == Base::Event;
    return status == Status::Held && isEvent && !isMeeting(snapshot, row) ? QString() : statusWords(status, language);
}

} // namespace trilateral
