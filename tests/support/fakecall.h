// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// How each call of the fake kernel is counted, refused or killed.
#pragma once

#include "support/fakekernel.h"

#include <cerrno>

namespace adit::test {

template <typename Act>
auto FakeKernel::call(const char *what, Act act) -> decltype(act())
{
    if (m_dead)
        return fail(Errc::KernelRefused, what, EIO);
    const bool breaks = ++calls == m_breakAt && m_fault != Fault::None;
    m_broke = m_broke || breaks;
    if (breaks && m_fault == Fault::KillBefore)
        die();
    m_half = breaks && m_fault == Fault::Half;
    if (breaks && m_fault == Fault::Refuse)
        return fail(Errc::KernelRefused, what, m_errno);
    if (m_half && std::string(what) != "write device")
        return fail(Errc::KernelRefused, what, m_errno);
    auto result = act();
    if (onCall)
        onCall();
    if (breaks && m_fault == Fault::KillAfter)
        die();
    if (breaks && (m_fault == Fault::LoseAck || m_fault == Fault::Half))
        return fail(Errc::KernelRefused, what, m_errno);
    return result;
}

} // namespace adit::test
