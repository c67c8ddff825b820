#include "ui/two_knobs/two_knobs_page.h"

#include "core/catalogue/catalogue.h"
#include "ui/charts/loss/loss_curve_card.h"
#include "ui/charts/map/cost_map_plot.h"
#include "ui/data/data_card.h"
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
#include "ui/two_knobs/cost_map_card.h"
#include "ui/two_knobs/gradient_card.h"
#include "ui/two_knobs/rule_race.h"
#include "ui/two_knobs/slice_card.h"

#include <QAction>

namespace downhill {

TwoKnobsPage::TwoKnobsPage(RunMemory* memory, QWidget* parent)
    : RunPage(*findNamedCost("long-valley"), memory, parent),
      map_(new CostMapCard(live())),
      gradient_(new GradientCard(live())),
      slice_(new SliceCard(live())) {
    auto* race = new QAction(tr("&Race the rules"), this);
    race->setObjectName(QStringLiteral("race"));
    race->setToolTip(
        plainTip(tr("Momentum, RMSProp and Adam from the same start, each at the rate that suits it best")));
    auto* rules = new RuleRace(live(), pins(), this);
    connect(race, &QAction::triggered, rules, &RuleRace::prepare);
    connect(rules, &RuleRace::said, this, &Page::said);
    connect(rules, &RuleRace::linedUp, this, [this](const auto& others) { pinBeside(others); });
    connect(rules, &RuleRace::ready, this, [this] {
        playhead()->toFirst();
        playhead()->play();
    });
    addToMenu(race);

    auto* controls = new RunControls(live(), playhead());
    placeParts(controls);
    // before the parts: a step of the new run, where a state is put back with it, is shown of that one
    connect(live(), &LiveRun::runChanged, slice_, &SliceCard::showRun);
    connectParts(controls, map_);
    connect(this, &RunPage::hintChanged, this, &TwoKnobsPage::makeRoom); // points came or went
    connect(map_, &CostMapCard::viewChanged, this, [this] { slice_->showView(map_->map()->view()); });
    connect(this, &RunPage::statusChanged, this, [this] {
        const auto step = static_cast<std::size_t>(playhead()->step());
        if (live()->run() && step < live()->run()->rows()) {
            gradient_->showStep(step);
            slice_->showStep(step);
        }
    });
}

CostPictureCard* TwoKnobsPage::makePicture() { return new CostMapCard(live()); }

SteppedPart TwoKnobsPage::makeGradient() {
    auto* card = new GradientCard(live());
    card->body()->addStretch(1);
    SteppedPart part;
    part.widget = card;
    part.setTheme = [card](const Theme& theme) {
        card->layout()->setContentsMargins(theme.px(14), theme.px(7), theme.px(14), theme.px(8));
        card->setTheme(theme);
    };
    part.showStep = [card](std::size_t step) { card->showStep(step); };
    return part;
}

void TwoKnobsPage::placeParts(RunControls* controls) {
    RateCurveCard* rateCurve = controls->rateCard()->makeCurve();
    const CardCell top{0, 0, 1, 2, {{banner()}}}, map{1, 0, 2, 1, {{map_}}},
        gradient{1, 1, 1, 1, {{gradient_}}};
    place(
        controls,
        {{.narrowest = 860,
          .cells = {top,
                    map,
                    gradient,
                    {2, 1, 1, 1, {{lossCurve()}}},
                    {3,
                     0,
                     1,
                     1,
                     {{.card = slice_, .tab = tr("Slice")},
                      {.card = rateCurve, .tab = tr("Rate curve"), .height = 230}}},
                    {3, 1, 1, 1, {{steps()}}}},
          .rowStretch = {0, 0, 10, 7},
          .columnStretch = {62, 38}},
         {.narrowest = 0,
          .cells = {top,
                    map,
                    gradient,
                    {2, 1, 1, 1, {{slice_}}},
                    {3, 0, 1, 1, {{lossCurve()}}},
                    {3,
                     1,
                     1,
                     1,
                     {{.card = steps(), .tab = tr("Steps")}, {.card = rateCurve, .tab = tr("Rate curve")}}}},
          .rowStretch = {0, 0, 10, 8},
          .columnStretch = {52, 48}}},
        {{.narrowest = 0,
          .cells = {top,
                    {1, 0, 1, 1, {{points()}}},
                    {1, 1, 1, 1, {{map_}}},
                    {2, 0, 1, 1, {{lossCurve()}}},
                    {2,
                     1,
                     1,
                     1,
                     {{.card = steps(), .tab = tr("Steps")},
                      {.card = gradient_, .tab = tr("Gradient")},
                      {.card = slice_, .tab = tr("Slice")},
                      {.card = rateCurve, .tab = tr("Rate curve")}}}},
          .rowStretch = {0, 10, 8},
          .columnStretch = {49, 51}}});
    showWhenUnfolded(controls, rateCurve);
}

// Beside the points a low window has room for the map or for the step in numbers, which the table has too.
void TwoKnobsPage::makeRoom() {
    constexpr double high = 620; // of the page, in design pixels
    map_->setArithmeticShown(!arePointsShown() || height() >= theme_.px(high));
}

void TwoKnobsPage::resizeEvent(QResizeEvent* event) {
    RunPage::resizeEvent(event);
    makeRoom();
}

void TwoKnobsPage::setTheme(const Theme& theme) {
    theme_ = theme;
    RunPage::setTheme(theme);
    makeRoom();
    setInnerMargins(slice_, theme);
    gradient_->setTheme(theme);
    slice_->setTheme(theme);
}

QWidget* TwoKnobsPage::part(PagePart part) const {
    return part == PagePart::gradient ? gradient_ : RunPage::part(part);
}

QString TwoKnobsPage::hint() const {
    if (predictions()->isOpen())
        return tr(
            "Click the map where the next step leads · R or → reveals · drag the ring to move the start");
    if (arePointsShown())
        return tr("Drag a point or click for a new one · click the map to start there · Space plays");
    return tr("Click the map to start there · wheel zooms · drag pans · double-click shows all");
}

} // namespace downhill
