// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/peercard.h"

#include "gui/overview/leading.h"
#include "gui/overview/stateicon.h"
#include "gui/theme/words.h"

#include <QGridLayout>
#include <QLabel>

namespace adit::gui {

namespace {

bool isUp(TunnelState state)
{
    return state != TunnelState::Off && state != TunnelState::Failed;
}

TunnelState stateOf(const PeerRow &row, TunnelState state, std::int64_t wallClock)
{
    if (!isUp(state))
        return TunnelState::Off;
    if (isFresh(row, wallClock))
        return TunnelState::Connected;
    return row.lastHandshake == 0 ? TunnelState::WaitingForHandshake : TunnelState::Off;
}

} // namespace

PeerCard::PeerCard(QWidget *parent)
    : QFrame(parent),
      m_shape(new StateIcon(1, this)),
      m_name(new QLabel(this)),
      m_handshake(new QLabel(this)),
      m_endpoint(new QLabel(this)),
      m_networks(new QLabel(this)),
      m_traffic(new QLabel(this))
{
    setObjectName(QStringLiteral("peerCard"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont strong = m_name->font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    for (QLabel *label : {m_name, m_handshake, m_endpoint, m_networks, m_traffic}) {
        label->setTextFormat(Qt::PlainText);
        standLeading(*label);
        // So that a long name or endpoint does not widen the window.
        label->setMinimumWidth(1);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    for (QLabel *label : {m_endpoint, m_networks, m_traffic})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_networks->setWordWrap(true);
    m_handshake->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter |
                              (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight));

    const int pad = fontMetrics().height() * 2 / 3;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(pad, pad, pad, pad);
    grid->setHorizontalSpacing(pad * 3 / 4);
    grid->setVerticalSpacing(pad / 3);
    grid->addWidget(m_shape, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_handshake, 0, 2);
    grid->addWidget(m_endpoint, 1, 1, 1, 2);
    grid->addWidget(m_networks, 2, 1, 1, 2);
    grid->addWidget(m_traffic, 3, 1, 1, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    grid->setRowStretch(4, 1);
}

void PeerCard::show(const PeerRow &row, TunnelState state, std::int64_t wallClock)
{
    const bool up = isUp(state);
    m_shape->setState(stateOf(row, state, wallClock));
    m_name->setText(row.name);
    m_name->setToolTip(text(row.key.toBase64()));
    m_endpoint->setText(row.endpoint.isEmpty() ? tr("no endpoint; it connects to us") : row.endpoint);
    m_endpoint->setToolTip(row.endpoint);
    constexpr qsizetype enough = 120;
    const bool isLong = row.allowedIps.size() > enough;
    m_networks->setText(isLong ? tr("%1…", "a list that is cut").arg(row.allowedIps.left(enough))
                               : row.allowedIps);
    m_networks->setToolTip(row.allowedIps);
    const QString age = ageText(ageOf(row, wallClock));
    m_handshake->setText(!up ? QString() : row.lastHandshake == 0 ? tr("no handshake") : age);
    m_handshake->setToolTip(tr("Last handshake"));
    //: received and sent bytes
    m_traffic->setText(tr("↓ %1   ↑ %2").arg(bytesText(row.rxBytes), bytesText(row.txBytes)));
    m_traffic->setAccessibleName(
        tr("%1 received, %2 sent").arg(bytesText(row.rxBytes), bytesText(row.txBytes)));
    m_traffic->setVisible(up);
    setAccessibleName(row.name);
    setAccessibleDescription(up ? tr("Endpoint %1, last handshake %2").arg(row.endpoint, age) : row.endpoint);
}

} // namespace adit::gui
