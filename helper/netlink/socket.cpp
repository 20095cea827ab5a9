// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "netlink/socket.h"

#include <cerrno>
#include <optional>

namespace adit::netlink {

namespace {

// A dump of a busy table may be interrupted now and then, not many times in a row.
constexpr int dumpAttempts = 10;

std::unexpected<Error> refused(const Ack &ack, const std::string &what)
{
    return fail(Errc::KernelRefused, ack.text.empty() ? what : what + ": " + ack.text, ack.error);
}

bool isRefusal(const Error &error, int sysErrno)
{
    return error.code == Errc::KernelRefused && error.sysErrno == sysErrno;
}

} // namespace

Result<Socket> Socket::open(int protocol)
{
    auto channel = Channel::open(protocol);
    if (!channel)
        return std::unexpected(channel.error());
    return Socket(protocol, std::move(*channel));
}

Result<> Socket::request(Message &message, const std::string &what)
{
    return request(message, what, [](const MessageView &) { return true; });
}

Result<> Socket::request(Message &message, const std::string &what, const Take &take)
{
    if (auto sent = send(message, what); !sent)
        return sent;
    return awaitAck(what, take);
}

Result<> Socket::dump(Message &message, const std::string &what, DumpSink &sink)
{
    for (int attempt = 0; attempt < dumpAttempts; ++attempt) {
        sink.restart();
        const auto outcome = dumpOnce(message, what, sink);
        if (!outcome)
            return std::unexpected(outcome.error());
        if (*outcome == Outcome::Whole)
            return {};
    }
    return fail(Errc::KernelTruncated, what, EINTR);
}

bool Socket::isAnswer(const MessageView &message) const
{
    return message.port == m_channel.port() && message.sequence == m_sequence;
}

Result<> Socket::send(Message &message, const std::string &what)
{
    if (!message.whole())
        return fail(Errc::LimitExceeded, what);
    message.setSequence(++m_sequence);
    auto sent = m_channel.send(message.bytes());
    if (!sent)
        sent.error().context = what;
    return sent;
}

Result<> Socket::awaitAck(const std::string &what, const Take &take)
{
    std::optional<Ack> ack;
    while (!ack) {
        const auto datagram = m_channel.receive(Channel::Wait::Block);
        if (!datagram)
            return abandon(datagram.error(), what);
        const bool understood = eachMessage(*datagram, [&](const MessageView &message) {
            if (!isAnswer(message))
                return true;
            if (message.type != NLMSG_ERROR)
                return take(message);
            ack = readAck(message);
            return ack.has_value();
        });
        m_channel.wipe();
        if (!understood)
            return abandon({Errc::KernelTruncated, {}}, what);
    }
    if (ack->error != 0)
        return refused(*ack, what);
    return {};
}

Result<Socket::Outcome> Socket::dumpOnce(Message &message, const std::string &what, DumpSink &sink)
{
    if (auto sent = send(message, what); !sent)
        return std::unexpected(sent.error());
    std::optional<Ack> end;
    bool interrupted = false;
    bool understood = true;
    // Also a dump that is of no use any more is read to its end: the socket can hold only one.
    while (!end) {
        const auto datagram = m_channel.receive(Channel::Wait::Block);
        if (!datagram && isRefusal(datagram.error(), ENOBUFS)) {
            interrupted = true;
            continue;
        }
        if (!datagram)
            return abandon(datagram.error(), what);
        const bool whole = eachMessage(*datagram, [&](const MessageView &part) {
            if (!isAnswer(part))
                return true;
            interrupted |= (part.flags & NLM_F_DUMP_INTR) != 0;
            if (part.type == NLMSG_ERROR || part.type == NLMSG_DONE) {
                end = readAck(part);
                return end.has_value();
            }
            understood = understood && (interrupted || sink.take(part));
            return true;
        });
        m_channel.wipe();
        if (!whole)
            return abandon({Errc::KernelTruncated, {}}, what);
    }
    if (end->error == EINTR || (end->error == 0 && interrupted))
        return Outcome::Interrupted;
    if (end->error != 0)
        return refused(*end, what);
    if (!understood)
        return fail(Errc::KernelTruncated, what);
    return Outcome::Whole;
}

// After an answer that was lost or cannot be read the conversation starts afresh on a new socket, so that
// what may still come is never taken for the answer to a later request.
std::unexpected<Error> Socket::abandon(Error error, const std::string &what)
{
    m_channel.wipe();
    if (auto fresh = Channel::open(m_protocol))
        m_channel = std::move(*fresh);
    error.context = what;
    return std::unexpected(std::move(error));
}

} // namespace adit::netlink
