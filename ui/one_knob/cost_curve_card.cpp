#include "ui/one_knob/cost_curve_card.h"

#include "core/descent/arithmetic.h"
#include "core/text/number_text.h"
#include "ui/charts/cost/cost_curve.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/run/live_run.h"
#include "ui/steps/arithmetic_line.h"
#include "ui/text/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace downhill {

CostCurveCard::CostCurveCard(LiveRun* live, QWidget* parent)
    : CostPictureCard(tr("&Cost curve"), parent),
      live_(live),
      arithmetic_(new ArithmeticLine),
      curve_(new CostCurve),
      view_(new PlotView(curve_)) {
    view_->setObjectName(QStringLiteral("costCurve"));
    view_->setAccessibleName(tr("Cost curve"));
    titleLabel()->setBuddy(view_);
    header()->addWidget(arithmetic_);
    body()->addWidget(arithmetic_->ruleState());
    body()->addWidget(view_, 1);
    connect(view_, &PlotView::dragStarted, this, [this] { curve_->holdView(true); });
    connect(view_, &PlotView::dragEnded, this, [this] { curve_->holdView(false); });
    connect(view_, &PlotView::dragged, this, &CostCurveCard::dragStart);
    connect(view_, &PlotView::picked, this,
            [this](QPointF place) { emit placePicked({curve_->roundedToPixel(place).x()}); });
}

void CostCurveCard::setTheme(const Theme& theme) {
    arithmetic_->setTheme(theme);
    curve_->setTheme(theme);
    fitArithmetic();
}

void CostCurveCard::resizeEvent(QResizeEvent* event) {
    CostPictureCard::resizeEvent(event);
    fitArithmetic();
}

void CostCurveCard::fitArithmetic() {
    const QMargins margins = layout()->contentsMargins();
    titleLabel()->ensurePolished();
    arithmetic_->shrinkTo(contentsRect().width() - margins.left() - margins.right() -
                          titleLabel()->sizeHint().width() - header()->spacing());
}

void CostCurveCard::dragStart(QPointF to) {
    const double w = curve_->roundedToPixel(to).x();
    live_->change([&](RunSettings& s) { s.start = {w}; });
}

void CostCurveCard::showRun() {
    // By the rule and not by the step, so that the curve does not jump at the run's end.
    arithmetic_->ruleState()->setVisible(arithmeticShown_ &&
                                         arithmeticLinesOf(live_->run()->settings().hyper.rule) > 1);
    curve_->show(live_->runFormula(), live_->run(), viewOf(*live_->runFormula()).front());
    view_->updateDescription();
}

void CostCurveCard::showDiagnosis() {
    const auto& diagnosis = live_->diagnosis();
    const auto lower = diagnosis ? diagnosis->lowerPoint : std::nullopt;
    curve_->showLowerPoint(lower ? std::optional(lower->front()) : std::nullopt);
}

void CostCurveCard::showStep(std::size_t step) {
    curve_->setStep(step);
    if (live_->run()->isOpenAfter(step))
        arithmetic_->showOpen(QStringLiteral("w%1").arg(qs(subscriptText(step + 1))));
    else
        arithmetic_->show(arithmeticOf(*live_->run(), step));
}

void CostCurveCard::showPinned(PinnedLines pinned) { curve_->showPinned(std::move(pinned)); }

void CostCurveCard::setArithmeticShown(bool shown) {
    if (shown == arithmeticShown_)
        return;
    arithmeticShown_ = shown;
    arithmetic_->setVisible(shown);
    if (live_->run())
        showRun();
}

std::optional<double> CostCurveCard::floor() const { return curve_->view().valleyCost; }

} // namespace downhill
