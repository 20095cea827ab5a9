// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The lossless model of a .conf: edit one value, and every other byte stays, comments and odd spelling
// included.
#pragma once

#include "base/keys.h"
#include "base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adit {

/// Text in lines with their sections. Peers are told by their public key. Values are written as given: the
/// caller reads the result with readConf() before it is used.
class ConfDocument
{
public:
    /// Takes any text; UTF-16 is turned into UTF-8. Nothing is judged here.
    static ConfDocument fromText(std::string_view bytes);
    std::string text() const;

    ConfDocument() = default;
    ConfDocument(const ConfDocument &) = default;
    ConfDocument &operator=(const ConfDocument &) = default;
    ConfDocument(ConfDocument &&) = default;
    ConfDocument &operator=(ConfDocument &&) = default;
    /// Wipes the text, since it holds keys.
    ~ConfDocument();

    /// Sets a key of [Interface]; an empty value removes it. A list key that stands on several lines becomes
    /// one line. A line break in a value becomes a space.
    void setInterfaceValue(std::string_view key, std::string_view value);
    /// Sets a setting of Adit's own (`#@ Key = Value`), or removes it with an empty value. Nothing
    /// without an [Interface].
    void setSetting(std::string_view key, std::string_view value);
    /// As setInterfaceValue() for a peer; NoSuchPeer when there is none with this key.
    Result<> setPeerValue(const PublicKey &peer, std::string_view key, std::string_view value);
    /// Sets or removes (empty) the `# Name = ` comment of a peer; InvalidText for a name that could not be
    /// read back.
    Result<> setPeerName(const PublicKey &peer, std::string_view name);
    /// Appends a [Peer] section, with a blank line before it. A name that could not be read back is left out.
    void addPeer(const PublicKey &peer, std::string_view name);
    /// Removes a peer's section with the comments that belong to it.
    Result<> removePeer(const PublicKey &peer);

    /// The same for peers told by their place among the [Peer] sections, from 0: for a text that is being
    /// written, where keys are missing, wrong or double. NoSuchPeer when there are not that many.
    Result<> setPeerValueAt(std::size_t peer, std::string_view key, std::string_view value);
    Result<> setPeerNameAt(std::size_t peer, std::string_view name);
    Result<> removePeerAt(std::size_t peer);
    /// Appends a [Peer] section without a key, which is an error to the reader until it has one.
    void addPeerWithoutKey();
    /// Lets a peer and the next one change places, each with its comments. What is between them stays.
    Result<> swapWithNextPeer(std::size_t peer);

private:
    struct Range
    {
        std::size_t begin;
        std::size_t end;
    };
    /// A section as lines; what they mean is said at conf::SectionSpan.
    struct Place
    {
        std::size_t begin;
        std::size_t block;
        std::size_t header;
        std::size_t end;
    };
    std::optional<Place> placeOf(const PublicKey &peer) const;
    std::optional<Place> placeOf(std::size_t peer) const;
    /// The lines that move with a section: from its comments, or from its name where that stands apart.
    Range movingLines(const Place &place) const;
    void setName(const Place &place, std::string_view name);
    void removeSection(const Place &place);
    void setValue(Range section, std::string_view key, std::string_view value);
    void insert(std::size_t at, std::string line);
    void erase(std::size_t begin, std::size_t end);
    std::string_view lineEnding() const;

    std::string m_bom{};
    std::vector<std::string> m_lines; ///< each with its line ending
};

} // namespace adit
