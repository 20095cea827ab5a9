// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/window/tunnellist.h"

#include "gui/theme/clearbutton.h"
#include "gui/theme/icons.h"
#include "gui/window/tunneldelegate.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace adit::gui {

TunnelList::TunnelList(const Fleet &fleet, QWidget *parent)
    : QWidget(parent),
      m_text(new QLineEdit(this)),
      m_glass(m_text->addAction(QIcon(), QLineEdit::LeadingPosition)),
      m_view(new QListView(this))
{
    m_filter.setSourceModel(&m_model);
    m_text->setObjectName(QStringLiteral("filterEdit"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter tunnels by name, address or peer"));
    addClearButton(*m_text);
    m_glass->setText(tr("Filter"));
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, &m_filter, &TunnelFilter::setText);
    makeView();

    const int gap = fontMetrics().height() / 2;
    auto *column = new QVBoxLayout(this);
    // Towards the splitter there is room enough.
    column->setContentsMargins(isRightToLeft() ? 0 : gap, gap, isRightToLeft() ? gap : 0, gap);
    column->setSpacing(gap);
    column->addWidget(m_text);
    column->addWidget(m_view, 1);
    drawIcons();
    connect(&m_model, &TunnelListModel::renameWanted, this, &TunnelList::renameWanted);
    m_model.follow(fleet);
}

void TunnelList::makeView()
{
    m_view->setObjectName(QStringLiteral("tunnelList"));
    m_view->setAccessibleName(tr("Tunnels"));
    m_view->setModel(&m_filter);
    m_view->setItemDelegate(new TunnelDelegate(this));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->installEventFilter(this);
    const QItemSelectionModel *selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this, &TunnelList::currentChanged);
    // A filter that hides the chosen row makes another one current, but chooses none.
    connect(
        selection, &QItemSelectionModel::currentChanged, this,
        [this] {
            QItemSelectionModel &rows = *m_view->selectionModel();
            if (!rows.hasSelection() && rows.currentIndex().isValid())
                rows.select(rows.currentIndex(), QItemSelectionModel::ClearAndSelect);
        },
        Qt::QueuedConnection);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &TunnelList::selectionChanged);
    connect(m_view, &QListView::doubleClicked, this, &TunnelList::toggleWanted);
}

std::optional<InterfaceName> TunnelList::current() const
{
    return m_model.nameAt(m_filter.mapToSource(m_view->currentIndex()));
}

std::vector<InterfaceName> TunnelList::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, [](const QModelIndex &index) { return index.row(); });
    std::vector<InterfaceName> names;
    for (const QModelIndex &row : rows) {
        if (const auto name = m_model.nameAt(m_filter.mapToSource(row)))
            names.push_back(*name);
    }
    return names;
}

void TunnelList::select(const InterfaceName &name)
{
    const QModelIndex row = m_model.indexOf(name);
    if (!row.isValid())
        return;
    if (!m_filter.mapFromSource(row).isValid())
        m_text->clear();
    const QModelIndex shown = m_filter.mapFromSource(row);
    m_view->selectionModel()->setCurrentIndex(shown, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(shown);
}

void TunnelList::rename()
{
    if (m_view->currentIndex().flags() & Qt::ItemIsEditable)
        m_view->edit(m_view->currentIndex());
}

void TunnelList::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void TunnelList::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void TunnelList::setMenu(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
}

bool TunnelList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_view && key == Qt::Key_Space) {
        emit toggleWanted();
        return true;
    }
    if (watched == m_text && key == Qt::Key_Escape) {
        m_text->clear();
        focusList();
        return true;
    }
    if (watched == m_text && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        focusList();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TunnelList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

void TunnelList::drawIcons()
{
    m_glass->setIcon(icon(Symbol::Search, palette()));
}

} // namespace adit::gui
