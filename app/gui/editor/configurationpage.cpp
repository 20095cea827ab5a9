// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/configurationpage.h"

#include "gui/editor/changedialog.h"
#include "gui/editor/editsession.h"
#include "gui/editor/formpane.h"
#include "gui/editor/noticebar.h"
#include "gui/editor/textpane.h"
#include "gui/editor/twopanes.h"
#include "gui/theme/words.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace adit::gui {

ConfigurationPage::ConfigurationPage(Fleet &fleet, QWidget *parent)
    : QWidget(parent),
      m_fleet(fleet),
      m_clipboard(*QGuiApplication::clipboard()),
      m_stack(new QStackedWidget),
      m_explanation(new QLabel),
      m_notice(new NoticeBar),
      m_text(new TextPane(m_clipboard)),
      m_session(new EditSession(m_text->document(), this)),
      m_form(new FormPane(*m_session, m_clipboard, [this] { return takenPorts(); })),
      m_panes(new TwoPanes(m_form, m_text)),
      m_summary(new QLabel),
      m_revert(new QPushButton(tr("Re&vert"))),
      m_apply(new QPushButton)
{
    setObjectName(QStringLiteral("configurationPage"));
    m_explanation->setObjectName(QStringLiteral("configurationExplanation"));
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setWordWrap(true);
    m_stack->addWidget(m_explanation);
    m_stack->addWidget(makeEditor());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stack);
    connect(m_session, &EditSession::readAgain, this, &ConfigurationPage::refresh);
    connect(m_form, &FormPane::errorWanted, this, [this] {
        if (const auto broken = m_session->reading().broken)
            goTo(*broken);
    });
    connect(m_text, &TextPane::placeWanted, this, &ConfigurationPage::goTo);
    connect(m_form, &FormPane::peerChosen, &m_text->edit(), &ConfTextEdit::scrollTo);
    connect(&m_text->edit(), &QPlainTextEdit::cursorPositionChanged, this, &ConfigurationPage::followCursor);
    connect(&m_fleet, &Fleet::listChanged, this, &ConfigurationPage::fileMayDiffer);
    connect(&m_fleet, &Fleet::tunnelChanged, this, [this](const InterfaceName &name) {
        if (m_name == name)
            fileMayDiffer();
    });
    auto *shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        refreshBottom(); // what was typed a moment ago counts too
        m_apply->click();
    });
    open();
}

ConfigurationPage::~ConfigurationPage() = default;

QWidget *ConfigurationPage::makeEditor()
{
    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    column->addWidget(m_panes, 1);
    column->addWidget(makeBottom());
    connect(m_notice, &NoticeBar::chosen, this, [this](NoticeBar::Choice choice) {
        m_notice->hideNotice();
        if (m_file && choice == NoticeBar::Choice::Reload)
            m_session->takeFromFile(m_file->text.view());
        else if (m_file)
            m_session->fileIs(m_file->text.view());
    });
    return editor;
}

QWidget *ConfigurationPage::makeBottom()
{
    m_summary->setObjectName(QStringLiteral("editorSummary"));
    m_summary->setWordWrap(true);
    m_revert->setObjectName(QStringLiteral("revertButton"));
    m_apply->setObjectName(QStringLiteral("applyButton"));
    connect(m_revert, &QPushButton::clicked, m_session, &EditSession::revert);
    connect(m_apply, &QPushButton::clicked, this, &ConfigurationPage::apply);
    auto *bottom = new QWidget;
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins({});
    row->addWidget(m_summary, 1);
    row->addWidget(m_revert);
    row->addWidget(m_apply);
    return bottom;
}

void ConfigurationPage::show(const std::optional<InterfaceName> &name)
{
    if (m_name == name)
        return fileMayDiffer();
    m_name = name;
    open();
}

QString ConfigurationPage::whyNotEditable() const
{
    const FleetTunnel *tunnel = m_name ? m_fleet.find(*m_name) : nullptr;
    if (!tunnel)
        return tr("Choose a tunnel to edit it.");
    switch (tunnel->origin) {
    case FleetTunnel::Origin::Profile: return {};
    case FleetTunnel::Origin::ApprovedOnly:
        return tr("The configuration file of %1 is gone. The tunnel can still be used as it was approved, "
                  "and "
                  "importing the file again makes it editable.")
            .arg(text(*m_name));
    case FleetTunnel::Origin::Foreign:
        return tr("%1 was made by another program. Adit shows it and does not change it.").arg(text(*m_name));
    }
    return {};
}

void ConfigurationPage::open()
{
    const FleetTunnel *tunnel = m_name ? m_fleet.find(*m_name) : nullptr;
    m_file = tunnel ? tunnel->profile : nullptr;
    m_notice->hideNotice();
    m_text->hideSecrets();
    m_session->open(m_file ? m_file->text.view() : std::string_view());
    m_form->reset();
    m_explanation->setText(whyNotEditable());
    m_stack->setCurrentIndex(m_file ? 1 : 0);
    if (m_file && !m_session->isFaithful())
        m_notice->tell(NoticeBar::Kind::Info,
                       tr("This file has bytes that are no text. They are shown as \uFFFD, and "
                          "saving writes them so."));
    // What cannot be shown as a form has to be mended as text.
    m_panes->bring(m_session->reading().broken ? TwoPanes::Pane::Text : TwoPanes::Pane::Form);
}

void ConfigurationPage::fileMayDiffer()
{
    const FleetTunnel *tunnel = m_name ? m_fleet.find(*m_name) : nullptr;
    const auto file = tunnel ? tunnel->profile : nullptr;
    if (m_isSaving)
        return;
    const bool unsaved = hasUnsavedChanges();
    if (!file || !m_file) {
        if (!unsaved)
            return open();
        m_notice->tell(NoticeBar::Kind::File, tr("The file is gone. Saving writes it again."));
        return refreshBottom();
    }
    m_file = file;
    if (m_session->knows(file->text.view())) {
        m_notice->forgetFile();
        return refreshBottom();
    }
    if (unsaved && m_session->bytes().view() != file->text.view())
        m_notice->askAboutFile(tr("Another program changed this file while you were editing it."));
    else
        m_session->takeFromFile(file->text.view());
}

void ConfigurationPage::refresh()
{
    m_text->show(m_session->reading());
    m_form->refresh();
    refreshBottom();
}

void ConfigurationPage::refreshBottom()
{
    const FleetTunnel *tunnel = m_name ? m_fleet.find(*m_name) : nullptr;
    const bool isUp = tunnel && tunnel->isUp();
    const int errors = m_session->reading().errorCount();
    const bool unsaved = m_file && m_session->isModified();
    m_apply->setText(isUp ? tr("&Apply...") : tr("&Save"));
    m_apply->setEnabled(unsaved && errors == 0 && !m_isSaving);
    m_revert->setEnabled(unsaved && !m_isSaving);
    m_summary->setText(m_isSaving   ? tr("Saving...")
                       : errors > 0 ? tr("Errors to mend: %n", nullptr, errors)
                       : unsaved    ? tr("Not saved yet")
                                    : QString());
}

bool ConfigurationPage::hasUnsavedChanges() const
{
    return m_file && m_session->isModified();
}

// The form shows the peer that is being edited as text.
void ConfigurationPage::followCursor()
{
    if (m_text->edit().hasFocus() && !m_session->isReadingDue())
        m_form->choosePeerAt(m_text->edit().textCursor().blockNumber() + 1);
}

void ConfigurationPage::goTo(const Diagnostic &place)
{
    m_panes->bring(TwoPanes::Pane::Text);
    m_text->edit().goTo(place);
    m_form->choosePeerAt(static_cast<int>(place.line));
}

void ConfigurationPage::apply()
{
    const FleetTunnel *tunnel = m_name ? m_fleet.find(*m_name) : nullptr;
    const auto &after = m_session->reading().tunnel;
    if (!after)
        return;
    const Tunnel *before = m_file && m_file->tunnel ? &*m_file->tunnel : nullptr;
    const ChangeWords words = before ? changeWords(*before, *after) : ChangeWords();
    if (!tunnel || !tunnel->isUp() || words.sentences.isEmpty())
        return save({});
    auto *dialog = new ChangeDialog(text(*m_name), words, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { save({}); });
    connect(dialog, &ChangeDialog::triedOut, this, [this] { save({}, ChangeDialog::trial); });
    dialog->open();
}

void ConfigurationPage::save(std::function<void(bool saved)> done, std::optional<std::chrono::seconds> trial)
{
    const InterfaceName name = *m_name;
    SecretText bytes = m_session->bytes();
    // Kept to compare with, since the text may be edited on meanwhile.
    auto sent = std::make_shared<const SecretText>(std::string(bytes.view()));
    m_isSaving = true;
    m_notice->hideNotice();
    refreshBottom();
    const auto finish = [this, page = QPointer(this), name, sent,
                         done = std::move(done)](const Result<> &result) {
        if (!page)
            return;
        if (m_name == name)
            finishSaving(std::string(sent->view()), result);
        if (result)
            emit applied(name);
        if (done)
            done(result.has_value());
    };
    if (m_fleet.find(name) && trial)
        m_fleet.tryOut(name, std::move(bytes), *trial, finish);
    else if (m_fleet.find(name))
        m_fleet.apply(name, std::move(bytes), finish);
    else
        finish(m_fleet.add(name, bytes.view()));
}

void ConfigurationPage::finishSaving(const std::string &bytes, const Result<> &result)
{
    m_isSaving = false;
    if (result) {
        m_session->fileIs(bytes);
    } else if (result.error().code == Errc::AuthorizationDismissed) {
        m_notice->tell(NoticeBar::Kind::Info,
                       tr("Nothing was changed, since the question for a password was closed."));
    } else {
        m_notice->tell(NoticeBar::Kind::Error, errorText(result.error()));
    }
    fileMayDiffer();
}

void ConfigurationPage::askToLeave(std::function<void(bool mayLeave)> done)
{
    if (!hasUnsavedChanges())
        return done(true);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                                tr("%1 has changes that are not saved.").arg(text(*m_name)),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("leaveQuestion"));
    QPushButton *keep =
        box->addButton(m_apply->text().remove(QStringLiteral("...")), QMessageBox::AcceptRole);
    keep->setEnabled(m_session->reading().errorCount() == 0);
    QPushButton *discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this, box, keep, discard, done = std::move(done)] {
        if (box->clickedButton() == keep)
            return save(done);
        if (box->clickedButton() == discard)
            m_session->revert();
        done(box->clickedButton() == discard);
    });
    box->open();
}

std::vector<int> ConfigurationPage::takenPorts() const
{
    std::vector<int> ports;
    for (const FleetTunnel &tunnel : m_fleet.tunnels()) {
        ports.push_back(tunnel.status.listenPort);
        if (tunnel.profile && tunnel.profile->tunnel)
            ports.push_back(tunnel.profile->tunnel->listenPort);
    }
    return ports;
}

} // namespace adit::gui
