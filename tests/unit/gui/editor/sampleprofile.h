// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A profile that the tests of the editor share, with comments and odd spelling.
#pragma once

#include "support/sampletunnel.h"

#include <string>

namespace adit::test {

inline const std::string profile = "# my tunnel\n"
                                   "[interface]\n"
                                   "privatekey=" +
                                   privateKeyText +
                                   "   # secret\n"
                                   "\tAddress\t=  10.0.0.2/24 # home\n"
                                   "DNS = 1.1.1.1\n"
                                   "PostUp = iptables -A FORWARD -j ACCEPT # kept\n"
                                   "\n"
                                   "# Name = Pixel 9\n"
                                   "[Peer]\n"
                                   "PublicKey = " +
                                   peerKeyText +
                                   "\n"
                                   "AllowedIPs = 10.0.0.3/32\n"
                                   "AllowedIPs = 10.0.1.0/24\n"
                                   "\n"
                                   "[Peer]\n"
                                   "# Name = laptop\n"
                                   "PublicKey = " +
                                   otherPeerKeyText +
                                   "\n"
                                   "Endpoint = vpn.example.org:51820\n";

/// With the first `from` replaced.
inline std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    return text.replace(text.find(from), from.size(), to);
}

/// A hub with this many peers.
inline std::string hubOf(int peers)
{
    std::string text =
        "[Interface]\nPrivateKey = " + privateKeyText + "\nListenPort = 51820\nAddress = 10.0.0.1/8\n";
    // Any 43 characters of base64 and a `=` are a key when the last bits are zero.
    constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (int i = 0; i < peers; ++i) {
        std::string key = peerKeyText;
        key[2] = digits[i % 26];
        key[3] = digits[i / 26 % 26];
        key[4] = digits[i / 676 % 26];
        text += "\n[Peer]\n# Name = phone " + std::to_string(i + 1) + "\nPublicKey = " + key +
                "\nAllowedIPs = 10." + std::to_string(i / 250 + 1) + "." + std::to_string(i % 250 + 1) +
                ".2/32\n";
    }
    return text;
}

} // namespace adit::test
