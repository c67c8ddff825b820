#include "ui/steps/step_table.h"

#include "core/text/number_text.h"
#include "ui/export/run_table.h"
#include "ui/plain/box.h"
#include "ui/steps/step_table_model.h"
#include "ui/text/text.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

namespace downhill {

namespace {

/// The row that the charts show looks selected whatever else is.
class StepRowDelegate final : public QStyledItemDelegate {
public:
    explicit StepRowDelegate(StepTable* table) : QStyledItemDelegate(table), table_(table) {}

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->direction = Qt::LeftToRight; // signs before their numbers, digits below digits
        if (index.row() == table_->shownStep())
            option->state |= QStyle::State_Selected;
    }

private:
    StepTable* table_;
};

} // namespace

StepTable::StepTable(StepTableModel* model, QWidget* parent) : QTableView(parent) {
    setModel(model);
    setItemDelegate(new StepRowDelegate(this));
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
    // Sharing the table's selection it would ask of every row, each time, whether a whole column is selected.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(model, horizontalHeader()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    auto* copy = new QAction(tr("&Copy selected rows"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &StepTable::copyRows);
    auto* copyTable = new QAction(tr("Copy the whole table as CS&V"), this);
    connect(copyTable, &QAction::triggered, this, &StepTable::copyAll);
    addActions({copy, copyTable});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(model, &QAbstractItemModel::modelReset, this, &StepTable::fitColumns);
    connect(model, &QAbstractItemModel::rowsInserted, this, &StepTable::fitColumns);
}

void StepTable::setTheme(const Theme& theme) {
    verticalHeader()->setDefaultSectionSize(theme.px(24));
    verticalHeader()->setMinimumSectionSize(theme.px(24));
    horizontalHeader()->setMinimumSectionSize(theme.px(40));
    theme_ = theme;
    fitColumns();
}

void StepTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void StepTable::fitColumns() {
    using Quantity = StepTableModel::Quantity;
    const auto* steps = static_cast<const StepTableModel*>(model());
    const int columns = steps->columnCount(), number = theme_.px(80), rate = theme_.px(72);
    const QString lastStep = steps->index(steps->rowCount() - 1, 0).data().toString();
    const int step = std::max(theme_.px(46), fontMetrics().horizontalAdvance(lastStep) + theme_.px(18));

    int free = viewport()->width() - step;
    for (int c = 0; c < columns; ++c) // with other columns before, others were hidden
        setColumnHidden(c, false);
    for (int c = 1; c < columns; ++c)
        free -= steps->quantityAt(c) == Quantity::rate ? rate : number;
    for (const auto quantity : {Quantity::change, Quantity::slope}) {
        const bool hide = free < 0;
        for (const int c : steps->columnsOf(quantity)) {
            setColumnHidden(c, hide);
            free += hide ? number : 0;
        }
    }
    QHeaderView* header = horizontalHeader();
    for (int c = 0; c < columns; ++c) {
        const bool narrow = c == 0 || steps->quantityAt(c) == Quantity::rate;
        header->setSectionResizeMode(c, narrow ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (narrow)
            header->resizeSection(c, c == 0 ? step : rate);
    }
}

void StepTable::showStep(int step) {
    if (step >= model()->rowCount())
        return;
    if (step != shown_) {
        shown_ = step;
        viewport()->update();
    }
    if (currentIndex().row() == step)
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

bool StepTable::mayCopy(int rows, const QString& which) {
    if (rows <= mostCopied)
        return true;
    const auto words = [](int count) { return qs(countText(static_cast<unsigned>(count))); };
    warnPlainly(
        window(), tr("Nothing was copied"),
        tr("%1, and the clipboard takes %2 rows at most. “Steps as a table” in the menu File writes the "
           "whole table to a file, however long it is.")
            .arg(which.arg(words(rows)), words(mostCopied)));
    return false;
}

void StepTable::copyRows() {
    const auto* steps = static_cast<const StepTableModel*>(model());
    // By ranges, however many rows are in them: they have none in common, and all columns each.
    QItemSelection selected = selectionModel()->selection();
    std::ranges::sort(selected, {}, &QItemSelectionRange::top);
    int count = 0;
    for (const QItemSelectionRange& range : selected)
        count += range.height();
    if (count == 0 || !mayCopy(count, tr("%1 rows are selected")))
        return;
    QString text;
    const int columns = steps->columnCount();
    for (int c = 0; c < columns; ++c)
        text += steps->headerData(c, Qt::Horizontal).toString() + (c + 1 < columns ? u'\t' : u'\n');
    for (const QItemSelectionRange& range : selected)
        for (int row = range.top(); row <= range.bottom(); ++row)
            for (int c = 0; c < columns; ++c)
                text += exactCell(steps->index(row, c).data(StepTableModel::ExactRole)) +
                        (c + 1 < columns ? u'\t' : u'\n');
    QGuiApplication::clipboard()->setText(text);
}

void StepTable::copyAll() {
    const auto* steps = static_cast<const StepTableModel*>(model());
    if (!steps->run() || !mayCopy(steps->rowCount(), tr("The table has %1 rows")))
        return;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeRunTable(*steps->run(), TableFormat::csv(), buffer);
    QGuiApplication::clipboard()->setText(QString::fromLatin1(buffer.data()));
}

} // namespace downhill
