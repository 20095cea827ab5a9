// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/emptypage.h"

#include "gui/theme/icons.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace adit::gui {

EmptyPage::EmptyPage(QWidget *parent) : QWidget(parent), m_buttons(new QVBoxLayout)
{
    setObjectName(QStringLiteral("emptyPage"));
    const int line = fontMetrics().height();
    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(QSize(line * 5, line * 5), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    picture->setAccessibleName(tr("Adit"));
    auto *title = new QLabel(tr("No tunnels yet"), this);
    QFont big = title->font();
    big.setPointSizeF(big.pointSizeF() * 1.5);
    big.setWeight(QFont::DemiBold);
    title->setFont(big);
    title->setAlignment(Qt::AlignCenter);
    auto *hint = new QLabel(
        tr("Drop a .conf, a .zip or a picture of a QR code here, or begin with one of these:"), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);

    m_buttons->setSpacing(line / 2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(m_buttons);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(line * 2 / 3);
    column->addStretch(2);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(hint);
    column->addSpacing(line / 2);
    column->addLayout(middle);
    column->addStretch(3);
}

void EmptyPage::offer(QAction &action, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(action.icon(), text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(true);
    button->setMinimumSize(fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 9 / 4);
    connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, button, [button, &action] { button->setIcon(action.icon()); });
    m_buttons->addWidget(button);
}

} // namespace adit::gui
