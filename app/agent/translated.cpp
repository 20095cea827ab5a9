// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "agent/translated.h"

#include "core/errortext.h"

#include <QCoreApplication>

#include <string>

namespace adit {

QString translated(const Sentence &sentence)
{
    if (sentence.source().empty())
        return QString::fromStdString(sentence.data());
    const QString source = QCoreApplication::translate("core", std::string(sentence.source()).c_str());
    // In one pass, and not by QString::arg(): an argument may hold a `%1` of its own.
    const auto &arguments = sentence.arguments();
    QString text;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const int argument = i + 1 < source.size() ? source[i + 1].unicode() - u'1' : -1;
        if (source[i] == u'%' && argument >= 0 && argument < 9 &&
            static_cast<std::size_t>(argument) < arguments.size()) {
            text += translated(arguments[static_cast<std::size_t>(argument)]);
            ++i;
        } else {
            text += source[i];
        }
    }
    return text;
}

QString translated(const Error &error)
{
    return translated(explain(error));
}

} // namespace adit
