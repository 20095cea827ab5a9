// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Asks which name a configuration gets whose own does not fit, or is taken.
#pragma once

#include "gui/transfer/importnaming.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace adit::gui {

class ComplaintLabel;

class NameDialog : public QDialog
{
    Q_OBJECT

public:
    using IsFree = std::function<bool(const InterfaceName &)>;

    NameDialog(const NameQuestion &question, IsFree isFree, QWidget *parent);

    /// What was chosen; only when the dialog was accepted.
    NameAnswer answer() const;

private:
    void addChoices(const NameQuestion &question);
    void judge();
    QString complaint() const;

    InterfaceName m_proposal;
    IsFree m_isFree;
    QRadioButton *m_rename;
    QRadioButton *m_replace;
    QRadioButton *m_skip;
    QLineEdit *m_name;
    ComplaintLabel *m_complaint;
    QCheckBox *m_forAll;
    QPushButton *m_import = nullptr;
};

} // namespace adit::gui
