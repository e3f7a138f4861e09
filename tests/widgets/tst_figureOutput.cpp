// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes, metadata, clipboard and missing letters of figures.
#include "tests/support/frameFixture.h"
#include "tests/support/snapshotFixture.h"
#include "widgets/figure/figure.h"
#include "widgets/figure/figureClipboard.h"
#include "widgets/figure/figurePreset.h"
#include "widgets/figure/figureState.h"
#include "widgets/figure/missingGlyphs.h"
#include "widgets/figure/pdfInfo.h"
#include "widgets/figure/pdfWriter.h"
#include "widgets/figure/pngWriter.h"
#include "widgets/view/fontTextMeasure.h"

#include <QColorSpace>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

FramePtr frame()
{
    SnapshotFixture f;
    f.add("series", "series/talks").name("Talks");
    f.add("meeting", "meeting/a").name("First").date("2001-05-04").tie(Role::Series, "series/talks");
    return frameOf(f.build());
}

Drawing drawn(const FigureSpec &spec)
{
    const FontTextMeasure measure;
    return drawFigure(spec, *frame(), measure);
}

QStringList textsOf(const Drawing &drawing)
{
    QStringList texts;
    for (const DrawItem &item : drawing.items)
        if (const auto *text = std::get_if<DrawText>(&item))
            texts += text->text;
    return texts;
}

// Cancelled after so many questions.
class Impatient final : public Progress
{
public:
    explicit Impatient(int patience) : m_left(patience) {}
    void report(qint64, qint64) override {}
    [[nodiscard]] bool isCancelled() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

} // namespace

class tst_figureOutput : public QObject
{
    Q_OBJECT
private slots:
    void paperIsAsLargeAsItSays()
    {
        const FigurePreset *a4 = figurePreset(u"a4");
        QVERIFY(a4 && a4->isPaper);
        QCOMPARE(a4->pixels(), QSizeF(1123, 794));
        QCOMPARE(presetOfSize(a4->pixels()), a4);
        QVERIFY(!figurePreset(u"a17") && !presetOfSize({1, 1}));
        for (const char *key : {"slide-16x9", "slide-4x3", "a3", "column", "two-columns", "square"})
            QVERIFY2(figurePreset(QString::fromLatin1(key)), key);
    }
    void aCaptionIsBrokenIntoLines()
    {
        FigureSpec spec;
        spec.size = {640, 480};
        spec.caption = QStringLiteral("One word after another, ").repeated(8).trimmed();
        const QStringList texts = textsOf(drawn(spec));
        const auto lines = std::ranges::count_if(
            texts, [](const QString &text) { return text.contains(QLatin1String("word after")); });
        QVERIFY2(lines > 1, qPrintable(texts.join(u'\n')));
    }
    void aPngIsInASaidColourSpace()
    {
        FigureSpec spec;
        spec.title = QStringLiteral("\u984c\u540d");
        NoProgress progress;
        const auto bytes = figureBytes(spec, *frame(), drawn(spec), QStringLiteral("a.png"), progress);
        QVERIFY(bool(bytes));
        const QImage image = QImage::fromData(*bytes);
        QVERIFY(image.colorSpace() == QColorSpace(QColorSpace::SRgb));
        QCOMPARE(image.text(QStringLiteral("Title")), spec.title);
        QVERIFY(!image.text(QStringLiteral("trilateral-state")).isEmpty());
    }
    void aPdfSaysWhoseItIsAndInWhichLanguage()
    {
        Drawing drawing;
        drawing.size = {100, 100};
        drawing.add(DrawRect{.rect = {0, 0, 50, 50}, .fill = 0xff112233u});
        const PdfOptions options{.title = QStringLiteral("T"),
                                 .language = QStringLiteral("ja"),
                                 .state = "{}",
                                 .author = QStringLiteral("\u8a18\u9332")};
        const QByteArray pdf = pdfFromDrawing(drawing, options);
        QVERIFY(pdf.contains("/Lang (ja)"));
        QVERIFY(pdf.contains("/Author <FEFF8A189332>"));
        QVERIFY(withPdfInfo("no pdf", {}) == "no pdf");
        const QString program = QStandardPaths::findExecutable(QStringLiteral("pdfinfo"));
        if (program.isEmpty())
            return;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) > 0);
        file.close();
        QProcess process;
        process.start(program, {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName()});
        QVERIFY(process.waitForFinished());
        QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).contains(QStringLiteral("\u8a18\u9332")));
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
    void aCancelledExportLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.png"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        for (const int patience : {0, 1, 2}) {
            Impatient progress(patience);
            const auto written = writeFigure({}, *frame(), drawn({}), path, progress);
            QVERIFY(!written && written.errorText().endsWith(u'.'));
            QVERIFY(old.open(QIODevice::ReadOnly));
            QCOMPARE(old.readAll(), QByteArray("old"));
            old.close();
        }
    }
    void missingLettersAreNamedWithTheirPackage()
    {
        Drawing drawing;
        drawing.add(DrawText{{}, QStringLiteral("A\u4e09\u3042\u4e09 \u200d"), {}, TextAlign::Left});
        const auto onlyLatin = [](char32_t c, const TextStyle &) {
            return c < 0x250;
        };
        const auto missing = missingScripts(drawing, onlyLatin);
        QCOMPARE(missing.size(), 2u);
        QCOMPARE(missing[0].characters, QStringLiteral("\u4e09"));
        QCOMPARE(missing[0].package, QStringLiteral("fonts-noto-cjk"));
        const auto checked = checkGlyphs(drawing, onlyLatin);
        QVERIFY(!checked && checked.errorText().contains(QLatin1String("fonts-noto-cjk")));
        QVERIFY(bool(checkGlyphs(drawing, [](char32_t, const TextStyle &) { return true; })));
    }
    void aLetterThatNoFontHasIsMissed()
    {
        QVERIFY(hasGlyph(U'A', {}));
        QVERIFY(!hasGlyph(0x0378, {})); // never assigned
        Drawing drawing;
        drawing.add(DrawText{{}, QStringLiteral("\u0378"), {}, TextAlign::Left});
        NoProgress progress;
        QVERIFY(!figureBytes({}, *frame(), drawing, QStringLiteral("a.svg"), progress));
    }
    void theClipboardHasPixelsAndShapes()
    {
        FigureSpec spec;
        spec.size = {400, 300};
        const auto data = figureMimeData(spec, *frame(), drawn(spec));
        QVERIFY(bool(data));
        QVERIFY((*data)->hasImage());
        QVERIFY((*data)->data(QStringLiteral("image/svg+xml")).contains("trilateral-state"));
        QVERIFY((*data)->data(QStringLiteral("image/png")).startsWith("\x89PNG"));
        const auto svg = figureSvgData(spec, *frame(), drawn(spec));
        QVERIFY(svg && !(*svg)->hasImage() && (*svg)->hasText());
    }
    void theGuessedSizeIsNearTheFile()
    {
        FigureSpec spec;
        spec.scale = 3;
        NoProgress progress;
        for (const QString &suffix : figureSuffixes()) {
            const QString path = QStringLiteral("a.") + suffix;
            const auto guess = estimatedBytes(spec, *frame(), drawn(spec), path);
            const auto bytes = figureBytes(spec, *frame(), drawn(spec), path, progress);
            QVERIFY(guess && bytes);
            QVERIFY(*guess > bytes->size() / 3 && *guess < bytes->size() * 3);
        }
        spec.size = {9000, 9000};
        spec.scale = 8;
        QVERIFY(!estimatedBytes(spec, *frame(), drawn(spec), QStringLiteral("a.png")));
    }
};

QTEST_MAIN(tst_figureOutput)
#include "tst_figureOutput.moc"
