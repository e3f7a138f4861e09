// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/exercise.h"

#include "model/layout/randomSource.h"
#include "model/snapshot/participation.h"

#include <QRegularExpression>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr std::size_t ordered = 6; // items to put in order
constexpr std::size_t dated = 6;   // items to date
constexpr std::size_t missing = 4; // meetings
constexpr std::size_t said = 6;    // statements
constexpr std::size_t leastItems = 2;
constexpr std::size_t leastPeople = 3;

class ExerciseMaker
{
public:
    ExerciseMaker(const Snapshot &snapshot, const Mask &passes, quint32 seed)
        : m_snapshot(snapshot), m_passes(passes), m_random(seed)
    {
    }

    std::vector<Exercise> make()
    {
        std::vector<Exercise> made;
        for (Exercise exercise : {putInOrder(), whenWasIt(), whoIsMissing(), whoSaidIt()})
            if (exercise.items.size() >= leastItems)
                made.push_back(std::move(exercise));
        return made;
    }

private:
    void shuffle(auto &list)
    {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[m_random.below(static_cast<quint32>(i))]);
    }

    [[nodiscard]] std::vector<Row> passing(Base base, const auto &fits)
    {
        std::vector<Row> rows;
        const RowRange range = m_snapshot.rows(base);
        for (quint32 r = range.first; r < range.last; ++r)
            if (m_passes.test(r) && m_snapshot.isPresent(row(r)) && fits(row(r)))
                rows.push_back(row(r));
        shuffle(rows);
        return rows;
    }

    [[nodiscard]] bool isKnownDay(Row r) const
    {
        const Span span = m_snapshot.span[index(r)];
        return span.isKnown() && span.precision() == Precision::Day && !span.isOpenStart() && !span.isApproximate() &&
               m_snapshot.importance[index(r)] > 0;
    }

    Exercise putInOrder()
    {
        Exercise exercise{ExerciseKind::PutInOrder, {}, {}};
        std::vector<Row> chosen;
        for (const Row r : passing(Base::Event, [this](Row r) { return isKnownDay(r); })) {
            const auto isSameDay = [&](Row other) {
                return m_snapshot.span[index(other)].first == m_snapshot.span[index(r)].first;
            };
            if (chosen.size() < ordered && std::ranges::none_of(chosen, isSameDay))
                chosen.push_back(r);
        }
        std::vector<Row> right = chosen;
        std::ranges::sort(right, {}, [this](Row r) { return m_snapshot.span[index(r)].first; });
        for (const Row r : chosen)
            exercise.items.push_back(
                {.record = r, .place = int(std::ranges::find(right, r) - right.begin()) + 1, .text = {}});
        return exercise;
    }

    Exercise whenWasIt()
    {
        Exercise exercise{ExerciseKind::WhenWasIt, {}, {}};
        for (const Row r : passing(Base::Event, [this](Row r) { return isKnownDay(r); }))
            if (exercise.items.size() < dated)
                exercise.items.push_back({.record = r, .text = {}});
        return exercise;
    }

    [[nodiscard]] std::vector<Row> people(Row meeting) const
    {
        std::vector<Row> people;
        for (const Row r : m_snapshot.allTied(meeting, Role::Participant))
            if (m_snapshot.tied(r, Role::Country) != Row::None)
                people.push_back(r);
        return people;
    }

    Exercise whoIsMissing()
    {
        Exercise exercise{ExerciseKind::WhoIsMissing, {}, {}};
        const auto fits = [this](Row r) {
            return isMeeting(m_snapshot, r) && people(r).size() >= leastPeople;
        };
        for (const Row r : passing(Base::Event, fits)) {
            if (exercise.items.size() >= missing)
                break;
            std::vector<Row> named = people(r);
            shuffle(named);
            const Row answer = named.back();
            named.pop_back();
            exercise.items.push_back({.record = r, .shown = named, .answer = answer, .text = {}});
        }
        return exercise;
    }

    // What a person said, by himself or herself; what others say of them is another matter.
    [[nodiscard]] bool isOwnStatement(Row r) const
    {
        const Row holder = m_snapshot.tied(r, Role::Subject);
        return m_snapshot.kindOf(r).id == QLatin1String("position") && holder != Row::None &&
               m_snapshot.kindOf(holder).id == QLatin1String("official") &&
               m_snapshot.tied(r, Role::Speaker) == Row::None && !m_snapshot.summary(r).isEmpty();
    }

    [[nodiscard]] QStringList namesOf(Row person) const
    {
        QStringList names;
        for (const NameEntry &entry : m_snapshot.names(person))
            names << m_snapshot.pool.text(entry.text);
        return names;
    }

    Exercise whoSaidIt()
    {
        Exercise exercise{ExerciseKind::WhoSaidIt, {}, {}};
        for (const Row r : passing(Base::Relation, [this](Row r) { return isOwnStatement(r); })) {
            if (exercise.items.size() >= said)
                break;
            const Row holder = m_snapshot.tied(r, Role::Subject);
            exercise.items.push_back(
                {.record = r, .answer = holder, .text = withoutNames(m_snapshot.summary(r), namesOf(holder))});
            if (std::ranges::find(exercise.choices, holder) == exercise.choices.end())
                exercise.choices.push_back(holder);
        }
        if (exercise.choices.size() < 2)
            exercise.items.clear();
        return exercise;
    }

    const Snapshot &m_snapshot;
    const Mask &m_passes;
    RandomSource m_random;
};

} // namespace

std::vector<Exercise> makeExercises(const Snapshot &snapshot, const Mask &passes, quint32 seed)
{
    return ExerciseMaker(snapshot, passes, seed).make();
}

QString withoutNames(const QString &text, const QStringList &names)
{
    QString result = text;
    for (const QString &name : names)
        for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
            if (word.size() > 1 || word.front().unicode() > 0x2e7f)
                result.replace(
                    QRegularExpression(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(word)),
                                       QRegularExpression::UseUnicodePropertiesOption),
                    QStringLiteral("_____"));
    return result;
}

} // namespace trilateral
