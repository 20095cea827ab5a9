// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// JSON for programs. Members are only ever added; a name and its meaning stay.
#pragma once

#include "agent/statuspoller.h"
#include "cli/console.h"
#include "core/tunnel/tunnel.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <string>
#include <vector>

namespace adit::cli {

/// Names of peers by their keys, from the profile.
using PeerNames = std::map<PublicKey, std::string>;
PeerNames peerNames(const Tunnel &tunnel);

QJsonValue jsonText(const std::string &text);
QJsonArray jsonTexts(const std::vector<std::string> &texts);
QJsonArray jsonPrefixes(const std::vector<IpPrefix> &prefixes);

/// A tunnel as `status --json` shows it.
QJsonObject jsonReport(const TunnelReport &report, const PeerNames &names);

/// One compact line.
void writeJson(Console &console, const QJsonObject &object);

/// Stable words for enumerations.
std::string backendWord(Backend backend);
std::string warningWord(Warning::Code code);

} // namespace adit::cli
