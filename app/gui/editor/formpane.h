// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The form side of the editor: everything of [Interface], the peers, and the commands that are never run.
#pragma once

#include <QScrollArea>

#include <functional>
#include <vector>

class QLabel;

namespace adit::gui {

class EditSession;
class HooksView;
class InterfaceForm;
class PeersPane;
class SecretClipboard;

class FormPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this. The function gives the ports that other tunnels listen on.
    FormPane(EditSession &session, SecretClipboard &clipboard, std::function<std::vector<int>()> takenPorts,
             QWidget *parent = nullptr);

    /// Shows what the session has read. A text that the form cannot stand for leaves the values before,
    /// greyed, with the reason above them.
    void refresh();
    /// For another profile.
    void reset();
    /// Shows the peer that a line of the text belongs to.
    void choosePeerAt(int line);

signals:
    /// The place of the error that keeps the form from following is asked for.
    void errorWanted();
    /// A person chose a peer, whose header is in this line of the text.
    void peerChosen(int line);

private:
    QWidget *makeContent(SecretClipboard &clipboard, std::function<std::vector<int>()> takenPorts);

    EditSession &m_session;
    QLabel *m_broken;
    QWidget *m_content = nullptr;
    InterfaceForm *m_interface = nullptr;
    PeersPane *m_peers = nullptr;
    HooksView *m_hooks = nullptr;
};

} // namespace adit::gui
