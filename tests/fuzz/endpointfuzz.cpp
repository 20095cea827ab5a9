// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Any bytes as an endpoint, a prefix, an address, a name. What is taken is written canonically and read back
// the same.
#include "base/domainname.h"
#include "base/limits.h"
#include "core/tunnel/nameproposal.h"
#include "core/tunnel/tunnel.h"
#include "fuzz/require.h"

using namespace adit;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto endpoint = EndpointName::parse(text)) {
        ADIT_FUZZ_REQUIRE(endpoint->port != 0);
        ADIT_FUZZ_REQUIRE(endpoint->toString().size() <= limits::endpointText);
        ADIT_FUZZ_REQUIRE(EndpointName::parse(endpoint->toString()) == endpoint);
    }
    if (const auto prefix = IpPrefix::parse(text)) {
        ADIT_FUZZ_REQUIRE(prefix->length <= prefix->address.bits());
        ADIT_FUZZ_REQUIRE(IpPrefix::parse(prefix->toString()) == prefix);
        ADIT_FUZZ_REQUIRE(!prefix->network().hasHostBits());
        ADIT_FUZZ_REQUIRE(prefix->contains(prefix->address));
    }
    if (const auto address = IpAddress::parse(text))
        ADIT_FUZZ_REQUIRE(IpAddress::parse(address->toString()) == address);
    if (const auto name = InterfaceName::from(text))
        ADIT_FUZZ_REQUIRE(name->text() == text && text.size() <= limits::interfaceName);
    ADIT_FUZZ_REQUIRE(!isDomainName(text) || text.size() <= limits::hostName + 1);
    const NameProposal proposal = proposeName(text);
    ADIT_FUZZ_REQUIRE(proposal.changed == (proposal.name.text() != proposal.displayName));
    return 0;
}
