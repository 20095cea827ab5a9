// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What a person says about a new phone, judged while it is typed.
#pragma once

#include "core/phone/phone.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace adit::gui {

class ComplaintLabel;

class PhoneForm : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneForm(QWidget *parent = nullptr);

    /// The tunnel that the phone shall call. Names and addresses that are taken come from it; what was typed
    /// stays, except the name.
    void setHub(const Tunnel &hub);
    /// The wishes, or nullopt while something is missing or wrong.
    std::optional<PhoneWishes> wishes() const;

signals:
    void changed();

private:
    void build();
    void judge();
    QString nameComplaint() const;
    QString endpointComplaint() const;
    QString dnsComplaint() const;

    QLineEdit *m_name;
    ComplaintLabel *m_nameComplaint;
    QLineEdit *m_endpoint;
    ComplaintLabel *m_endpointComplaint;
    QRadioButton *m_networks;
    QRadioButton *m_everything;
    QLabel *m_routeNote;
    QLineEdit *m_dns;
    ComplaintLabel *m_dnsComplaint;
    QLabel *m_addresses;
    std::vector<std::string> m_takenNames{};
    std::uint16_t m_port = 0;
    /// Whether the tunnel's peers reach the internet through this machine.
    bool m_sharesWayOut = false;
};

} // namespace adit::gui
