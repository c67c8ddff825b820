#include "ui/pins/pin_table.h"

#include "ui/pins/pin_list.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace downhill {

namespace {

/// Draws the run's line, as on the charts, between the tick and the name.
class NameDelegate final : public QStyledItemDelegate {
public:
    NameDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

    void setTheme(const Theme& theme) { theme_ = theme; }

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const QSize size(theme_.px(30), theme_.px(14));
        QPixmap sample(size * 2);
        sample.setDevicePixelRatio(2);
        sample.fill(Qt::transparent);
        QPainter p(&sample);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(pinnedPen(index.data(Qt::UserRole).toInt(), theme_));
        p.drawLine(QPointF(0, size.height() / 2.0), QPointF(size.width(), size.height() / 2.0));
        p.end();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = size;
        option->icon = QIcon(sample);
    }

private:
    Theme theme_ = Theme::light();
};

} // namespace

PinTable::PinTable(PinList* pins, QWidget* parent) : QTableView(parent), pins_(pins) {
    setModel(pins);
    setItemDelegateForColumn(PinList::nameColumn, new NameDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // eight rows at most
    horizontalHeader()->setSectionResizeMode(PinList::nameColumn, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);

    const auto add = [this](const QString& text, QKeySequence key, auto&& triggered) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, triggered);
        addAction(action);
    };
    add(tr("&Make it the current run"), Qt::Key_Return, [this] { takeUpCurrent(); });
    add(tr("&Rename"), {}, [this] {
        if (currentIndex().isValid())
            edit(model()->index(currentIndex().row(), PinList::nameColumn));
    });
    add(tr("R&emove"), QKeySequence::Delete, [this] { removeCurrent(); });
    add(tr("Remove &all"), {}, [this] { pins_->clear(); });
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != PinList::nameColumn)
            emit takenUp(index.row());
    });
}

void PinTable::setTheme(const Theme& theme) {
    static_cast<NameDelegate*>(itemDelegateForColumn(PinList::nameColumn))->setTheme(theme);
    verticalHeader()->setDefaultSectionSize(theme.px(26));
    viewport()->update();
}

void PinTable::keyPressEvent(QKeyEvent* event) {
    // Space ticks; left and right belong to the playhead.
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void PinTable::removeCurrent() {
    if (currentIndex().isValid())
        pins_->remove(currentIndex().row());
}

void PinTable::takeUpCurrent() {
    if (currentIndex().isValid())
        emit takenUp(currentIndex().row());
}

} // namespace downhill
