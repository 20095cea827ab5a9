// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/settings/generalpage.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

namespace adit::gui {

GeneralPage::GeneralPage(Settings &settings, QWidget *parent) : QWidget(parent), m_settings(settings)
{
    auto *tray = new QCheckBox(tr("&Stay in the tray when the window is closed"), this);
    tray->setObjectName(QStringLiteral("staysInTrayBox"));
    tray->setChecked(m_settings.staysInTray());
    connect(tray, &QCheckBox::toggled, this, [this](bool on) { m_settings.setStaysInTray(on); });

    auto *history = new QCheckBox(tr("Keep a &history of traffic on this computer"), this);
    history->setObjectName(QStringLiteral("keepsHistoryBox"));
    history->setChecked(m_settings.keepsHistory());
    connect(history, &QCheckBox::toggled, this, [this](bool on) { m_settings.setKeepsHistory(on); });

    auto *notices = new QVBoxLayout;
    notices->addWidget(
        makeNotice(Settings::Notice::Connected, tr("a tunnel is &connected"), "notifyConnectedBox"));
    notices->addWidget(makeNotice(Settings::Notice::Lost, tr("a connection is &lost"), "notifyLostBox"));
    notices->addWidget(makeNotice(Settings::Notice::Failed, tr("something &fails"), "notifyFailedBox"));

    auto *form = new QFormLayout(this);
    form->addRow(tr("C&olours:"), makeColours());
    form->addRow(tr("Notify me when"), notices);
    form->addRow(tr("Window:"), tray);
    form->addRow(tr("Traffic:"), history);
}

QComboBox *GeneralPage::makeColours()
{
    auto *colours = new QComboBox(this);
    colours->setObjectName(QStringLiteral("coloursBox"));
    colours->addItem(tr("As the desktop", "colours"), int(Settings::Colours::System));
    colours->addItem(tr("Light", "colours"), int(Settings::Colours::Light));
    colours->addItem(tr("Dark", "colours"), int(Settings::Colours::Dark));
    colours->setCurrentIndex(colours->findData(int(m_settings.colours())));
    connect(colours, &QComboBox::currentIndexChanged, this,
            [this, colours] { m_settings.setColours(Settings::Colours(colours->currentData().toInt())); });
    return colours;
}

QCheckBox *GeneralPage::makeNotice(Settings::Notice notice, const QString &text, const char *objectName)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleDescription(tr("Shows a notification of the desktop"));
    box->setChecked(m_settings.notifies(notice));
    connect(box, &QCheckBox::toggled, this, [this, notice](bool on) { m_settings.setNotifies(notice, on); });
    return box;
}

} // namespace adit::gui
