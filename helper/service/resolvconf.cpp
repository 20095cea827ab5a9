// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/resolvconf.h"

#include "base/atomicfile.h"
#include "base/resolvconfprogram.h"

#include <optional>
#include <span>
#include <sstream>
#include <system_error>
#include <utility>

namespace adit {

namespace {

// Longer than any that glibc reads to its end.
constexpr std::size_t mostBytes = std::size_t{64} * 1024;

std::span<const std::uint8_t> bytesOf(const std::string &text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

bool isThisMachine(const IpAddress &server)
{
    return server == *IpAddress::parse("::1") || server.toString().starts_with("127.");
}

// It may be a link (to what Debian's resolvconf writes), which readFile() does not follow.
std::string contentOf(const std::filesystem::path &file)
{
    std::error_code failed;
    const auto target = std::filesystem::canonical(file, failed);
    const auto bytes = readFile(failed ? file : target, mostBytes, Errc::StoreFailed);
    return bytes ? std::string(bytes->begin(), bytes->end()) : std::string();
}

} // namespace

std::string resolvConfOf(const LinkDns &dns)
{
    std::string text;
    for (const IpAddress &server : dns.servers)
        text += "nameserver " + server.toString() + "\n";
    std::string domains;
    for (const LinkDomain &domain : dns.domains) {
        if (domain.use == LinkDomain::Use::Search)
            domains += " " + domain.name;
    }
    return domains.empty() ? text : text + "search" + domains + "\n";
}

bool asksFirst(std::string_view resolvConf, const IpAddress &server)
{
    std::istringstream lines{std::string(resolvConf)};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string key;
        std::string value;
        if (words >> key >> value && key == "nameserver") {
            const auto first = IpAddress::parse(value);
            return first && (*first == server || isThisMachine(*first));
        }
    }
    return false;
}

QString resolvconfUnit(const InterfaceName &name)
{
    QString instance = QString::fromStdString(name.text());
    instance.replace(QLatin1Char('-'), QLatin1String("\\x2d"));
    return QStringLiteral("adit-resolvconf@%1.service").arg(instance);
}

Resolvconf::Resolvconf(const QDBusConnection &bus, ResolvconfPaths paths, std::chrono::milliseconds patience)
    : m_units(bus, patience),
      m_paths(std::move(paths))
{
}

void Resolvconf::apply(const DnsLink &link, const LinkDns &dns, Done done)
{
    if (!isResolvconf(m_paths.program))
        return done(std::unexpected(DnsProblem::NoResolver));
    if (dns.defaultRoute == DefaultRoute::No)
        return revert(link, [done = std::move(done)](const Outcome &) {
            done(std::unexpected(DnsProblem::NoDomains));
        });
    const std::string text = resolvConfOf(dns);
    if (!replaceFile(fileOf(link.name), bytesOf(text), Durability::ProcessKill, Errc::LedgerFailed))
        return done(std::unexpected(DnsProblem::ResolvconfFailed));
    m_units.run("ReloadOrRestartUnit", resolvconfUnit(link.name),
                [this, link, dns, done = std::move(done)](SystemdUnits::Outcome job) {
                    const Outcome outcome = outcomeOf(job, dns);
                    if (outcome)
                        return done(outcome);
                    // Whatever part of it was taken must not stay.
                    revert(link, [outcome, done](const Outcome &) { done(outcome); });
                });
}

Resolver::Outcome Resolvconf::outcomeOf(SystemdUnits::Outcome job, const LinkDns &dns) const
{
    if (job != SystemdUnits::Outcome::Success)
        return std::unexpected(DnsProblem::ResolvconfFailed);
    if (!asksFirst(contentOf(m_paths.inUse), dns.servers.front()))
        return std::unexpected(DnsProblem::Unused);
    return {};
}

void Resolvconf::revert(const DnsLink &link, Done done)
{
    std::error_code failed;
    if (!std::filesystem::exists(fileOf(link.name), failed))
        return done(std::unexpected(DnsProblem::NoResolver));
    m_units.run("StopUnit", resolvconfUnit(link.name),
                [this, link, done = std::move(done)](SystemdUnits::Outcome job) {
                    if (job != SystemdUnits::Outcome::Success)
                        return done(std::unexpected(DnsProblem::ResolvconfFailed));
                    // One that stays says no more than that there was something.
                    [[maybe_unused]] const auto removed =
                        removeFile(fileOf(link.name), Durability::ProcessKill, Errc::LedgerFailed);
                    done({});
                });
}

} // namespace adit
