// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The tab that edits a profile: form and text of one document, what is wrong with it, and the way to the file
// and to the running tunnel.
#pragma once

#include "agent/fleet.h"
#include "gui/secret/secretclipboard.h"

#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>
#include <string>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace adit::gui {

class EditSession;
class FormPane;
class NoticeBar;
class TextPane;
class TwoPanes;

class ConfigurationPage : public QWidget
{
    Q_OBJECT

public:
    /// The fleet must outlive this.
    explicit ConfigurationPage(Fleet &fleet, QWidget *parent = nullptr);
    ~ConfigurationPage() override;

    /// Shows a tunnel, or none. What was not saved of another one is lost, so askToLeave() comes first.
    void show(const std::optional<InterfaceName> &name);
    bool hasUnsavedChanges() const;
    /// Asks what becomes of unsaved changes, where there are some; the answer comes once, possibly at once.
    void askToLeave(std::function<void(bool mayLeave)> done);
    /// Shows the text's place of an error or warning, or the peer that the line belongs to.
    void goTo(const Diagnostic &place);

    using QWidget::show;

signals:
    /// The profile was saved and, where the tunnel is up, applied.
    void applied(adit::InterfaceName name);

private:
    QWidget *makeEditor();
    QWidget *makeBottom();
    void open();
    void fileMayDiffer();
    void refresh();
    void followCursor();
    void refreshBottom();
    void apply();
    void save(std::function<void(bool saved)> done, std::optional<std::chrono::seconds> trial = {});
    void finishSaving(const std::string &bytes, const Result<> &result);
    QString whyNotEditable() const;
    std::vector<int> takenPorts() const;

    Fleet &m_fleet;
    SecretClipboard m_clipboard;
    std::optional<InterfaceName> m_name{};
    /// What the file had when it was last looked at.
    std::shared_ptr<const ProfileFile> m_file{};
    bool m_isSaving = false;

    QStackedWidget *m_stack;
    QLabel *m_explanation;
    NoticeBar *m_notice;
    TextPane *m_text;
    EditSession *m_session;
    FormPane *m_form;
    TwoPanes *m_panes;
    QLabel *m_summary;
    QPushButton *m_revert;
    QPushButton *m_apply;
};

} // namespace adit::gui
