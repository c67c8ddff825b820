#include "ui/charts/plot_view.h"

#include "ui/charts/run_plot.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace downhill {

PlotView::PlotView(RunPlot* plot, QWidget* parent) : QChartView(plot, parent), plot_(plot) {
    plot->keepGridDrawn();
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(QStringLiteral("background: transparent"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlotView::updateDescription() { setAccessibleDescription(plot_->summary()); }

QPointF PlotView::plotPosition(const QMouseEvent* event) const {
    return plot_->mapFromScene(mapToScene(event->position().toPoint()));
}

void PlotView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const QPointF at = plotPosition(event);
    if (plot_->isOnHandle(at)) {
        dragging_ = true;
        plot_->setHovered({});
        viewport()->setCursor(Qt::ClosedHandCursor);
        emit dragStarted();
    } else if (const auto step = plot_->stepAt(at)) {
        emit stepClicked(static_cast<int>(*step));
    }
}

void PlotView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = plotPosition(event);
    if (dragging_)
        return emit dragged(plot_->toAxis(at));
    viewport()->setCursor(plot_->isOnHandle(at) ? Qt::OpenHandCursor : Qt::ArrowCursor);
    plot_->setHovered(plot_->stepAt(at));
}

void PlotView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !dragging_)
        return event->ignore();
    dragging_ = false;
    viewport()->setCursor(Qt::OpenHandCursor);
    emit dragEnded();
}

void PlotView::leaveEvent(QEvent* event) {
    plot_->setHovered({});
    QChartView::leaveEvent(event);
}

// Arrows and Space belong to the playhead; a scroll area would take them.
void PlotView::keyPressEvent(QKeyEvent* event) { event->ignore(); }

void PlotView::paintEvent(QPaintEvent* event) {
    QChartView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter p(viewport());
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(plot_->theme().accent, 2));
    p.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace downhill
