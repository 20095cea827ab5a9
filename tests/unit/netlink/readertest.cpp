// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "netlink/reader.h"
#include "netlink/genericfamily.h"
#include "unit/netlink/captured.h"

#include <cerrno>
#include <cstring>

using namespace adit;
using namespace adit::netlink;
using adit::test::captured;

namespace {

std::vector<Attribute> attributesIn(Bytes bytes, bool &whole)
{
    std::vector<Attribute> attributes;
    whole = eachAttribute(bytes, [&](const Attribute &attribute) {
        attributes.push_back(attribute);
        return true;
    });
    return attributes;
}

MessageView firstMessage(Bytes bytes)
{
    const auto message = nextMessage(bytes);
    REQUIRE(message);
    return *message;
}

} // namespace

TEST_CASE("attributes are read one by one, and the last may lack its padding")
{
    const std::vector<std::uint8_t> bytes{5, 0, 1, 0, 42, 0, 0, 0, 6, 0, 2, 0x80, 1, 2};
    bool whole = false;
    const auto attributes = attributesIn(bytes, whole);
    CHECK(whole);
    REQUIRE(attributes.size() == 2);
    std::uint8_t small = 0;
    std::uint16_t number = 0;
    CHECK((attributes[0].type == 1 && attributes[0].read(small) && small == 42));
    CHECK(attributes[1].type == 2);
    CHECK((attributes[1].read(number) && number == 0x0201));
}

TEST_CASE("an attribute that is too short, or longer than what holds it, is not read")
{
    const auto bytes =
        GENERATE(as<std::vector<std::uint8_t>>{}, std::vector<std::uint8_t>{3, 0, 1, 0},
                 std::vector<std::uint8_t>{0, 0, 0, 0}, std::vector<std::uint8_t>{8, 0, 1, 0, 1},
                 std::vector<std::uint8_t>{0xff, 0xff, 1, 0, 1, 2, 3, 4}, std::vector<std::uint8_t>{4, 0, 1},
                 std::vector<std::uint8_t>{4, 0, 1, 0, 9});
    bool whole = true;
    attributesIn(bytes, whole);
    CHECK_FALSE(whole);
}

TEST_CASE("a number is read only from a value of its size")
{
    const std::vector<std::uint8_t> bytes{1, 2, 3, 4, 5};
    std::uint32_t number = 7;
    CHECK_FALSE(Attribute{1, Bytes(bytes)}.read(number));
    CHECK_FALSE(Attribute{1, Bytes(bytes).first(3)}.read(number));
    CHECK_FALSE(Attribute{1, {}}.read(number));
    CHECK(number == 7);
}

TEST_CASE("an address is read only from four or sixteen bytes, and text ends at its NUL")
{
    const std::vector<std::uint8_t> bytes{'w', 'g', 0, 'x', 'y'};
    IpAddress address;
    std::string text;
    CHECK_FALSE(Attribute{1, Bytes(bytes)}.read(address));
    CHECK(Attribute{1, Bytes(bytes).first(4)}.read(address));
    CHECK((Attribute{1, Bytes(bytes)}.read(text) && text == "wg"));
    CHECK((Attribute{1, Bytes(bytes).first(2)}.read(text) && text == "wg"));
}

TEST_CASE("a message that is cut off, or claims more than there is, is not read")
{
    const auto bytes = captured("device");
    for (const std::size_t length : {std::size_t{1}, std::size_t{15}, std::size_t{16}, bytes.size() / 2}) {
        Bytes rest = Bytes(bytes).first(length);
        CHECK_FALSE(nextMessage(rest));
        CHECK(rest.size() == length);
    }
    auto lying = bytes;
    lying[0] = 15; // shorter than a header
    lying[1] = 0;
    Bytes rest(lying);
    CHECK_FALSE(nextMessage(rest));
}

TEST_CASE("the kernel's sentence is read from a refusal")
{
    const auto bytes = captured("refused");
    const auto ack = readAck(firstMessage(bytes));
    REQUIRE(ack);
    CHECK(ack->error == EINVAL);
    CHECK(ack->text == "mtu greater than device maximum");
}

TEST_CASE("the kernel's sentence stands behind the request where that comes back whole")
{
    const auto bytes = captured("refused");
    const MessageView capped = firstMessage(bytes);
    REQUIRE((capped.flags & NLM_F_CAPPED) != 0);
    const std::size_t head = sizeof(int) + sizeof(nlmsghdr);
    std::vector<std::uint8_t> whole(capped.payload.begin(), capped.payload.end());
    const std::uint32_t length = sizeof(nlmsghdr) + 5;
    std::memcpy(whole.data() + sizeof(int), &length, sizeof(length));
    whole.insert(whole.begin() + head, {1, 2, 3, 4, 5, 0, 0, 0});
    const auto flags = static_cast<std::uint16_t>(capped.flags & ~NLM_F_CAPPED);
    const auto ack = readAck(MessageView{capped.type, flags, 0, 0, Bytes(whole)});
    REQUIRE(ack);
    CHECK(ack->text == "mtu greater than device maximum");
}

TEST_CASE("the end of a dump tells its errno, and a refusal without sentence has none")
{
    const auto missing = captured("device-missing");
    const auto ack = readAck(firstMessage(missing));
    REQUIRE(ack);
    CHECK(ack->error == ENODEV);
    CHECK(ack->text.empty());
    CHECK(readAck(MessageView{NLMSG_DONE, 0, 0, 0, {}})->error == 0);
    const std::vector<std::uint8_t> interrupted{0xfc, 0xff, 0xff, 0xff};
    CHECK(readAck(MessageView{NLMSG_DONE, 0, 0, 0, Bytes(interrupted)})->error == EINTR);
}

TEST_CASE("promise 18: an answer that is no ack, or not whole, is none")
{
    const auto bytes = captured("refused");
    const MessageView whole = firstMessage(bytes);
    for (std::size_t length = 0; length < 20; ++length) {
        MessageView cut = whole;
        cut.payload = whole.payload.first(length);
        CHECK_FALSE(readAck(cut));
    }
    const std::vector<std::uint8_t> positive{1, 0, 0, 0};
    const std::vector<std::uint8_t> least{0, 0, 0, 0x80};
    CHECK_FALSE(readAck(MessageView{NLMSG_DONE, 0, 0, 0, Bytes(positive)}));
    CHECK_FALSE(readAck(MessageView{NLMSG_DONE, 0, 0, 0, Bytes(least)}));
    CHECK_FALSE(readAck(MessageView{NLMSG_NOOP, 0, 0, 0, whole.payload}));
}

TEST_CASE("a sentence that is cut off is left out, the errno stays")
{
    const auto bytes = captured("refused");
    MessageView cut = firstMessage(bytes);
    cut.payload = cut.payload.first(cut.payload.size() - 9);
    const auto ack = readAck(cut);
    REQUIRE(ack);
    CHECK(ack->error == EINVAL);
    CHECK(ack->text.empty());
}

TEST_CASE("the number of a family is read from the controller's answer only")
{
    const auto bytes = captured("family");
    MessageView answer = firstMessage(bytes);
    CHECK(readFamily(answer) == 32);
    MessageView cut = answer;
    cut.payload = cut.payload.first(30);
    CHECK_FALSE(readFamily(cut));
    answer.type = 32;
    CHECK_FALSE(readFamily(answer));
}
