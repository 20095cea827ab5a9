// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/create/wizard.h"

#include "core/conf/confwriter.h"
#include "gui/theme/words.h"
#include "gui/transfer/filechoice.h"

namespace adit::gui {

Wizard::Wizard(Fleet &fleet, const QString &title, QWidget *parent) : QWizard(parent), m_fleet(fleet)
{
    setWindowTitle(title);
    // The other styles bring pictures and colours that do not go with a dark palette.
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::FinishButton, tr("C&reate"));
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 80, metrics.height() * 26);
}

void Wizard::accept()
{
    const auto valid = InterfaceName::from(name().toStdString());
    const auto made = tunnel();
    const Result<> added = !valid  ? std::unexpected(valid.error())
                           : !made ? std::unexpected(made.error())
                                   : m_fleet.add(*valid, writeConf(*made, ConfStyle::Full).view());
    if (!added)
        return showProblem(this, tr("The tunnel was not created"), errorText(added.error()));
    QWizard::accept();
    onCreated(*valid);
    emit created(*valid);
}

} // namespace adit::gui
