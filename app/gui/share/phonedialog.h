// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// "Add a phone": a form, the peer in the tunnel, live when it runs, and the phone's configuration as a code.
// That is the only copy of the phone's key; it goes with the window.
#pragma once

#include "agent/fleet.h"
#include "core/phone/phone.h"

#include <QDialog>

#include <expected>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace adit::gui {

class CodePanel;
class PhoneForm;

class PhoneDialog : public QDialog
{
    Q_OBJECT

public:
    /// The fleet must outlive the dialog.
    PhoneDialog(Fleet &fleet, const InterfaceName &hub, QWidget *parent);

    /// Asks first when the phone's configuration was not handed over.
    void reject() override;

signals:
    /// The tunnel has a new peer of this name.
    void added(const QString &phone);

private:
    QWidget *formPage();
    QWidget *codePage();
    void buildButtons();
    /// The tunnel as it is now, or why no phone can be added to it.
    std::expected<std::shared_ptr<const ProfileFile>, QString> hub() const;
    void showForm();
    void add();
    void onAdded(const Phone &phone, const Result<> &result);
    void showCode(const Phone &phone);
    void setBusy(bool isBusy);
    void refresh();

    Fleet &m_fleet;
    InterfaceName m_hub;
    QStackedWidget *m_pages;
    PhoneForm *m_form;
    QLabel *m_problem;
    QLabel *m_headline;
    QLabel *m_hubNote;
    CodePanel *m_code;
    QPushButton *m_add;
    QPushButton *m_another;
    QPushButton *m_close;
    bool m_isBusy = false;
};

} // namespace adit::gui
