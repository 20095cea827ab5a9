// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The network that carries this machine's traffic, as far as rules look at it.
#pragma once

#include <QString>

namespace adit {

struct Network
{
    enum class Link {
        None,  ///< not connected
        Wired, ///< Ethernet
        Wifi,
        Other, ///< a mobile network, Bluetooth, ...
    };
    Link link = Link::None;
    /// Of a Wi-Fi.
    QString ssid{};
    /// Data costs money, known or guessed.
    bool metered = false;

    friend bool operator==(const Network &, const Network &) = default;
};

} // namespace adit
