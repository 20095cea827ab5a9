// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/drops.h"

#include <QUrl>

#include <algorithm>

namespace adit::gui {

namespace {

bool looksLikeConf(const QString &text)
{
    return text.contains(QLatin1String("[Interface]"), Qt::CaseInsensitive);
}

} // namespace

bool mayDrop(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return std::ranges::any_of(urls, &QUrl::isLocalFile) || data.hasImage() ||
           (data.hasText() && looksLikeConf(data.text()));
}

Drop readDrop(const QMimeData &data)
{
    Drop drop;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            drop.files << url.toLocalFile();
    }
    if (drop.files.isEmpty() && data.hasImage())
        drop.picture = qvariant_cast<QImage>(data.imageData());
    else if (drop.files.isEmpty() && data.hasText() && looksLikeConf(data.text()))
        drop.text = data.text();
    return drop;
}

} // namespace adit::gui
