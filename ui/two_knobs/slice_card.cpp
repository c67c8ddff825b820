#include "ui/two_knobs/slice_card.h"

#include "ui/charts/plot/plot_view.h"
#include "ui/run/live_run.h"
#include "ui/two_knobs/slice_curve.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace downhill {

SliceCard::SliceCard(LiveRun* live, QWidget* parent)
    : Card(tr("Slice along the step"), parent),
      live_(live),
      curve_(new SliceCurve),
      view_(new PlotView(curve_)) {
    view_->setObjectName(QStringLiteral("slice"));
    view_->setAccessibleName(tr("Slice along the step"));
    body()->addWidget(view_, 1);
}

void SliceCard::setTheme(const Theme& theme) { curve_->setTheme(theme); }

void SliceCard::showRun() { curve_->show(live_->runFormula(), live_->run()); }

void SliceCard::showStep(std::size_t step) {
    curve_->setStep(step);
    view_->updateDescription();
}

void SliceCard::showView(const MapView& view) { curve_->setView(view); }

} // namespace downhill
