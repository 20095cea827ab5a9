// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Gathers the facts of `aditctl doctor`: asks the buses, the helper and the resolver, one after the other.
#pragma once

#include "cli/context.h"
#include "cli/doctor/facts.h"

#include <QObject>

#include <functional>

namespace adit::cli {

class Examination : public QObject
{
public:
    using Done = std::function<void(const Facts &)>;

    /// `done` runs once, from the event loop or before start() returns. The context must outlive this.
    Examination(Context &context, Done done);
    void start();

private:
    void askResolved();
    void askHelper();
    void askTray();
    void lookAtProfiles();
    void lookUpEndpoints();

    Context &m_context;
    Done m_done;
    Facts m_facts{};
    /// What the helper knows; unset without one.
    std::optional<std::vector<TunnelSummary>> m_summaries{};
};

} // namespace adit::cli
