// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The name of a network interface, by our own allow-list: the kernel takes `a;reboot` and expands `x%d`.
#pragma once

#include "base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace adit {

/// `[A-Za-z][A-Za-z0-9_.-]{0,14}`, and not `all`, `default` or `lo` (names of sysctl folders and of
/// loopback).
class InterfaceName
{
public:
    /// InvalidName when the text is not such a name; nothing is cut or changed.
    static Result<InterfaceName> from(std::string_view text);

    const std::string &text() const { return m_text; }
    friend auto operator<=>(const InterfaceName &, const InterfaceName &) = default;

private:
    explicit InterfaceName(std::string_view text) : m_text(text) {}
    std::string m_text;
};

} // namespace adit
