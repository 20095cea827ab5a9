// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a tunnel's configuration was before, what each change did, and the way back to one of them. Nothing
// that runs is changed here.
#pragma once

#include "agent/fleet.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace adit::gui {

class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The fleet must outlive the dialog.
    VersionsDialog(Fleet &fleet, InterfaceName name, QWidget *parent);

private:
    void fill();
    void follow();
    void restore();

    Fleet &m_fleet;
    InterfaceName m_name;
    std::vector<Version> m_versions{}; ///< in the order of the rows
    QTreeWidget *m_list;
    QLabel *m_answer;
    QPushButton *m_restore;
};

} // namespace adit::gui
