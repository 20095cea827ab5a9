// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The methods of the contract about tunnels that come up when the machine starts.
#include "service/helperservice.h"

#include "protocol/wireconvert.h"
#include "service/replies.h"

#include <algorithm>
#include <memory>

namespace adit {

namespace {

// These are about other users' tunnels, which no password of an administrator opens to a user's program.
Result<> onlyRoot(uid_t uid)
{
    return uid == 0 ? Result<>{} : fail(Errc::NotAuthorized);
}

Result<InterfaceName> bootTunnel(const TunnelOperations &operations, uid_t owner, const QString &name)
{
    auto own = findName(operations, owner, name);
    if (own && std::ranges::count(operations.bootList(owner), *own) == 0)
        return fail(Errc::NoSuchTunnel, own->text());
    return own;
}

} // namespace

void HelperService::SetBoot(const QString &name, bool atBoot)
{
    auto target = std::make_shared<Target>();
    run({.validate =
             [this, name, target, atBoot](uid_t uid) {
                 return atBoot ? describeTarget(m_operations, uid, name, *target)
                               : describeRemains(m_operations, uid, name, *target);
             },
         .act =
             [this, target, atBoot](uid_t uid, const GateJob::Done &done) {
                 const auto start = atBoot ? BootStart::Yes : BootStart::No;
                 plainReply(done)(m_operations.setBoot(uid, *target->name, start));
             }});
}

QStringList HelperService::BootList()
{
    run({.validate = [](uid_t) -> Result<PromptDetails> { return PromptDetails{}; },
         .act =
             [this](uid_t uid, const GateJob::Done &done) {
                 QStringList names;
                 for (const InterfaceName &name : m_operations.bootList(uid))
                     names.append(QString::fromStdString(name.text()));
                 done(QVariantList{names});
             }});
    return {};
}

wire::BootTunnels HelperService::BootTunnels()
{
    run({.validate = [](uid_t uid) -> Result<PromptDetails> {
             if (auto root = onlyRoot(uid); !root)
                 return std::unexpected(root.error());
             return PromptDetails{};
         },
         .act =
             [this](uid_t, const GateJob::Done &done) {
                 done(QVariantList{QVariant::fromValue(wire::toWire(m_operations.bootTunnels()))});
             }});
    return {};
}

void HelperService::BootUp(uint owner, const QString &name, const wire::PeerEndpoints &endpoints)
{
    auto target = std::make_shared<Target>();
    auto checked = std::make_shared<std::vector<PeerEndpoint>>();
    run({.validate = [this, owner, name, endpoints, target, checked](uid_t uid) -> Result<PromptDetails> {
             if (auto root = onlyRoot(uid); !root)
                 return std::unexpected(root.error());
             if (auto known = bootTunnel(m_operations, owner, name); !known)
                 return std::unexpected(known.error());
             auto parsed = wire::fromWire(endpoints);
             if (!parsed)
                 return std::unexpected(parsed.error());
             *checked = std::move(*parsed);
             return describeTarget(m_operations, owner, name, *target);
         },
         .act =
             [this, owner, target, checked](uid_t, const GateJob::Done &done) {
                 m_operations.up(owner, *target->name, std::move(*checked), target->fingerprint,
                                 plainReply(done));
             }});
}

} // namespace adit
