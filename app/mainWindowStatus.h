// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the bottom: what is in view, what is selected, which period; whether the layout has settled and up to
// when the record knows; and a task that takes long, with a way to stop it.
#pragma once

#include "app/session.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace trilateral
{

// "312 records in view · 1 selected · 2007 – 2026"; days: those that the record's events are of.
[[nodiscard]] QString viewSentence(const Frame &frame, const Span &days);
// "As known on 3 March 2020", or up to when the record knows; empty where neither is said.
[[nodiscard]] QString knowledgeSentence(const Frame &frame);

class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);

    // Where a link leads; empty: what it said before.
    void showAddress(const QString &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTaskWidgets();
    void showFrame(const FramePtr &frame);
    void showProgress(const QString &slot, const QString &title, qint64 done, qint64 total);
    void endProgress(const QString &slot);
    void showLayout(const Frame &frame);
    void retranslate();

    Session &m_session;
    QLabel *m_view;
    QLabel *m_layout;
    QLabel *m_knowledge;
    QLabel *m_task;
    QProgressBar *m_progress;
    QToolButton *m_pause; // of the layout alone
    QToolButton *m_cancel;
    QString m_slot; // of the task that is shown
    SnapshotPtr m_snapshot;
    Span m_days; // of the snapshot's events
};

} // namespace trilateral
