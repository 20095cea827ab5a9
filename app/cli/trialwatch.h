// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A person at a terminal and a change on trial: tells the seconds left and whether the other side answers,
// and asks whether to keep it. The helper takes it back whatever happens here.
#pragma once

#include "cli/context.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdint>

namespace adit::cli {

class TrialWatch : public QObject
{
    Q_OBJECT

public:
    /// Ends the command, and deletes itself then. The context must outlive it.
    TrialWatch(Context &context, InterfaceName name);

private:
    void look();
    void show(const Result<TunnelStatus> &status);
    void read();
    void decide(bool keep);
    void end(const Error *error, const std::string &sentence, ExitCode code);

    Context &m_context;
    InterfaceName m_name;
    QTimer m_timer{};
    QSocketNotifier m_input;
    QByteArray m_answer{};
    std::int64_t m_begin; ///< wall clock, seconds since 1970
    bool m_decided = false;
};

} // namespace adit::cli
