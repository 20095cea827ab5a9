// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A caller that speaks the bus's protocol itself, so that it can send what no library would.
#pragma once

#include "base/uniquefd.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace adit::test {

struct RawCall
{
    std::string interface;
    std::string member;
    std::string signature;
    std::string body;
    std::vector<int> descriptors{};
};

struct RawAnswer
{
    std::uint32_t to = 0; ///< what send() gave
    std::string error{};  ///< its name, empty for none
    std::string body{};
};

class RawCaller
{
public:
    /// Connects to the bus at this socket, as root of the test's own namespace.
    explicit RawCaller(const std::string &path);

    /// Sends a call to the helper; gives its number.
    std::uint32_t send(const RawCall &call);
    /// The next answer, if one comes within these milliseconds. Signals are left out.
    std::optional<RawAnswer> next(int milliseconds);

private:
    void write(const std::string &bytes, const std::vector<int> &descriptors);
    void say(const std::string &line, const char *expected);
    std::optional<RawAnswer> take();

    UniqueFd m_socket;
    std::string m_in{};
    std::uint32_t m_serial = 0;
};

} // namespace adit::test
