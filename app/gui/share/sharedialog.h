// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A tunnel of this machine for a phone, as a QR code or as a file.
#pragma once

#include "agent/fleet.h"

#include <QDialog>

namespace adit::gui {

class ShareDialog : public QDialog
{
    Q_OBJECT

public:
    /// Reads the tunnel once; nothing of the fleet is needed later.
    ShareDialog(Fleet &fleet, const InterfaceName &name, QWidget *parent);
};

} // namespace adit::gui
