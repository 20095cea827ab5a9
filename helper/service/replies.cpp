// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "service/replies.h"

#include <QString>
#include <QStringList>

namespace adit {

TunnelOperations::Done plainReply(const GateJob::Done &done)
{
    return [done](const Result<> &result) {
        if (result)
            done(QVariantList{});
        else
            done(std::unexpected(result.error()));
    };
}

TunnelOperations::Done fingerprintReply(const GateJob::Done &done, const std::string &fingerprint)
{
    return [done, fingerprint](const Result<> &result) {
        if (result)
            done(QVariantList{QString::fromStdString(fingerprint)});
        else
            done(std::unexpected(result.error()));
    };
}

void replyWith(const GateJob::Done &done, const Result<std::vector<std::string>> &lines)
{
    if (!lines)
        return done(std::unexpected(lines.error()));
    QStringList texts;
    for (const std::string &line : *lines)
        texts.append(QString::fromStdString(line));
    done(QVariantList{texts});
}

} // namespace adit
