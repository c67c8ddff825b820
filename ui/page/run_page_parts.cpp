// The parts of a page of runs: where they stand, and who listens to whom.
#include "ui/page/run_page.h"

#include "core/descent/rate_schedule.h"
#include "ui/charts/cost/cost_picture_card.h"
#include "ui/charts/loss/loss_curve_card.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/data/data_card.h"
#include "ui/page/first_focus.h"
#include "ui/page/part_locks.h"
#include "ui/page/run_controls.h"
#include "ui/page/run_page_exports.h"
#include "ui/page/run_page_keeper.h"
#include "ui/page/run_page_stage.h"
#include "ui/pins/pin_list.h"
#include "ui/pins/pin_table.h"
#include "ui/pins/pin_work.h"
#include "ui/pins/steps_card.h"
#include "ui/playback/playhead.h"
#include "ui/predict/predict_first.h"
#include "ui/predict/predictions.h"
#include "ui/rate_map/live_rate_map.h"
#include "ui/rate_map/rate_card.h"
#include "ui/rate_map/rate_curve_card.h"
#include "ui/run/live_run.h"
#include "ui/steps/step_table.h"
#include "ui/verdict/verdict_banner.h"

#include <QAction>
#include <QHBoxLayout>

#include <utility>

namespace downhill {

void RunPage::connectParts(RunControls* controls, CostPictureCard* picture) {
    controls_ = controls;
    picture_ = picture;
    // A cure is meant for the whole run, so changes on the way are forgotten.
    connect(banner_, &VerdictBanner::rateChosen, this,
            [this](double rate) { live_->setSettings(withRateThroughout(live_->settings(), rate)); });

    connect(live_, &LiveRun::runChanged, this, &RunPage::showRun);
    connect(live_, &LiveRun::diagnosisChanged, this, &RunPage::showDiagnosis);
    connect(live_, &LiveRun::failed, this, &RunPage::said);
    connect(controls_->rateCard()->map(), &LiveRateMap::failed, this, &RunPage::said);
    connect(picture_, &CostPictureCard::failed, this, &RunPage::said);
    connect(playhead_, &Playhead::stepChanged, this, &RunPage::showStep);
    for (PlotView* view : {picture_->view(), lossCurve_->view()})
        connect(view, &PlotView::stepClicked, this, &RunPage::goTo);
    connect(table(), &StepTable::stepChosen, this, &RunPage::goTo);
    connect(live_, &LiveRun::refused, this, [this] { emit said(tr("That is locked in this scene")); });
    predict_->addPicture(picture_);
    connect(points_, &DataCard::said, this, &RunPage::said);
    locks_->addPicture(PagePart::cost, points_);
    connect(predictions(), &Predictions::changed, this, &RunPage::statusChanged);

    connect(pins_, &PinList::changed, this, &RunPage::showPins);
    connect(pinWork_, &PinWork::failed, this, &RunPage::said);
    connect(steps_->pinTable(), &PinTable::takenUp, this, [this](int row) {
        const auto& pin = pins_->pins()[static_cast<std::size_t>(row)];
        live_->setSettings(std::get<PinnedRun>(pin.what).settings);
    });
    exports_ = std::make_unique<RunPageExports>(
        RunPageExports::Parts{live_, playhead_, pins_, controls_->rateCard()->map(), picture_});
    keeper_ = new RunPageKeeper({this, picture_, lossCurve_, controls_->rateCard(), steps_});
    RunPageStage::Parts onStage;
    onStage.live = live_;
    onStage.playhead = playhead_;
    onStage.pins = pins_;
    onStage.predict = predict_;
    onStage.controls = controls_;
    onStage.picture = picture_;
    onStage.lossCurve = lossCurve_;
    onStage.locks = locks_;
    onStage.makePicture = [this] { return makePicture(); };
    onStage.makeGradient = [this] { return makeGradient(); };
    onStage.putControlsBack = [this] {
        static_cast<QHBoxLayout*>(layout())->insertWidget(0, controls_);
        controls_->setTheme(theme_);
        controls_->show();
    };
    stage_ = new RunPageStage(std::move(onStage), this);
    new FirstFocus(this, picture_->view());
    setTheme(Theme::light());
}

void RunPage::place(RunControls* controls, std::vector<CardArrangement> arrangements,
                    std::vector<CardArrangement> withPoints) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(controls);
    layout->addWidget(cards_, 1);
    arrangements_ = std::move(arrangements);
    withPoints_ = std::move(withPoints);
    points_->hide();
    cards_->setArrangements(arrangements_);
}

void RunPage::arrange() {
    if (points_->isWanted() == pointsShown_)
        return;
    pointsShown_ = !pointsShown_;
    cards_->setArrangements(pointsShown_ ? withPoints_ : arrangements_);
    emit hintChanged();
}

void RunPage::showWhenUnfolded(RunControls* controls, RateCurveCard* rateCurve) {
    cards_->setOffered(rateCurve, false);
    locks_->addCard(PagePart::rate, rateCurve);
    connect(controls->rateCard()->curveAction(), &QAction::toggled, cards_,
            [this, rateCurve](bool on) { cards_->setOffered(rateCurve, on); });
}

} // namespace downhill
