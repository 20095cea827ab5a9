// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/allowedipsdialog.h"

#include "core/tunnel/fieldtext.h"
#include "gui/theme/palette.h"
#include "gui/theme/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace adit::gui {

AllowedIpsDialog::AllowedIpsDialog(const QString &current, std::vector<IpAddress> dnsServers,
                                   const RouteTable &table, QWidget *parent)
    : QDialog(parent),
      m_dnsServers(std::move(dnsServers)),
      m_table(table),
      m_keep(new QRadioButton(tr("&Start from what the peer has now"))),
      m_everything(new QRadioButton(tr("Route &all traffic"))),
      m_withoutPrivate(new QCheckBox(tr("Without &private networks"))),
      m_excluded(new QLineEdit),
      m_prefixes(new QPlainTextEdit),
      m_routes(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Allowed IPs"));
    setObjectName(QStringLiteral("allowedIpsDialog"));
    const auto prefixes = prefixesIn(current);
    m_current = prefixes.value_or(std::vector<IpPrefix>());
    // What cannot be read is no start.
    m_keep->setEnabled(prefixes && !prefixes->empty());
    (m_keep->isEnabled() ? m_keep : m_everything)->setChecked(true);
    layOut();
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(m_keep), static_cast<QAbstractButton *>(m_everything),
          static_cast<QAbstractButton *>(m_withoutPrivate)})
        connect(button, &QAbstractButton::toggled, this, &AllowedIpsDialog::preview);
    connect(m_excluded, &QLineEdit::textChanged, this, &AllowedIpsDialog::preview);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_result);
        accept();
    });
    preview();
}

void AllowedIpsDialog::layOut()
{
    m_keep->setObjectName(QStringLiteral("keepAllowedIps"));
    m_everything->setObjectName(QStringLiteral("everythingAllowed"));
    m_withoutPrivate->setObjectName(QStringLiteral("withoutPrivate"));
    m_withoutPrivate->setToolTip(
        tr("10.0.0.0/8, 192.168.0.0/16 and others that are answered nearby or nowhere. "
           "The DNS servers of the tunnel stay in it."));
    m_excluded->setObjectName(QStringLiteral("excludedPrefixes"));
    m_excluded->setPlaceholderText(QStringLiteral("203.0.113.7, 2001:db8::/32"));
    m_prefixes->setObjectName(QStringLiteral("allowedIpsPreview"));
    m_prefixes->setReadOnly(true);
    m_prefixes->setTabChangesFocus(true);
    m_prefixes->setMinimumHeight(6 * fontMetrics().lineSpacing());
    m_routes->setObjectName(QStringLiteral("routesPreview"));
    m_routes->setWordWrap(true);
    auto *excludeLabel = new QLabel(tr("&Exclude these:"));
    excludeLabel->setBuddy(m_excluded);
    auto *resultLabel = new QLabel(tr("&Result:"));
    resultLabel->setBuddy(m_prefixes);
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_everything, m_keep, m_withoutPrivate,
                                                            excludeLabel, m_excluded, resultLabel})
        column->addWidget(widget);
    column->addWidget(m_prefixes, 1);
    column->addWidget(m_routes);
    column->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
}

AllowedIpsWish AllowedIpsDialog::wish() const
{
    using Wish = AllowedIpsWish;
    return {.start = m_everything->isChecked() ? Wish::Start::Everything : Wish::Start::Current,
            .privateNetworks =
                m_withoutPrivate->isChecked() ? Wish::PrivateNetworks::Exclude : Wish::PrivateNetworks::Keep,
            .excluded = m_excluded->text()};
}

void AllowedIpsDialog::preview()
{
    const auto prefixes = allowedIpsFor(wish(), m_current, m_dnsServers);
    QPalette colours = palette();
    if (!prefixes)
        colours.setColor(QPalette::WindowText, accents(palette()).error);
    m_routes->setPalette(colours);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(prefixes && !prefixes->empty());
    if (!prefixes) {
        m_routes->setText(errorText(prefixes.error()));
        return;
    }
    m_result = QString::fromStdString(fieldtext::prefixes(*prefixes));
    m_prefixes->setPlainText(m_result);
    m_routes->setText(routesText(*prefixes, m_table));
}

} // namespace adit::gui
