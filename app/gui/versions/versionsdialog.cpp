// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/versions/versionsdialog.h"

#include "core/conf/confreader.h"
#include "gui/editor/changewords.h"
#include "gui/theme/words.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace adit::gui {

namespace {

QString timeOf(const Version &version)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(version.replaced.time_since_epoch().count());
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString changesOf(std::string_view before, std::string_view after)
{
    const ConfReading from = readConf(before);
    const ConfReading to = readConf(after);
    if (!from.tunnel || !to.tunnel)
        return VersionsDialog::tr("It has errors, so it cannot be compared.");
    const QStringList sentences = changeWords(*from.tunnel, *to.tunnel).sentences;
    return sentences.isEmpty() ? VersionsDialog::tr("Only spelling, order or comments")
                               : sentences.join(QLatin1Char('\n'));
}

} // namespace

VersionsDialog::VersionsDialog(Fleet &fleet, InterfaceName name, QWidget *parent)
    : QDialog(parent),
      m_fleet(fleet),
      m_name(std::move(name)),
      m_list(new QTreeWidget(this)),
      m_answer(new QLabel(this))
{
    setObjectName(QStringLiteral("versionsDialog"));
    setWindowTitle(tr("Previous versions of %1").arg(text(m_name)));
    m_list->setObjectName(QStringLiteral("versionsList"));
    m_list->setAccessibleName(tr("Previous versions, the newest first"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("In place until", "column"), tr("What was changed then", "column")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_answer->setObjectName(QStringLiteral("versionsAnswer"));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("restoreVersionButton"));
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &VersionsDialog::follow);
    // Return in the list goes on to the default button; as activation of a row it would restore twice.
    m_restore->setDefault(true);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &VersionsDialog::restore);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_answer);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 24);
    fill();
    m_list->setFocus();
}

void VersionsDialog::fill()
{
    const ProfileStore &store = m_fleet.store();
    m_list->clear();
    m_versions.clear();
    auto next = store.load(m_name);
    const auto versions = store.versions().list(m_name);
    if (!next || !versions) {
        m_answer->setText(errorText(!next ? next.error() : versions.error()));
        return follow();
    }
    for (const Version &version : *versions) {
        auto content = store.versions().load(m_name, version.id);
        if (!content)
            continue; // it has just made room for a newer one
        const QString changes = changesOf(content->view(), next->view());
        auto *item = new QTreeWidgetItem(m_list, {timeOf(version), changes});
        item->setTextAlignment(0, Qt::AlignTop | Qt::AlignLeading);
        m_versions.push_back(version);
        next = std::move(content);
    }
    if (m_versions.empty())
        m_answer->setText(tr("There are none yet. Whenever the configuration is replaced, what it was is "
                             "kept here."));
    m_list->setCurrentItem(m_list->topLevelItem(0));
    follow();
}

void VersionsDialog::follow()
{
    m_restore->setEnabled(m_list->currentItem() != nullptr);
}

void VersionsDialog::restore()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const Version version = m_versions[static_cast<std::size_t>(row)];
    const auto content = m_fleet.store().versions().load(m_name, version.id);
    Result<> restored =
        content ? m_fleet.add(m_name, content->view(), Overwrite::Replace) : std::unexpected(content.error());
    fill();
    m_answer->setText(restored ? tr("The configuration is as it was until %1. A tunnel that is up is as "
                                    "before; activate it anew, or apply it in the editor.")
                                     .arg(timeOf(version))
                               : errorText(restored.error()));
}

} // namespace adit::gui
