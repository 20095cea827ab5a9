// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What became of an import, with every error, for as long as somebody wants to read it.
#pragma once

#include "gui/transfer/importreport.h"

#include <QDialog>

namespace adit::gui {

class SummaryDialog : public QDialog
{
    Q_OBJECT

public:
    SummaryDialog(const ImportReport &report, QWidget *parent);
};

} // namespace adit::gui
