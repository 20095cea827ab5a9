// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The user's language for our own sentences and for Qt's.
#pragma once

#include <QTranslator>

namespace adit {

/// Belongs to the application that was made before it; sentences are translated as long as it lives.
class Translations
{
public:
    /// Takes the first of the user's languages that there is.
    Translations();

private:
    QTranslator m_own{};
    QTranslator m_qt{};
};

} // namespace adit
