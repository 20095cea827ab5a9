// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "cli/commands.h"

#include <array>

namespace adit::cli {

std::span<const Command *const> commands()
{
    static constexpr std::array all{
        &listCommand,     &statusCommand,      &upCommand,       &downCommand,      &applyCommand,
        &confirmCommand,  &repairCommand,      &releaseCommand,  &planCommand,      &checkCommand,
        &importCommand,   &adoptCommand,       &exportCommand,   &qrCommand,        &newCommand,
        &editCommand,     &historyCommand,     &diffCommand,     &restoreCommand,   &removeCommand,
        &bootOnCommand,   &bootOffCommand,     &bootListCommand, &bootStartCommand, &peersListCommand,
        &peersAddCommand, &peersRemoveCommand, &phoneCommand,    &keyGenCommand,    &keyPubCommand,
        &keyPskCommand,   &logCommand,         &doctorCommand,   &versionCommand,   &helpCommand,
    };
    return all;
}

} // namespace adit::cli
