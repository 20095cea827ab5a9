// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/bar.h"

#include "gui/overview/noticecolours.h"
#include "gui/theme/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace adit::gui {

Bar::Bar(QWidget *parent)
    : QFrame(parent),
      m_symbol(new QLabel(this)),
      m_text(new QLabel(this)),
      m_button(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
    const int pad = fontMetrics().height() / 2;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pad * 2, pad, pad, pad);
    row->setSpacing(pad);
    row->addWidget(m_symbol);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, &Bar::press);
    connect(m_close, &QToolButton::clicked, this, &Bar::dismiss);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &Bar::dismiss);
    hide();
}

void Bar::tell(Notice::Kind kind, const QString &text, const QString &button, std::chrono::milliseconds time)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_button->setObjectName(objectName() + QStringLiteral("Button"));
    m_close->setObjectName(objectName() + QStringLiteral("Close"));
    m_time.stop();
    if (time.count() > 0)
        m_time.start(time);
    colour();
    show();
    QAccessibleEvent heard(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void Bar::press()
{
    if (isHidden())
        return;
    m_time.stop();
    hide();
    emit accepted();
}

void Bar::dismiss()
{
    m_time.stop();
    hide();
    emit dismissed();
}

void Bar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

void Bar::colour()
{
    const QPalette above = QApplication::palette();
    setPalette(noticePalette(m_kind, above));
    m_symbol->setPixmap(noticeSymbol(m_kind, *this));
    m_close->setIcon(icon(Symbol::Close, above));
}

} // namespace adit::gui
