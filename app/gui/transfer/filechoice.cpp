// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/transfer/filechoice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace adit::gui {

void askForFiles(QWidget *parent, const QString &title, const QStringList &filters,
                 std::function<void(const QStringList &paths)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(filters);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void askWhereToSave(QWidget *parent, const SaveWish &wish, std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent, wish.title);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(wish.filter);
    dialog->setDefaultSuffix(QFileInfo(wish.proposal).suffix());
    dialog->selectFile(wish.proposal);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void showProblem(QWidget *parent, const QString &what, const QString &why)
{
    auto *box = new QMessageBox(QMessageBox::Warning, what, what, QMessageBox::Close, parent);
    box->setObjectName(QStringLiteral("problemBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(why);
    box->open();
}

} // namespace adit::gui
