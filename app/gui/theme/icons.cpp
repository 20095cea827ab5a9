// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/theme/icons.h"

#include "gui/theme/svgicon.h"

#include <QString>

// The linker drops resources of a static library that nothing names, and Q_INIT_RESOURCE may not stand in a
// namespace.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace adit::gui {

namespace {

QString resource(const QString &file)
{
    [[maybe_unused]] static const bool loaded = (loadIcons(), true);
    return QStringLiteral(":/org/adit/") + file;
}

// One case for each symbol: a table by nature, and the compiler finds the one that is missing.
QString fileOf(Symbol symbol) // NOLINT(readability-function-size)
{
    switch (symbol) {
    case Symbol::Add: return QStringLiteral("add");
    case Symbol::Remove: return QStringLiteral("remove");
    case Symbol::Export: return QStringLiteral("export");
    case Symbol::Import: return QStringLiteral("import");
    case Symbol::Scan: return QStringLiteral("scan");
    case Symbol::Qr: return QStringLiteral("qr");
    case Symbol::Phone: return QStringLiteral("phone");
    case Symbol::New: return QStringLiteral("new");
    case Symbol::Edit: return QStringLiteral("edit");
    case Symbol::Copy: return QStringLiteral("copy");
    case Symbol::Reveal: return QStringLiteral("reveal");
    case Symbol::Hide: return QStringLiteral("hide");
    case Symbol::Generate: return QStringLiteral("generate");
    case Symbol::Up: return QStringLiteral("up");
    case Symbol::Down: return QStringLiteral("down");
    case Symbol::Duplicate: return QStringLiteral("duplicate");
    case Symbol::Undo: return QStringLiteral("undo");
    case Symbol::Redo: return QStringLiteral("redo");
    case Symbol::Settings: return QStringLiteral("settings");
    case Symbol::Log: return QStringLiteral("log");
    case Symbol::Traffic: return QStringLiteral("traffic");
    case Symbol::Overview: return QStringLiteral("overview");
    case Symbol::Pause: return QStringLiteral("pause");
    case Symbol::Play: return QStringLiteral("play");
    case Symbol::Warning: return QStringLiteral("warning");
    case Symbol::Error: return QStringLiteral("error");
    case Symbol::Info: return QStringLiteral("info");
    case Symbol::Helper: return QStringLiteral("helper");
    case Symbol::Search: return QStringLiteral("search");
    case Symbol::Save: return QStringLiteral("save");
    case Symbol::Close: return QStringLiteral("close");
    }
    return {};
}

/// Greys and colours that can be seen on a light and on a dark panel: nobody tells which one it is.
QColor panelColour(TunnelState state)
{
    switch (state) {
    case TunnelState::Off: return {0x80, 0x80, 0x80};
    case TunnelState::Activating:
    case TunnelState::WaitingForHandshake:
    case TunnelState::Deactivating: return {0xb0, 0x78, 0x00};
    case TunnelState::Connected: return {0x1f, 0x91, 0x54};
    case TunnelState::Stale:
    case TunnelState::Failed: return {0xdf, 0x45, 0x3c};
    }
    return {0x80, 0x80, 0x80};
}

QString trayFileOf(TunnelState state)
{
    switch (state) {
    case TunnelState::Off: return QStringLiteral("off");
    case TunnelState::Activating:
    case TunnelState::WaitingForHandshake:
    case TunnelState::Deactivating: return QStringLiteral("connecting");
    case TunnelState::Connected: return QStringLiteral("connected");
    case TunnelState::Stale:
    case TunnelState::Failed: return QStringLiteral("trouble");
    }
    return QStringLiteral("off");
}

} // namespace

QIcon icon(Symbol symbol, const QPalette &palette)
{
    const QString file = resource(QStringLiteral("icons/%1.svg").arg(fileOf(symbol)));
    return QIcon(new SvgIcon(file, {.normal = palette.color(QPalette::Active, QPalette::ButtonText),
                                    .disabled = palette.color(QPalette::Disabled, QPalette::ButtonText),
                                    .selected = palette.color(QPalette::Active, QPalette::HighlightedText)}));
}

QIcon applicationIcon()
{
    return QIcon(new SvgIcon(resource(QStringLiteral("org.adit.Adit.svg")), {}));
}

QIcon trayIcon(TunnelState state)
{
    const QColor colour = panelColour(state);
    return QIcon(new SvgIcon(resource(QStringLiteral("tray/%1.svg").arg(trayFileOf(state))),
                             {colour, colour, colour}));
}

} // namespace adit::gui
