// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/toolbar.h"

#include "gui/theme/iconbutton.h"
#include "gui/window/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace adit::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ToolBar)
};

void addSpace(QToolBar *bar)
{
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
}

QToolButton *menuButton(QToolBar *bar, Symbol symbol, const QString &text, const char *objectName)
{
    auto *button = new IconButton(symbol, text, bar);
    button->setText(text);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(bar->toolButtonStyle());
    button->setMenu(new QMenu(button));
    bar->addWidget(button);
    return button;
}

void addTo(QMenu *menu, const Actions &actions, std::initializer_list<Act> acts)
{
    for (const Act act : acts)
        menu->addAction(&actions.at(act));
}

} // namespace

QToolBar *makeToolBar(const Actions &actions, QWidget *window)
{
    auto *bar = new QToolBar(Words::tr("Tools"), window);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu); // or a person could hide it, and not find it again
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int side = bar->fontMetrics().height() * 5 / 4;
    bar->setIconSize({side, side});

    QToolButton *add = menuButton(bar, Symbol::Add, Words::tr("Add"), "addButton");
    addTo(add->menu(), actions, {Act::ImportFiles, Act::ImportPicture, Act::Paste});
    add->menu()->addSeparator();
    addTo(add->menu(), actions, {Act::NewTunnel, Act::NewHub});
    bar->addSeparator();
    for (const Act act : {Act::Remove, Act::Export, Act::Share, Act::AddPhone})
        bar->addAction(&actions.at(act));
    addSpace(bar);
    QToolButton *more = menuButton(bar, Symbol::Settings, Words::tr("Menu"), "menuButton");
    addTo(more->menu(), actions, {Act::Settings, Act::Shortcuts, Act::About});
    more->menu()->addSeparator();
    addTo(more->menu(), actions, {Act::Quit});

    for (QToolButton *button : bar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    // Qt's own, for what does not fit into a narrow window.
    if (auto *rest = bar->findChild<QWidget *>(QStringLiteral("qt_toolbar_ext_button")))
        rest->setAccessibleName(Words::tr("More tools"));
    return bar;
}

QList<QAction *> rowActions(const Actions &actions)
{
    QList<QAction *> all;
    for (const Act act : {Act::Toggle, Act::Release, Act::Share, Act::AddPhone, Act::Rename, Act::Versions,
                          Act::Export, Act::Remove})
        all << &actions.at(act);
    return all;
}

} // namespace adit::gui
