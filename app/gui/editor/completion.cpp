// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/completion.h"

#include "core/conf/keywords.h"
#include "core/conf/lines.h"
#include "core/conf/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace adit::gui {

namespace {

using conf::Key;
using conf::Section;

// In canonical order. Hooks are left out, since they are never run.
constexpr std::array offered{"PrivateKey",
                             "ListenPort",
                             "FwMark",
                             "Address",
                             "DNS",
                             "MTU",
                             "Table",
                             "SaveConfig",
                             "PublicKey",
                             "PresharedKey",
                             "AllowedIPs",
                             "Endpoint",
                             "PersistentKeepalive"};

std::optional<Section> sectionOf(const QString &line)
{
    const QString header = line.section(u'#', 0, 0).trimmed();
    if (header.compare(QLatin1String("[Interface]"), Qt::CaseInsensitive) == 0)
        return Section::Interface;
    if (header.compare(QLatin1String("[Peer]"), Qt::CaseInsensitive) == 0)
        return Section::Peer;
    return std::nullopt;
}

bool isHeader(const QString &line)
{
    return line.trimmed().startsWith(u'[');
}

// The lines around the cursor, as far as its section goes.
class Surroundings
{
public:
    Surroundings(const QString &text, qsizetype position)
        : m_lines(text.split(u'\n')),
          m_here(text.left(position).count(u'\n'))
    {
        for (qsizetype i = m_here; i-- > 0 && !m_section;) {
            if (isHeader(m_lines[i])) {
                m_section = sectionOf(m_lines[i]);
                if (!m_section)
                    break;
            }
            m_first = i;
        }
    }

    std::optional<Section> section() const { return m_section; }

    bool hasInterface() const
    {
        return std::ranges::any_of(m_lines,
                                   [](const QString &line) { return sectionOf(line) == Section::Interface; });
    }

    std::set<Key> keys() const
    {
        std::set<Key> found;
        for (qsizetype i = m_first + 1; i < m_lines.size() && !isHeader(m_lines[i]); ++i) {
            const std::string key = m_lines[i].section(u'=', 0, 0).trimmed().toStdString();
            const conf::Keyword *keyword = i == m_here ? nullptr : conf::findKeyword(key);
            if (keyword && !keyword->accumulates)
                found.insert(keyword->id);
        }
        return found;
    }

private:
    QStringList m_lines;
    qsizetype m_here;
    qsizetype m_first = 0;
    std::optional<Section> m_section{};
};

QStringList keysFor(const Surroundings &around)
{
    QStringList result;
    const std::set<Key> there = around.keys();
    for (const char *name : offered) {
        const conf::Keyword *keyword = conf::findKeyword(name);
        if (keyword->section == *around.section() && !there.contains(keyword->id))
            result += QLatin1String(name) + QStringLiteral(" = ");
    }
    return result;
}

QStringList wordsFor(const QString &key)
{
    const auto is = [&](const char *name) {
        return key.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    };
    if (is("Table"))
        return {"auto", "off", "main"};
    if (is("SaveConfig"))
        return {"false", "true"};
    if (is("AllowedIPs"))
        return {"0.0.0.0/0, ::/0"};
    if (is("PersistentKeepalive"))
        return {"25", "off"};
    if (is("#@ KillSwitch") || is("#@KillSwitch"))
        return {"lan", "off", "strict"};
    if (is("#@ Routing") || is("#@Routing"))
        return {"lan", "strict"};
    for (const char *setting : {"DynamicPeers", "Forward", "Masquerade"}) {
        const std::string name(setting);
        if (is(("#@ " + name).c_str()) || is(("#@" + name).c_str()))
            return {"no", "yes"};
    }
    return {};
}

} // namespace

Completion completionAt(const QString &text, qsizetype position)
{
    const qsizetype lineBegin = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    const QString before = text.mid(lineBegin, position - lineBegin);
    const QString after = text.mid(position).section(u'\n', 0, 0);
    QStringList all;
    Completion result;
    if (const qsizetype equals = before.indexOf(u'='); equals >= 0) {
        result.prefix = before.mid(equals + 1).trimmed();
        all = wordsFor(before.left(equals).trimmed());
    } else {
        const Surroundings around(text, position);
        result.prefix = before.trimmed();
        if (result.prefix.startsWith(u'['))
            all = around.hasInterface() ? QStringList{"[Peer]"} : QStringList{"[Interface]", "[Peer]"};
        else if (result.prefix.startsWith(u'#') && around.section() == Section::Interface)
            all = {"#@ DynamicPeers = ", "#@ Forward = ", "#@ KillSwitch = ", "#@ Masquerade = ",
                   "#@ Routing = "};
        else if (around.section())
            all = keysFor(around);
    }
    // In the middle of something there is nothing to complete.
    if (!after.trimmed().isEmpty() && !after.startsWith(u' '))
        return result;
    for (const QString &candidate : all) {
        if (candidate.startsWith(result.prefix, Qt::CaseInsensitive) && candidate != result.prefix)
            result.candidates += candidate;
    }
    return result;
}

} // namespace adit::gui
