// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A tunnel on this machine that phones and other computers call.
#pragma once

#include "core/phone/portrange.h"
#include "gui/create/wizard.h"

class QCheckBox;

namespace adit::gui {

class KeysPage;

class NewHubWizard : public Wizard
{
    Q_OBJECT

public:
    /// The fleet must outlive the wizard. A port is proposed from this range.
    NewHubWizard(Fleet &fleet, QWidget *parent, const PortRange &ports = {});

protected:
    QString name() const override;
    Result<Tunnel> tunnel() const override;
    /// Opens the dialog for the first phone, where that was wished.
    void onCreated(const InterfaceName &name) override;

private:
    class PlacePage;

    KeysPage *m_keys;
    PlacePage *m_place;
    QCheckBox *m_addPhone;
};

} // namespace adit::gui
