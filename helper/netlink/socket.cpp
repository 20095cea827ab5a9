// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "netlink/socket.h"

#include <algorithm>
#include <cerrno>
#include <optional>
#include <sodium.h>

namespace adit::netlink {

namespace {

// A dump of a busy table may be interrupted now and then, not many times in a row.
constexpr int dumpAttempts = 10;
// As many requests at once as their acks fit into the smallest receive queue.
constexpr std::size_t batchMessages = 64;

std::unexpected<Error> refused(const Ack &ack, const std::string &what)
{
    return fail(Errc::KernelRefused, ack.text.empty() ? what : what + ": " + ack.text, ack.error);
}

bool isRefusal(const Error &error, int sysErrno)
{
    return error.code == Errc::KernelRefused && error.sysErrno == sysErrno;
}

// Wipes what a batch was copied into.
struct WipedBytes
{
    std::vector<std::uint8_t> bytes{};
    ~WipedBytes() { sodium_memzero(bytes.data(), bytes.size()); }
};

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
    if (auto sent = send({&message, 1}, what); !sent)
        return sent;
    return awaitAcks(message.sequence(), message.sequence(), what, take);
}

Result<> Socket::requestAll(std::span<Message> messages, const std::string &what)
{
    Result<> first;
    while (!messages.empty()) {
        const auto batch = messages.first(std::min(messages.size(), batchMessages));
        messages = messages.subspan(batch.size());
        if (auto sent = send(batch, what); !sent)
            return sent;
        auto acked = awaitAcks(batch.front().sequence(), batch.back().sequence(), what,
                               [](const MessageView &) { return true; });
        if (!acked && first)
            first = acked;
        if (!acked && acked.error().code != Errc::KernelRefused)
            break;
    }
    return first;
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

bool Socket::isAnswer(const MessageView &message, std::uint32_t first, std::uint32_t last) const
{
    // By difference, so that the sequence may wrap.
    return message.port == m_channel.port() && message.sequence - first <= last - first;
}

Result<> Socket::send(std::span<Message> messages, const std::string &what)
{
    WipedBytes batch;
    for (Message &message : messages) {
        if (!message.whole())
            return fail(Errc::LimitExceeded, what);
        message.setSequence(++m_sequence);
    }
    if (messages.size() == 1)
        return m_channel.send(messages.front().bytes());

    std::size_t total = 0;
    for (const Message &message : messages)
        total += message.bytes().size();
    batch.bytes.reserve(total);
    for (const Message &message : messages)
        batch.bytes.insert(batch.bytes.end(), message.bytes().begin(), message.bytes().end());
    return m_channel.send(batch.bytes);
}

Result<> Socket::awaitAcks(std::uint32_t first, std::uint32_t last, const std::string &what, const Take &take)
{
    Result<> result;
    bool understood = true;
    std::uint32_t missing = last - first + 1;
    while (missing > 0) {
        const auto datagram = m_channel.receive(Channel::Wait::Block);
        if (!datagram)
            return abandon(datagram.error(), what);
        understood &= eachMessage(*datagram, [&](const MessageView &message) {
            if (!isAnswer(message, first, last))
                return true;
            if (message.type != NLMSG_ERROR)
                return take(message);
            const auto ack = readAck(message);
            --missing;
            if (ack && ack->error != 0 && result)
                result = refused(*ack, what);
            return ack.has_value();
        });
        m_channel.wipe();
        if (!understood)
            return abandon({Errc::KernelTruncated, {}}, what);
    }
    return result;
}

Result<Socket::Outcome> Socket::dumpOnce(Message &message, const std::string &what, DumpSink &sink)
{
    if (auto sent = send({&message, 1}, what); !sent)
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
            if (!isAnswer(part, message.sequence(), message.sequence()))
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
