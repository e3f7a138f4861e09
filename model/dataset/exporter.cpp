// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/exporter.h"

#include "model/dataset/tableWriter.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

const QString idColumn = QStringLiteral("id");

QString baseKey(Base base)
{
    static const QString keys[] = {QStringLiteral("entity"), QStringLiteral("event"), QStringLiteral("relation"),
                                   QStringLiteral("observation")};
    return keys[static_cast<std::size_t>(base)];
}

// Digits alone where that is not absurdly long.
QString plainNumber(double value)
{
    const double size = std::abs(value);
    const char form = size != 0 && (size < 1e-6 || size >= 1e15) ? 'g' : 'f';
    return QString::number(value, form, QLocale::FloatingPointShortest);
}

void setWords(TableWriter &table, const Words &words, const QString &suffix = {})
{
    for (const Language language : allLanguages)
        table.set(languageCode(language) + suffix, words.by[static_cast<std::size_t>(language)]);
}

TableWriter datasetFacts(const Snapshot &snapshot)
{
    const DatasetInfo &info = snapshot.info;
    TableWriter table({QStringLiteral("key"), QStringLiteral("en"), QStringLiteral("zh"), QStringLiteral("ja"),
                       QStringLiteral("ko")});
    const auto add = [&](const char *key, const Words &words) {
        if (words == Words{})
            return;
        table.beginRow();
        table.set(QStringLiteral("key"), QLatin1String(key));
        setWords(table, words);
    };
    Span horizon;
    if (info.horizon != openFuture)
        horizon.first = horizon.last = info.horizon;
    add("title", info.title);
    add("subtitle", info.subtitle);
    add("version", {{info.version}});
    add("horizon", {{edtfFromSpan(horizon)}});
    add("licence", {{info.licence}});
    add("naming", info.naming);
    add("order", info.order);
    return table;
}

TableWriter kinds(const Snapshot &snapshot)
{
    TableWriter table({idColumn, QStringLiteral("base"), QStringLiteral("facet"), QStringLiteral("shape"),
                       QStringLiteral("colour"), QStringLiteral("rank"), QStringLiteral("en"),
                       QStringLiteral("en_plural"), QStringLiteral("zh"), QStringLiteral("ja"), QStringLiteral("ko")});
    for (const Kind &kind : snapshot.kinds) {
        table.beginRow();
        table.set(idColumn, kind.id);
        table.set(QStringLiteral("base"), baseKey(kind.base));
        if (kind.facet >= 0)
            table.set(QStringLiteral("facet"), QString::number(kind.facet));
        table.set(QStringLiteral("shape"), kind.shape);
        table.set(QStringLiteral("colour"), kind.colour);
        table.set(QStringLiteral("rank"), QString::number(kind.rank));
        setWords(table, kind.word);
        table.set(QStringLiteral("en_plural"), kind.plural.by[0]);
    }
    return table;
}

TableWriter tones(const Snapshot &snapshot)
{
    TableWriter table({idColumn, QStringLiteral("colour"), QStringLiteral("line"), QStringLiteral("rank")});
    for (const Tone &tone : snapshot.tones) {
        table.beginRow();
        table.set(idColumn, tone.id);
        table.set(QStringLiteral("colour"), tone.colour);
        table.set(QStringLiteral("line"), tone.line);
        table.set(QStringLiteral("rank"), QString::number(tone.rank));
        setWords(table, tone.word);
    }
    return table;
}

QString toneKey(const Snapshot &snapshot, ToneId tone)
{
    return tone == ToneId::None ? QString() : snapshot.tones[index(tone)].id;
}

TableWriter types(const Snapshot &snapshot)
{
    TableWriter table(
        {idColumn, QStringLiteral("kind"), QStringLiteral("directed"), QStringLiteral("tone"), QStringLiteral("rank")});
    for (const RelationType &type : snapshot.types) {
        table.beginRow();
        table.set(idColumn, type.id);
        if (type.kind != KindId::None)
            table.set(QStringLiteral("kind"), snapshot.kinds[index(type.kind)].id);
        table.set(QStringLiteral("directed"), type.isDirected ? QStringLiteral("1") : QStringLiteral("0"));
        table.set(QStringLiteral("tone"), toneKey(snapshot, type.tone));
        table.set(QStringLiteral("rank"), QString::number(type.rank));
        setWords(table, type.word);
        setWords(table, type.inverse, QStringLiteral("_inverse"));
    }
    return table;
}

TableWriter stances(const Snapshot &snapshot)
{
    TableWriter table({idColumn, QStringLiteral("score"), QStringLiteral("tone"), QStringLiteral("rank")});
    for (const Stance &stance : snapshot.stances) {
        table.beginRow();
        table.set(idColumn, stance.id);
        if (stance.score)
            table.set(QStringLiteral("score"), QString::number(*stance.score));
        table.set(QStringLiteral("tone"), toneKey(snapshot, stance.tone));
        table.set(QStringLiteral("rank"), QString::number(stance.rank));
        setWords(table, stance.word);
    }
    return table;
}

// The tables of records, which share their columns.
class RecordTables
{
public:
    RecordTables(const Snapshot &snapshot, const Mask &passes) : m_snapshot(snapshot), m_passes(passes) {}

    [[nodiscard]] TableWriter records(Base base) const;
    [[nodiscard]] TableWriter names() const;
    [[nodiscard]] TableWriter citations() const;
    [[nodiscard]] TableWriter positions() const;

private:
    [[nodiscard]] bool isWritten(Row r) const { return m_passes.test(r) && m_snapshot.isPresent(r); }
    // The one name per language that stands in the record's own row.
    [[nodiscard]] bool isDisplayName(Row r, std::size_t place) const; // among its names
    [[nodiscard]] QString text(quint32 number) const { return m_snapshot.pool.text(number); }
    [[nodiscard]] static QStringList columns();
    template <class Fn>
    void forEachWritten(Fn &&fn) const
    {
        for (std::size_t i = 0; i < m_snapshot.count(); ++i)
            if (isWritten(row(i)))
                fn(row(i));
    }
    void addRecord(TableWriter &table, Row r) const;
    void addNames(TableWriter &table, Row r) const;
    void addDates(TableWriter &table, Row r) const;
    void addKeys(TableWriter &table, Row r) const;
    void addTies(TableWriter &table, Row r) const;
    void addAttributes(TableWriter &table, Row r) const;

    const Snapshot &m_snapshot;
    const Mask &m_passes;
};

bool RecordTables::isDisplayName(Row r, std::size_t place) const
{
    const auto names = m_snapshot.names(r);
    const NameEntry entry = names[static_cast<quint32>(place)];
    if (entry.role || entry.script || entry.party != Row::None || !languageFromCode(text(entry.language)))
        return false;
    const auto isFirst = [&entry](const NameEntry &other) {
        return !other.role && other.language == entry.language;
    };
    return static_cast<std::size_t>(std::ranges::find_if(names, isFirst) - names.begin()) == place;
}

QStringList RecordTables::columns()
{
    QStringList columns = QStringLiteral("id kind en zh ja ko type stance ordinal value").split(QLatin1Char(' '));
    for (int role = 0; role < roleCount; ++role)
        columns << roleKey(static_cast<Role>(role));
    return columns + QStringLiteral("date original_date as_of status colour importance layer confidence summary notes")
                         .split(QLatin1Char(' '));
}

void RecordTables::addNames(TableWriter &table, Row r) const
{
    std::size_t place = 0;
    for (const NameEntry &entry : m_snapshot.names(r))
        if (isDisplayName(r, place++))
            table.set(text(entry.language), text(entry.text));
}

void RecordTables::addDates(TableWriter &table, Row r) const
{
    table.set(QStringLiteral("date"), edtfFromSpan(m_snapshot.span[index(r)]));
    if (!m_snapshot.originalSpan.empty())
        table.set(QStringLiteral("original_date"), edtfFromSpan(m_snapshot.originalSpan[index(r)]));
    if (!m_snapshot.asOf.empty())
        table.set(QStringLiteral("as_of"), edtfFromSpan(m_snapshot.asOf[index(r)]));
}

void RecordTables::addKeys(TableWriter &table, Row r) const
{
    if (const RelationType *type = m_snapshot.typeOf(r))
        table.set(QStringLiteral("type"), type->id);
    if (const Stance *stance = m_snapshot.stanceOf(r))
        table.set(QStringLiteral("stance"), stance->id);
    if (const qint16 ordinal = m_snapshot.ordinal[index(r)])
        table.set(QStringLiteral("ordinal"), QString::number(ordinal));
    if (const auto value = m_snapshot.value.constFind(static_cast<quint32>(r)); value != m_snapshot.value.constEnd())
        table.set(QStringLiteral("value"), plainNumber(*value));
    if (const quint8 importance = m_snapshot.importance[index(r)])
        table.set(QStringLiteral("importance"), QString::number(importance));
    table.set(QStringLiteral("status"), statusKey(m_snapshot.status[index(r)]));
}

// Ties come by role: each run becomes a list.
void RecordTables::addTies(TableWriter &table, Row r) const
{
    const auto ties = m_snapshot.ties(r);
    for (std::size_t i = 0; i < ties.size();) {
        const Role role = ties[i].role;
        QString ids;
        for (; i < ties.size() && ties[i].role == role; ++i)
            if (isWritten(ties[i].row))
                ids += (ids.isEmpty() ? QString() : QStringLiteral("; ")) + m_snapshot.id(ties[i].row);
        table.set(roleKey(role), ids);
    }
}

void RecordTables::addAttributes(TableWriter &table, Row r) const
{
    const QJsonObject attributes = m_snapshot.attributes(r);
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
        table.set(attribute.key(), attribute.value().toVariant().toString());
}

void RecordTables::addRecord(TableWriter &table, Row r) const
{
    table.beginRow();
    table.set(idColumn, m_snapshot.id(r));
    table.set(QStringLiteral("kind"), m_snapshot.kindOf(r).id);
    addNames(table, r);
    addKeys(table, r);
    addTies(table, r);
    addDates(table, r);
    table.set(QStringLiteral("colour"), text(m_snapshot.colourText[index(r)]));
    table.set(QStringLiteral("layer"), text(m_snapshot.layerText[index(r)]));
    table.set(QStringLiteral("confidence"), text(m_snapshot.confidenceText[index(r)]));
    table.set(QStringLiteral("summary"), m_snapshot.summary(r));
    table.set(QStringLiteral("notes"), m_snapshot.notes(r));
    addAttributes(table, r);
}

TableWriter RecordTables::records(Base base) const
{
    TableWriter table(columns());
    const RowRange range = m_snapshot.rows(base);
    for (quint32 r = range.first; r < range.last; ++r)
        if (isWritten(row(r)))
            addRecord(table, row(r));
    return table;
}

TableWriter RecordTables::names() const
{
    TableWriter table({QStringLiteral("record"), QStringLiteral("language"), QStringLiteral("script"),
                       QStringLiteral("role"), QStringLiteral("party"), QStringLiteral("text")});
    forEachWritten([&](Row r) {
        std::size_t place = 0;
        for (const NameEntry &entry : m_snapshot.names(r)) {
            if (isDisplayName(r, place++))
                continue;
            table.beginRow();
            table.set(QStringLiteral("record"), m_snapshot.id(r));
            table.set(QStringLiteral("language"), text(entry.language));
            table.set(QStringLiteral("script"), text(entry.script));
            table.set(QStringLiteral("role"), text(entry.role));
            if (entry.party != Row::None && isWritten(entry.party))
                table.set(QStringLiteral("party"), m_snapshot.id(entry.party));
            table.set(QStringLiteral("text"), text(entry.text));
        }
    });
    return table;
}

TableWriter RecordTables::citations() const
{
    TableWriter table({QStringLiteral("record"), QStringLiteral("source"), QStringLiteral("locator"),
                       QStringLiteral("field"), QStringLiteral("value"), QStringLiteral("as_of"),
                       QStringLiteral("note")});
    forEachWritten([&](Row r) {
        for (const CitationEntry &citation : m_snapshot.citations(r)) {
            if (citation.source == Row::None || !isWritten(citation.source))
                continue;
            table.beginRow();
            table.set(QStringLiteral("record"), m_snapshot.id(r));
            table.set(QStringLiteral("source"), m_snapshot.id(citation.source));
            table.set(QStringLiteral("locator"), text(citation.locator));
            table.set(QStringLiteral("field"), text(citation.field));
            table.set(QStringLiteral("value"), text(citation.value));
            table.set(QStringLiteral("as_of"), edtfFromSpan(citation.asOf));
            table.set(QStringLiteral("note"), text(citation.note));
        }
    });
    return table;
}

// Where a network's nodes stand, by layout.
TableWriter RecordTables::positions() const
{
    TableWriter table({QStringLiteral("layout"), QStringLiteral("record"), QStringLiteral("x"), QStringLiteral("y")});
    QStringList layouts = m_snapshot.positions.keys();
    layouts.sort();
    for (const QString &layout : layouts) {
        const std::vector<QPointF> &points = *m_snapshot.positions.constFind(layout);
        forEachWritten([&](Row r) {
            if (index(r) >= points.size() || !std::isfinite(points[index(r)].x()))
                return;
            table.beginRow();
            table.set(QStringLiteral("layout"), layout);
            table.set(QStringLiteral("record"), m_snapshot.id(r));
            table.set(QStringLiteral("x"), plainNumber(points[index(r)].x()));
            table.set(QStringLiteral("y"), plainNumber(points[index(r)].y()));
        });
    }
    return table;
}

std::vector<std::pair<const char *, TableWriter>> tablesOf(const Snapshot &snapshot, const Mask &passes)
{
    const RecordTables records(snapshot, passes);
    std::vector<std::pair<const char *, TableWriter>> tables;
    tables.emplace_back("dataset", datasetFacts(snapshot));
    tables.emplace_back("kinds", kinds(snapshot));
    tables.emplace_back("tones", tones(snapshot));
    tables.emplace_back("types", types(snapshot));
    tables.emplace_back("stances", stances(snapshot));
    tables.emplace_back("entities", records.records(Base::Entity));
    tables.emplace_back("events", records.records(Base::Event));
    tables.emplace_back("relations", records.records(Base::Relation));
    tables.emplace_back("observations", records.records(Base::Observation));
    tables.emplace_back("names", records.names());
    tables.emplace_back("citations", records.citations());
    tables.emplace_back("positions", records.positions());
    std::erase_if(tables, [](const auto &table) { return table.second.isEmpty(); });
    return tables;
}

} // namespace

std::vector<DatasetTable> datasetTables(const Snapshot &snapshot, const Mask &passes)
{
    std::vector<DatasetTable> written;
    for (const auto &[name, table] : tablesOf(snapshot, passes))
        written.push_back({QLatin1String(name) + QStringLiteral(".csv"), table.csv()});
    return written;
}

QJsonObject datasetJson(const Snapshot &snapshot, const Mask &passes)
{
    QJsonObject json;
    for (const auto &[name, table] : tablesOf(snapshot, passes))
        json.insert(QLatin1String(name), table.json());
    return json;
}

} // namespace trilateral
