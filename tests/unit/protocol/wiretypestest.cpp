// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The types say the same as the XML: QtDBus computes a signature of each, which must be that of the contract.
#include "protocol/wiretypes.h"
#include "support/catch.h"

#include <QDBusMetaType>
#include <QFile>

using namespace adit;

namespace {

template <typename T>
QString signature()
{
    wire::registerTypes();
    return QString::fromLatin1(QDBusMetaType::typeToSignature(QMetaType::fromType<T>()));
}

QString contract()
{
    QFile file(ADIT_CONTRACT);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("every type has the signature that the contract gives it")
{
    const QString xml = contract();
    for (const auto &[name, type] : std::vector<std::pair<const char *, QString>>{
             {"Tunnel", signature<wire::Tunnel>()},
             {"Peers", signature<wire::Peers>()},
             {"PeerEndpoints", signature<wire::PeerEndpoints>()},
             {"PeerKeys", signature<wire::PeerKeys>()},
             {"Endpoint", signature<wire::Endpoint>()},
             {"Summaries", signature<wire::Summaries>()},
             {"Status", signature<wire::Status>()},
             {"Limits", signature<wire::Limits>()},
         }) {
        INFO(name);
        // The annotation stands in the line behind its argument or property, each time that the type is used.
        const QString annotation = QString("value=\"adit::wire::%1\"").arg(name);
        qsizetype at = xml.indexOf(annotation);
        REQUIRE(at > 0);
        for (; at > 0; at = xml.indexOf(annotation, at + 1)) {
            const qsizetype type0 = xml.lastIndexOf("type=\"", at);
            CHECK(xml.mid(type0 + 6, xml.indexOf('"', type0 + 6) - type0 - 6).toStdString() ==
                  type.toStdString());
        }
    }
}
