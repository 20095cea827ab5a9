// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/textreading.h"

#include "agent/translated.h"
#include "core/conf/text.h"

#include <QStringList>

#include <algorithm>

namespace adit::gui {

namespace {

// The field of each line that has one; a header stands for the key that its section must have.
std::map<int, FieldPlace> fieldsByLine(const FormValues &form)
{
    std::map<int, FieldPlace> places;
    const auto take = [&](const SectionValues &section, int index, Field needed) {
        if (section.header != 0)
            places.emplace(section.header, FieldPlace{index, needed});
        for (const FieldValue &value : section.fields) {
            for (const int line : value.lines)
                places.insert_or_assign(line, FieldPlace{index, value.field});
        }
    };
    take(form.interface, FieldPlace::interface, Field::PrivateKey);
    for (std::size_t i = 0; i < form.peers.size(); ++i)
        take(form.peers[i], static_cast<int>(i), Field::PublicKey);
    for (const int line : form.strayLines)
        places.erase(line);
    return places;
}

bool isError(const Diagnostic &diagnostic)
{
    return diagnostic.severity == Diagnostic::Severity::Error;
}

void place(TextReading &reading)
{
    // Nothing to stand on: "there is no [Interface]" is said at the first line, whatever is there.
    const bool hasForm = reading.form.interface.header != 0;
    const auto places = hasForm ? fieldsByLine(reading.form) : std::map<int, FieldPlace>();
    for (const Diagnostic &diagnostic : reading.diagnostics) {
        const auto found = places.find(static_cast<int>(diagnostic.line));
        if (found == places.end()) {
            if (isError(diagnostic) && !reading.broken)
                reading.broken = diagnostic;
            continue;
        }
        const FieldRemark remark{diagnostic.severity, sentences(diagnostic)};
        const auto [there, isNew] = reading.remarks.emplace(found->second, remark);
        if (!isNew && isError(diagnostic) && there->second.severity != Diagnostic::Severity::Error)
            there->second = remark;
    }
}

} // namespace

bool TextReading::hasError(int peer) const
{
    for (auto it = remarks.lower_bound({peer, Field{}}); it != remarks.end() && it->first.section == peer;
         ++it) {
        if (it->second.severity == Diagnostic::Severity::Error)
            return true;
    }
    return false;
}

int TextReading::errorCount() const
{
    return static_cast<int>(std::ranges::count_if(diagnostics, isError));
}

TextReading readText(std::string_view text)
{
    ConfReading conf = readConf(text);
    std::string storage;
    TextReading reading{.form = readForm(conf::asUtf8(text, storage)),
                        .tunnel = std::move(conf.tunnel),
                        .diagnostics = std::move(conf.diagnostics)};
    place(reading);
    return reading;
}

QString sentences(const Diagnostic &diagnostic)
{
    QStringList lines;
    for (const Sentence &part : {diagnostic.message, diagnostic.hint}) {
        if (part.isEmpty())
            continue;
        QString line = translated(part);
        line.replace(0, 1, line.at(0).toUpper());
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace adit::gui
