// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/log/logpage.h"

#include "gui/theme/clearbutton.h"
#include "gui/theme/icons.h"
#include "gui/theme/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QSaveFile>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace adit::gui {

namespace {

/// An evening late in September: two digits in each place, and a month with a long name.
constexpr std::int64_t widestTime = 1'853'880'488'000;

} // namespace

LogPage::LogPage(EventLog &log, QWidget *parent)
    : QWidget(parent),
      m_model(log),
      m_all(new QCheckBox(tr("All &tunnels"), this)),
      m_severity(new QComboBox(this)),
      m_text(new QLineEdit(this)),
      m_view(new QTreeView(this)),
      m_empty(new QLabel(m_view)),
      m_count(new QLabel(this)),
      m_copy(new QAction(tr("&Copy"), this)),
      m_save(new QAction(tr("&Save as…"), this))
{
    m_filter.setSourceModel(&m_model);
    makeView();
    makeActions();

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(makeButton(*m_copy));
    bottom->addWidget(makeButton(*m_save));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeFilters());
    layout->addWidget(m_view, 1);
    layout->addLayout(bottom);
    updateIcons();
    applyFilter();
}

QHBoxLayout *LogPage::makeFilters()
{
    m_all->setObjectName(QStringLiteral("allTunnelsBox"));
    m_severity->setObjectName(QStringLiteral("severityBox"));
    m_severity->setAccessibleName(tr("Which events"));
    m_severity->addItem(tr("All events"), int(Event::Severity::Info));
    m_severity->addItem(tr("Warnings and errors"), int(Event::Severity::Warning));
    m_severity->addItem(tr("Errors"), int(Event::Severity::Error));
    m_text->setObjectName(QStringLiteral("logFilterEdit"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter events by text"));
    addClearButton(*m_text);
    connect(m_all, &QCheckBox::toggled, this, &LogPage::applyFilter);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &LogPage::applyFilter);
    connect(m_text, &QLineEdit::textChanged, this, &LogPage::applyFilter);

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_text, 1);
    filters->addWidget(m_severity);
    filters->addWidget(m_all);
    return filters;
}

void LogPage::makeView()
{
    m_view->setObjectName(QStringLiteral("logView"));
    m_view->setAccessibleName(tr("Events"));
    m_view->setModel(&m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    const QFontMetrics metrics(m_view->font());
    const int margin = metrics.averageCharWidth() * 3;
    m_view->header()->resizeSection(LogModel::Time,
                                    metrics.horizontalAdvance(LogModel::timeText(widestTime)) + margin);
    m_view->header()->resizeSection(LogModel::Tunnel, metrics.averageCharWidth() * 18);
    m_view->header()->setSectionsMovable(false);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *over = new QVBoxLayout(m_view->viewport());
    over->addWidget(m_empty);

    // Whoever reads further up is not torn away; whoever is at the end stays there.
    connect(&m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_view->verticalScrollBar();
        m_atEnd = bar->value() >= bar->maximum();
    });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_atEnd)
            m_view->scrollToBottom();
        updateState();
    });
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &LogPage::updateState);
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, &LogPage::updateState);
}

void LogPage::makeActions()
{
    m_copy->setObjectName(QStringLiteral("copyLogAction"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_save->setObjectName(QStringLiteral("saveLogAction"));
    connect(m_copy, &QAction::triggered, this, &LogPage::copy);
    connect(m_save, &QAction::triggered, this, &LogPage::save);
    m_view->addActions({m_copy, m_save});
}

QToolButton *LogPage::makeButton(QAction &action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setObjectName(action.objectName() + QStringLiteral("Button"));
    return button;
}

void LogPage::show(const std::optional<InterfaceName> &tunnel)
{
    m_tunnel = tunnel ? std::optional(text(*tunnel)) : std::nullopt;
    applyFilter();
}

void LogPage::applyFilter()
{
    m_all->setEnabled(m_tunnel.has_value());
    m_filter.setTunnel(m_all->isChecked() ? std::nullopt : m_tunnel);
    m_filter.setLeast(Event::Severity(m_severity->currentData().toInt()));
    m_filter.setText(m_text->text().trimmed());
    m_view->scrollToBottom();
    updateState();
}

void LogPage::updateState()
{
    const int shown = m_filter.rowCount();
    m_copy->setEnabled(shown > 0);
    m_save->setEnabled(shown > 0);
    m_count->setText(tr("Events: %1", "how many").arg(QLocale().toString(shown)));
    m_empty->setVisible(shown == 0);
    m_empty->setText(m_model.rowCount() == 0 ? tr("Nothing has happened yet.")
                                             : tr("No event fits the filter."));
}

void LogPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

void LogPage::updateIcons()
{
    m_copy->setIcon(icon(Symbol::Copy, palette()));
    m_save->setIcon(icon(Symbol::Save, palette()));
}

QString LogPage::lines() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter.rowCount(); ++row)
            rows.append(m_filter.index(row, LogModel::Time));
    }
    QString lines;
    for (const QModelIndex &row : rows)
        lines += row.data(LogModel::LineRole).toString() + QLatin1Char('\n');
    return lines;
}

void LogPage::copy()
{
    QGuiApplication::clipboard()->setText(lines());
}

void LogPage::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text files (*.txt)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("adit-log.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &LogPage::writeTo);
    dialog->open();
}

void LogPage::writeTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = lines().toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Save the log"),
                                tr("The log could not be saved: %1").arg(file.errorString()),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace adit::gui
