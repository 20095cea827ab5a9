// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A tool for AllowedIPs: which addresses a peer gets, with a preview of the prefixes and of the routes.
#pragma once

#include "gui/editor/allowedipswish.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QRadioButton;

namespace adit::gui {

class AllowedIpsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the peer has now, as it is written; servers and table are those of the tunnel.
    AllowedIpsDialog(const QString &current, std::vector<IpAddress> dnsServers, const RouteTable &table,
                     QWidget *parent);

signals:
    /// The result was accepted: prefixes as a list with commas.
    void chosen(const QString &prefixes);

private:
    void layOut();
    AllowedIpsWish wish() const;
    void preview();

    std::vector<IpPrefix> m_current{};
    std::vector<IpAddress> m_dnsServers;
    RouteTable m_table;
    QString m_result{};
    QRadioButton *m_keep;
    QRadioButton *m_everything;
    QCheckBox *m_withoutPrivate;
    QLineEdit *m_excluded;
    QPlainTextEdit *m_prefixes;
    QLabel *m_routes;
    QDialogButtonBox *m_buttons;
};

} // namespace adit::gui
