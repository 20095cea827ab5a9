// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Asks where to save what the traffic page shows, and saves it.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QWidget>

#include <functional>

namespace adit::gui {

class TrafficExport : public QObject
{
    Q_OBJECT

public:
    /// Dialogs are the window's.
    explicit TrafficExport(QWidget *window) : QObject(window), m_window(window) {}

    /// `name` is proposed for the file, without its ending.
    void saveText(const QString &name, const QString &csv);
    void savePicture(const QString &name, const QImage &picture);

private:
    struct Kind
    {
        QString title{};
        QString filter{};
        QString suffix{};
    };
    void ask(const Kind &kind, const QString &name, QByteArray content);
    void save(const QString &path, const QByteArray &content);

    QWidget *m_window;
};

/// Replaces the file whole or not at all. FileUnwritable with the path.
Result<> saveFile(const QString &path, const QByteArray &content);

} // namespace adit::gui
