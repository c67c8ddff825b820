#include "ui/charts/plot/plot_canvas.h"

#include "ui/charts/plot/plot.h"

#include <QFocusEvent>
#include <QMouseEvent>
#include <QPainter>

namespace downhill {

PlotCanvas::PlotCanvas(Plot* plot, QWidget* parent) : QChartView(plot, parent), plot_(plot) {
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

QPointF PlotCanvas::plotPosition(const QMouseEvent* event) const {
    return plot_->mapFromScene(mapToScene(event->position().toPoint()));
}

void PlotCanvas::paintEvent(QPaintEvent* event) {
    QChartView::paintEvent(event);
    if (!hasFocus() || !framed_)
        return;
    QPainter p(viewport());
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(plot_->theme().accent, 2));
    p.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void PlotCanvas::focusInEvent(QFocusEvent* event) {
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) // these bring it back
        framed_ = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                  reason == Qt::ShortcutFocusReason;
    QChartView::focusInEvent(event);
}

} // namespace downhill
