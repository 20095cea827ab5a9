// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The action table is the contract's list of methods, no more and no less, and its actions are those of the
// policy.
#include "service/actiontable.h"
#include "support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <set>
#include <string>

using namespace adit;

namespace {

std::set<std::string> found(const char *path, const char *pattern)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::set<std::string> names;
    auto matches = QRegularExpression(pattern).globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        names.insert(matches.next().captured(1).toStdString());
    return names;
}

} // namespace

TEST_CASE("every method of the contract is in the table, and no other")
{
    std::set<std::string> inTable;
    for (const ActionRule &rule : actionTable())
        CHECK(inTable.insert(std::string(rule.method)).second);
    CHECK(inTable == found(ADIT_CONTRACT, "<method name=\"(\\w+)\""));
}

TEST_CASE("promise 2: every action of the table is in the policy, and no other")
{
    std::set<std::string> inTable;
    for (const ActionRule &rule : actionTable())
        inTable.insert(std::string(rule.action));
    CHECK(inTable == found(ADIT_POLICY, "<action id=\"([\\w.]+)\""));
}

TEST_CASE("the contract's documentation names the action of each method")
{
    QFile file(ADIT_CONTRACT);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString xml = QString::fromUtf8(file.readAll());
    for (const ActionRule &rule : actionTable()) {
        const QString method = QString::fromStdString(std::string(rule.method));
        const qsizetype at = xml.indexOf(QString("<!-- %1:").arg(method));
        REQUIRE(at > 0);
        const QString text = xml.mid(at, xml.indexOf("-->", at) - at);
        CHECK(text.contains(QString::fromStdString(std::string(rule.action))));
    }
}

TEST_CASE("a method that is not in the table is found nowhere")
{
    for (const char *method : {"", "up", "Up ", "Adopt", "Introspect", "Get", "InstallX"})
        CHECK(findAction(method) == nullptr);
}
