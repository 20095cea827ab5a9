// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A page of a wizard with fields that are judged while they are typed; the next page is reached when none has
// a complaint.
#pragma once

#include <QWizardPage>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace adit::gui {

class ComplaintLabel;

/// One line to type into. `complaint` gives a sentence, or nothing when the text is fine.
struct FieldWish
{
    QString label;
    const char *objectName;
    QString placeholder{};
    std::function<QString(const QString &text)> complaint{};
};

class FieldPage : public QWizardPage
{
    Q_OBJECT

public:
    FieldPage(const QString &title, const QString &explanation, QWidget *parent);

    bool isComplete() const override;

protected:
    QLineEdit *addField(const FieldWish &wish);
    void addRow(const QString &label, QWidget *field);
    /// Buttons side by side, below the field before.
    void addButtons(const std::vector<QPushButton *> &buttons);
    /// A sentence below the field before.
    QLabel *addNote(const QString &text);
    /// To be called when something changes that a complaint depends on.
    void judge();

private:
    struct Judged
    {
        QLineEdit *field;
        ComplaintLabel *label;
        std::function<QString(const QString &text)> complaint;
    };

    QFormLayout *m_form;
    std::vector<Judged> m_fields{};
};

} // namespace adit::gui
