// SPDX-License-Identifier: GPL-3.0-or-later
// The floor that starting is measured against: a Qt Widgets window with nothing in it, which says when it is painted.
#include <QApplication>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

namespace
{

class Bare final : public QWidget
{
    void paintEvent(QPaintEvent *) override
    {
        QTimer::singleShot(0, this, [] { QTextStream(stderr) << "first frame" << Qt::endl; });
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Bare window;
    window.resize(1600, 1000);
    window.show();
    return QApplication::exec();
}
