// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Form and text of one document: what the form writes changes one line, and can be undone.
#include "sampleprofile.h"

#include "gui/editor/editsession.h"
#include "support/catch.h"

#include <QSignalSpy>
#include <QTextCursor>
#include <QTextDocument>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

struct Editing
{
    explicit Editing(const std::string &bytes = profile) { session.open(bytes); }

    std::string text() { return std::string(session.bytes().view()); }

    QTextDocument document{};
    EditSession session{document};
};

constexpr int own = FieldPlace::interface;

} // namespace

TEST_CASE("opening changes nothing")
{
    Editing editing;
    CHECK(editing.text() == profile);
    CHECK_FALSE(editing.session.isModified());
    CHECK_FALSE(editing.document.isUndoAvailable());
}

TEST_CASE("a field of the form changes its value and nothing else")
{
    struct Row
    {
        FieldPlace place;
        const char *value;
        std::string from;
        std::string to;
    };
    const Row row = GENERATE(values<Row>({
        {{own, Field::Address}, "10.0.0.9/24", "10.0.0.2/24 # home", "10.0.0.9/24 # home"},
        {{own, Field::PrivateKey}, "nonsense", privateKeyText, "nonsense"},
        {{own, Field::Mtu}, "1400", "DNS = 1.1.1.1\n", "DNS = 1.1.1.1\nMTU = 1400\n"},
        {{own, Field::KillSwitch}, "lan", "[interface]\n", "[interface]\n#@ KillSwitch = lan\n"},
        {{own, Field::Dns}, "", "DNS = 1.1.1.1\n", ""},
        {{0, Field::Name}, "Pixel #10", "Name = Pixel 9", "Name = Pixel #10"},
        {{0, Field::AllowedIps},
         "::/0",
         "AllowedIPs = 10.0.0.3/32\nAllowedIPs = 10.0.1.0/24\n",
         "AllowedIPs = ::/0\n"},
        {{1, Field::Endpoint}, "[::1]:9", "vpn.example.org:51820", "[::1]:9"},
        {{1, Field::Endpoint}, "a # b", "vpn.example.org:51820", "a  b"},
    }));
    Editing editing;
    REQUIRE(editing.session.setValue(row.place, row.value));
    CHECK(editing.text() == replaced(profile, row.from, row.to));
    CHECK(editing.session.isModified());
    editing.document.undo();
    CHECK(editing.text() == profile);
    CHECK_FALSE(editing.session.isModified());
}

TEST_CASE("CRLF and a byte order mark survive the form")
{
    std::string dos = "\xEF\xBB\xBF";
    for (const char c : profile)
        dos += c == '\n' ? std::string("\r\n") : std::string{c};
    Editing editing(dos);
    CHECK(editing.text() == dos);
    REQUIRE(editing.session.setValue({own, Field::Dns}, "9.9.9.9"));
    CHECK(editing.text() == replaced(dos, "1.1.1.1", "9.9.9.9"));
}

TEST_CASE("letters of one field are one step to undo, another field begins a new one")
{
    Editing editing;
    for (const char *value : {"9", "9.", "9.9.9.9"})
        REQUIRE(editing.session.setValue({own, Field::Dns}, value));
    REQUIRE(editing.session.setValue({own, Field::Mtu}, "1400"));
    editing.document.undo();
    CHECK(editing.text() == replaced(profile, "1.1.1.1", "9.9.9.9"));
    editing.document.undo();
    CHECK(editing.text() == profile);
    editing.document.redo();
    CHECK(editing.text() == replaced(profile, "1.1.1.1", "9.9.9.9"));
}

TEST_CASE("what is typed in the text is read after a moment, and at once when somebody asks")
{
    Editing editing;
    QSignalSpy read(&editing.session, &EditSession::readAgain);
    QTextCursor cursor(&editing.document);
    cursor.insertText("# above\n");
    CHECK(read.isEmpty());
    REQUIRE(read.wait());
    CHECK(editing.session.reading().form.interface.header == 3);
    cursor.insertText("# more\n");
    CHECK(editing.session.reading().form.interface.header == 4);
    CHECK(editing.session.isModified());
}

TEST_CASE("a name that cannot be written changes nothing")
{
    Editing editing;
    CHECK(editing.session.setValue({0, Field::Name}, QString(65, 'x')).error().code == Errc::InvalidText);
    CHECK(editing.text() == profile);
}

TEST_CASE("peers are added, copied without their keys, moved and removed")
{
    Editing editing;
    editing.session.addPeer();
    CHECK(editing.text() == profile + "\n[Peer]\n");
    editing.session.removePeer(2);
    CHECK(editing.text() == profile);
    editing.session.duplicatePeer(0);
    CHECK(editing.text() ==
          profile + "\n[Peer]\n# Name = Pixel 9 (copy)\nAllowedIPs = 10.0.0.3/32, 10.0.1.0/24\n");
    editing.session.swapWithNextPeer(0);
    CHECK(editing.session.reading().form.peers[0].text(Field::Name) == "laptop");
    editing.document.undo();
    editing.document.undo();
    CHECK(editing.text() == profile);
}

TEST_CASE("the file's text can be taken over, and brought back")
{
    Editing editing;
    REQUIRE(editing.session.setValue({own, Field::Dns}, "9.9.9.9"));
    const std::string other = replaced(profile, "# my tunnel", "# theirs");
    editing.session.takeFromFile(other);
    CHECK(editing.text() == other);
    CHECK_FALSE(editing.session.isModified());
    editing.document.undo();
    CHECK(editing.text() == replaced(profile, "1.1.1.1", "9.9.9.9"));
    editing.session.revert();
    CHECK(editing.text() == other);
}
