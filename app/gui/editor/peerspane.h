// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The peers of a profile: a list with a filter, what can be done with its rows, and the fields of the chosen
// one.
#pragma once

#include "gui/editor/peerlistmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace adit::gui {

class EditSession;
class IconButton;
class PeerForm;
class SecretClipboard;

class PeersPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    PeersPane(EditSession &session, SecretClipboard &clipboard, QWidget *parent = nullptr);

    /// Shows what the session has read.
    void refresh();
    /// For another profile: the first peer, no filter, keys hidden.
    void reset();
    /// Shows the peer that a line of the text belongs to.
    void choosePeerAt(int line);

signals:
    /// A person chose a peer in the list; the line of its header.
    void peerChosen(int line);

private:
    QWidget *makeButtons();
    void makeList();
    int chosen() const;
    void choose(int peer);
    void showChosen();
    void write(Field field, const QString &value);
    void addPeer();
    void duplicatePeer();
    void removePeer();
    void movePeer(int by);
    void openAllowedIps();

    EditSession &m_session;
    PeerListModel m_model{};
    QSortFilterProxyModel m_filtered{};
    QLabel *m_title;
    QLineEdit *m_filter;
    QListView *m_list;
    PeerForm *m_form;
    QList<IconButton *> m_needsPeer{};
    IconButton *m_up = nullptr;
    IconButton *m_down = nullptr;
    bool m_refreshing = false;
    int m_shown = -1;
};

} // namespace adit::gui
