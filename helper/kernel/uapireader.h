// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The answer of a userspace WireGuard in UAPI: the device, then `errno=`, then an empty line. Total: any
// bytes in pieces of any size give a state or a refusal, and no line is kept.
#pragma once

#include "engine/wireguarddevice.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace adit {

class UapiReader
{
public:
    UapiReader() = default;
    UapiReader(const UapiReader &) = delete;
    UapiReader &operator=(const UapiReader &) = delete;
    ~UapiReader();

    /// Takes the next piece. False when the answer is not one; nothing more is taken then.
    bool feed(std::span<const char> piece);
    /// The empty line has come.
    bool finished() const { return m_finished; }
    /// The errno of the answer, positive; 0 = done.
    int error() const { return m_errno.value_or(0); }
    /// The device of a finished answer; the reader is empty then.
    DeviceState take() { return std::move(m_device); }

private:
    bool takeLine(std::string_view line);
    bool takeDeviceValue(std::string_view key, std::string_view value);
    bool takePeerValue(std::string_view key, std::string_view value);

    // The longest line of the protocol is `preshared_key=` with 64 digits; new keys may be longer.
    std::array<char, 512> m_line{};
    std::size_t m_length = 0;
    std::optional<int> m_errno{};
    bool m_finished = false;
    DeviceState m_device{};
};

} // namespace adit
