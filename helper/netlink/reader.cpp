// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "netlink/reader.h"

#include <algorithm>
#include <limits>

namespace adit::netlink {

namespace {

// Takes `length` bytes off the front together with their padding, which the last element may lack.
Bytes takePadded(Bytes &rest, std::size_t length, std::size_t paddedLength)
{
    const Bytes taken = rest.first(length);
    rest = rest.subspan(std::min(rest.size(), paddedLength));
    return taken;
}

// An errno as the kernel sends it: zero or negative. Anything else is not an answer.
std::optional<int> readErrno(Bytes &payload)
{
    std::int32_t value = 0;
    if (!takeHeader(payload, value) || value > 0 || value == std::numeric_limits<std::int32_t>::min())
        return std::nullopt;
    return -value;
}

std::string readExtendedText(Bytes attributes)
{
    std::string text;
    const bool whole = eachAttribute(attributes, [&](const Attribute &attribute) {
        return attribute.type != NLMSGERR_ATTR_MSG || attribute.read(text);
    });
    return whole ? text : std::string();
}

} // namespace

bool Attribute::read(std::string &out) const
{
    const auto end = std::ranges::find(data, std::uint8_t{0});
    out.assign(data.begin(), end);
    return true;
}

bool Attribute::read(IpAddress &out) const
{
    const auto address = IpAddress::fromBytes(data);
    if (address)
        out = *address;
    return address.has_value();
}

std::optional<MessageView> nextMessage(Bytes &rest)
{
    nlmsghdr header{};
    if (rest.size() < sizeof(header))
        return std::nullopt;
    std::memcpy(&header, rest.data(), sizeof(header));
    if (header.nlmsg_len < sizeof(header) || header.nlmsg_len > rest.size())
        return std::nullopt;
    const Bytes whole = takePadded(rest, header.nlmsg_len, NLMSG_ALIGN(std::size_t{header.nlmsg_len}));
    return MessageView{header.nlmsg_type, header.nlmsg_flags, header.nlmsg_seq, header.nlmsg_pid,
                       whole.subspan(sizeof(header))};
}

std::optional<Attribute> nextAttribute(Bytes &rest)
{
    nlattr header{};
    if (rest.size() < sizeof(header))
        return std::nullopt;
    std::memcpy(&header, rest.data(), sizeof(header));
    if (header.nla_len < sizeof(header) || header.nla_len > rest.size())
        return std::nullopt;
    const Bytes whole = takePadded(rest, header.nla_len, NLA_ALIGN(std::size_t{header.nla_len}));
    return Attribute{static_cast<std::uint16_t>(header.nla_type & NLA_TYPE_MASK),
                     whole.subspan(sizeof(header))};
}

std::optional<Ack> readAck(const MessageView &message)
{
    Bytes rest = message.payload;
    // A dump ends with NLMSG_DONE, whose errno older kernels left out.
    if (message.type == NLMSG_DONE && rest.empty())
        return Ack{};
    if (message.type != NLMSG_ERROR && message.type != NLMSG_DONE)
        return std::nullopt;
    const auto error = readErrno(rest);
    if (!error)
        return std::nullopt;

    Ack ack{*error};
    if (message.type == NLMSG_ERROR) {
        nlmsghdr request{};
        if (!takeHeader(rest, request))
            return std::nullopt;
        // The request's own payload comes back unless the answer is capped.
        if ((message.flags & NLM_F_CAPPED) == 0 && request.nlmsg_len >= sizeof(request)) {
            const std::size_t echoed = NLMSG_ALIGN(std::size_t{request.nlmsg_len} - sizeof(request));
            rest = rest.subspan(std::min(rest.size(), echoed));
        }
    }
    if ((message.flags & NLM_F_ACK_TLVS) != 0)
        ack.text = readExtendedText(rest);
    return ack;
}

} // namespace adit::netlink
