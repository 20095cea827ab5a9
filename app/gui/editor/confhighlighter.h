// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Colours for a .conf, by the palette that the text is shown in.
#pragma once

#include "gui/theme/palette.h"

#include <QSyntaxHighlighter>

namespace adit::gui {

class ConfHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    ConfHighlighter(QTextDocument &document, const QPalette &palette);

    /// Takes the colours of another palette.
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    Accents m_colours;
};

} // namespace adit::gui
