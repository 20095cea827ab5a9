// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/overview/noticeframe.h"

#include "gui/overview/leading.h"
#include "gui/overview/noticecolours.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace adit::gui {

namespace {

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // it may quote a file
    label->setWordWrap(true);
    standLeading(*label);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString buttonName(Notice::Leads leads)
{
    switch (leads) {
    case Notice::Leads::Nowhere: return {};
    case Notice::Leads::ToConfiguration: return QStringLiteral("showConfigurationButton");
    case Notice::Leads::ToImport: return QStringLiteral("adoptButton");
    case Notice::Leads::ToRepair: return QStringLiteral("repairButton");
    case Notice::Leads::ToKeep: return QStringLiteral("keepTrialButton");
    case Notice::Leads::ToTakeBack: return QStringLiteral("takeBackButton");
    }
    return {};
}

} // namespace

QString NoticeFrame::buttonText(Notice::Leads leads)
{
    switch (leads) {
    case Notice::Leads::Nowhere: return {};
    case Notice::Leads::ToConfiguration: return tr("Show configuration");
    case Notice::Leads::ToImport: return tr("Import its .conf…");
    case Notice::Leads::ToRepair: return tr("Repair");
    case Notice::Leads::ToKeep: return tr("Keep");
    case Notice::Leads::ToTakeBack: return tr("Take back now");
    }
    return {};
}

NoticeFrame::NoticeFrame(const Notice &notice, QWidget *parent)
    : QFrame(parent),
      m_notice(notice),
      m_symbol(new QLabel(this))
{
    setObjectName(QStringLiteral("notice"));
    setAccessibleName(notice.text);
    setAccessibleDescription(notice.remedy);
    setAutoFillBackground(true);
    const int pad = fontMetrics().height() / 2;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(pad, pad, pad, pad);
    grid->setHorizontalSpacing(pad);
    grid->setVerticalSpacing(pad / 2);
    grid->addWidget(m_symbol, 0, 0, Qt::AlignTop);
    grid->addWidget(textLabel(notice.text, this), 0, 1);
    if (!notice.remedy.isEmpty())
        grid->addWidget(textLabel(notice.remedy, this), 1, 1);
    grid->setColumnStretch(1, 1);
    if (notice.leads == Notice::Leads::ToKeep) {
        addButton(Notice::Leads::ToKeep, 0, 1);
        addButton(Notice::Leads::ToTakeBack, 1, 1);
    } else if (notice.leads != Notice::Leads::Nowhere) {
        addButton(notice.leads, 0, 2);
    }
    colour();
}

void NoticeFrame::addButton(Notice::Leads leads, int row, int rows)
{
    auto *button = new QPushButton(buttonText(leads), this);
    button->setObjectName(buttonName(leads));
    connect(button, &QPushButton::clicked, this, [this, leads] { emit followed(leads); });
    static_cast<QGridLayout *>(layout())->addWidget(button, row, 2, rows, 1, Qt::AlignVCenter);
}

void NoticeFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

void NoticeFrame::colour()
{
    setPalette(noticePalette(m_notice.kind, QApplication::palette()));
    m_symbol->setPixmap(noticeSymbol(m_notice.kind, *this));
}

} // namespace adit::gui
