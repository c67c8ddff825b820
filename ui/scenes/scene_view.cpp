#include "ui/scenes/scene_view.h"

#include "ui/scenes/scene_list.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QStyledItemDelegate>

namespace downhill {

namespace {

/// With its number before it, by which people call it; not while it is edited.
class Numbered : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// As wide as the list: a long title ends in dots.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {1, QStyledItemDelegate::sizeHint(option, index).height()};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = SceneView::tr("%1. %2").arg(index.row() + 1).arg(option->text);
    }
};

} // namespace

SceneView::SceneView(SceneList* list, QWidget* parent) : QListView(parent), list_(list) {
    setObjectName(QStringLiteral("scenes"));
    setAccessibleName(tr("Scenes"));
    setItemDelegate(new Numbered(this));
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setEditTriggers(EditKeyPressed);
    setSelectionMode(SingleSelection);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    actions_ = {.goTo = add(tr("&Go to it"), {Qt::Key_Return, Qt::Key_Enter}, &SceneView::goToIt),
                .replace = add(tr("Re&place by what is shown now"), {}, &SceneView::replaceIt),
                .rename = add(tr("Re&name"), {}, &SceneView::editIt), // F2 is the list's own
                .duplicate = add(tr("D&uplicate"), {}, &SceneView::duplicateIt),
                .up = add(tr("Move &up"), {Qt::ALT | Qt::Key_Up}, &SceneView::moveUp),
                .down = add(tr("Move &down"), {Qt::ALT | Qt::Key_Down}, &SceneView::moveDown),
                .remove = add(tr("D&elete"), {QKeySequence::Delete}, &SceneView::deleteIt)};
    setModel(list); // behind them: it says at once what is current
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex& scene) { emit wanted(scene.row()); });
    connect(list, &SceneList::rowsInserted, this, [this](const QModelIndex&, int row, int) { setRow(row); });
    connect(list, &SceneList::rowsMoved, this, [this] { setRow(row()); });
    connect(list, &SceneList::dataChanged, this, [this](const QModelIndex& changed) {
        if (changed.row() != row())
            setRow(changed.row());
    });
    connect(list, &SceneList::changed, this, &SceneView::enable);
    enable();
}

QAction* SceneView::add(const QString& words, const QList<QKeySequence>& keys, void (SceneView::*act)()) {
    auto* action = new QAction(words, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

int SceneView::row() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

void SceneView::setRow(int row) {
    setCurrentIndex(list_->index(row));
    scrollTo(currentIndex());
    enable();
}

void SceneView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    enable();
    emit rowChanged();
}

void SceneView::enable() {
    const int at = row();
    for (QAction* action : {actions_.goTo, actions_.replace, actions_.rename, actions_.remove})
        action->setEnabled(at >= 0);
    actions_.duplicate->setEnabled(at >= 0 && !list_->isFull());
    actions_.up->setEnabled(at > 0);
    actions_.down->setEnabled(at >= 0 && at + 1 < list_->rowCount());
}

void SceneView::contextMenuEvent(QContextMenuEvent* event) {
    if (row() >= 0)
        QMenu::exec(actions(), event->globalPos(), nullptr, this);
}

void SceneView::goToIt() { emit wanted(row()); }
void SceneView::replaceIt() { emit replaceWanted(row()); }
// Where it is edited already nothing has to begin, and where nobody sees the list nobody could type: Qt would
// complain, or open a field out of sight.
void SceneView::editIt() {
    if (isVisible() && state() != EditingState && !isPersistentEditorOpen(currentIndex()))
        edit(currentIndex());
}
void SceneView::duplicateIt() { list_->duplicate(row()); }
void SceneView::moveUp() { list_->move(row(), row() - 1); }
void SceneView::moveDown() { list_->move(row(), row() + 1); }
void SceneView::deleteIt() { list_->remove(row()); }

} // namespace downhill
