// SPDX-License-Identifier: GPL-3.0-or-later
// The floors that starting is measured against: a Qt Widgets window with nothing in it or, given any argument, with one
// line of text, for which Qt reads the list of fonts. Says when it is painted.
#include <QApplication>
#include <QLabel>
#include <QTextStream>
#include <QTimer>

namespace
{

class Bare final : public QLabel
{
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QTimer::singleShot(0, this, [] { QTextStream(stderr) << "first frame" << Qt::endl; });
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Bare window;
    if (argc > 1)
        window.setText(QStringLiteral("A bare window"));
    window.resize(1600, 1000);
    window.show();
    return QApplication::exec();
}
