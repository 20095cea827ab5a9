// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Settings of looks, notifications, tray and history. Each takes effect at once.
#pragma once

#include "agent/settings.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QComboBox;

namespace adit::gui {

class GeneralPage : public QWidget
{
    Q_OBJECT

public:
    /// The settings must outlive the page.
    explicit GeneralPage(Settings &settings, QWidget *parent = nullptr);

private:
    QComboBox *makeColours();
    QHBoxLayout *makePorts();
    QCheckBox *makeNotice(Settings::Notice notice, const QString &text, const char *objectName);

    Settings &m_settings;
};

} // namespace adit::gui
