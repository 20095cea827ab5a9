// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/settings/aboutdialog.h"
#include "support/catch.h"
#include "unit/agent/agentfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string copied(AboutDialog &dialog)
{
    dialog.findChild<QPushButton *>(QStringLiteral("copyVersionsButton"))->click();
    return QGuiApplication::clipboard()->text().toStdString();
}

} // namespace

TEST_CASE_METHOD(AgentFixture, "The versions for a bug report are those of what runs")
{
    QCoreApplication::setApplicationVersion(QStringLiteral("7.8.9"));
    start();
    REQUIRE(waitFor([&] { return fleet.helper().kind == HelperState::Kind::Present; }));
    AboutDialog dialog(fleet, QStringLiteral("1.0.18"));
    const std::string text = copied(dialog);
    CHECK_THAT(text, ContainsSubstring("Version: 7.8.9\n"));
    CHECK_THAT(text, ContainsSubstring("Helper: 1.2.3\n"));
    CHECK_THAT(text, ContainsSubstring("WireGuard: in the kernel\n"));
    CHECK_THAT(text, ContainsSubstring("libsodium: 1.0.18\n"));
    CHECK_THAT(text, ContainsSubstring(std::string("Qt: ") + qVersion() + "\n"));
}

TEST_CASE_METHOD(AgentFixture, "Before the helper has answered nothing is claimed of it")
{
    AboutDialog dialog(fleet, QStringLiteral("1.0.18"));
    CHECK_THAT(copied(dialog), ContainsSubstring("Helper: not known yet\n"));
}
