// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What every wizard for a new tunnel does: look alike, save, and tell of it.
#pragma once

#include "agent/fleet.h"

#include <QWizard>

namespace adit::gui {

class Wizard : public QWizard
{
    Q_OBJECT

public:
    /// Saves the tunnel; stays open with a word when that fails.
    void accept() override;

signals:
    /// There is a profile of this name now.
    void created(const adit::InterfaceName &name);

protected:
    /// The fleet must outlive the wizard.
    Wizard(Fleet &fleet, const QString &title, QWidget *parent);

    Fleet &fleet() const { return m_fleet; }
    /// The name as it was typed; valid once the pages are complete.
    virtual QString name() const = 0;
    virtual Result<Tunnel> tunnel() const = 0;
    /// The profile is there; the wizard is about to close.
    virtual void onCreated(const InterfaceName &) {}

private:
    Fleet &m_fleet;
};

} // namespace adit::gui
