// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// What the window does when it is closed, shown, hidden, or something is dropped on it.
#include "gui/window/drops.h"
#include "gui/window/mainwindow.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QGuiApplication>

namespace adit::gui {

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    if (qApp->isSavingSession())
        return event->accept();
    event->ignore();
    if (!m_services.settings.staysInTray())
        askToQuit();
    else if (m_services.isInTray())
        hide();
    else // a window that hid could not be brought back
        showMinimized();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions.draw(palette());
    if (event->type() == QEvent::WindowStateChange)
        updateAttention();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateAttention();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    updateAttention();
}

void MainWindow::updateAttention()
{
    m_fleet.setAttention(isVisible() && !isMinimized() ? Attention::Watched : Attention::Background);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayDrop(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const Drop drop = readDrop(*event->mimeData());
    if (drop.isEmpty())
        return;
    event->acceptProposedAction();
    if (!drop.files.isEmpty())
        m_importer.importFiles(drop.files);
    else if (!drop.picture.isNull())
        m_importer.importPicture(drop.picture);
    else
        m_importer.importText(drop.text);
}

} // namespace adit::gui
