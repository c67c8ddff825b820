#include "ui/many_knobs/held_out/digit_gallery.h"

#include "ui/many_knobs/held_out/digit_delegate.h"
#include "ui/plain/tip.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace downhill {

DigitGallery::DigitGallery(QWidget* parent, std::chrono::milliseconds sortEvery)
    : QListView(parent),
      model_(new DigitGalleryModel(this)),
      delegate_(new DigitDelegate(this)),
      sortEvery_(sortEvery) {
    setObjectName(QStringLiteral("gallery"));
    setAccessibleName(tr("Held-out digits"));
    setModel(model_);
    setItemDelegate(delegate_);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setMovement(Static);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    // Always, else a row more or less would change the columns.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DigitGallery::setTheme(const Theme& theme) {
    delegate_->setTheme(theme);
    setMinimumSize(delegate_->smallest().width() + theme.px(20),
                   delegate_->smallest().height() + theme.px(4));
    fitColumns();
    viewport()->update();
}

void DigitGallery::fitColumns() {
    const QSize least = delegate_->smallest();
    const int columns = std::max(1, viewport()->width() / least.width());
    const QSize grid((viewport()->width() - 1) / columns, least.height());
    if (grid != gridSize()) {
        setGridSize(grid);
        verticalScrollBar()->setSingleStep(least.height() / 3);
    }
}

void DigitGallery::resizeEvent(QResizeEvent* event) {
    fitColumns();
    QListView::resizeEvent(event);
}

void DigitGallery::show(std::shared_ptr<const DigitData> digits,
                        std::shared_ptr<const HeldOutAnswers> answers) {
    const bool first = !model_->answers();
    if (digits == model_->digits() && answers == model_->answers())
        return;
    model_->show(std::move(digits), std::move(answers));
    const bool looked = underMouse() || hasFocus();
    if (first || !training_ || (!looked && sinceSorted_.elapsed() >= sortEvery_.count()))
        sort();
}

void DigitGallery::setTraining(bool training) {
    training_ = training;
    if (!training)
        sort();
}

void DigitGallery::setWrongFirst(bool wrongFirst) {
    model_->setWrongFirst(wrongFirst);
    sort();
    scrollToTop();
}

void DigitGallery::setOnly(std::optional<Mixup> only) {
    model_->setOnly(only);
    sort();
    scrollToTop();
}

void DigitGallery::sort() {
    model_->reorder();
    sinceSorted_.start();
}

// Items never change their size, so nothing needs to be laid out anew, as a list does of itself.
void DigitGallery::dataChanged(const QModelIndex&, const QModelIndex&, const QList<int>&) {
    viewport()->update();
}

// With the keys there is no mouse to rest on a digit.
void DigitGallery::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!current.isValid() || !hasFocus() || underMouse())
        return;
    const QRect place = visualRect(current);
    showTip(viewport()->mapToGlobal(place.center()), current.data(Qt::ToolTipRole).toString(), this);
}

void DigitGallery::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space) // plays, as everywhere on the page
        return event->ignore();
    QListView::keyPressEvent(event);
}

} // namespace downhill
