// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Everything that becomes a tunnel from outside: files, archives, pictures with QR codes, the clipboard. One
// good configuration is imported without a word; everything else is asked or told.
#pragma once

#include "agent/fleet.h"
#include "gui/transfer/importnaming.h"
#include "gui/transfer/importreport.h"

#include <QImage>
#include <QObject>
#include <QStringList>

#include <deque>
#include <memory>

class QWidget;

namespace adit::gui {

class Importer : public QObject
{
    Q_OBJECT

public:
    /// The fleet must outlive the importer; dialogs belong to the window.
    Importer(Fleet &fleet, QWidget *window);
    /// What is under way ends soon, and nobody is told.
    ~Importer() override;

    /// Files (.conf), archives (.zip) and pictures, in any mixture. One import after the other.
    void importFiles(const QStringList &paths);
    /// The text of a configuration.
    void importText(const QString &text);
    /// A picture with QR codes.
    void importPicture(const QImage &picture);
    /// Opens a file dialog.
    void askForFiles();
    void askForPicture();
    /// Files, a picture or a text; says so when there is none of it.
    void pasteFromClipboard();

signals:
    /// Once for each import that brought something: the tunnel to show (it may have been there before).
    void imported(const adit::InterfaceName &name);
    /// An import is over; its summary may still be on the screen.
    void finished(const adit::gui::ImportReport &report);

private:
    struct Run;
    void add(std::vector<ImportSource> sources);
    void startNext();
    void name();
    void ask(const NameQuestion &question);
    void save();
    void finish(ImportReport report);
    void showProgress(const QString &what);
    ImportReport reportOf(const Run &run) const;

    Fleet &m_fleet;
    QWidget *m_window;
    std::deque<std::vector<ImportSource>> m_waiting{};
    std::unique_ptr<Run> m_run;
};

} // namespace adit::gui
