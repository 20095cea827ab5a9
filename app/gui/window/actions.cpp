// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/actions.h"

#include "gui/overview/overview.h"
#include "gui/theme/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace adit::gui {

namespace {

struct Entry
{
    Act act;
    const char *objectName;
    const char *text;
    const char *shortcut;
    std::optional<Symbol> symbol{};
};

constexpr Entry entries[] = {
    {Act::Toggle, "toggleAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "&Activate or deactivate"),
     "Ctrl+T", Symbol::Play},
    {Act::Release, "releaseAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "Restore net&work"), "",
     Symbol::Undo},
    {Act::ImportFiles, "importFilesAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "&Import file…"),
     "Ctrl+O", Symbol::Import},
    {Act::ImportPicture, "importPictureAction",
     QT_TRANSLATE_NOOP("adit::gui::Actions", "Import from &QR image…"), "Ctrl+Shift+O", Symbol::Scan},
    {Act::Paste, "pasteAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "&Paste a configuration"), "Ctrl+V",
     Symbol::Copy},
    {Act::NewTunnel, "newTunnelAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "&New tunnel…"), "Ctrl+N",
     Symbol::New},
    {Act::NewHub, "newHubAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "New &hub for phones…"),
     "Ctrl+Shift+N", Symbol::Phone},
    {Act::AddPhone, "addPhoneAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "Add a p&hone…"), "Ctrl+P",
     Symbol::Phone},
    {Act::Share, "shareAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "&Share as QR…"), "Ctrl+R",
     Symbol::Qr},
    {Act::Remove, "removeAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "&Remove"), "Del", Symbol::Remove},
    {Act::Undo, "undoAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "&Undo removal"), "Ctrl+Z",
     Symbol::Undo},
    {Act::Export, "exportAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "&Export…"), "Ctrl+E",
     Symbol::Export},
    {Act::Rename, "renameAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "Re&name"), "F2", Symbol::Edit},
    {Act::Versions, "versionsAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "Previous &versions…"),
     "Ctrl+H", Symbol::Undo},
    {Act::Filter, "filterAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "&Filter tunnels"), "Ctrl+F",
     Symbol::Search},
    {Act::Settings, "settingsAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "&Settings…"), "Ctrl+,",
     Symbol::Settings},
    {Act::Shortcuts, "shortcutsAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "&Keyboard shortcuts"), "F1"},
    {Act::About, "aboutAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "&About Adit"), "", Symbol::Info},
    {Act::Quit, "quitAction", QT_TRANSLATE_NOOP("adit::gui::Actions", "&Quit"), "Ctrl+Q", Symbol::Close},
};

bool hasProfile(const FleetTunnel *tunnel)
{
    return tunnel->origin == FleetTunnel::Origin::Profile;
}

/// Whether it can be put into a QR code.
bool canBeShared(const FleetTunnel *tunnel)
{
    return hasProfile(tunnel) && tunnel->profile->tunnel;
}

/// Phones can only come to a tunnel that listens where they know.
bool takesPhones(const FleetTunnel *tunnel)
{
    return canBeShared(tunnel) && tunnel->profile->tunnel->listenPort != 0;
}

bool isOurs(const FleetTunnel *tunnel)
{
    return tunnel->origin != FleetTunnel::Origin::Foreign;
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window), m_window(window)
{
    for (const Entry &entry : entries) {
        auto *action = new QAction(tr(entry.text), window);
        action->setObjectName(QString::fromLatin1(entry.objectName));
        action->setShortcut(QKeySequence(QString::fromLatin1(entry.shortcut)));
        m_actions.emplace(entry.act, action);
        adopt(*action);
    }
    at(Act::Undo).setEnabled(false);
    follow({});
}

void Actions::adopt(QAction &action)
{
    m_window->addAction(&action);
    m_all << &action;
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    if (!keys.isEmpty())
        //: a tooltip: what it does, and its shortcut
        action.setToolTip(tr("%1 (%2)").arg(action.iconText(), keys));
}

void Actions::follow(const std::vector<const FleetTunnel *> &selected)
{
    const bool one = selected.size() == 1;
    const auto action = one ? switchOf(*selected.front()) : Overview::Switch::None;
    at(Act::Toggle).setEnabled(action != Overview::Switch::None && action != Overview::Switch::Busy);
    // It is there only while it is needed.
    at(Act::Release).setVisible(one && selected.front()->holdsNetwork());
    at(Act::Remove).setEnabled(std::ranges::any_of(selected, isOurs));
    at(Act::Export).setEnabled(std::ranges::any_of(selected, hasProfile));
    at(Act::Share).setEnabled(one && canBeShared(selected.front()));
    at(Act::AddPhone).setEnabled(one && takesPhones(selected.front()));
    at(Act::Versions).setEnabled(one && hasProfile(selected.front()));
    at(Act::Rename).setEnabled(one && hasProfile(selected.front()) && !selected.front()->isUp());
}

void Actions::draw(const QPalette &palette)
{
    for (const Entry &entry : entries) {
        if (entry.symbol)
            at(entry.act).setIcon(icon(*entry.symbol, palette));
    }
}

} // namespace adit::gui
