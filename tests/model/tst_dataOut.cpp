// SPDX-License-Identifier: GPL-3.0-or-later
// Networks, calendars, workbooks and bibliographies, read back.
#include "model/dataset/citation.h"
#include "model/dataset/icalendar.h"
#include "model/dataset/recordGraph.h"
#include "model/dataset/workbook.h"
#include "tests/support/snapshotFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

SnapshotPtr talks()
{
    SnapshotFixture f;
    f.add("country", "country/a").name("A & <B>");
    f.add("country", "country/b").name("B");
    f.add("series", "series/talks").name("Talks");
    f.add("meeting", "meeting/day")
        .name("One, two; three")
        .date("2001-05-04/2001-05-05")
        .status(Status::Planned)
        .tie(Role::Series, "series/talks")
        .tie(Role::Participant, "country/a");
    f.add("meeting", "meeting/month").name("Month").date("2001-05").tie(Role::Series, "series/talks");
    f.add("position", "position/p").stance("supports").tie(Role::Subject, "country/a").tie(Role::Object, "country/b");
    return f.build();
}

Mask everything(const Snapshot &snapshot)
{
    return Mask(snapshot.count(), true);
}

struct ReadGraph {
    QSet<QString> nodes;
    QList<QPair<QString, QString>> edges;
    QStringList starts;
    bool isDirected = false;
};

ReadGraph readGraph(const QByteArray &bytes)
{
    ReadGraph graph;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto value = [&](const char *name) {
            return xml.attributes().value(QLatin1String(name)).toString();
        };
        if (xml.name() == QLatin1String("graph"))
            graph.isDirected = value("defaultedgetype") == QLatin1String("directed") ||
                               value("edgedefault") == QLatin1String("directed");
        if (xml.name() == QLatin1String("node"))
            graph.nodes += value("id");
        if (xml.name() == QLatin1String("edge"))
            graph.edges += {value("source"), value("target")};
        if (!value("start").isEmpty())
            graph.starts += value("start");
    }
    return xml.hasError() ? ReadGraph() : graph;
}

QStringList linesOf(const QByteArray &calendar)
{
    QString text = QString::fromUtf8(calendar);
    return text.replace(QStringLiteral("\r\n "), QString()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

class tst_dataOut : public QObject
{
    Q_OBJECT
private slots:
    void aNetworkIsReadBackWithTheSameCounts()
    {
        const SnapshotPtr s = talks();
        const RecordGraph graph = recordGraph(*s, everything(*s));
        QCOMPARE(graph.nodes.size(), 5u);
        QCOMPARE(graph.edges.size(), 4u);
        for (const QByteArray &bytes : {gexf(*s, everything(*s)), graphMl(*s, everything(*s))}) {
            const ReadGraph read = readGraph(bytes);
            QCOMPARE(read.nodes.size(), qsizetype(graph.nodes.size()));
            QCOMPARE(read.edges.size(), qsizetype(graph.edges.size()));
            QVERIFY(read.isDirected);
            for (const auto &[from, to] : read.edges)
                QVERIFY(read.nodes.contains(from) && read.nodes.contains(to));
            QVERIFY(read.edges.contains({QStringLiteral("country/a"), QStringLiteral("country/b")}));
        }
        QCOMPARE(gexf(*s, everything(*s)), gexf(*s, everything(*s)));
    }
    void aGexfSaysWhenThingsWere()
    {
        const SnapshotPtr s = talks();
        const QByteArray bytes = gexf(*s, everything(*s));
        QVERIFY(bytes.contains("http://gexf.net/1.3") && bytes.contains("mode=\"dynamic\""));
        QVERIFY(readGraph(bytes).starts.contains(QStringLiteral("2001-05-04")));
    }
    void aFilterLeavesOutItsRest()
    {
        const SnapshotPtr s = talks();
        Mask passes(s->count());
        passes.set(s->find(u"meeting/month"));
        QCOMPARE(recordGraph(*s, passes).nodes.size(), 2u);
        QCOMPARE(recordGraph(*s, Mask(s->count())).nodes.size(), 0u);
    }
    void aCalendarHoldsKnownDays()
    {
        const SnapshotPtr s = talks();
        const QByteArray bytes = iCalendar(*s, everything(*s), Language::English);
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY2(line.size() <= 76 && (line.isEmpty() || line.endsWith('\r')), line.constData());
        const QStringList lines = linesOf(bytes);
        QCOMPARE(lines.first(), QStringLiteral("BEGIN:VCALENDAR"));
        QCOMPARE(lines.last(), QStringLiteral("END:VCALENDAR"));
        QCOMPARE(lines.count(QStringLiteral("BEGIN:VEVENT")), 1);
        QCOMPARE(lines.count(QStringLiteral("END:VEVENT")), 1);
        QVERIFY(lines.contains(QStringLiteral("DTSTART;VALUE=DATE:20010504")));
        QVERIFY(lines.contains(QStringLiteral("DTEND;VALUE=DATE:20010506"))); // the day after
        QVERIFY(lines.contains(QStringLiteral("SUMMARY:One\\, two\\; three")));
        QVERIFY(lines.contains(QStringLiteral("STATUS:TENTATIVE")));
        QVERIFY(!hasCalendarDay(*s, s->find(u"meeting/month")));
        for (const char *needed : {"UID:", "DTSTAMP:", "PRODID:", "VERSION:2.0"})
            QVERIFY(lines.join(u'\n').contains(QLatin1String(needed)));
    }
    void aLongLineIsFoldedBetweenCharacters()
    {
        SnapshotFixture f;
        f.add("meeting", "meeting/a").name(QString(200, QChar(0x4e09)).toUtf8().constData()).date("2001-05-04");
        const SnapshotPtr s = f.build();
        const QByteArray bytes = iCalendar(*s, everything(*s), Language::English);
        for (QByteArray line : bytes.split('\n'))
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        QVERIFY(linesOf(bytes).contains(QStringLiteral("SUMMARY:") + QString(200, QChar(0x4e09))));
    }
    void aWorkbookHasASheetForEachTable()
    {
        const std::vector<DatasetTable> tables{{QStringLiteral("events.csv"), "id,en\n1,\"a, \"\"b\"\"\n<c>\"\n"},
                                               {QStringLiteral("names.csv"), "id\n"}};
        const auto parts = workbookParts(tables);
        QCOMPARE(parts.size(), 6u);
        for (const WorkbookPart &part : parts) {
            QXmlStreamReader xml(part.bytes);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(part.name + xml.errorString()));
        }
        QStringList cells;
        QXmlStreamReader xml(parts[3].bytes);
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("t"))
                cells += xml.readElementText();
        QCOMPARE(cells, (QStringList{QStringLiteral("id"), QStringLiteral("en"), QStringLiteral("1"),
                                     QStringLiteral("a, \"b\"\n<c>")}));
    }
    void referencesAreEscapedAndWellFormed()
    {
        Reference paper;
        paper.key = QStringLiteral("source-a");
        paper.title = QStringLiteral("Trade & 50% {growth}");
        paper.author = QStringLiteral("A. Writer");
        paper.url = QStringLiteral("https://example.org");
        paper.published = *spanFromEdtf(u"2024-05");
        const QString bib = bibTex({paper});
        QVERIFY(bib.contains(QStringLiteral("Trade \\& 50\\% \\{growth\\}")));
        QVERIFY(bib.contains(QStringLiteral("year = {2024}")));
        QCOMPARE(bib.count(u'{'), bib.count(u'}'));
        const QJsonObject item = QJsonDocument::fromJson(cslJson({paper})).array().at(0).toObject();
        QCOMPARE(item[QStringLiteral("title")].toString(), paper.title);
        const QJsonArray date = item[QStringLiteral("issued")][QStringLiteral("date-parts")].toArray().at(0).toArray();
        QCOMPARE(date, (QJsonArray{2024, 5}));
        QVERIFY(citationText({paper}).contains(QStringLiteral("2024-05. https://example.org")));
    }
    void factsWithoutASourceToCiteAreFound()
    {
        const SnapshotPtr s = talks();
        const Mask missing = uncitable(*s, everything(*s));
        QVERIFY(missing.test(s->find(u"meeting/day")));
        QVERIFY(!missing.test(s->find(u"country/a")));
    }
};

QTEST_MAIN(tst_dataOut)
#include "tst_dataOut.moc"
