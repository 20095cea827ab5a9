// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/peerspane.h"

#include "gui/editor/allowedipsdialog.h"
#include "gui/editor/editsession.h"
#include "gui/editor/peerform.h"
#include "gui/theme/clearbutton.h"
#include "gui/theme/iconbutton.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace adit::gui {

namespace {

constexpr int manyPeers = 8; // a filter helps from here on

} // namespace

PeersPane::PeersPane(EditSession &session, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_filter(new QLineEdit),
      m_list(new QListView),
      m_form(new PeerForm(clipboard))
{
    makeList();
    m_filter->setObjectName(QStringLiteral("peerFilter"));
    m_filter->setPlaceholderText(tr("Filter peers"));
    m_filter->setAccessibleName(tr("Filter peers"));
    addClearButton(*m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered.setFilterFixedString(text);
        if (chosen() < 0 && m_filtered.rowCount() > 0)
            m_list->setCurrentIndex(m_filtered.index(0, 0));
    });
    connect(m_form, &FieldsForm::edited, this, &PeersPane::write);
    connect(m_form, &PeerForm::allowedIpsWanted, this, &PeersPane::openAllowedIps);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(makeButtons());
    column->addWidget(m_filter);
    column->addWidget(m_list);
    column->addWidget(m_form);
}

void PeersPane::makeList()
{
    m_filtered.setSourceModel(&m_model);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("peerList"));
    m_list->setAccessibleName(tr("Peers"));
    m_list->setModel(&m_filtered);
    m_list->setUniformItemSizes(true);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeersPane::showChosen);
}

QWidget *PeersPane::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setBuddy(m_list);
    row->addWidget(m_title, 1);
    const auto button = [&](Symbol symbol, const QString &name, const char *objectName, auto action) {
        auto *made = new IconButton(symbol, name);
        made->setObjectName(QLatin1String(objectName));
        connect(made, &QToolButton::clicked, this, action);
        row->addWidget(made);
        return made;
    };
    button(Symbol::Add, tr("Add a peer"), "addPeerButton", [this] { addPeer(); });
    m_needsPeer += button(Symbol::Duplicate, tr("Duplicate the peer without its keys"), "duplicatePeerButton",
                          [this] { duplicatePeer(); });
    m_up = button(Symbol::Up, tr("Move the peer up"), "peerUpButton", [this] { movePeer(-1); });
    m_down = button(Symbol::Down, tr("Move the peer down"), "peerDownButton", [this] { movePeer(1); });
    m_needsPeer +=
        button(Symbol::Remove, tr("Remove the peer"), "removePeerButton", [this] { removePeer(); });
    return bar;
}

int PeersPane::chosen() const
{
    const QModelIndex index = m_filtered.mapToSource(m_list->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void PeersPane::choose(int peer)
{
    if (peer < 0 || peer >= m_model.rowCount())
        return;
    if (!m_filtered.mapFromSource(m_model.index(peer)).isValid())
        m_filter->clear();
    m_list->setCurrentIndex(m_filtered.mapFromSource(m_model.index(peer)));
}

void PeersPane::refresh()
{
    m_refreshing = true;
    const int before = std::max(chosen(), 0);
    m_model.set(m_session.reading(), palette());
    m_refreshing = false;
    const int count = m_model.rowCount();
    m_title->setText(tr("Peers (%L1)").arg(count));
    m_filter->setVisible(count > manyPeers || !m_filter->text().isEmpty());
    const int rows = std::clamp(m_filtered.rowCount(), 2, 6);
    const int height = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(rows * height + 2 * m_list->frameWidth());
    m_list->setVisible(count > 0);
    if (chosen() < 0 && m_filtered.rowCount() > 0)
        choose(std::min(before, count - 1));
    showChosen();
}

void PeersPane::reset()
{
    m_filter->clear();
    m_form->hideSecrets();
    refresh();
    choose(0);
}

void PeersPane::choosePeerAt(int line)
{
    const auto &peers = m_session.reading().form.peers;
    const auto after = std::ranges::upper_bound(peers, line, {}, &SectionValues::header);
    const int peer = static_cast<int>(after - peers.begin()) - 1;
    if (peer != chosen())
        choose(peer);
}

void PeersPane::showChosen()
{
    if (m_refreshing)
        return;
    const int peer = chosen();
    const int count = static_cast<int>(m_session.reading().form.peers.size());
    const bool there = peer >= 0 && peer < count;
    m_form->setVisible(there);
    for (IconButton *button : m_needsPeer)
        button->setEnabled(there);
    m_up->setEnabled(there && peer > 0);
    m_down->setEnabled(there && peer + 1 < count);
    if (!there)
        return;
    m_form->show(m_session.reading(), peer);
    if (m_list->hasFocus() && peer != m_shown)
        emit peerChosen(m_session.reading().form.peers[static_cast<std::size_t>(peer)].header);
    m_shown = peer;
}

void PeersPane::write(Field field, const QString &value)
{
    if (const auto done = m_session.setValue({chosen(), field}, value); !done)
        m_form->refuse(field, tr("A name has up to 64 characters, all of which can be shown."));
}

void PeersPane::addPeer()
{
    m_session.addPeer();
    choose(m_model.rowCount() - 1);
    m_form->focusFirst();
}

void PeersPane::duplicatePeer()
{
    m_session.duplicatePeer(chosen());
    choose(m_model.rowCount() - 1);
    m_form->focusFirst();
}

void PeersPane::removePeer()
{
    const int peer = chosen();
    m_session.removePeer(peer);
    choose(std::min(peer, m_model.rowCount() - 1));
}

void PeersPane::movePeer(int by)
{
    const int peer = chosen();
    m_session.swapWithNextPeer(std::min(peer, peer + by));
    choose(peer + by);
}

void PeersPane::openAllowedIps()
{
    const int peer = chosen();
    const auto &tunnel = m_session.reading().tunnel;
    auto *dialog = new AllowedIpsDialog(
        m_session.reading().form.peers[static_cast<std::size_t>(peer)].text(Field::AllowedIps),
        tunnel ? tunnel->dnsServers : std::vector<IpAddress>(), tunnel ? tunnel->table : RouteTable(), this);
    connect(dialog, &AllowedIpsDialog::chosen, this, [this, peer](const QString &prefixes) {
        if (peer < m_model.rowCount())
            (void)m_session.setValue({peer, Field::AllowedIps}, prefixes);
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace adit::gui
