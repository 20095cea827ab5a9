// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/choicebar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSignalBlocker>
#include <QToolButton>

namespace adit::gui {

ChoiceBar::ChoiceBar(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    connect(&m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        showChosen();
        if (isOn)
            emit changed(id);
    });
}

void ChoiceBar::add(int id, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("%1%2").arg(objectName()).arg(id));
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    const bool isFirst = m_buttons.buttons().isEmpty();
    m_buttons.addButton(button, id);
    if (isFirst)
        choose(id);
    layout()->addWidget(button);
    showChosen();
}

// Styles hardly tell a checked button from another, least of all in the dark.
void ChoiceBar::showChosen()
{
    for (QAbstractButton *button : m_buttons.buttons()) {
        QPalette colours = palette();
        if (button->isChecked()) {
            colours.setColor(QPalette::Button, palette().color(QPalette::Highlight).darker(120));
            colours.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
        }
        button->setPalette(colours);
    }
}

void ChoiceBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showChosen();
    QWidget::changeEvent(event);
}

void ChoiceBar::choose(int id)
{
    if (QAbstractButton *button = m_buttons.button(id)) {
        const QSignalBlocker quiet(this);
        button->setChecked(true);
    }
}

} // namespace adit::gui
