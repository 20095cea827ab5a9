// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Text with keys in it while it grows: whatever memory it leaves behind is wiped.
#pragma once

#include "base/keys.h"

#include <string>
#include <string_view>

namespace adit::conf {

class SecretBuilder
{
public:
    SecretBuilder() { m_text.reserve(1024); }
    SecretBuilder(const SecretBuilder &) = delete;
    SecretBuilder &operator=(const SecretBuilder &) = delete;
    ~SecretBuilder() { const SecretText wiped(std::move(m_text)); }

    void append(std::string_view text)
    {
        if (m_text.size() + text.size() > m_text.capacity()) {
            std::string larger;
            larger.reserve(2 * (m_text.size() + text.size()));
            larger = m_text;
            m_text.swap(larger);
            const SecretText wiped(std::move(larger));
        }
        m_text += text;
    }
    /// The text; nothing is left here.
    SecretText take() { return SecretText(std::move(m_text)); }

private:
    std::string m_text{};
};

} // namespace adit::conf
