// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "client/replies.h"

#include "protocol/errornames.h"

#include <QDBusArgument>
#include <QDBusMetaType>

namespace adit::replies {

namespace {

/// The first argument, when the reply has the signature of a T.
template <typename T>
Result<T> argument(const Reply &reply)
{
    if (auto answered = nothing(reply); !answered)
        return std::unexpected(answered.error());
    const QString expected = QString::fromLatin1(QDBusMetaType::typeToSignature(QMetaType::fromType<T>()));
    if (reply->signature() != expected)
        return fail(Errc::HelperMismatch, "unknown kind of answer");
    return qdbus_cast<T>(reply->arguments().constFirst());
}

/// As argument(), taken to the domain by fromWire().
template <typename T>
auto converted(const Reply &reply) -> decltype(wire::fromWire(std::declval<T>()))
{
    const auto value = argument<T>(reply);
    if (!value)
        return std::unexpected(value.error());
    return wire::fromWire(*value);
}

} // namespace

Result<> nothing(const Reply &reply)
{
    if (!reply)
        return std::unexpected(reply.error());
    if (reply->type() == QDBusMessage::ErrorMessage)
        return std::unexpected(
            errorFromBus(reply->errorName().toStdString(), reply->errorMessage().toStdString()));
    return {};
}

Result<std::string> text(const Reply &reply)
{
    const auto value = argument<QString>(reply);
    if (!value)
        return std::unexpected(value.error());
    return value->toStdString();
}

Result<std::vector<std::string>> lines(const Reply &reply)
{
    const auto value = argument<QStringList>(reply);
    if (!value)
        return std::unexpected(value.error());
    std::vector<std::string> result;
    result.reserve(static_cast<std::size_t>(value->size()));
    for (const QString &line : *value)
        result.push_back(line.toStdString());
    return result;
}

Result<std::vector<TunnelSummary>> summaries(const Reply &reply)
{
    return converted<wire::Summaries>(reply);
}

Result<std::vector<BootTunnel>> bootTunnels(const Reply &reply)
{
    return converted<wire::BootTunnels>(reply);
}

Result<TunnelStatus> status(const Reply &reply)
{
    return converted<wire::Status>(reply);
}

Result<HelperInfo> info(const Reply &reply)
{
    const auto properties = argument<QVariantMap>(reply);
    if (!properties)
        return std::unexpected(properties.error());
    const QVariant version = properties->value(QStringLiteral("Version"));
    const QVariant backend = properties->value(QStringLiteral("Backend"));
    if (!version.isValid() || !backend.isValid() || backend.toUInt() > static_cast<uint>(Backend::Userspace))
        return fail(Errc::HelperMismatch, "unknown properties");
    return HelperInfo{version.toString().toStdString(), static_cast<Backend>(backend.toUInt())};
}

Result<QString> name(const Reply &reply)
{
    return argument<QString>(reply);
}

Result<uint> number(const Reply &reply)
{
    return argument<uint>(reply);
}

Result<QStringList> names(const Reply &reply)
{
    return argument<QStringList>(reply);
}

} // namespace adit::replies
