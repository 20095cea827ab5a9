// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Requests to the kernel and their answers. Every request is acknowledged before the call returns; a dump is
// whole and of one moment, or it is an error.
#pragma once

#include "netlink/channel.h"
#include "netlink/message.h"

#include <functional>
#include <string>

namespace adit::netlink {

/// Takes the messages of a dump.
class DumpSink
{
public:
    virtual ~DumpSink() = default;
    /// The dump starts, or starts again since the kernel's state changed meanwhile: forget what was taken.
    virtual void restart() = 0;
    /// False when the message is not understood; the dump then ends with KernelTruncated.
    virtual bool take(const MessageView &message) = 0;
};

/// One conversation with the kernel. The errors of all calls: KernelRefused with errno and, where there is
/// one, the kernel's own sentence behind `what`; Timeout when the answer was lost; KernelTruncated.
class Socket
{
public:
    static Result<Socket> open(int protocol);

    /// Sends one request and waits for its ack.
    Result<> request(Message &message, const std::string &what);
    /// As request(), handing the answers that come before the ack to `take`.
    using Take = std::function<bool(const MessageView &)>;
    Result<> request(Message &message, const std::string &what, const Take &take);
    /// Asks for a dump; starts again a few times when it was interrupted by a change.
    Result<> dump(Message &message, const std::string &what, DumpSink &sink);

private:
    enum class Outcome { Whole, Interrupted };

    Socket(int protocol, Channel channel) : m_protocol(protocol), m_channel(std::move(channel)) {}

    bool isAnswer(const MessageView &message) const;
    Result<> send(Message &message, const std::string &what);
    Result<> awaitAck(const std::string &what, const Take &take);
    Result<Outcome> dumpOnce(Message &message, const std::string &what, DumpSink &sink);
    std::unexpected<Error> abandon(Error error, const std::string &what);

    int m_protocol;
    Channel m_channel;
    // Of the request that is being answered.
    std::uint32_t m_sequence = 0;
};

/// Collects the records that `Read` makes of the messages of a dump.
template <typename Record>
class Collector : public DumpSink
{
public:
    using Read = std::optional<Record> (*)(const MessageView &);
    explicit Collector(Read read) : m_read(read) {}

    void restart() override { m_records.clear(); }
    bool take(const MessageView &message) override
    {
        auto record = m_read(message);
        if (record)
            m_records.push_back(std::move(*record));
        return record.has_value();
    }
    std::vector<Record> take() { return std::move(m_records); }

private:
    Read m_read;
    std::vector<Record> m_records{};
};

} // namespace adit::netlink
