// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/create/reviewpage.h"

#include "core/conf/confwriter.h"
#include "gui/theme/words.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace adit::gui {

QString reviewText(const Tunnel &tunnel)
{
    const SecretText text = writeConf(tunnel, ConfStyle::Full);
    std::string shown;
    for (std::string_view rest = text.view(); !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n') + 1);
        rest.remove_prefix(line.size());
        const bool isSecret = line.starts_with("PrivateKey = ") || line.starts_with("PresharedKey = ");
        shown +=
            isSecret ? std::string(line.substr(0, line.find('=') + 2)) + "••••••••\n" : std::string(line);
    }
    return gui::text(shown).trimmed();
}

ReviewPage::ReviewPage(Source source, QWidget *parent)
    : QWizardPage(parent),
      m_source(std::move(source)),
      m_text(new QPlainTextEdit(this))
{
    setTitle(tr("Is this right?"));
    setSubTitle(tr("This is the tunnel as it will be saved. You can change everything later."));
    auto *layout = new QVBoxLayout(this);
    m_text->setObjectName(QStringLiteral("review"));
    m_text->setAccessibleName(tr("The new tunnel"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    layout->addWidget(m_text, 1);
}

void ReviewPage::initializePage()
{
    const auto tunnel = m_source();
    m_isGood = tunnel.has_value();
    m_text->setPlainText(tunnel ? reviewText(*tunnel) : errorText(tunnel.error()));
    emit completeChanged();
}

void ReviewPage::addNote(const QString &text)
{
    auto *note = new QLabel(text, this);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    layout()->addWidget(note);
}

QCheckBox *ReviewPage::addChoice(const QString &text)
{
    auto *choice = new QCheckBox(text, this);
    choice->setChecked(true);
    layout()->addWidget(choice);
    return choice;
}

} // namespace adit::gui
