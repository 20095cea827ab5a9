// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// wg-quick's own dialect: the canonical .conf, with a word on what is a mere comment to wg-quick.
#include "core/conf/confwriter.h"
#include "core/render/rendering.h"
#include "core/render/sections.h"
#include "core/tunnel/leftout.h"

namespace adit {

Rendering renderWgQuick(const InterfaceName &name, const Tunnel &tunnel)
{
    Rendering rendering;
    rendering.files.push_back({name.text() + ".conf", writeConf(tunnel, ConfStyle::Full)});
    rendering.leftOut = leftOut(
        tunnel, {OptionalField::FwMark, OptionalField::Table, OptionalField::SaveConfig, OptionalField::Hooks,
                 OptionalField::Routing, OptionalField::PeerNames, OptionalField::Dns});
    render::noteRouting(rendering.notes, tunnel);
    if (!tunnel.hooks.empty())
        rendering.notes.emplace_back(
            "wg-quick runs the commands of PreUp, PostUp, PreDown and PostDown as root");
    return rendering;
}

} // namespace adit
