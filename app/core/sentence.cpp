// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "core/sentence.h"

namespace adit {

std::string Sentence::english() const
{
    if (m_source.empty())
        return m_data;
    std::string text;
    for (std::size_t i = 0; i < m_source.size(); ++i) {
        const char next = i + 1 < m_source.size() ? m_source[i + 1] : '\0';
        const auto argument = static_cast<std::size_t>(next - '1');
        if (m_source[i] == '%' && next >= '1' && next <= '9' && argument < m_arguments.size()) {
            text += m_arguments[argument].english();
            ++i;
        } else {
            text += m_source[i];
        }
    }
    return text;
}

} // namespace adit
