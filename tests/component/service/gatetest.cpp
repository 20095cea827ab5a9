// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The gate on a real bus, called by what the contract does not have.
#include "service/gate.h"

#include "auth/sameuidauthorizer.h"
#include "component/service/sandboxfixture.h"
#include "support/catch.h"

#include <QDBusVirtualObject>
#include <unistd.h>

using namespace adit;
using namespace adit::test;

namespace {

/// Sends every call to the gate, whatever its name, as if each were a method of the contract.
class EveryMethod : public QDBusVirtualObject
{
public:
    explicit EveryMethod(Gate &gate) : m_gate(gate) {}

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        m_gate.run(message, {.validate = [this](uid_t) -> Result<PromptDetails> {
                                 return (++reached, PromptDetails());
                             },
                             .act = [](uid_t, const GateJob::Done &done) { done(QVariantList()); }});
        return true;
    }

    int reached = 0;

private:
    Gate &m_gate;
};

} // namespace

TEST_CASE("a method that has no row in the table of actions is refused before anything is looked at")
{
    const OwnNamespace root; // only root may own the name
    PrivateBus bus;
    QDBusConnection server = bus.connection();
    Callers callers(server);
    SameUidAuthorizer authorizer(::getuid());
    Gate gate(server, callers, authorizer);
    EveryMethod object(gate);
    REQUIRE(server.registerService(busName));
    REQUIRE(server.registerVirtualObject(objectPath, &object));
    const auto answer = [&](const char *method) {
        return answerOf(bus.connection().asyncCall(
            QDBusMessage::createMethodCall(busName, objectPath, interfaceName, method)));
    };
    CHECK(answer("List") == "ok");
    CHECK(object.reached == 1);
    for (const char *method : {"Execute", "list", "Lis", "ListAll"})
        CHECK(answer(method) == "NotAuthorized");
    CHECK(object.reached == 1);
    CHECK_FALSE(gate.isBusy());
}
