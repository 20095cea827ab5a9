// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The commands of a profile, which Adit shows and never runs, each with what stands in for it.
#pragma once

#include "gui/editor/formvalues.h"

#include <QWidget>

class QLabel;

namespace adit::gui {

class HooksView : public QWidget
{
    Q_OBJECT

public:
    explicit HooksView(QWidget *parent = nullptr);

    /// Hidden where there are none.
    void show(const std::vector<HookValue> &hooks);

private:
    std::vector<HookValue> m_hooks{};
    QLabel *m_text;
};

} // namespace adit::gui
