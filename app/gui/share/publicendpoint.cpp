// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/share/publicendpoint.h"

namespace adit::gui {

Result<EndpointName> parsePublicEndpoint(const QString &text, std::uint16_t port)
{
    const std::string given = text.trimmed().toStdString();
    if (IpAddress::parse(given)) {
        const bool isV6 = given.find(':') != std::string::npos;
        return EndpointName::parse((isV6 ? '[' + given + ']' : given) + ':' + std::to_string(port));
    }
    if (auto whole = EndpointName::parse(given))
        return whole;
    if (auto withPort = EndpointName::parse(given + ':' + std::to_string(port)))
        return withPort;
    return fail(Errc::InvalidEndpoint);
}

} // namespace adit::gui
