// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/conf/confreader.h"

#include "base/limits.h"
#include "core/conf/sectionreaders.h"
#include "core/conf/text.h"
#include "core/conf/wholefile.h"

namespace adit {

namespace conf {

namespace {

// What a line with an unknown key was probably meant to be.
Sentence write(std::string_view what)
{
    return {ADIT_SENTENCE("core", "write %1"), {what}};
}

Sentence hintFor(std::string_view key)
{
    if (const Keyword *first = findKeyword(key.substr(0, key.find_first_of(" \t:"))))
        return write(std::string(first->name) + " = ...");
    const std::string nearest = nearestKeyword(key);
    return nearest.empty() ? Sentence() : Sentence(ADIT_SENTENCE("core", "did you mean %1?"), {nearest});
}

class Reader
{
public:
    explicit Reader(std::string_view text) : m_lines(text) {}

    ConfReading read();

private:
    bool inSection() const { return m_openInterface || m_openPeer || m_inUnknown; }
    void take(const Line &line);
    void takeComment(const Line &line);
    void takeSetting(const Line &comment, const OwnSetting &setting);
    void takeHeader(const Line &line);
    void takeAssignment(const Line &line);
    void takeMalformed(const Line &line);
    void unknownKey(const Line &line);
    void flushComments(PeerSection::NamePlace place);
    void openInterface(const Line &line);
    void openPeer(const Line &line);

    LineReader m_lines;
    Report m_report{};
    std::optional<InterfaceSection> m_interface{};
    // A second [Interface] is an error, but what stands in it is still judged.
    std::optional<InterfaceSection> m_surplus{};
    std::vector<PeerSection> m_peers{};
    InterfaceSection *m_openInterface = nullptr;
    PeerSection *m_openPeer = nullptr;
    // In a section of unknown name, or one peer too many: keys are known or not, values are not judged.
    bool m_inUnknown = false;
    bool m_tooManyPeers = false;
    // Names in comments since the last line that was no comment, and settings above the first header. They
    // belong to the section that goes on, or to the next one when its header follows; a blank line right
    // after a section's lines closes that choice.
    std::vector<Line> m_comments{};
    bool m_blankSeen = false;
};

ConfReading Reader::read()
{
    while (const auto line = m_lines.next())
        take(*line);
    // What stands apart at the end is nobody's yet: the next peer that is added may go below it.
    if (!m_blankSeen)
        flushComments(PeerSection::NamePlace::Inside);
    if (!m_interface)
        m_report.error(Line{}, {}, ADIT_SENTENCE("core", "there is no [Interface] section"));
    return finish(m_interface, m_peers, m_report);
}

void Reader::take(const Line &line)
{
    if (const auto nul = line.text.find('\0'); nul != std::string_view::npos) {
        m_report.error(line, line.text.substr(nul),
                       ADIT_SENTENCE("core", "a NUL character; this is not a text file"));
        return;
    }
    switch (line.kind) {
    case Line::Kind::Blank:
        if (!m_blankSeen && inSection())
            flushComments(PeerSection::NamePlace::Inside);
        m_blankSeen = true;
        return;
    case Line::Kind::Comment: takeComment(line); return;
    case Line::Kind::Header: takeHeader(line); break;
    case Line::Kind::Assignment:
        flushComments(PeerSection::NamePlace::Inside);
        takeAssignment(line);
        break;
    case Line::Kind::Malformed:
        flushComments(PeerSection::NamePlace::Inside);
        takeMalformed(line);
        break;
    }
    m_blankSeen = false;
}

void Reader::takeComment(const Line &line)
{
    const auto setting = ownSettingIn(line.key);
    if (setting && inSection()) {
        // Stands for a key, so it is no part of the comments between two sections.
        flushComments(PeerSection::NamePlace::Inside);
        m_blankSeen = false;
        takeSetting(line, *setting);
    } else if (setting || nameIn(line.key)) {
        m_comments.push_back(line);
    }
}

void Reader::takeSetting(const Line &comment, const OwnSetting &setting)
{
    if (m_openInterface)
        m_openInterface->takeSetting(comment, setting, m_report);
    else
        m_report.warning(comment, comment.key,
                         ADIT_SENTENCE("core", "a setting of Adit belongs in [Interface]; it is not used"));
}

void Reader::flushComments(PeerSection::NamePlace place)
{
    if (!inSection())
        return;
    for (const Line &comment : m_comments) {
        if (const auto setting = ownSettingIn(comment.key)) {
            takeSetting(comment, *setting);
        } else if (m_openPeer) {
            if (auto name = readName(comment, m_report))
                m_openPeer->takeName(std::move(*name), place);
        }
    }
    m_comments.clear();
}

void Reader::takeHeader(const Line &line)
{
    m_openPeer = nullptr;
    m_openInterface = nullptr;
    m_inUnknown = false;
    const std::string name = lowered(squeezed(line.key));
    const bool isInterface = name == "[interface]";
    const bool isPeer = name == "[peer]";
    if ((isInterface || isPeer) && name.size() != line.key.size())
        m_report.error(line, line.key, ADIT_SENTENCE("core", "a space inside a section header"),
                       write(headerOf(isPeer ? Section::Peer : Section::Interface)));
    if (isInterface) {
        openInterface(line);
    } else if (isPeer) {
        openPeer(line);
    } else {
        m_inUnknown = true;
        m_report.error(line, line.key,
                       {ADIT_SENTENCE("core", "%1 is not a section header"), {shown(line.key)}},
                       ADIT_SENTENCE("core", "the sections are [Interface] and [Peer]"));
    }
    flushComments(PeerSection::NamePlace::Above);
}

void Reader::openInterface(const Line &line)
{
    if (!m_interface) {
        m_openInterface = &m_interface.emplace(line);
        return;
    }
    m_report.error(line, line.key, ADIT_SENTENCE("core", "a second [Interface] section"));
    m_openInterface = &m_surplus.emplace(line);
}

void Reader::openPeer(const Line &line)
{
    if (m_peers.size() < limits::peers) {
        m_openPeer = &m_peers.emplace_back(line);
        return;
    }
    if (!m_tooManyPeers)
        m_report.error(line, line.key,
                       {ADIT_SENTENCE("core", "more than %1 peers"), {std::to_string(limits::peers)}});
    m_tooManyPeers = true;
    m_inUnknown = true;
}

void Reader::takeAssignment(const Line &line)
{
    const Keyword *keyword = findKeyword(line.key);
    if (!keyword) {
        unknownKey(line);
        return;
    }
    const Field field{line, *keyword, m_report};
    if (line.value.empty()) {
        field.error(line.value, {ADIT_SENTENCE("core", "%1 has no value"), {field.name()}});
        return;
    }
    if (hasControl(line.value) || !isUtf8(line.value)) {
        field.error(line.value, {ADIT_SENTENCE("core", "the value of %1 holds a character that is not text"),
                                 {field.name()}});
        return;
    }
    if (m_inUnknown)
        return;
    if (!m_openInterface && !m_openPeer) {
        field.error(line.key, {ADIT_SENTENCE("core", "%1 stands before any section"), {field.name()}});
        return;
    }
    const Section section = m_openPeer ? Section::Peer : Section::Interface;
    if (keyword->section != section) {
        field.error(line.key, {ADIT_SENTENCE("core", "%1 belongs in %2, not in %3"),
                               {field.name(), headerOf(keyword->section), headerOf(section)}});
        return;
    }
    if (m_openPeer)
        m_openPeer->take(field);
    else
        m_openInterface->take(field);
}

void Reader::unknownKey(const Line &line)
{
    const std::string joined = squeezed(line.key);
    if (const Keyword *meant = findKeyword(joined)) {
        m_report.error(line, line.key, ADIT_SENTENCE("core", "a space inside a key name"),
                       write(meant->name));
        return;
    }
    // The name is told only where it can be nothing but a name: half a private key may end in `=` too.
    const bool isName =
        !line.key.empty() && !line.value.empty() && line.key.size() <= 24 &&
        line.key.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-0123456789") ==
            std::string_view::npos;
    m_report.error(line, line.key,
                   isName
                       ? Sentence(ADIT_SENTENCE("core", "%1 is not a key that Adit knows"), {shown(line.key)})
                       : Sentence(ADIT_SENTENCE("core", "this is not a key that Adit knows")),
                   m_report.listsMoreErrors() ? hintFor(line.key) : Sentence());
}

void Reader::takeMalformed(const Line &line)
{
    // The text is not told: it may be the half of a private key.
    m_report.error(line, line.key,
                   ADIT_SENTENCE("core", "this line is neither a section header nor `Key = Value`"),
                   m_report.listsMoreErrors() ? hintFor(line.key) : Sentence());
}

} // namespace

} // namespace conf

ConfReading readConf(std::string_view bytes)
{
    if (bytes.size() > limits::fileBytes) {
        ConfReading tooLong;
        tooLong.diagnostics.push_back({.message = ADIT_SENTENCE("core", "the file is larger than 1 MiB")});
        return tooLong;
    }
    std::string storage;
    ConfReading reading = conf::Reader(conf::asUtf8(bytes, storage)).read();
    const SecretText wiped(std::move(storage));
    return reading;
}

} // namespace adit
