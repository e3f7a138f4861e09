// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/appStyle.h"

#include <QApplication>
#include <QComboBox>
#include <QIcon>
#include <QImage>
#include <QListWidget>
#include <QStyle>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>
#include <cmath>
#include <map>

using namespace trilateral;

namespace
{

const QString words = QStringLiteral("MMMM HHHH MMMM");

double lightOf(QRgb pixel)
{
    const auto linear = [](int channel) {
        return std::pow(channel / 255.0, 2.2);
    };
    return 0.2126 * linear(qRed(pixel)) + 0.7152 * linear(qGreen(pixel)) + 0.0722 * linear(qBlue(pixel));
}

double contrast(QRgb a, QRgb b)
{
    const auto [low, high] = std::minmax({lightOf(a), lightOf(b)});
    return (high + 0.05) / (low + 0.05);
}

// What stands out most from the colour that most pixels have.
double contrastIn(const QImage &image)
{
    std::map<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    const QRgb ground = std::ranges::max_element(counts, {}, [](const auto &each) { return each.second; })->first;
    double most = 0;
    for (const auto &[pixel, count] : counts)
        most = std::max(most, contrast(pixel, ground));
    return most;
}

QImage selectedRow(QAbstractItemView &view)
{
    view.setCurrentIndex(view.model()->index(0, 0));
    const QRect row = view.visualRect(view.currentIndex()).adjusted(2, 2, -2, -2);
    return view.grab().toImage().copy(row.translated(view.viewport()->pos()));
}

} // namespace

class TestAppStyle : public QObject
{
    Q_OBJECT
private slots:
    void itReplacesFusionUnderASheetToo();
    void whatIsSelectedCanBeRead_data();
    void whatIsSelectedCanBeRead();
};

// Fusion reads this icon from files, in several sizes; ours is painted in one.
void TestAppStyle::itReplacesFusionUnderASheetToo()
{
    qApp->setStyleSheet(QStringLiteral("QMainWindow::separator { width: 1px; }"));
    applyAppStyle(*qApp, palette(Theme::Light), Language::English);
    const QIcon play = QApplication::style()->standardIcon(QStyle::SP_MediaPlay);
    QCOMPARE(play.availableSizes().size(), 1);
}

void TestAppStyle::whatIsSelectedCanBeRead_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestAppStyle::whatIsSelectedCanBeRead()
{
    QFETCH(Theme, theme);
    constexpr double readable = 4.5;
    applyAppStyle(*qApp, palette(theme), Language::English);
    QListWidget list;
    list.addItem(words);
    QTreeWidget tree;
    tree.addTopLevelItem(new QTreeWidgetItem({words}));
    QTableWidget table(1, 1);
    table.setItem(0, 0, new QTableWidgetItem(words));
    QComboBox box;
    box.addItem(words);
    list.show();
    tree.show();
    table.show();
    box.show();
    box.showPopup();
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{&list, &tree, &table, box.view()}) {
        const double seen = contrastIn(selectedRow(*view));
        QVERIFY2(seen >= readable,
                 qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(view->metaObject()->className())).arg(seen)));
    }
    QTextBrowser text;
    text.setPlainText(words);
    text.resize(240, 60);
    text.show();
    text.selectAll();
    const QTextCursor start(text.document());
    const QRect line(text.cursorRect(start).topLeft(), QSize(60, text.cursorRect(start).height()));
    QVERIFY(contrastIn(text.grab().toImage().copy(line.translated(text.viewport()->pos()))) >= readable);
}

QTEST_MAIN(TestAppStyle)
#include "tst_appStyle.moc"
