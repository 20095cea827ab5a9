// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/peerchoice.h"

#include "gui/theme/words.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <set>
#include <utility>

namespace adit::gui {

PeerChoice::PeerChoice(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("trafficPeer"));
    setAccessibleName(tr("Peer whose traffic is shown"));
    setToolTip(tr("Type a part of a peer's name to find it"));
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setMaxVisibleItems(16);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    addItem(tr("All peers"));
    connect(this, &QComboBox::activated, this, &PeerChoice::choose);
    // The completer's choice arrives as text.
    connect(lineEdit(), &QLineEdit::editingFinished, this,
            [this] { choose(findText(currentText(), Qt::MatchFixedString)); });
}

std::vector<PeerChoice::Entry> PeerChoice::entriesOf(const FleetTunnel *tunnel)
{
    std::vector<Entry> entries;
    if (!tunnel)
        return entries;
    std::set<PublicKey> named;
    if (tunnel->profile && tunnel->profile->tunnel) {
        for (const Peer &peer : tunnel->profile->tunnel->peers) {
            if (named.insert(peer.publicKey).second)
                entries.push_back({peer.publicKey, peerName(peer)});
        }
    }
    for (const PeerStatus &peer : tunnel->status.peers) {
        if (!named.contains(peer.publicKey)) {
            Peer plain;
            plain.publicKey = peer.publicKey;
            entries.push_back({peer.publicKey, peerName(plain)});
        }
    }
    return entries;
}

void PeerChoice::setTunnel(const FleetTunnel *tunnel)
{
    std::vector<Entry> entries = entriesOf(tunnel);
    // One peer is all peers.
    setVisible(entries.size() > 1);
    if (entries == m_entries)
        return;
    const auto before = peer();
    m_entries = std::move(entries);
    const QSignalBlocker quiet(this);
    QStringList names = {tr("All peers")};
    for (const Entry &entry : m_entries)
        names.append(entry.name);
    clear();
    addItems(names);
    const auto same = std::find_if(m_entries.begin(), m_entries.end(),
                                   [&](const Entry &entry) { return entry.key == before; });
    m_chosen = before && same != m_entries.end() ? static_cast<int>(same - m_entries.begin()) + 1 : 0;
    setCurrentIndex(m_chosen);
}

std::optional<PublicKey> PeerChoice::peer() const
{
    if (m_chosen <= 0 || static_cast<std::size_t>(m_chosen) > m_entries.size())
        return std::nullopt;
    return m_entries[static_cast<std::size_t>(m_chosen) - 1].key;
}

void PeerChoice::choose(int index)
{
    if (index < 0 || index >= count()) {
        setCurrentIndex(m_chosen);
        setEditText(itemText(m_chosen));
        return;
    }
    setCurrentIndex(index);
    if (std::exchange(m_chosen, index) != index)
        emit chosen();
}

void PeerChoice::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        setEditText(itemText(m_chosen));
}

} // namespace adit::gui
