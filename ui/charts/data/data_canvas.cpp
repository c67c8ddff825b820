#include "ui/charts/data/data_canvas.h"

#include "ui/charts/data/data_plot.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QStyleHints>

#include <algorithm>
#include <utility>

namespace downhill {

DataCanvas::DataCanvas(DataPlot* plot, QWidget* parent) : PlotCanvas(plot, parent), plot_(plot) {
    setLayoutDirection(Qt::LeftToRight); // axes go as in mathematics in every language
}

void DataCanvas::setEditable(bool editable) {
    editable_ = editable;
    if (!editable_)
        choose({});
}

void DataCanvas::updateDescription() { setAccessibleDescription(plot_->summary()); }

void DataCanvas::choose(std::optional<std::size_t> row) {
    if (row == plot_->chosen())
        return;
    plot_->setChosen(row);
    updateDescription();
}

void DataCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !editable_)
        return event->ignore();
    const QPointF at = plotPosition(event);
    held_ = plot_->rowAt(at);
    if (!held_ && !plot_->plotArea().contains(at))
        return event->ignore();
    pressed_ = at;
    if (held_)
        choose(held_);
}

void DataCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = plotPosition(event);
    const bool far =
        pressed_ && QLineF(*pressed_, at).length() >= QGuiApplication::styleHints()->startDragDistance();
    if (far && held_ && !dragging_) {
        dragging_ = true;
        plot_->setHovered({});
        viewport()->setCursor(Qt::ClosedHandCursor);
        emit dragStarted();
    }
    if (dragging_)
        return emit moved(*held_, plot_->placeFor(plot_->toAxis(at)));
    if (far && !held_)
        pressed_.reset(); // somebody thought better of it
    const auto row = plot_->rowAt(at);
    plot_->setHovered(row);
    viewport()->setCursor(!editable_                       ? Qt::ArrowCursor
                          : row                            ? Qt::OpenHandCursor
                          : plot_->plotArea().contains(at) ? Qt::CrossCursor
                                                           : Qt::ArrowCursor);
}

void DataCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const auto pressed = std::exchange(pressed_, std::nullopt);
    const auto held = std::exchange(held_, std::nullopt);
    if (std::exchange(dragging_, false)) {
        viewport()->setCursor(Qt::OpenHandCursor);
        emit dragEnded();
    } else if (pressed && !held) {
        emit added(plot_->placeFor(plot_->toAxis(*pressed)));
    }
}

void DataCanvas::leaveEvent(QEvent* event) {
    plot_->setHovered({});
    PlotCanvas::leaveEvent(event);
}

void DataCanvas::chooseNext(int by) {
    const std::vector<std::size_t> rows = plot_->inOrder();
    if (rows.empty())
        return;
    const auto now = plot_->chosen() ? std::ranges::find(rows, *plot_->chosen()) : rows.end();
    const auto count = static_cast<int>(rows.size());
    const int next = now == rows.end() ? (by > 0 ? 0 : count - 1)
                                       : std::clamp(static_cast<int>(now - rows.begin()) + by, 0, count - 1);
    choose(rows[static_cast<std::size_t>(next)]);
}

bool DataCanvas::takesKey(const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (!editable_ || modifiers != Qt::NoModifier || !plot_->picture() || dragging_)
        return false;
    const auto chosen = plot_->chosen();
    const int far = event.modifiers() & Qt::ShiftModifier ? 10 : 1;
    const auto move = [&](int across, int up) {
        if (chosen)
            emit moved(*chosen, plot_->movedBy(*chosen, across * far, up * far));
        return chosen.has_value();
    };
    switch (event.key()) {
    case Qt::Key_Left:
        return move(-1, 0);
    case Qt::Key_Right:
        return move(1, 0);
    case Qt::Key_Up:
        return move(0, 1);
    case Qt::Key_Down:
        return move(0, -1);
    case Qt::Key_PageUp:
        chooseNext(-1);
        return true;
    case Qt::Key_PageDown:
        chooseNext(1);
        return true;
    case Qt::Key_Insert:
        emit added(plot_->placeFor(plot_->toAxis(plot_->plotArea().center())));
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (chosen && !event.isAutoRepeat())
            emit removed(*chosen);
        return chosen.has_value();
    case Qt::Key_Escape:
        choose({});
        return chosen.has_value();
    default:
        return false;
    }
}

// Other keys are the playhead's; a scroll area would take them.
void DataCanvas::keyPressEvent(QKeyEvent* event) { event->setAccepted(takesKey(*event)); }

} // namespace downhill
