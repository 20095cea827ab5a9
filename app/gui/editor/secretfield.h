// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A private or preshared key: dots until it is asked for, and a button that makes a new one.
#pragma once

#include "gui/editor/formfield.h"

namespace adit::gui {

class IconButton;

class SecretField : public LineField
{
    Q_OBJECT

public:
    enum class Kind { PrivateKey, PresharedKey };
    SecretField(Kind kind, const QString &name);

    /// Dots again, as for another profile.
    void hideSecret();

private:
    void setReveal();
    void generate();
    void askToReplace();

    Kind m_kind;
    IconButton *m_reveal;
};

} // namespace adit::gui
