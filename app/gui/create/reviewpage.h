// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The last page of a wizard: the tunnel as it will be, without its secrets.
#pragma once

#include "core/tunnel/tunnel.h"

#include <QWizardPage>

#include <functional>

class QCheckBox;
class QPlainTextEdit;

namespace adit::gui {

class ReviewPage : public QWizardPage
{
    Q_OBJECT

public:
    using Source = std::function<Result<Tunnel>()>;

    /// Asks for the tunnel each time the page is reached.
    ReviewPage(Source source, QWidget *parent);

    void initializePage() override;
    bool isComplete() const override { return m_isGood; }
    /// Adds a sentence below.
    void addNote(const QString &text);
    /// Adds a choice for what comes next, ticked.
    QCheckBox *addChoice(const QString &text);

private:
    Source m_source;
    QPlainTextEdit *m_text;
    bool m_isGood = false;
};

/// The canonical text with dots for each key that is secret.
QString reviewText(const Tunnel &tunnel);

} // namespace adit::gui
