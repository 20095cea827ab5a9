// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/settings/aboutdialog.h"

#include "gui/theme/icons.h"
#include "gui/theme/words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>

namespace adit::gui {

namespace {

/// Names and addresses of a licence are the same in every language.
const QString licenceName = QStringLiteral("GPL-3.0-or-later");
const QString licenceLink = QStringLiteral("https://www.gnu.org/licenses/gpl-3.0.html");

QLabel *selectable(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const Fleet &fleet, const QString &sodiumVersion, QWidget *parent)
    : QDialog(parent),
      m_fleet(fleet),
      m_sodiumVersion(sodiumVersion)
{
    setWindowTitle(tr("About Adit"));
    setObjectName(QStringLiteral("aboutDialog"));
    auto *picture = new QLabel(this);
    const int size = fontMetrics().height() * 4;
    picture->setPixmap(applicationIcon().pixmap(QSize(size, size), devicePixelRatioF()));
    auto *name = new QLabel(QStringLiteral("Adit"), this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    name->setFont(large);
    auto *words = new QLabel(tr("WireGuard tunnels for the Linux desktop"), this);
    auto *licence =
        new QLabel(tr("Free software under the licence %1")
                       .arg(QStringLiteral("<a href=\"%1\">%2</a>").arg(licenceLink, licenceName)),
                   this);
    licence->setTextFormat(Qt::RichText);
    licence->setOpenExternalLinks(true);
    auto *heading = new QVBoxLayout;
    heading->addWidget(name);
    heading->addWidget(words);
    heading->addWidget(licence);
    auto *top = new QHBoxLayout;
    top->addWidget(picture);
    top->addLayout(heading, 1);

    auto *form = new QFormLayout;
    for (const auto &[label, value] : rows())
        form->addRow(label, selectable(value, this));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("copyVersionsButton"));
    copyButton->setAutoDefault(false);
    copyButton->setToolTip(tr("Copies the versions, for a bug report"));
    connect(copyButton, &QPushButton::clicked, this, &AboutDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addLayout(form);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

QList<AboutDialog::Row> AboutDialog::rows() const
{
    return {{tr("Version:"), QCoreApplication::applicationVersion()},
            {tr("Helper:", "the part that runs as root"), helperText()},
            {tr("WireGuard:"), backendText()},
            {QStringLiteral("Qt:"), QString::fromLatin1(qVersion())},
            {QStringLiteral("libsodium:"), m_sodiumVersion},
            {tr("System:"), QSysInfo::prettyProductName()}};
}

QString AboutDialog::helperText() const
{
    switch (m_fleet.helper().kind) {
    case HelperState::Kind::Present: return text(m_fleet.helper().info.version);
    case HelperState::Kind::Missing: return tr("missing", "the helper");
    case HelperState::Kind::Unknown: return tr("not known yet", "the helper");
    }
    return {};
}

QString AboutDialog::backendText() const
{
    if (m_fleet.helper().kind != HelperState::Kind::Present)
        return tr("not known", "what carries the tunnels");
    switch (m_fleet.helper().info.backend) {
    case Backend::Kernel: return tr("in the kernel", "what carries the tunnels");
    case Backend::Userspace: return tr("a userspace program", "what carries the tunnels");
    case Backend::None: return tr("none on this machine", "what carries the tunnels");
    }
    return {};
}

void AboutDialog::copy() const
{
    QString lines;
    for (const auto &[label, value] : rows())
        lines += tr("%1 %2", "label and value").arg(label, value) + QLatin1Char('\n');
    QGuiApplication::clipboard()->setText(lines);
}

} // namespace adit::gui
