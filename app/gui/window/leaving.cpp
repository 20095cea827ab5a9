// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/leaving.h"

#include "gui/theme/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>

namespace adit::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

struct Question
{
    const char *objectName;
    QString text;
    QString more;
    QString button;
};

/// Cancel is the default, and what Escape means.
void ask(QWidget *window, const Question &question, std::function<void()> goOn)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, Words::tr("Adit"), question.text, QMessageBox::Cancel, window);
    box->setObjectName(QString::fromLatin1(question.objectName));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.more);
    const QPushButton *yes = box->addButton(question.button, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, window,
                     [yes, goOn = std::move(goOn)](const QAbstractButton *pressed) {
                         if (pressed == yes)
                             goOn();
                     });
    box->open();
}

/// Names of those of ours that are up.
QStringList upOf(const std::vector<const FleetTunnel *> &tunnels)
{
    QStringList names;
    for (const FleetTunnel *tunnel : tunnels) {
        if (tunnel->isUp() && tunnel->origin != FleetTunnel::Origin::Foreign)
            names << text(tunnel->name);
    }
    return names;
}

} // namespace

void askBeforeQuit(QWidget *window, const std::vector<FleetTunnel> &tunnels, std::function<void()> goOn)
{
    std::vector<const FleetTunnel *> all;
    all.reserve(tunnels.size());
    for (const FleetTunnel &tunnel : tunnels)
        all.push_back(&tunnel);
    const QStringList up = upOf(all);
    if (up.isEmpty())
        return goOn();
    ask(window,
        {.objectName = "quitQuestion",
         .text = Words::tr("Quit Adit?"),
         .more = Words::tr("Tunnels that are up stay up: %1. Adit will no longer watch them, and rules that "
                           "activate tunnels by network rest until it is started again.")
                     .arg(QLocale().createSeparatedList(up)),
         .button = Words::tr("Quit")},
        std::move(goOn));
}

void askBeforeRemoval(QWidget *window, const std::vector<const FleetTunnel *> &tunnels,
                      std::function<void()> goOn)
{
    const QStringList up = upOf(tunnels);
    if (up.isEmpty())
        return goOn();
    ask(window,
        {.objectName = "removeQuestion",
         .text = Words::tr("Deactivate and remove?"),
         .more = Words::tr("These tunnels are up: %1.").arg(QLocale().createSeparatedList(up)),
         .button = Words::tr("Remove")},
        std::move(goOn));
}

} // namespace adit::gui
