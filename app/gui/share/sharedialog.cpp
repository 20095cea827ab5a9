// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/share/sharedialog.h"

#include "gui/share/codepanel.h"
#include "gui/theme/paragraph.h"
#include "gui/theme/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace adit::gui {

ShareDialog::ShareDialog(Fleet &fleet, const InterfaceName &name, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shareDialog"));
    setWindowTitle(tr("Share %1").arg(text(name)));
    auto *layout = new QVBoxLayout(this);
    const FleetTunnel *tunnel = fleet.find(name);
    if (tunnel && tunnel->profile && tunnel->profile->tunnel) {
        auto *panel = new CodePanel(this);
        panel->setTunnel(*tunnel->profile->tunnel, text(name));
        if (panel->hasCode())
            layout->addWidget(paragraph(tr("Scan the code with the WireGuard app of the phone."), this));
        layout->addWidget(
            paragraph(tr("It holds the private key: whoever has it can take this tunnel’s place. Two "
                         "devices must not use one key at the same time, since they drive each other "
                         "out. To use both, add the phone to the other side as a peer of its own."),
                      this));
        layout->addWidget(panel, 1);
    } else {
        layout->addWidget(paragraph(tr("This tunnel has no configuration here that could be shared."), this));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(sizeHint());
    growToFit(*this);
}

} // namespace adit::gui
