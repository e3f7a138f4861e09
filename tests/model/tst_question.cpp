// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/question.h"
#include "tests/support/snapshotFixture.h"

#include <QTest>

using namespace trilateral;
using trilateral::test::SnapshotFixture;

namespace
{

SnapshotPtr record()
{
    SnapshotFixture f;
    f.add("country", "country/borduria").name("Borduria").importance(3);
    f.add("place", "place/zill").name("Zill");
    f.add("meeting", "meeting/summit-2").name("2nd Summit").summary("Leaders met in Zill; Borduria hosts.");
    f.add("meeting", "meeting/summit-3").name("3rd Summit").summary("Leaders met in Borduria.");
    f.add("event", "event/ruling").name("A court's ruling on old debts of Borduria");
    return f.build();
}

QStringList answers(QStringView question)
{
    const SnapshotPtr s = record();
    const SearchIndex index(s);
    QStringList ids;
    for (const SearchHit &hit : findForQuestion(index, question))
        ids << s->id(hit.row);
    return ids;
}

} // namespace

class TestQuestion : public QObject
{
    Q_OBJECT
private slots:
    void whatSharesMostWordsComesFirst()
    {
        QCOMPARE(answers(u"Which summit was hosted by Borduria in Zill?").value(0), QStringLiteral("meeting/summit-2"));
    }
    void endingsAreCut()
    {
        QCOMPARE(answers(u"what were the rulings on Borduria's debts"), QStringList(QStringLiteral("event/ruling")));
    }
    void halfOfWhatCountsMustBeThere()
    {
        QCOMPARE(answers(u"which zebras quietly admire Borduria every winter"), QStringList());
        QVERIFY(!answers(u"which summit did Borduria win").contains(QStringLiteral("country/borduria")));
    }
    void partsOfWordsDoNotCount() { QCOMPARE(answers(u"which eader met orduria after summer"), QStringList()); }
    void aFewWordsAreNoQuestion()
    {
        QCOMPARE(answers(u"summit Zill hosted"), QStringList());
        QCOMPARE(answers(u"who was it that did it"), QStringList());
        QCOMPARE(answers(u""), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestQuestion)
#include "tst_question.moc"
