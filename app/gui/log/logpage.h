// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The tab of the window that shows what happened: to one tunnel, or to all.
#pragma once

#include "agent/eventlog.h"
#include "gui/log/logfilter.h"
#include "gui/log/logmodel.h"

#include <QWidget>

#include <optional>

class QAction;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace adit::gui {

class LogPage : public QWidget
{
    Q_OBJECT

public:
    /// The log must outlive the page.
    explicit LogPage(EventLog &log, QWidget *parent = nullptr);

    /// Shows the events of this tunnel, of all for nullopt or as long as "All tunnels" is ticked.
    void show(const std::optional<InterfaceName> &tunnel);

protected:
    void changeEvent(QEvent *event) override;

private:
    QHBoxLayout *makeFilters();
    void makeView();
    void makeActions();
    QToolButton *makeButton(QAction &action);
    void applyFilter();
    void updateState();
    void updateIcons();
    /// Of the selected rows, or of all that are shown when none is.
    QString lines() const;
    void copy();
    void save();
    void writeTo(const QString &path);

    LogModel m_model;
    LogFilter m_filter;
    std::optional<QString> m_tunnel{};
    bool m_atEnd = true; ///< before rows came
    // Widgets belong to the page.
    QCheckBox *m_all;
    QComboBox *m_severity;
    QLineEdit *m_text;
    QTreeView *m_view;
    QLabel *m_empty;
    QLabel *m_count;
    QAction *m_copy;
    QAction *m_save;
};

} // namespace adit::gui
