// SPDX-License-Identifier: GPL-3.0-or-later
// In which format the filtered records are to be written, and where; it tells what the format cannot hold before
// anything is written. It writes no file itself.
#pragma once

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace trilateral
{

struct DataChoice {
    QString suffix; // ".json"; empty: a folder
    QString name;   // for people
    QString loss;   // what does not go in; empty: everything goes in
};

class DataDialog final : public QDialog
{
    Q_OBJECT
public:
    // records: how many pass the filter. place: where the last one went; its suffix chooses the format.
    DataDialog(std::vector<DataChoice> choices, std::size_t records, const QString &place, QWidget *parent = nullptr);

    [[nodiscard]] QString file() const;
    [[nodiscard]] QString lossWords() const;

private:
    [[nodiscard]] QWidget *buildFileRow(const QString &place);
    [[nodiscard]] const DataChoice &choice() const;
    void chooseBySuffix(const QString &place);
    void followFormat();
    void browse();
    void update();

    std::vector<DataChoice> m_choices;
    QComboBox *m_format;
    QLabel *m_loss;
    QLineEdit *m_file;
    QPushButton *m_export;
};

} // namespace trilateral
