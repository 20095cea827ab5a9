// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A WireGuard device to test on, of the backend that ADIT_TEST_BACKEND names: `userspace` (wireguard-go, the
// default) or `kernel`. And wg(8) as an independent reader of it.
#pragma once

#include "engine/kernel.h"

#include <map>
#include <memory>
#include <string>
#include <sys/types.h>

namespace adit::test {

/// The backend under test; throws on another word.
Backend backendUnderTest();

/// The device `tunnel0`, gone with this object. Throws when it cannot be made: a missing backend is a
/// failure, never a pass.
class TestDevice
{
public:
    TestDevice();
    ~TestDevice();
    TestDevice(const TestDevice &) = delete;
    TestDevice &operator=(const TestDevice &) = delete;

    const InterfaceName &name() const { return m_name; }
    Kernel &kernel() { return *m_kernel; }
    WireGuardDevice &device() { return m_kernel->device(backendUnderTest()); }
    /// What the device says now; throws when it says nothing.
    DeviceState state();
    /// Writes, and throws when it is refused.
    void write(const DeviceChange &change);

private:
    void startProgram();

    InterfaceName m_name;
    std::unique_ptr<Kernel> m_kernel;
    pid_t m_program = -1;
};

/// A device in words: one line for the interface (under the key "") and one for each peer (under its public
/// key), AllowedIPs sorted. Counters and handshakes are left out.
using DeviceText = std::map<std::string, std::string>;
DeviceText textOf(const DeviceState &state);
/// The same, as `wg show NAME dump` tells it.
DeviceText textFromWg(const InterfaceName &name);

} // namespace adit::test
