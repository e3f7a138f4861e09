// SPDX-License-Identifier: GPL-3.0-or-later
// A line in which records are named, with completion over their names in all languages. Several are separated by
// semicolons where the field takes more than one.
#pragma once

#include "model/snapshot/snapshot.h"

#include <QHash>
#include <QLineEdit>

namespace trilateral
{

// The names under which the records of some bases can be entered; shared by the fields of a form.
class RecordNames
{
public:
    // kind: only records of that kind; empty for all.
    RecordNames(const Snapshot &snapshot, std::initializer_list<Base> bases, const QString &kind, Language language);

    [[nodiscard]] const QStringList &names() const { return m_names; }
    // Empty where nothing is called that. Ids are understood as well.
    [[nodiscard]] QString idOf(const QString &name) const;
    // How a field writes the record; its id where it has no name here.
    [[nodiscard]] QString nameOf(const QString &id) const { return m_nameOfId.value(id, id); }

private:
    void add(const QString &name, const QString &id);

    QStringList m_names;
    QHash<QString, QString> m_ids; // by lower-case name
    QHash<QString, QString> m_nameOfId;
};

class RecordField final : public QLineEdit
{
    Q_OBJECT
public:
    enum class Takes : quint8 { One, Several };
    RecordField(std::shared_ptr<const RecordNames> names, Takes takes, QWidget *parent = nullptr);

    void setIds(const QStringList &ids);
    // Of the names that are known.
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QStringList unknownNames() const;

private:
    [[nodiscard]] QStringList entered() const;

    std::shared_ptr<const RecordNames> m_names;
    Takes m_takes;
};

} // namespace trilateral
