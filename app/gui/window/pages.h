// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The tabs of a tunnel. A page is made when somebody looks at it first: the window opens faster, and a person
// who never opens the log does not pay for it.
#pragma once

#include "gui/window/services.h"

#include <QTabWidget>

#include <functional>
#include <optional>
#include <vector>

class QAction;

namespace adit::gui {

class ConfigurationPage;

class Pages : public QTabWidget
{
    Q_OBJECT

public:
    enum class Page { Overview, Traffic, Configuration, Log };

    /// The services must outlive the pages.
    Pages(const Services &services, QWidget *parent);

    /// What was not saved of another tunnel is lost, so askToLeave() comes first.
    void show(const std::optional<InterfaceName> &name);
    const std::optional<InterfaceName> &shown() const { return m_name; }
    void open(Page page);
    /// One for each tab, in their order; they belong to the pages.
    const std::vector<QAction *> &openers() const { return m_openers; }
    /// Asks what becomes of unsaved edits, where there are some; the answer comes once, possibly at once.
    void askToLeave(std::function<void(bool mayLeave)> done);

signals:
    /// The tunnel that is shown is to be activated or deactivated.
    void toggleWanted();
    void importWanted();

private:
    /// A page that can be told which tunnel to show.
    struct Slot
    {
        std::function<QWidget *()> make;
        std::function<void(const std::optional<InterfaceName> &)> show{};
    };
    template <typename Made>
    void add(Page page, const QString &title, std::function<Made *()> make);
    void addPages();
    void fill(int index);

    Services m_services;
    ConfigurationPage *m_configuration = nullptr; ///< once it was looked at
    std::optional<InterfaceName> m_name{};
    std::vector<Slot> m_slots{};
    std::vector<Page> m_order{};
    std::vector<QAction *> m_openers{};
};

} // namespace adit::gui
