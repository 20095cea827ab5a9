// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Answers in polkit's place what the real polkitd never answers: errors, nonsense, nothing at all. The real
// one is tested with in the lab.
#pragma once

#include "auth/polkitdetails.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>
#include <QVariantList>
#include <optional>

namespace adit::test {

/// One CheckAuthorization as it came.
struct AskedPolkit
{
    QString signature;
    QString subjectKind;
    QString subjectName;
    QString action;
    PolkitDetails details;
    uint flags = 0;
    QString cancellationId;
};

class PolkitStandIn final : public QDBusVirtualObject
{
public:
    enum class Answer { Yes, No, Challenge, Dismissed, Error, Malformed, Silence };

    explicit PolkitStandIn(QDBusConnection bus);

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override;

    /// Off the bus, as when polkitd has died; and there again.
    void die();
    void revive();
    /// Says yes now to all that was met with silence.
    void releaseYes();

    Answer answer = Answer::Yes;
    /// When set: the answer to what may prompt.
    std::optional<Answer> promptAnswer{};
    /// What Malformed sends.
    QVariantList malformed{};
    QList<AskedPolkit> asked{};
    QStringList cancelled{};

private:
    QDBusConnection m_bus;
    QList<QDBusMessage> m_silent{};
    QDBusMessage reply(const QDBusMessage &message, Answer chosen) const;
};

} // namespace adit::test
