// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The fields of [Interface].
#pragma once

#include "gui/editor/fieldsform.h"

#include <QList>

#include <functional>

class QLineEdit;
class QToolButton;

namespace adit::gui {

class SecretField;

class InterfaceForm : public FieldsForm
{
    Q_OBJECT

public:
    /// Gives the ports that other tunnels listen on.
    using TakenPorts = std::function<std::vector<int>()>;
    explicit InterfaceForm(TakenPorts takenPorts, QWidget *parent = nullptr);

    void show(const TextReading &reading);
    /// For another profile.
    void reset(const TextReading &reading);

    using QWidget::show;

private:
    void addKeys();
    void addKillSwitch();
    void addRouting();
    void addForwarding();
    void addMore();
    void showSeldom();
    static bool needsMore(const TextReading &reading);
    /// Whether the tunnel takes all traffic, or says how as if it did.
    static bool hasRouting(const TextReading &reading);
    void proposePort(LineField &field);

    TakenPorts m_takenPorts;
    SecretField *m_privateKey = nullptr;
    QLineEdit *m_publicKey = nullptr;
    ChoiceField *m_routing = nullptr;
    bool m_forwards = false;
    QToolButton *m_more = nullptr;
    QList<FormField *> m_seldom{};
};

} // namespace adit::gui
