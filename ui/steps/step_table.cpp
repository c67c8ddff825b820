#include "ui/steps/step_table.h"

#include "ui/export/step_csv.h"
#include "ui/steps/step_table_model.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace downhill {

StepTable::StepTable(StepTableModel* model, QWidget* parent) : QTableView(parent) {
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideNone); // measuring every cell costs more than drawing it

    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerItem);
    verticalHeader()->hide();
    // Never sized by their contents: a hundred thousand rows would take seconds.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    auto* copy = new QAction(tr("&Copy selected rows"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &StepTable::copyRows);
    auto* copyTable = new QAction(tr("Copy the whole table as CS&V"), this);
    connect(copyTable, &QAction::triggered, this, &StepTable::copyAll);
    addActions({copy, copyTable});
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void StepTable::setTheme(const Theme& theme) {
    verticalHeader()->setDefaultSectionSize(theme.px(24));
    verticalHeader()->setMinimumSectionSize(theme.px(24));
    horizontalHeader()->setMinimumSectionSize(theme.px(40));
}

void StepTable::showStep(int step) {
    if (currentIndex().row() == step || step >= model()->rowCount())
        return;
    const QScopedValueRollback guard(following_, true);
    setCurrentIndex(model()->index(step, 0));
}

void StepTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid() && !following_)
        emit stepChosen(current.row());
}

void StepTable::keyPressEvent(QKeyEvent* event) {
    // Space plays; left and right step, as everywhere on the page.
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void StepTable::copyRows() {
    const auto* steps = static_cast<const StepTableModel*>(model());
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString text;
    const int columns = steps->columnCount();
    for (int c = 0; c < columns; ++c)
        text += steps->headerData(c, Qt::Horizontal).toString() + (c + 1 < columns ? u'\t' : u'\n');
    for (const QModelIndex& row : rows)
        for (int c = 0; c < columns; ++c)
            text += exactCell(steps->index(row.row(), c).data(StepTableModel::ExactRole)) +
                    (c + 1 < columns ? u'\t' : u'\n');
    QGuiApplication::clipboard()->setText(text);
}

void StepTable::copyAll() {
    const auto* steps = static_cast<const StepTableModel*>(model());
    if (!steps->run())
        return;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeStepCsv(*steps->run(), buffer);
    QGuiApplication::clipboard()->setText(QString::fromLatin1(buffer.data()));
}

} // namespace downhill
