// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a Snapshot in memory from few lines, for tests that need no document:
//
//     SnapshotFixture fixture;
//     fixture.add("country", "country/aland").name("Aland").importance(3);
//     fixture.add("meeting", "meeting/talks-1").date("2001-05-04").tie(Role::Participant, "country/aland");
//     const SnapshotPtr snapshot = fixture.build();
//
// It knows the usual kinds, a few types, stances and tones. Ties may name records that are added later; ids that no
// record has fail the test. Places and people are invented.
#pragma once

#include "model/snapshot/snapshot.h"

#include <deque>

namespace trilateral::test
{

class Draft
{
public:
    Draft(const char *kind, const QByteArray &id) : m_kind(kind), m_id(id) {}
    Draft &name(const char *en, const char *zh = "", const char *ja = "", const char *ko = "")
    {
        m_names = {en, zh, ja, ko};
        return *this;
    }
    // A further name, such as the short one.
    Draft &alias(const char *language, const char *role, const char *text)
    {
        m_aliases.push_back({language, role, text});
        return *this;
    }
    Draft &date(const char *edtf) { return (m_date = edtf, *this); }
    Draft &asOf(const char *edtf) { return (m_asOf = edtf, *this); }
    Draft &status(Status status) { return (m_status = status, *this); }
    Draft &type(const char *type) { return (m_type = type, *this); }
    Draft &stance(const char *stance) { return (m_stance = stance, *this); }
    Draft &layer(const char *layer) { return (m_layer = layer, *this); }
    Draft &summary(const char *text) { return (m_summary = text, *this); }
    Draft &notes(const char *text) { return (m_notes = text, *this); }
    Draft &confidence(const char *key) { return (m_confidence = key, *this); }
    Draft &attributes(const char *json) { return (m_attributes = json, *this); }
    Draft &importance(int level) { return (m_importance = level, *this); }
    Draft &ordinal(int number) { return (m_ordinal = number, *this); }
    Draft &tie(Role role, const QByteArray &id)
    {
        m_ties.emplace_back(role, id);
        return *this;
    }
    // What the source asserts, where in it and when, as in the CSV.
    Draft &cite(const QByteArray &source, const char *locator = "", const char *field = "", const char *value = "",
                const char *asOf = "", const char *note = "")
    {
        m_citations.push_back({source, locator, field, value, asOf, note});
        return *this;
    }

private:
    friend class SnapshotFixture;
    struct Alias {
        QByteArray language, role, text;
    };

    struct Citation {
        QByteArray source, locator, field, value, asOf, note;
    };

    QByteArray m_kind, m_id, m_date, m_asOf, m_type, m_stance, m_layer, m_summary, m_notes, m_confidence, m_attributes;
    std::array<QByteArray, 4> m_names;
    std::vector<Alias> m_aliases;
    Status m_status = Status::None;
    int m_importance = 0;
    int m_ordinal = 0;
    std::vector<std::pair<Role, QByteArray>> m_ties;
    std::vector<Citation> m_citations;
};

class SnapshotFixture
{
public:
    SnapshotFixture();
    // Another kind beside the usual ones.
    void kind(const char *id, Base base, int facet = -1);
    void type(const char *id, const char *kind, bool isDirected = true, const char *tone = "");
    void horizon(const char *edtf) { m_snapshot->info.horizon = spanFromEdtf(QString::fromUtf8(edtf))->last; }
    Draft &add(const char *kind, const QByteArray &id);
    // To be called once.
    [[nodiscard]] SnapshotPtr build();

private:
    void stance(const char *id, int score, const char *tone);
    void tone(const char *id);
    void sortDrafts();
    void addColumns(const Draft &draft);
    void addLists();
    template <class Id, class Entry>
    Id entryId(const std::vector<Entry> &entries, const QByteArray &id) const;
    Row find(const QByteArray &id) const;

    std::shared_ptr<Snapshot> m_snapshot = std::make_shared<Snapshot>();
    std::deque<Draft> m_drafts;
    std::vector<const Draft *> m_order;
};

} // namespace trilateral::test

#include "snapshotFixture.inl"
