// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/formpane.h"

#include "gui/editor/editsession.h"
#include "gui/editor/hooksview.h"
#include "gui/editor/interfaceform.h"
#include "gui/editor/peerspane.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace adit::gui {

FormPane::FormPane(EditSession &session, SecretClipboard &clipboard,
                   std::function<std::vector<int>()> takenPorts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_broken(new QLabel)
{
    m_broken->setObjectName(QStringLiteral("formBroken"));
    m_broken->setWordWrap(true);
    m_broken->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    connect(m_broken, &QLabel::linkActivated, this, &FormPane::errorWanted);
    m_broken->hide();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeContent(clipboard, std::move(takenPorts)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_broken);
    column->addWidget(scroll, 1);
}

QWidget *FormPane::makeContent(SecretClipboard &clipboard, std::function<std::vector<int>()> takenPorts)
{
    m_content = new QWidget;
    m_interface = new InterfaceForm(std::move(takenPorts));
    m_peers = new PeersPane(m_session, clipboard);
    connect(m_peers, &PeersPane::peerChosen, this, &FormPane::peerChosen);
    m_hooks = new HooksView;
    connect(m_interface, &FieldsForm::edited, this, [this](Field field, const QString &value) {
        // Only the name of a peer can be refused.
        (void)m_session.setValue({FieldPlace::interface, field}, value);
    });
    auto *title = new QLabel(tr("Interface"));
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    auto *column = new QVBoxLayout(m_content);
    const int gap = fontMetrics().height() / 2;
    column->setContentsMargins(0, 0, gap, gap);
    column->addWidget(title);
    column->addWidget(m_interface);
    column->addSpacing(gap);
    column->addWidget(m_peers);
    column->addSpacing(gap);
    column->addWidget(m_hooks);
    column->addStretch(1);
    return m_content;
}

void FormPane::refresh()
{
    const TextReading &reading = m_session.reading();
    m_content->setEnabled(!reading.broken);
    m_broken->setVisible(reading.broken.has_value());
    if (reading.broken) {
        const QString line =
            QStringLiteral("<a href=\"error\">%1</a>").arg(tr("line %1").arg(reading.broken->line));
        m_broken->setText(tr("The form cannot follow the text until %1 is mended: %2")
                              .arg(line, sentences(*reading.broken).replace(u'\n', u' ').toHtmlEscaped()));
        return;
    }
    m_interface->show(reading);
    m_peers->refresh();
    m_hooks->show(reading.form.hooks);
}

void FormPane::reset()
{
    // Nothing of the profile before may stay, also where the new one cannot be read.
    m_interface->reset(m_session.reading());
    m_peers->reset();
    m_hooks->show(m_session.reading().form.hooks);
    refresh();
}

void FormPane::choosePeerAt(int line)
{
    m_peers->choosePeerAt(line);
}

} // namespace adit::gui
