// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/trafficexport.h"

#include "gui/theme/words.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

#include <cerrno>

namespace adit::gui {

Result<> saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(Errc::FileUnwritable, path.toStdString(), errno);
    return {};
}

void TrafficExport::saveText(const QString &name, const QString &csv)
{
    ask({tr("Save traffic as CSV"), tr("Comma-separated values (*.csv)"), QStringLiteral("csv")}, name,
        csv.toUtf8());
}

void TrafficExport::savePicture(const QString &name, const QImage &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    ask({tr("Save the graph as a picture"), tr("PNG pictures (*.png)"), QStringLiteral("png")}, name,
        buffer.data());
}

void TrafficExport::ask(const Kind &kind, const QString &name, QByteArray content)
{
    auto *dialog = new QFileDialog(m_window, kind.title, QDir::homePath(), kind.filter);
    dialog->setObjectName(QStringLiteral("trafficSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind.suffix);
    dialog->selectFile(QStringLiteral("%1.%2").arg(name, kind.suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, content = std::move(content)](const QString &path) { save(path, content); });
    dialog->open();
}

void TrafficExport::save(const QString &path, const QByteArray &content)
{
    const auto saved = saveFile(path, content);
    if (saved)
        return;
    auto *message = new QMessageBox(QMessageBox::Warning, tr("The file was not saved"),
                                    errorText(saved.error()), QMessageBox::Ok, m_window);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->open();
}

} // namespace adit::gui
