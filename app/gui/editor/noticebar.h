// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A sentence above the editor that has to be seen, with what can be done about it.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace adit::gui {

class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, File, Error };
    enum class Choice { Reload, Keep };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// Says it until hideNotice().
    void tell(Kind kind, const QString &text);
    /// Says it and offers to take the file's text or to keep the editor's.
    void askAboutFile(const QString &text);
    void hideNotice();
    /// The same for what was said about the file.
    void forgetFile();

signals:
    void chosen(adit::gui::NoticeBar::Choice choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_reload;
    QPushButton *m_keep;
};

} // namespace adit::gui
