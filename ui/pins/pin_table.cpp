#include "ui/pins/pin_table.h"

#include "ui/pins/pin_list.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace downhill {

namespace {

/// `rate 2 · Gradient descent · diverging · 20 steps · C = 3.039·10²⁰`, of a row of the list.
QString detailsOf(const QModelIndex& name) {
    const auto text = [&](int column) { return name.siblingAtColumn(column).data().toString(); };
    const QString rule = text(PinList::ruleColumn).section(QStringLiteral(" ("), 0, 0);
    return PinTable::tr("rate %1 · %2 · %3 · %4 steps · C = %5")
        .arg(text(PinList::rateColumn), rule, text(PinList::verdictColumn), text(PinList::stepsColumn),
             text(PinList::costColumn));
}

/// Draws the run's line, as on the charts, between the tick and the name.
class NameDelegate final : public QStyledItemDelegate {
public:
    NameDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

    void setTheme(const Theme& theme) { theme_ = theme; }
    void setNarrow(bool narrow) { narrow_ = narrow; }

    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (!narrow_)
            return QStyledItemDelegate::paint(p, option, index);
        if (option.state & QStyle::State_Selected)
            p->fillRect(option.rect, theme_.selection);
        QStyleOptionViewItem name = option;
        name.rect.setHeight(option.rect.height() * 5 / 9);
        QStyledItemDelegate::paint(p, name, index);
        p->save();
        p->setFont(theme_.font(12));
        p->setPen(theme_.muted);
        const QRect room =
            option.rect.adjusted(theme_.px(5), name.rect.height(), -theme_.px(4), -theme_.px(3));
        p->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                    p->fontMetrics().elidedText(detailsOf(index), Qt::ElideRight, room.width()));
        p->restore();
    }

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const QSize size(theme_.px(30), theme_.px(14));
        QPixmap sample(size * 2);
        sample.setDevicePixelRatio(2);
        sample.fill(Qt::transparent);
        QPainter p(&sample);
        p.setRenderHint(QPainter::Antialiasing);
        const bool faint = !index.data(PinList::OfThisCostRole).toBool();
        p.setPen(pinnedPen(index.data(Qt::UserRole).toInt(), theme_, faint));
        if (faint)
            option->palette.setColor(QPalette::Text, theme_.muted);
        p.drawLine(QPointF(0, size.height() / 2.0), QPointF(size.width(), size.height() / 2.0));
        p.end();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = size;
        option->icon = QIcon(sample);
    }

private:
    Theme theme_ = Theme::light();
    bool narrow_ = false;
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
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(pins, changed, this, &PinTable::fitColumns);
    connect(pins, &QAbstractItemModel::dataChanged, this, &PinTable::fitColumns);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != PinList::nameColumn)
            emit takenUp(index.row());
    });
}

void PinTable::setTheme(const Theme& theme) {
    static_cast<NameDelegate*>(itemDelegateForColumn(PinList::nameColumn))->setTheme(theme);
    theme_ = theme;
    fitColumns();
    viewport()->update();
}

void PinTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void PinTable::fitColumns() {
    int needed = 0;
    for (int column = 0; column < PinList::columns; ++column)
        needed += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    narrow_ = needed > viewport()->width();
    static_cast<NameDelegate*>(itemDelegateForColumn(PinList::nameColumn))->setNarrow(narrow_);
    for (int column = 0; column < PinList::columns; ++column)
        setColumnHidden(column, narrow_ && column != PinList::nameColumn);
    verticalHeader()->setDefaultSectionSize(theme_.px(narrow_ ? 42 : 26));
}

// Below its name a run is touched beside it.
void PinTable::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (narrow_ && index.isValid() && event->button() == Qt::LeftButton &&
        event->pos().y() > visualRect(index).center().y())
        return emit takenUp(index.row());
    QTableView::mouseDoubleClickEvent(event);
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
