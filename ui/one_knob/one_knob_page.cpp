#include "ui/one_knob/one_knob_page.h"

#include "core/catalogue/catalogue.h"
#include "ui/charts/loss/loss_curve_card.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/charts/plot/run_plot.h"
#include "ui/data/data_card.h"
#include "ui/one_knob/cost_curve_card.h"
#include "ui/one_knob/worked_runs_card.h"
#include "ui/page/card_area.h"
#include "ui/page/run_controls.h"
#include "ui/pins/pin_list.h"
#include "ui/pins/steps_card.h"
#include "ui/plain/tip.h"
#include "ui/playback/playhead.h"
#include "ui/predict/predictions.h"
#include "ui/rate_map/rate_card.h"
#include "ui/rate_map/rate_curve_card.h"
#include "ui/run/live_run.h"

#include <QAction>
#include <QToolButton>

namespace downhill {

OneKnobPage::OneKnobPage(RunMemory* memory, QWidget* parent) : RunPage(catalogue().front(), memory, parent) {
    auto* compare = new QAction(tr("&Compare 0.1, 2.0 and 0.001"), this);
    compare->setObjectName(QStringLiteral("compare"));
    compare->setToolTip(plainTip(tr("The lesson's three rates from 5 on one picture")));
    connect(compare, &QAction::triggered, this, &OneKnobPage::compareRates);
    addToMenu(compare);

    auto* controls = new RunControls(live(), playhead());
    worked_ = new WorkedRunsCard(live());
    controls->addCard(worked_);
    controls->addMeasure([this](bool given) { worked_->setFolded(given); });
    connect(worked_, &WorkedRunsCard::chosen, playhead(), &Playhead::toFirst);
    auto* compareButton = new QToolButton(worked_);
    compareButton->setText(tr("Compare rates"));
    compareButton->setToolTip(plainTip(compare->toolTip()));
    compareButton->setObjectName(QStringLiteral("small"));
    compareButton->setFocusPolicy(Qt::StrongFocus);
    connect(compareButton, &QToolButton::clicked, compare, &QAction::trigger);
    worked_->header()->addWidget(compareButton);
    auto* curve = new CostCurveCard(live());
    placeParts(controls, curve);
    connectParts(controls, curve);
}

CostPictureCard* OneKnobPage::makePicture() {
    auto* curve = new CostCurveCard(live());
    curve->view()->plot()->setTitlesShown(false);
    return curve;
}

void OneKnobPage::placeParts(RunControls* controls, QWidget* picture) {
    RateCurveCard* rateCurve = controls->rateCard()->makeCurve();
    const CardCell top{0, 0, 1, 2, {{banner()}}};
    place(
        controls,
        {{.narrowest = 860,
          .cells = {top,
                    {1, 0, 1, 2, {{.card = rateCurve, .width = 372}, {.card = picture, .stretch = 1}}},
                    {2, 0, 1, 1, {{lossCurve()}}},
                    {2, 1, 1, 1, {{steps()}}}},
          .rowStretch = {0, 10, 9},
          .columnStretch = {27, 20}},
         {.narrowest = 0,
          .cells = {top,
                    {1, 0, 1, 2, {{picture}}},
                    {2, 0, 1, 1, {{lossCurve()}}},
                    {2,
                     1,
                     1,
                     1,
                     {{.card = steps(), .tab = tr("Steps")}, {.card = rateCurve, .tab = tr("Rate curve")}}}},
          .rowStretch = {0, 10, 9},
          .columnStretch = {20, 19}}},
        {{.narrowest = 0,
          .cells = {top,
                    {1, 0, 1, 1, {{points()}}},
                    {1, 1, 1, 1, {{picture}}},
                    {2, 0, 1, 1, {{lossCurve()}}},
                    {2,
                     1,
                     1,
                     1,
                     {{.card = steps(), .tab = tr("Steps")}, {.card = rateCurve, .tab = tr("Rate curve")}}}},
          .rowStretch = {0, 10, 9},
          .columnStretch = {20, 19}}});
    showWhenUnfolded(controls, rateCurve);
}

QWidget* OneKnobPage::part(PagePart part) const {
    return part == PagePart::workedRuns ? worked_ : RunPage::part(part);
}

QString OneKnobPage::hint() const {
    if (predictions()->isOpen())
        return tr(
            "Click the curve where the next step leads · R or → reveals · drag the ring to move the start");
    if (arePointsShown())
        return tr("Drag a point or click for a new one · drag the ring to move the start · Space plays");
    return tr("Space plays · ← → step · drag the ring to move the start");
}

// The lesson's one picture: too large and too small beside the rate that works, on an axis that shows all
// three.
void OneKnobPage::compareRates() {
    RunSettings middle, large, small; // w² from 5
    middle.hyper.rate = 0.1;
    large.hyper.rate = 2;
    small.hyper.rate = 0.001;
    pinBeside({large, small});
    live()->setSettings(middle);
    setLogarithmic(true);
}

} // namespace downhill
