// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What this program is, under which licence, and what it is made of: what a bug report needs.
#pragma once

#include "agent/fleet.h"

#include <QDialog>
#include <QList>
#include <QString>

#include <utility>

namespace adit::gui {

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `sodiumVersion` is what libsodium says of itself. The fleet must outlive the dialog.
    AboutDialog(const Fleet &fleet, const QString &sodiumVersion, QWidget *parent = nullptr);

private:
    using Row = std::pair<QString, QString>;
    QList<Row> rows() const;
    QString helperText() const;
    QString backendText() const;
    void copy() const;

    const Fleet &m_fleet;
    QString m_sodiumVersion;
};

} // namespace adit::gui
