// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/formvalues.h"

#include "agent/translated.h"
#include "core/conf/comments.h"
#include "core/conf/outline.h"

#include <algorithm>

namespace adit::gui {

namespace {

using conf::Line;
using Place = FieldKind::Place;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool accumulates(Field field)
{
    return field == Field::Address || field == Field::Dns || field == Field::AllowedIps;
}

class Form
{
public:
    explicit Form(std::string_view text)
    {
        conf::LineReader reader(text);
        while (const auto line = reader.next())
            m_lines.push_back(*line);
    }

    FormValues read()
    {
        const auto outline = conf::outlineOf(m_lines);
        std::size_t end = outline.empty() ? m_lines.size() : outline.front().header;
        takeStray(0, end);
        for (const conf::SectionSpan &span : outline) {
            takeSection(span);
            end = span.end;
        }
        return std::move(m_values);
    }

private:
    void takeStray(std::size_t begin, std::size_t end)
    {
        for (std::size_t i = begin; i < end; ++i) {
            if (m_lines[i].kind == Line::Kind::Assignment || m_lines[i].kind == Line::Kind::Malformed)
                stray(m_lines[i]);
        }
    }

    void stray(const Line &line) { m_values.strayLines.push_back(static_cast<int>(line.number)); }

    void takeSection(const conf::SectionSpan &span)
    {
        const Line &header = m_lines[span.header];
        const bool isInterface = span.section == conf::Section::Interface;
        if (!span.section || (isInterface && m_values.interface.header != 0)) {
            stray(header);
            return;
        }
        SectionValues section{.header = static_cast<int>(header.number)};
        const bool spaced = header.key.find_first_of(" \t") != std::string_view::npos;
        if (spaced)
            stray(header);
        for (std::size_t i = span.header + 1; i < span.end; ++i)
            takeLine(m_lines[i], isInterface, section);
        // Above the header, and only what is not said inside.
        for (std::size_t i = span.header; i-- > span.begin;) {
            if (m_lines[i].kind == Line::Kind::Comment)
                takeComment(m_lines[i], isInterface, section);
        }
        if (isInterface)
            m_values.interface = std::move(section);
        else
            m_values.peers.push_back(std::move(section));
    }

    void takeLine(const Line &line, bool isInterface, SectionValues &section)
    {
        if (line.kind == Line::Kind::Comment)
            return takeComment(line, isInterface, section);
        if (line.kind == Line::Kind::Blank)
            return;
        const conf::Keyword *keyword = conf::findKeyword(line.key);
        if (line.kind == Line::Kind::Assignment && isInterface && keyword && conf::isHook(keyword->id)) {
            m_values.hooks.push_back({static_cast<int>(line.number), toText(keyword->name),
                                      toText(line.value), translated(conf::insteadOfHook(line.value))});
            return;
        }
        const auto field = fieldOf(isInterface ? Place::Interface : Place::Peer, line.key);
        if (line.kind != Line::Kind::Assignment || !field)
            return stray(line);
        add(section, *field, line, line.value);
    }

    void takeComment(const Line &line, bool isInterface, SectionValues &section)
    {
        if (const auto setting = conf::ownSettingIn(line.key)) {
            const auto field = fieldOf(Place::Setting, setting->key);
            if (isInterface && field)
                add(section, *field, line, setting->value);
            return;
        }
        const auto name = conf::nameIn(line.key);
        if (!isInterface && name && !section.find(Field::Name))
            section.fields.push_back({Field::Name, toText(*name), {static_cast<int>(line.number)}});
    }

    void add(SectionValues &section, Field field, const Line &line, std::string_view value)
    {
        const auto found = std::ranges::find(section.fields, field, &FieldValue::field);
        const int number = static_cast<int>(line.number);
        if (found == section.fields.end()) {
            section.fields.push_back({field, toText(value), {number}});
        } else if (accumulates(field)) {
            found->text += QStringLiteral(", ") + toText(value);
            found->lines.push_back(number);
        } else {
            stray(line);
        }
    }

    std::vector<Line> m_lines{};
    FormValues m_values{};
};

} // namespace

const FieldValue *SectionValues::find(Field field) const
{
    const auto found = std::ranges::find(fields, field, &FieldValue::field);
    return found == fields.end() ? nullptr : &*found;
}

QString SectionValues::text(Field field) const
{
    const FieldValue *value = find(field);
    return value ? value->text : QString();
}

FormValues readForm(std::string_view text)
{
    return Form(text).read();
}

} // namespace adit::gui
