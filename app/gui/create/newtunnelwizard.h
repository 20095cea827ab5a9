// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A tunnel to somebody else's WireGuard, from nothing: keys are made here, the rest comes from the other
// side.
#pragma once

#include "gui/create/clientdraft.h"
#include "gui/create/wizard.h"

class QLineEdit;

namespace adit::gui {

class KeysPage;

class NewTunnelWizard : public Wizard
{
    Q_OBJECT

public:
    /// The fleet must outlive the wizard.
    NewTunnelWizard(Fleet &fleet, QWidget *parent);

protected:
    QString name() const override;
    Result<Tunnel> tunnel() const override;

private:
    class PeerPage;
    class TrafficPage;

    KeysPage *m_keys;
    PeerPage *m_peer;
    TrafficPage *m_traffic;
};

} // namespace adit::gui
