// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/transfer/namedialog.h"

#include "gui/theme/paragraph.h"
#include "gui/theme/words.h"
#include "gui/transfer/complaint.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace adit::gui {

namespace {

QString explanation(const NameQuestion &question)
{
    switch (question.why) {
    case NameQuestion::Why::NoName: return NameDialog::tr("What shall the new tunnel be called?");
    case NameQuestion::Why::BadName:
        return NameDialog::tr(
                   "“%1” cannot be the name of a network interface. A name has at most 15 letters, "
                   "digits, “_”, “-” or “.”, and starts with a letter.")
            .arg(question.wanted);
    case NameQuestion::Why::Exists:
        return NameDialog::tr("There is another tunnel called “%1”.").arg(question.wanted);
    case NameQuestion::Why::Twice:
        return NameDialog::tr("Another file of this import is called “%1” too.").arg(question.wanted);
    case NameQuestion::Why::ForeignName:
        return NameDialog::tr("“%1” is an interface that another program made.").arg(question.wanted);
    }
    return {};
}

} // namespace

NameDialog::NameDialog(const NameQuestion &question, IsFree isFree, QWidget *parent)
    : QDialog(parent),
      m_proposal(question.proposal),
      m_isFree(std::move(isFree)),
      m_rename(new QRadioButton(tr("&Import under this name:"), this)),
      m_replace(new QRadioButton(tr("&Replace the tunnel “%1”").arg(question.wanted), this)),
      m_skip(new QRadioButton(tr("Do &not import it"), this)),
      m_name(new QLineEdit(text(question.proposal), this)),
      m_complaint(new ComplaintLabel(m_name, this)),
      m_forAll(new QCheckBox(this))
{
    setWindowTitle(tr("Name the tunnel"));
    auto *layout = new QVBoxLayout(this);
    QLabel *origin = paragraph(question.origin, this);
    QFont bold = origin->font();
    bold.setBold(true);
    origin->setFont(bold);
    layout->addWidget(origin);
    layout->addWidget(paragraph(explanation(question), this));
    addChoices(question);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Continue"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("continueButton"));
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    judge();
    m_name->selectAll();
    m_name->setFocus();
}

void NameDialog::addChoices(const NameQuestion &question)
{
    auto *box = static_cast<QVBoxLayout *>(layout());
    m_rename->setChecked(true);
    m_rename->setObjectName(QStringLiteral("renameChoice"));
    m_replace->setObjectName(QStringLiteral("replaceChoice"));
    m_skip->setObjectName(QStringLiteral("skipChoice"));
    m_name->setObjectName(QStringLiteral("nameField"));
    m_name->setAccessibleName(tr("Name of the tunnel"));
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_forAll->setObjectName(QStringLiteral("forAllBox"));
    m_forAll->setText(tr("Do the &same for all others like it"));
    m_forAll->setVisible(question.othersLeft > 0);
    m_replace->setVisible(question.mayReplace());
    // Alone, a configuration is imported or cancelled.
    m_skip->setVisible(question.othersLeft > 0);
    m_rename->setVisible(question.mayReplace() || question.othersLeft > 0);

    box->addWidget(m_rename);
    auto *indented = new QVBoxLayout;
    const int indent = m_rename->isVisibleTo(this) ? fontMetrics().averageCharWidth() * 4 : 0;
    indented->setContentsMargins(indent, 0, 0, 0);
    indented->addWidget(m_name);
    indented->addWidget(m_complaint);
    box->addLayout(indented);
    box->addWidget(m_replace);
    box->addWidget(m_skip);
    box->addWidget(m_forAll);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::judge);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_rename->setChecked(true); });
    for (const QRadioButton *choice : {m_rename, m_replace, m_skip})
        connect(choice, &QRadioButton::toggled, this, &NameDialog::judge);
}

void NameDialog::judge()
{
    const QString wrong = m_rename->isChecked() ? complaint() : QString();
    m_complaint->complain(wrong);
    if (m_import)
        m_import->setEnabled(wrong.isEmpty());
}

QString NameDialog::complaint() const
{
    const auto name = InterfaceName::from(m_name->text().toStdString());
    if (!name)
        return tr("At most 15 letters, digits, “_”, “-” or “.”, and a letter in front.");
    return m_isFree(*name) ? QString() : tr("This name is taken.");
}

NameAnswer NameDialog::answer() const
{
    using Action = NameAnswer::Action;
    const auto name = InterfaceName::from(m_name->text().toStdString());
    return {m_rename->isChecked()    ? Action::Rename
            : m_replace->isChecked() ? Action::Replace
                                     : Action::Skip,
            name.value_or(m_proposal),
            m_forAll->isChecked() ? NameAnswer::Scope::All : NameAnswer::Scope::This};
}

} // namespace adit::gui
