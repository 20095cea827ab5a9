// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/settings/generalpage.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

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
    form->addRow(tr("UDP ports of new hubs:"), makePorts());
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

QHBoxLayout *GeneralPage::makePorts()
{
    const PortRange range = m_settings.portRange();
    auto *first = new QSpinBox(this);
    auto *last = new QSpinBox(this);
    first->setObjectName(QStringLiteral("firstPortBox"));
    last->setObjectName(QStringLiteral("lastPortBox"));
    first->setAccessibleName(tr("First UDP port of new hubs"));
    last->setAccessibleName(tr("Last UDP port of new hubs"));
    first->setRange(1, range.last);
    last->setRange(range.first, 65535);
    first->setValue(range.first);
    last->setValue(range.last);
    const auto take = [this, first, last] {
        first->setMaximum(last->value());
        last->setMinimum(first->value());
        m_settings.setPortRange(
            {static_cast<std::uint16_t>(first->value()), static_cast<std::uint16_t>(last->value())});
    };
    connect(first, &QSpinBox::valueChanged, this, take);
    connect(last, &QSpinBox::valueChanged, this, take);
    auto *row = new QHBoxLayout;
    row->addWidget(first);
    row->addWidget(new QLabel(tr("to", "between two ports"), this));
    row->addWidget(last);
    row->addStretch();
    return row;
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
