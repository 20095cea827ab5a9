// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Short ways to a reading and to what it says, for the tests of the dialect.
#pragma once

#include "core/conf/confreader.h"
#include "support/catch.h"
#include "support/sampletunnel.h"

#include <string>
#include <utility>

namespace adit::test {

/// A file whose [Interface] has the sample key and these lines.
inline std::string interfaceConf(const std::string &lines)
{
    return "[Interface]\nPrivateKey = " + privateKeyText + "\n" + lines + "\n";
}

/// A peer that takes all traffic; with a kill switch there must be one.
inline const std::string fullPeer = "[Peer]\nPublicKey = " + peerKeyText + "\nAllowedIPs = 0.0.0.0/0\n";

/// A file whose one peer has the sample key and these lines; they begin in line 6.
inline std::string peerConf(const std::string &lines)
{
    return interfaceConf("") + "[Peer]\nPublicKey = " + peerKeyText + "\n" + lines + "\n";
}

/// The tunnel of a text without errors.
inline Tunnel tunnelOf(const std::string &text)
{
    auto reading = readConf(text);
    REQUIRE(reading.tunnel);
    return std::move(*reading.tunnel);
}

/// The diagnostics as `LINE:COLUMN SEVERITY MESSAGE (HINT)`, one a line.
inline std::string said(const ConfReading &reading)
{
    std::string text;
    for (const Diagnostic &d : reading.diagnostics) {
        const bool isError = d.severity == Diagnostic::Severity::Error;
        text += std::to_string(d.line) + ':' + std::to_string(d.column) +
                (isError ? " error " : " warning ") + d.message.english() +
                (d.hint.isEmpty() ? "" : " (" + d.hint.english() + ')') + '\n';
    }
    return text;
}

} // namespace adit::test
