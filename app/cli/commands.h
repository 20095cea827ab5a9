// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// All commands, in the order in which help shows them. One file each, named as the command.
#pragma once

#include "cli/command.h"

#include <span>

namespace adit::cli {

extern const Command listCommand;
extern const Command statusCommand;
extern const Command upCommand;
extern const Command downCommand;
extern const Command applyCommand;
extern const Command confirmCommand;
extern const Command planCommand;
extern const Command checkCommand;
extern const Command importCommand;
extern const Command adoptCommand;
extern const Command exportCommand;
extern const Command qrCommand;
extern const Command newCommand;
extern const Command editCommand;
extern const Command historyCommand;
extern const Command diffCommand;
extern const Command restoreCommand;
extern const Command removeCommand;
extern const Command repairCommand;
extern const Command releaseCommand;
extern const Command bootOnCommand;
extern const Command bootOffCommand;
extern const Command bootListCommand;
extern const Command bootStartCommand;
extern const Command peersListCommand;
extern const Command peersAddCommand;
extern const Command peersRemoveCommand;
extern const Command phoneCommand;
extern const Command keyGenCommand;
extern const Command keyPubCommand;
extern const Command keyPskCommand;
extern const Command logCommand;
extern const Command doctorCommand;
extern const Command versionCommand;
extern const Command helpCommand;

std::span<const Command *const> commands();

} // namespace adit::cli
