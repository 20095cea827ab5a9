// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/removal.h"

#include "gui/theme/words.h"

#include <QPointer>

#include <algorithm>

namespace adit::gui {

void Removal::remove(std::vector<InterfaceName> names)
{
    if (m_underWay || names.empty())
        return;
    m_left = std::move(names);
    std::ranges::reverse(m_left); // the next one is taken from the end
    forget();
    m_names.clear();
    m_failures.clear();
    m_underWay = true;
    next();
}

void Removal::next()
{
    if (m_left.empty()) {
        m_underWay = false;
        return emit removed(m_names, m_failures);
    }
    const InterfaceName name = m_left.back();
    m_left.pop_back();
    auto versions = std::make_shared<std::vector<KeptVersion>>(m_fleet.store().versions().all(name));
    m_fleet.remove(name, [self = QPointer(this), name, versions](Result<SecretText> kept) {
        if (!self)
            return;
        if (kept) {
            self->m_names << text(name);
            // One whose .conf was gone before has no text, and cannot come back.
            if (!kept->view().empty())
                self->m_kept.push_back({name, *std::move(kept), std::move(*versions)});
        } else if (kept.error().code != Errc::AuthorizationDismissed) {
            //: %1 is a tunnel's name, %2 says what went wrong
            self->m_failures << tr("%1: %2").arg(text(name), errorText(kept.error()));
        }
        self->next();
    });
}

void Removal::forget()
{
    for (const Kept &kept : std::exchange(m_kept, {}))
        emit forgotten(kept.name);
}

void Removal::undo()
{
    const auto kept = std::exchange(m_kept, {});
    for (const auto &[name, conf, versions] : kept) {
        auto added = m_fleet.add(name, conf.view());
        if (added)
            added = m_fleet.store().versions().putBack(name, versions);
        if (added)
            emit restored(name);
        else
            emit failed(tr("%1: %2").arg(text(name), errorText(added.error())));
    }
}

} // namespace adit::gui
