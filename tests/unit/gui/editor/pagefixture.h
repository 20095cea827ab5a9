// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The page that edits profiles, over a real fleet with a small helper.
#pragma once

#include "../../agent/agentfixture.h"

#include "gui/editor/configurationpage.h"

#include <QTest>

namespace adit::test {

struct PageFixture : AgentFixture
{
    /// Writes a profile and shows it.
    void open(const std::string &text)
    {
        REQUIRE(store.save(home, text, Overwrite::Replace));
        start();
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.show(home);
    }
    template <typename Widget>
    Widget &find(const char *name)
    {
        auto *found = page.findChild<Widget *>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    std::string onDisk() const { return std::string(store.load(home)->view()); }

    gui::ConfigurationPage page{fleet};
};

} // namespace adit::test
