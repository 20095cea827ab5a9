// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// File dialogs that nobody waits for, with the same manners everywhere.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace adit::gui {

/// Asks for files to read; `chosen` runs once when there are some.
void askForFiles(QWidget *parent, const QString &title, const QStringList &filters,
                 std::function<void(const QStringList &paths)> chosen);

/// A place to write to. Whether a file may be replaced was asked by the dialog.
struct SaveWish
{
    QString title;
    /// File name with suffix.
    QString proposal;
    /// Like "Archives (*.zip)".
    QString filter;
};
void askWhereToSave(QWidget *parent, const SaveWish &wish, std::function<void(const QString &path)> chosen);

/// Tells of something that went wrong, in a box that blocks nothing.
void showProblem(QWidget *parent, const QString &what, const QString &why);

} // namespace adit::gui
