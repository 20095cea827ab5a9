// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The fields of one peer.
#pragma once

#include "gui/editor/fieldsform.h"

namespace adit::gui {

class SecretClipboard;
class SecretField;

class PeerForm : public FieldsForm
{
    Q_OBJECT

public:
    /// The clipboard must outlive this.
    explicit PeerForm(SecretClipboard &clipboard, QWidget *parent = nullptr);

    /// Shows a peer by its place, which must exist.
    void show(const TextReading &reading, int peer);
    void hideSecrets();
    void focusFirst();

    using QWidget::show;

signals:
    /// The tool for AllowedIPs is asked for.
    void allowedIpsWanted();

private:
    SecretField *m_presharedKey = nullptr;
};

} // namespace adit::gui
