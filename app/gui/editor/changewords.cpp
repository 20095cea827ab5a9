// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/changewords.h"

#include "core/tunnel/diff.h"

#include <QCoreApplication>

#include <set>
#include <string_view>

namespace adit::gui {

namespace {

using Kind = Difference::Kind;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(adit::gui::ChangeWords)
};

// A list of hundreds of prefixes would hide what else changes.
QString shortened(const std::string &value)
{
    constexpr qsizetype longest = 90;
    const QString text = QString::fromStdString(value);
    return text.size() <= longest ? text : text.left(longest - 1) + u'\u2026';
}

// diff() names a peer's field `peer NAME: FIELD`; a name may have a colon too, a field has none.
struct Subject
{
    QString peer{};
    QString field{};
};

Subject subjectOf(const Difference &difference)
{
    constexpr std::string_view word = "peer ";
    static const std::set<std::string_view> fields{"Name", "PresharedKey", "AllowedIPs", "Endpoint",
                                                   "PersistentKeepalive"};
    const std::string_view what = difference.what;
    if (!what.starts_with(word))
        return {{}, QString::fromStdString(difference.what)};
    const std::size_t colon = what.rfind(": ");
    const bool hasField = colon != std::string_view::npos && fields.contains(what.substr(colon + 2));
    const std::string name(what.substr(word.size(), hasField ? colon - word.size() : what.size()));
    return {QString::fromStdString(name),
            hasField ? QString::fromStdString(std::string(what.substr(colon + 2))) : QString()};
}

QString peerSentence(const Difference &difference, const QString &peer)
{
    if (difference.kind == Kind::Removed)
        return Words::tr("Remove peer %1; its connection ends.").arg(peer);
    const QString prefixes = shortened(difference.after);
    if (prefixes.isEmpty())
        return Words::tr("Add peer %1.").arg(peer);
    return Words::tr("Add peer %1 with %2.").arg(peer, prefixes);
}

QString peerFieldSentence(const Difference &difference, const Subject &subject)
{
    const QString after = shortened(difference.after);
    const QString before = shortened(difference.before);
    switch (difference.kind) {
    case Kind::Added:
        return after.isEmpty() ? Words::tr("Peer %1: set %2.").arg(subject.peer, subject.field)
                               : Words::tr("Peer %1: set %2 to %3.").arg(subject.peer, subject.field, after);
    case Kind::Removed: return Words::tr("Peer %1: remove %2.").arg(subject.peer, subject.field);
    case Kind::Changed: break;
    }
    if (after.isEmpty())
        return Words::tr("Peer %1: replace %2.").arg(subject.peer, subject.field);
    return Words::tr("Peer %1: change %2 from %3 to %4.").arg(subject.peer, subject.field, before, after);
}

QString fieldSentence(const Difference &difference, const QString &field)
{
    const QString after = shortened(difference.after);
    const QString before = shortened(difference.before);
    if (field == QLatin1String("PrivateKey"))
        return Words::tr("Replace the private key; every peer must be given the new public key.");
    switch (difference.kind) {
    case Kind::Added: return Words::tr("Set %1 to %2.").arg(field, after);
    case Kind::Removed: return Words::tr("Remove %1 (%2).").arg(field, before);
    case Kind::Changed: break;
    }
    return Words::tr("Change %1 from %2 to %3.").arg(field, before, after);
}

QString effectOf(const std::vector<Difference> &all)
{
    bool ownKey = false;
    bool own = false;
    for (const Difference &difference : all) {
        const Subject subject = subjectOf(difference);
        ownKey |= subject.field == QLatin1String("PrivateKey");
        own |= subject.peer.isEmpty();
    }
    if (all.empty())
        return Words::tr("Only comments and spelling change; the tunnel goes on as it is.");
    if (ownKey)
        return Words::tr("All connections of this tunnel are made anew.");
    if (own)
        return Words::tr("Peers that stay keep their sessions while the interface is changed.");
    return Words::tr("Nothing else is interrupted.");
}

} // namespace

ChangeWords changeWords(const Tunnel &before, const Tunnel &after)
{
    const std::vector<Difference> all = diff(before, after);
    ChangeWords words;
    for (const Difference &difference : all) {
        const Subject subject = subjectOf(difference);
        words.sentences += subject.peer.isEmpty()    ? fieldSentence(difference, subject.field)
                           : subject.field.isEmpty() ? peerSentence(difference, subject.peer)
                                                     : peerFieldSentence(difference, subject);
    }
    words.effect = effectOf(all);
    return words;
}

} // namespace adit::gui
