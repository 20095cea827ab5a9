// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/noticebar.h"

#include "gui/theme/icons.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace adit::gui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_text(new QLabel),
      m_reload(new QPushButton(tr("Take the file's text"))),
      m_keep(new QPushButton(tr("Keep mine")))
{
    setObjectName(QStringLiteral("editorNotice"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(QStringLiteral("editorNoticeText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reload->setObjectName(QStringLiteral("takeFileButton"));
    m_keep->setObjectName(QStringLiteral("keepMineButton"));
    connect(m_reload, &QPushButton::clicked, this, [this] { emit chosen(Choice::Reload); });
    connect(m_keep, &QPushButton::clicked, this, [this] { emit chosen(Choice::Keep); });
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_reload);
    row->addWidget(m_keep);
    hide();
}

void NoticeBar::tell(Kind kind, const QString &text)
{
    m_kind = kind;
    draw();
    m_text->setText(text);
    m_reload->hide();
    m_keep->hide();
    show();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void NoticeBar::draw()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(icon(m_kind == Kind::Error ? Symbol::Error : Symbol::Info, palette())
                          .pixmap(QSize(size, size), devicePixelRatioF()));
}

void NoticeBar::askAboutFile(const QString &text)
{
    tell(Kind::File, text);
    m_reload->show();
    m_keep->show();
}

void NoticeBar::hideNotice()
{
    hide();
}

void NoticeBar::forgetFile()
{
    if (m_kind == Kind::File)
        hide();
}

} // namespace adit::gui
