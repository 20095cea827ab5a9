// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/systemevents.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <linux/rtnetlink.h>
#include <optional>
#include <sys/socket.h>

namespace adit {

namespace {

// A network that changes sends its routes and links one after the other.
constexpr int settleMs = 500;
// The kernel's own size for dumps (NLMSG_GOODSIZE) is at most a page; notifications are smaller.
constexpr std::size_t bufferBytes = 32 * 1024;

template <typename Payload>
std::optional<Payload> payloadOf(std::span<const std::byte> message)
{
    Payload payload{};
    if (message.size() < NLMSG_HDRLEN + sizeof(payload))
        return std::nullopt;
    std::memcpy(&payload, message.data() + NLMSG_HDRLEN, sizeof(payload));
    return payload;
}

bool isDefaultRoute(std::span<const std::byte> message)
{
    const auto route = payloadOf<rtmsg>(message);
    // Full tunnels of ours have tables of their own.
    return route && route->rtm_dst_len == 0 && route->rtm_table == RT_TABLE_MAIN &&
           route->rtm_type == RTN_UNICAST;
}

} // namespace

KernelNews newsIn(std::span<const std::byte> messages)
{
    KernelNews news;
    while (messages.size() >= sizeof(nlmsghdr)) {
        nlmsghdr header{};
        std::memcpy(&header, messages.data(), sizeof(header));
        if (header.nlmsg_len < sizeof(header) || header.nlmsg_len > messages.size())
            break;
        const auto message = messages.first(header.nlmsg_len);
        if (header.nlmsg_type == RTM_NEWLINK || header.nlmsg_type == RTM_DELLINK)
            news.interfaces = true;
        else if (header.nlmsg_type == RTM_NEWROUTE || header.nlmsg_type == RTM_DELROUTE)
            news.defaultRoute = news.defaultRoute || isDefaultRoute(message);
        messages = messages.subspan(std::min<std::size_t>(NLMSG_ALIGN(header.nlmsg_len), messages.size()));
    }
    return news;
}

SystemEvents::SystemEvents(QDBusConnection bus) : m_bus(std::move(bus))
{
    for (QTimer *timer : {&m_routeSettled, &m_interfacesSettled}) {
        timer->setSingleShot(true);
        timer->setInterval(settleMs);
    }
    connect(&m_routeSettled, &QTimer::timeout, this, &SystemEvents::defaultRouteChanged);
    connect(&m_interfacesSettled, &QTimer::timeout, this, &SystemEvents::interfacesChanged);
    // Without the sender in the rule: QtDBus would ask for its owner with a blocking call. Somebody who only
    // claims to be logind makes us look names up, no more.
    m_bus.connect(QString(), QStringLiteral("/org/freedesktop/login1"),
                  QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                  SLOT(onPrepareForSleep(bool)));
    listenToKernel();
}

void SystemEvents::onPrepareForSleep(bool begins)
{
    if (!begins)
        emit resumed();
}

void SystemEvents::listenToKernel()
{
    UniqueFd socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE));
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE;
    if (!socket || ::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        return;
    m_socket = std::move(socket);
    m_readable = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, [this] { readKernel(); });
}

void SystemEvents::readKernel()
{
    std::array<std::byte, bufferBytes> buffer;
    while (true) {
        const ssize_t got = ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        KernelNews news;
        if (got < 0 && errno == ENOBUFS)
            news = {true, true}; // more came than the socket could hold: anything may have happened
        else if (got <= 0)
            return;
        else
            news = newsIn(std::span(buffer).first(static_cast<std::size_t>(got)));
        if (news.defaultRoute)
            m_routeSettled.start();
        // Not put off by each that follows: links of a busy machine never settle.
        if (news.interfaces && !m_interfacesSettled.isActive())
            m_interfacesSettled.start();
    }
}

} // namespace adit
