// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Interface names for imported files.
#include "core/tunnel/nameproposal.h"

#include "support/catch.h"

using namespace adit;

TEST_CASE("a file name that fits is the name")
{
    const NameProposal proposal = proposeName("/home/me/Work_2.conf");
    CHECK(proposal.name.text() == "Work_2");
    CHECK(proposal.displayName == "Work_2");
    CHECK_FALSE(proposal.changed);
}

TEST_CASE("any other file name gives a valid name and says that it differs")
{
    const auto [file, name] = GENERATE(table<std::string, std::string>({
        {"My Company VPN (Berlin).conf", "My-Company-VPN"},
        {"abcdefghijklmnop.conf", "abcdefghijklmno"},
        {"42.conf", "wg-42"},
        {"../../etc/passwd.conf/", "wg0"},
        {"caf\xC3\xA9.conf", "caf"},
        {"\xE6\xB8\xAF.conf", "wg0"},
        {"all.conf", "wg0"},
        {"lo.conf", "wg0"},
        {".conf", "wg0"},
        {"", "wg0"},
        {"-a.conf", "a"},
        {"a;reboot.conf", "a-reboot"},
    }));
    const NameProposal proposal = proposeName(file);
    CHECK(proposal.name.text() == name);
    CHECK(proposal.changed);
}

TEST_CASE("a taken name gets a number")
{
    std::vector<InterfaceName> taken{InterfaceName::from("abcdefghijklmno").value()};
    CHECK(proposeName("abcdefghijklmno.conf", taken).name.text() == "abcdefghijklm-2");
    taken.push_back(InterfaceName::from("abcdefghijklm-2").value());
    CHECK(proposeName("abcdefghijklmno.conf", taken).name.text() == "abcdefghijklm-3");
    CHECK(proposeName("abcdefghijklmno.conf", taken).changed);
}
