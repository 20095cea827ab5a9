// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The left side of the window: a box to filter by, and the list of tunnels.
#pragma once

#include "gui/window/tunnelfilter.h"
#include "gui/window/tunnellistmodel.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QLineEdit;
class QListView;

namespace adit::gui {

class TunnelList : public QWidget
{
    Q_OBJECT

public:
    /// The fleet must outlive the list.
    TunnelList(const Fleet &fleet, QWidget *parent);

    std::optional<InterfaceName> current() const;
    /// All that are selected, in the order of the list.
    std::vector<InterfaceName> selected() const;
    /// Makes it the only selected one; clears the filter when that hides it. Nothing when there is none.
    void select(const InterfaceName &name);
    /// Where a person can type a new name for the current one, if it may have another.
    void rename();
    void focusFilter();
    void focusList();
    /// These stand in the menu of a row.
    void setMenu(const QList<QAction *> &actions);

signals:
    void currentChanged();
    void selectionChanged();
    /// Space, or a double click.
    void toggleWanted();
    void renameWanted(const adit::InterfaceName &name, const QString &wanted);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeView();
    void drawIcons();

    TunnelListModel m_model;
    TunnelFilter m_filter;
    QLineEdit *m_text;
    QAction *m_glass;
    QListView *m_view;
};

} // namespace adit::gui
