// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/recordField.h"

#include "model/snapshot/wording.h"

#include <QCompleter>
#include <QStringListModel>

#include <array>

namespace trilateral
{

namespace
{

constexpr int mostShown = 12;
const QString between = QStringLiteral("; ");

// Completes the last of several names and leaves those that were typed before it. The line itself is no witness of
// them: while one goes through the list, it holds what is marked there.
class LastNameCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;
    void setTyped(const QString &text) { m_before = text.section(u';', 0, -2).trimmed(); }
    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.section(u';', -1).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString name = QCompleter::pathFromIndex(index) + between;
        return m_before.isEmpty() ? name : QString(m_before + between + name);
    }

private:
    QString m_before;
};

// How well a name answers to what was typed: 0 begins with it, 1 has a word that does, 2 holds it, 3 does not.
int distanceOf(const QString &name, const QString &typed)
{
    const qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at <= 0)
        return at == 0 ? 0 : 3;
    for (qsizetype place = at; place > 0; place = name.indexOf(typed, place + 1, Qt::CaseInsensitive))
        if (!name[place - 1].isLetterOrNumber())
            return 1;
    return 2;
}

// Those that hold it, the best first, otherwise in their order.
QStringList ranked(const QStringList &names, const QString &typed)
{
    std::array<QStringList, 3> byDistance;
    for (const QString &name : names)
        if (const int distance = distanceOf(name, typed); distance < 3)
            byDistance[static_cast<std::size_t>(distance)] += name;
    return byDistance[0] + byDistance[1] + byDistance[2];
}

} // namespace

RecordNames::RecordNames(const Snapshot &snapshot, std::initializer_list<Base> bases, const QString &kind,
                         Language language)
{
    for (const Base base : bases) {
        const RowRange rows = snapshot.rows(base);
        for (quint32 i = rows.first; i < rows.last; ++i) {
            const Row r = row(i);
            if (!kind.isEmpty() && snapshot.kindOf(r).id != kind)
                continue;
            const QString id = snapshot.id(r);
            add(title(snapshot, r, language).text, id);
            for (const Language other : allLanguages)
                if (const LocalText name = snapshot.name(r, other); !name.isFallback)
                    add(name.text, id);
        }
    }
    m_names.sort(Qt::CaseInsensitive);
}

// A second record of the same name is entered with its id behind it.
void RecordNames::add(const QString &name, const QString &id)
{
    if (name.isEmpty() || m_ids.value(name.toLower()) == id)
        return;
    const bool isTaken = m_ids.contains(name.toLower());
    const QString entry = isTaken ? QString(name + QStringLiteral(" (") + id + u')') : name;
    if (m_ids.contains(entry.toLower()))
        return;
    m_ids.insert(entry.toLower(), id);
    m_names += entry;
    if (!m_nameOfId.contains(id))
        m_nameOfId.insert(id, entry);
}

QString RecordNames::idOf(const QString &name) const
{
    if (m_nameOfId.contains(name))
        return name;
    return m_ids.value(name.toLower());
}

RecordField::RecordField(std::shared_ptr<const RecordNames> names, Takes takes, QWidget *parent)
    : QLineEdit(parent), m_names(std::move(names)), m_takes(takes)
{
    auto *several = takes == Takes::Several ? new LastNameCompleter(this) : nullptr;
    QCompleter *completer = several ? several : new QCompleter(this);
    auto *offered = new QStringListModel(m_names->names(), completer);
    completer->setModel(offered);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(mostShown);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, completer, [this, several, offered](const QString &text) {
        if (several)
            several->setTyped(text);
        offered->setStringList(ranked(m_names->names(), several ? text.section(u';', -1).trimmed() : text.trimmed()));
    });
}

void RecordField::setIds(const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids)
        names += m_names->nameOf(id);
    setText(names.join(between));
}

QStringList RecordField::entered() const
{
    const QStringList parts = m_takes == Takes::One ? QStringList(text()) : text().split(u';');
    QStringList names;
    for (const QString &part : parts)
        if (const QString name = part.trimmed(); !name.isEmpty())
            names += name;
    return names;
}

QStringList RecordField::ids() const
{
    QStringList ids;
    for (const QString &name : entered())
        if (const QString id = m_names->idOf(name); !id.isEmpty() && !ids.contains(id))
            ids += id;
    return ids;
}

QStringList RecordField::unknownNames() const
{
    QStringList unknown;
    for (const QString &name : entered())
        if (m_names->idOf(name).isEmpty())
            unknown += name;
    return unknown;
}

} // namespace trilateral
