// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A tunnel as it is typed, and what is wrong with each part of it.
#pragma once

#include "core/tunnel/tunnel.h"

#include <QString>

#include <optional>
#include <vector>

namespace adit {
class Fleet;
}

namespace adit::gui {

/// Networks or addresses with commas or spaces between them; nullopt when one is wrong.
std::optional<std::vector<IpPrefix>> parsePrefixes(const QString &text);

/// Sentences for people; empty when all is well.
namespace complaint {
QString tunnelName(const Fleet &fleet, const QString &name);
QString publicKey(const QString &key, const SecretKey &own);
QString presharedKey(const QString &key);
QString endpoint(const QString &endpoint);
QString addresses(const QString &addresses);
QString networks(const QString &networks);
QString dns(const QString &dns);
} // namespace complaint

/// What the wizard for a client asks for.
struct ClientDraft
{
    QString peerName{};
    QString publicKey{};
    QString presharedKey{};
    QString endpoint{};
    QString addresses{};
    QString dns{};
    enum class Route { Everything, Networks };
    Route route = Route::Everything;
    QString networks{};
    bool isBehindNat = true;

    /// InvalidConfig when a part would bring a complaint.
    Result<Tunnel> tunnel(const SecretKey &own) const;
};

} // namespace adit::gui
