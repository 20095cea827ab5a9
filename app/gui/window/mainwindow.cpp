// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/mainwindow.h"

#include "gui/theme/icons.h"
#include "gui/theme/words.h"
#include "gui/window/bar.h"
#include "gui/window/emptypage.h"
#include "gui/window/leaving.h"
#include "gui/window/pages.h"
#include "gui/window/toolbar.h"
#include "gui/window/tunnellist.h"

#include <QAction>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace adit::gui {

namespace {

const QString geometryKey = QStringLiteral("mainWindow");
const QString splitterKey = QStringLiteral("mainSplitter");
const QString tunnelKey = QStringLiteral("mainTunnel");

} // namespace

MainWindow::MainWindow(const Services &services)
    : m_services(services),
      m_fleet(services.fleet),
      m_actions(this),
      m_importer(m_fleet, this),
      m_exporter(m_fleet, this),
      m_removal(m_fleet),
      m_dialogs(new Dialogs(services, this)),
      m_helperBar(new Bar(this)),
      m_messageBar(new Bar(this)),
      m_undoBar(new Bar(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyPage(this)),
      m_splitter(new QSplitter(this)),
      m_list(new TunnelList(m_fleet, this)),
      m_pages(new Pages(services, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Adit"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    for (QAction *opener : m_pages->openers())
        m_actions.adopt(*opener);
    m_actions.draw(palette());
    addToolBar(makeToolBar(m_actions, this));
    makeContent();
    connectActions();
    connectDialogs();
    connectParts();
    restore();
    followFleet();
    followHelper();
    m_list->focusList();
}

MainWindow::~MainWindow()
{
    save();
}

void MainWindow::makeContent()
{
    m_helperBar->setObjectName(QStringLiteral("helperBar"));
    m_messageBar->setObjectName(QStringLiteral("messageBar"));
    m_undoBar->setObjectName(QStringLiteral("undoBar"));
    m_empty->offer(m_actions.at(Act::ImportFiles), tr("Import a .conf"), QStringLiteral("emptyImportButton"));
    m_empty->offer(m_actions.at(Act::ImportPicture), tr("Scan a QR image"),
                   QStringLiteral("emptyScanButton"));
    m_empty->offer(m_actions.at(Act::NewTunnel), tr("Create a tunnel"), QStringLiteral("emptyCreateButton"));
    m_list->setMenu(rowActions(m_actions));
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (Bar *bar : {m_helperBar, m_messageBar, m_undoBar})
        column->addWidget(bar);
    column->addWidget(m_stack, 1);
    setCentralWidget(content);
}

void MainWindow::connectActions()
{
    const auto on = [this](Act act, auto &&slot) {
        connect(&m_actions.at(act), &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    on(Act::ImportFiles, [this] { m_importer.askForFiles(); });
    on(Act::ImportPicture, [this] { m_importer.askForPicture(); });
    on(Act::Paste, [this] { m_importer.pasteFromClipboard(); });
    on(Act::Remove, [this] { askToRemove(); });
    on(Act::Undo, [this] { m_undoBar->press(); });
    on(Act::Export, [this] { m_exporter.exportTunnels(m_list->selected()); });
    on(Act::Toggle, [this] { toggle(); });
    on(Act::Release, [this] {
        if (const auto name = m_list->current())
            m_fleet.release(*name);
    });
    on(Act::Rename, [this] { m_list->rename(); });
    on(Act::Filter, [this] { m_list->focusFilter(); });
    on(Act::Quit, [this] { askToQuit(); });
}

void MainWindow::connectDialogs()
{
    const auto on = [this](Act act, auto &&slot) {
        connect(&m_actions.at(act), &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    on(Act::NewTunnel, [this] { m_dialogs->newTunnel(); });
    on(Act::NewHub, [this] { m_dialogs->newHub(); });
    on(Act::AddPhone, [this] {
        if (const auto name = m_list->current())
            m_dialogs->addPhone(*name);
    });
    on(Act::Share, [this] {
        if (const auto name = m_list->current())
            m_dialogs->share(*name);
    });
    on(Act::Versions, [this] {
        if (const auto name = m_list->current())
            m_dialogs->versions(*name);
    });
    on(Act::Settings, [this] { openSettings(); });
    on(Act::Shortcuts, [this] { m_dialogs->shortcuts(m_actions.all()); });
    on(Act::About, [this] { m_dialogs->about(); });
    connect(m_dialogs, &Dialogs::created, m_list, &TunnelList::select);
}

void MainWindow::openSettings()
{
    m_dialogs->settings();
}

void MainWindow::connectParts()
{
    connect(m_list, &TunnelList::currentChanged, this, &MainWindow::showTunnel);
    connect(m_list, &TunnelList::selectionChanged, this, &MainWindow::followSelection);
    connect(m_list, &TunnelList::toggleWanted, this, &MainWindow::toggle);
    connect(m_list, &TunnelList::renameWanted, this, &MainWindow::rename);
    connect(m_pages, &Pages::toggleWanted, this, &MainWindow::toggle);
    connect(m_pages, &Pages::importWanted, this, &MainWindow::askForImport);
    connect(&m_importer, &Importer::imported, m_list, &TunnelList::select);
    connect(&m_removal, &Removal::removed, this, &MainWindow::tellRemoved);
    connect(&m_removal, &Removal::restored, m_list, &TunnelList::select);
    connect(&m_removal, &Removal::failed, this,
            [this](const QString &why) { m_messageBar->tell(Notice::Kind::Error, why); });
    connect(m_undoBar, &Bar::accepted, this, [this] {
        m_actions.at(Act::Undo).setEnabled(false);
        m_removal.undo();
    });
    connect(m_undoBar, &Bar::dismissed, this, [this] {
        m_actions.at(Act::Undo).setEnabled(false);
        m_removal.forget();
    });
    connect(&m_removal, &Removal::forgotten, this, &MainWindow::removedForGood);
    connect(&m_fleet, &Fleet::listChanged, this, &MainWindow::followFleet);
    connect(&m_fleet, &Fleet::tunnelChanged, this, &MainWindow::followSelection);
    connect(&m_fleet, &Fleet::helperChanged, this, &MainWindow::followHelper);
}

void MainWindow::restore()
{
    const int letter = fontMetrics().averageCharWidth();
    const int line = fontMetrics().height();
    setMinimumSize(560, 420);
    if (!restoreGeometry(m_services.settings.windowState(geometryKey)))
        resize(std::max(900, letter * 120), std::max(600, line * 34));
    if (!m_splitter->restoreState(m_services.settings.windowState(splitterKey)))
        m_splitter->setSizes({letter * 34, letter * 86});
}

void MainWindow::save()
{
    m_services.settings.setWindowState(geometryKey, saveGeometry());
    m_services.settings.setWindowState(splitterKey, m_splitter->saveState());
    if (const auto name = m_pages->shown())
        m_services.settings.setWindowState(tunnelKey, QByteArray::fromStdString(name->text()));
}

void MainWindow::showTunnel()
{
    followSelection();
    if (m_list->current() == m_pages->shown())
        return;
    m_pages->askToLeave([this](bool mayLeave) {
        if (mayLeave)
            m_pages->show(m_list->current());
        else if (const auto stays = m_pages->shown())
            m_list->select(*stays);
    });
}

void MainWindow::followSelection()
{
    std::vector<const FleetTunnel *> selected;
    for (const InterfaceName &name : m_list->selected()) {
        if (const FleetTunnel *tunnel = m_fleet.find(name))
            selected.push_back(tunnel);
    }
    m_actions.follow(selected);
}

void MainWindow::followFleet()
{
    const bool isEmpty = m_fleet.tunnels().empty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_splitter);
    if (!isEmpty && !m_list->current()) {
        const auto last = InterfaceName::from(m_services.settings.windowState(tunnelKey).toStdString());
        const bool isThere = m_selectsRemembered && last && m_fleet.find(*last);
        m_list->select(isThere ? *last : m_fleet.tunnels().front().name);
    } else if (!isEmpty && m_list->selected().empty()) // a neighbour of what was removed
        m_list->select(*m_list->current());
    m_selectsRemembered = m_selectsRemembered && isEmpty;
    followSelection();
}

void MainWindow::followHelper()
{
    const HelperState &helper = m_fleet.helper();
    if (helper.kind != HelperState::Kind::Missing)
        return m_helperBar->hide();
    const QString why = helper.error ? errorText(*helper.error) : errorText({Errc::HelperMissing, {}});
    m_helperBar->tell(
        Notice::Kind::Warning,
        //: %1 is one or two sentences on what is missing and what to install
        tr("%1 Until then tunnels cannot be activated; editing, QR codes and export work.").arg(why));
}

void MainWindow::toggle()
{
    const auto name = m_list->current();
    const FleetTunnel *tunnel = name ? m_fleet.find(*name) : nullptr;
    if (!tunnel)
        return;
    switch (switchOf(*tunnel)) {
    case Overview::Switch::None:
    case Overview::Switch::Busy: return;
    case Overview::Switch::Activate: return activate(*name);
    case Overview::Switch::Deactivate:
    case Overview::Switch::TidyUp: return m_fleet.bringDown(*name);
    }
}

// A failure stays at its tunnel; that a person closed the prompt is only confirmed.
void MainWindow::activate(const InterfaceName &name)
{
    using namespace std::chrono_literals;
    m_messageBar->hide();
    m_fleet.bringUp(name, Interaction::Allow, [self = QPointer(this)](const Result<> &result) {
        if (self && !result && result.error().code == Errc::AuthorizationDismissed)
            self->m_messageBar->tell(Notice::Kind::Info, errorText(result.error()), {}, 1min);
    });
}

void MainWindow::rename(const InterfaceName &name, const QString &wanted)
{
    const auto to = InterfaceName::from(wanted.toStdString());
    const Result<> done = to ? m_fleet.rename(name, *to) : std::unexpected(to.error());
    if (!done)
        return m_messageBar->tell(Notice::Kind::Error, errorText(done.error()));
    emit renamed(name, *to);
    m_list->select(*to);
}

void MainWindow::askToRemove()
{
    std::vector<const FleetTunnel *> tunnels;
    for (const InterfaceName &name : m_list->selected()) {
        if (const FleetTunnel *tunnel = m_fleet.find(name);
            tunnel && tunnel->origin != FleetTunnel::Origin::Foreign)
            tunnels.push_back(tunnel);
    }
    std::vector<InterfaceName> names;
    std::ranges::transform(tunnels, std::back_inserter(names), &FleetTunnel::name);
    askBeforeRemoval(this, tunnels, [this, names] { m_removal.remove(names); });
}

void MainWindow::tellRemoved(const QStringList &names, const QStringList &failures)
{
    using namespace std::chrono_literals;
    if (!failures.isEmpty())
        m_messageBar->tell(Notice::Kind::Error, failures.join(QLatin1Char('\n')));
    if (names.isEmpty())
        return;
    const QString what = names.size() == 1
                             ? tr("%1 is removed.").arg(names.first())
                             : tr("%n tunnels are removed.", "two or more", static_cast<int>(names.size()));
    m_actions.at(Act::Undo).setEnabled(true);
    m_undoBar->tell(Notice::Kind::Info, what, tr("Undo"), 10s);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::importFiles(const QStringList &paths)
{
    m_importer.importFiles(paths);
}

void MainWindow::askForImport()
{
    m_importer.askForFiles();
}

void MainWindow::select(const QString &tunnel)
{
    if (const auto name = InterfaceName::from(tunnel.toStdString()))
        m_list->select(*name);
}

void MainWindow::askToQuit()
{
    askBeforeQuit(this, m_fleet.tunnels(), [this] { askToLeave(); });
}

void MainWindow::askToLeave()
{
    m_pages->askToLeave([this](bool mayLeave) {
        if (mayLeave)
            emit quitWanted();
    });
}

} // namespace adit::gui
