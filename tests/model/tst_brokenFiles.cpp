// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every format with some of their bytes changed: each ends in records or in a sentence, in good time. The same
// ones each run, a few hundred unless TRILATERAL_BROKEN says how many of each file; "./start sanitize" runs this under
// the sanitizers, and "./start fuzz" goes on for as long as one likes.
#include "model/dataset/importer.h"
#include "model/document/documentFile.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"
#include "model/story/storyTables.h"
#include "tests/support/sampleSnapshot.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace trilateral;

namespace
{

constexpr int usualCount = 25;
constexpr qint64 longestTime = 10'000; // milliseconds, under the sanitizers on a busy machine

int countOfEach()
{
    const int asked = qEnvironmentVariableIntValue("TRILATERAL_BROKEN");
    return asked > 0 ? asked : usualCount;
}

// A few bytes become others, go, come twice, or the rest is missing.
QByteArray broken(QByteArray bytes, std::mt19937 &random)
{
    const auto below = [&random](qsizetype bound) {
        return bound > 0 ? static_cast<qsizetype>(random() % static_cast<quint32>(bound)) : 0;
    };
    for (qsizetype changes = 1 + below(8); changes > 0 && !bytes.isEmpty(); --changes) {
        const qsizetype at = below(bytes.size());
        switch (random() % 6) {
        case 0:
            bytes[at] = static_cast<char>(random());
            break;
        case 1:
            bytes.remove(at, 1 + below(20));
            break;
        case 2:
            bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(200)));
            break;
        case 3:
            bytes.insert(at, QByteArray("\"<>,;:{}[]\0\n\xff", 14).mid(below(14), 1));
            break;
        case 4:
            bytes.insert(at, QByteArray::number(static_cast<qint64>(random()) * random()));
            break;
        default:
            if (random() % 8 == 0)
                bytes.truncate(at);
        }
    }
    return bytes;
}

} // namespace

class TestBrokenFiles : public QObject
{
    Q_OBJECT
private slots:
    void importsEndInRecordsOrASentence_data();
    void importsEndInRecordsOrASentence();
    void documentsEndInRecordsOrASentence();

private:
    [[nodiscard]] QString written(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QStringLiteral("file")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
};

void TestBrokenFiles::importsEndInRecordsOrASentence_data()
{
    QTest::addColumn<QString>("file");
    for (const char *folder : {"/imports", "/lists"})
        for (const QFileInfo &info : QDir(QStringLiteral(TEST_DATA) + QLatin1String(folder)).entryInfoList(QDir::Files))
            QTest::newRow(qPrintable(info.fileName())) << info.filePath();
}

void TestBrokenFiles::importsEndInRecordsOrASentence()
{
    QFETCH(QString, file);
    const QByteArray whole = contentOf(file);
    QVERIFY(!whole.isEmpty());
    std::mt19937 random(static_cast<quint32>(whole.size()));
    NoProgress progress;
    for (int i = 0; i < countOfEach(); ++i) {
        const QString name = written(broken(whole, random));
        QElapsedTimer clock;
        clock.start();
        const auto dataset = readDataset({name}, {}, progress);
        QVERIFY2(dataset || !dataset.errorText().isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(clock.elapsed() < longestTime, qPrintable(QString::number(i)));
    }
}

void TestBrokenFiles::documentsEndInRecordsOrASentence()
{
    const QString file = m_folder.filePath(QStringLiteral("sample.trilateral"));
    NoProgress progress;
    QVERIFY(writeDocument(file, *sample::snapshot(), progress));
    const QByteArray whole = contentOf(file);
    std::mt19937 random(20111121);
    int opened = 0;
    for (int i = 0; i < 8 * countOfEach(); ++i) {
        QElapsedTimer clock;
        clock.start();
        const Result<Database> database = openDocumentFile(written(broken(whole, random)));
        QVERIFY(database || !database.errorText().isEmpty());
        QVERIFY2(clock.elapsed() < longestTime, qPrintable(QString::number(i)));
        if (!database)
            continue;
        ++opened;
        (void)buildSnapshot(*database, progress);
        (void)readStories(*database);
    }
    QVERIFY(opened > 0); // some damage is deeper than the schema
}

QTEST_APPLESS_MAIN(TestBrokenFiles)
#include "tst_brokenFiles.moc"
