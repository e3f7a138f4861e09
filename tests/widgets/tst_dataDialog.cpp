// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/dataDialog.h"

#include <QComboBox>
#include <QTest>

using namespace trilateral;

namespace
{

std::vector<DataChoice> choices()
{
    return {{QString(), QStringLiteral("Folder"), {}},
            {QStringLiteral(".csl.json"), QStringLiteral("References"), QStringLiteral("All but sources")},
            {QStringLiteral(".json"), QStringLiteral("JSON"), QStringLiteral("Stories")}};
}

} // namespace

class tst_dataDialog : public QObject
{
    Q_OBJECT
private slots:
    void theLossIsToldBeforeAnythingIsWritten()
    {
        DataDialog dialog(choices(), 12, QStringLiteral("/x/data"));
        auto *format = dialog.findChild<QComboBox *>(QStringLiteral("dataFormat"));
        QVERIFY(format);
        QVERIFY(dialog.lossWords().contains(QLatin1String("Nothing")));
        format->setCurrentIndex(2);
        QCOMPARE(dialog.lossWords(), QStringLiteral("Stories"));
    }
    void theFileFollowsTheFormat()
    {
        DataDialog dialog(choices(), 12, QStringLiteral("/x/data"));
        auto *format = dialog.findChild<QComboBox *>(QStringLiteral("dataFormat"));
        format->setCurrentIndex(2);
        QCOMPARE(dialog.file(), QStringLiteral("/x/data.json"));
        format->setCurrentIndex(1);
        QCOMPARE(dialog.file(), QStringLiteral("/x/data.csl.json"));
        format->setCurrentIndex(0);
        QCOMPARE(dialog.file(), QStringLiteral("/x/data"));
    }
    void theLastPlaceBringsItsFormatBack()
    {
        DataDialog dialog(choices(), 12, QStringLiteral("/x/sources.csl.json"));
        QCOMPARE(dialog.lossWords(), QStringLiteral("All but sources"));
    }
};

QTEST_MAIN(tst_dataDialog)
#include "tst_dataDialog.moc"
