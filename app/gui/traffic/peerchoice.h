// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Chooses one peer of a tunnel, or all of them; among many one types a part of the name.
#pragma once

#include "agent/fleettunnel.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace adit::gui {

class PeerChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit PeerChoice(QWidget *parent);

    /// The peers of this tunnel, as its profile and the kernel know them; nullptr for none. What was chosen
    /// stays, if it is still there.
    void setTunnel(const FleetTunnel *tunnel);
    /// None for all peers.
    std::optional<PublicKey> peer() const;

signals:
    /// Another peer is shown from now on.
    void chosen();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Entry
    {
        PublicKey key;
        QString name{};

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    static std::vector<Entry> entriesOf(const FleetTunnel *tunnel);
    void choose(int index);

    std::vector<Entry> m_entries{};
    int m_chosen = 0;
};

} // namespace adit::gui
