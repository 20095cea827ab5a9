// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Kernel: Documentation/ABI/testing/sysfs-class-net and -statistics.
#include "agent/foreigninterfaces.h"

#include <algorithm>
#include <dirent.h>
#include <fstream>
#include <iomanip>
#include <memory>
#include <net/if.h>

namespace adit {

namespace {

bool isWireGuard(const std::string &interfaceFolder)
{
    std::ifstream file(interfaceFolder + "/uevent");
    for (std::string line; std::getline(file, line);) {
        if (line == "DEVTYPE=wireguard")
            return true;
    }
    return false;
}

/// The number in a file, decimal or with 0x; 0 when there is none.
std::uint64_t numberIn(const std::string &path)
{
    std::ifstream file(path);
    std::uint64_t number = 0;
    file >> std::setbase(0) >> number;
    return file ? number : 0;
}

double rate(std::uint64_t before, std::uint64_t now, std::chrono::milliseconds time)
{
    if (now <= before || time.count() <= 0) // counters that restarted are no traffic
        return 0;
    return static_cast<double>(now - before) * 1000.0 / static_cast<double>(time.count());
}

} // namespace

TunnelReports ForeignInterfaces::look(const IsOurs &isOurs, std::chrono::milliseconds steadyNow)
{
    TunnelReports reports;
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir(m_folder.c_str()), &::closedir);
    while (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr) {
        const auto name = InterfaceName::from(entry->d_name);
        if (name && !isOurs(*name) && isWireGuard(m_folder + "/" + name->text()))
            reports.push_back(reportOf(*name, steadyNow));
    }
    std::erase_if(m_before, [&](const auto &known) {
        return std::ranges::none_of(reports,
                                    [&](const TunnelReport &r) { return r.status.name == known.first; });
    });
    return reports;
}

TunnelReport ForeignInterfaces::reportOf(const InterfaceName &name, std::chrono::milliseconds now)
{
    const std::string folder = m_folder + "/" + name.text();
    TunnelReport report{TunnelStatus{.name = name}};
    const bool isUp = (numberIn(folder + "/flags") & IFF_UP) != 0;
    report.status.state = isUp ? LinkState::Up : LinkState::Down;
    report.status.backend = Backend::Kernel;
    report.status.mtu = static_cast<std::uint32_t>(numberIn(folder + "/mtu"));

    Assessment &assessment = report.assessment;
    assessment.rxBytes = numberIn(folder + "/statistics/rx_bytes");
    assessment.txBytes = numberIn(folder + "/statistics/tx_bytes");
    if (const auto before = m_before.find(name); before != m_before.end()) {
        const auto time = now - before->second.when;
        assessment.rxRate = rate(before->second.rx, assessment.rxBytes, time);
        assessment.txRate = rate(before->second.tx, assessment.txBytes, time);
    }
    m_before[name] = {assessment.rxBytes, assessment.txBytes, now};
    if (isUp)
        assessment.state = assessment.rxBytes > 0 ? TunnelState::Connected : TunnelState::WaitingForHandshake;
    return report;
}

} // namespace adit
