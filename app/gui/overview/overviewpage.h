// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The first page of a tunnel: what it is, how it does, and the button that starts and stops it.
#pragma once

#include "agent/fleet.h"
#include "gui/overview/overview.h"

#include <QScrollArea>
#include <QTimer>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace adit::gui {

class FactForm;
class PeersView;
class StateHead;

class OverviewPage : public QScrollArea
{
    Q_OBJECT

public:
    /// The fleet must outlive the page.
    OverviewPage(Fleet &fleet, QWidget *parent);
    void show(const std::optional<InterfaceName> &name);

signals:
    /// The button that activates and deactivates was pressed.
    void toggleWanted();
    /// A notice's button was pressed.
    void configurationWanted();
    void importWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showNotices(const std::vector<Notice> &notices);
    void follow(Notice::Leads leads);

    Fleet &m_fleet;
    std::optional<InterfaceName> m_name{};
    QTimer m_soon{};
    QLabel *m_nothing;
    QWidget *m_content;
    StateHead *m_head = nullptr;
    QVBoxLayout *m_noticeColumn = nullptr;
    FactForm *m_facts = nullptr;
    PeersView *m_peers = nullptr;
    std::vector<Notice> m_notices{}; ///< as shown
};

} // namespace adit::gui
