// The parts of the page: where they stand, and who listens to whom.
#include "ui/many_knobs/many_knobs_page.h"

#include "ui/many_knobs/controls/digits_card.h"
#include "ui/many_knobs/controls/training_controls.h"
#include "ui/many_knobs/curves/curves_card.h"
#include "ui/many_knobs/curves/training_canvas.h"
#include "ui/many_knobs/first_layer/first_layer_card.h"
#include "ui/many_knobs/gradient/training_gradient_card.h"
#include "ui/many_knobs/held_out/held_out_card.h"
#include "ui/many_knobs/training/demonstrations.h"
#include "ui/many_knobs/training/knob_file_actions.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/page/card_area.h"
#include "ui/page/first_focus.h"
#include "ui/pins/pin_list.h"
#include "ui/pins/pin_table.h"
#include "ui/verdict/verdict_banner.h"

#include <QAction>
#include <QHBoxLayout>

#include <utility>

namespace downhill {

void ManyKnobsPage::placeParts() {
    for (QAction* action : demonstrations_->rates())
        curves_->addDemonstration(action);
    curves_->addDemonstration(demonstrations_->batches());

    const CardCell top{0, 0, 1, 2, {{banner_}}};
    cards_->setArrangements({{.narrowest = 900,
                              .cells = {top,
                                        {1, 0, 1, 1, {{curves_}}},
                                        {1, 1, 1, 1, {{gradient_}}},
                                        {2, 0, 1, 1, {{firstLayer_}}},
                                        {2, 1, 1, 1, {{heldOut_}}}},
                              .rowStretch = {0, 11, 9},
                              .columnStretch = {62, 38}},
                             {.narrowest = 0,
                              .cells = {top,
                                        {1, 0, 1, 2, {{curves_}}},
                                        {2,
                                         0,
                                         1,
                                         1,
                                         {{.card = firstLayer_, .tab = tr("First layer")},
                                          {.card = gradient_, .tab = tr("Gradient")}}},
                                        {2, 1, 1, 1, {{heldOut_}}}},
                              .rowStretch = {0, 11, 10},
                              .columnStretch = {56, 44}}});

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(controls_);
    layout->addWidget(cards_, 1);
}

void ManyKnobsPage::connectParts() {
    new FirstFocus(this, curves_->view());
    connect(live_, &LiveTraining::trainingChanged, this, &ManyKnobsPage::showTraining);
    connect(live_, &LiveTraining::diagnosisChanged, this, &ManyKnobsPage::showVerdict);
    connect(live_, &LiveTraining::activityChanged, this, [this] {
        showVerdict();
        heldOut_->setTraining(live_->isTraining());
        emit statusChanged();
    });
    connect(live_, &LiveTraining::settingsChanged, this, [this] {
        controls_->digits()->showProblem({});
        comparePins();
    });
    connect(live_, &LiveTraining::failed, this, [this](const QString& why) {
        controls_->digits()->showFailure(why);
        if (live_->training()) // what was there is still there, and its verdict too
            showVerdict();
        else
            banner_->showNote(tr("No training"), why);
    });
    // A cure is meant for the whole training.
    connect(banner_, &VerdictBanner::rateChosen, this, [this](double rate) {
        TrainingSettings settings = live_->fromTheStart();
        settings.hyper.rate = rate;
        live_->begin(std::move(settings), false);
    });
    connect(demonstrations_, &Demonstrations::said, this, &Page::said);
    connect(demonstrations_, &Demonstrations::batchesBegan, this,
            [this] { curves_->setEffort(Effort::images); });
    connect(transport_, &TrainingBar::said, this, &Page::said);
    connect(knobFiles_, &KnobFileActions::done, this, &Page::said);

    connect(pins_, &PinList::changed, this, &ManyKnobsPage::showPins);
    connect(firstLayer_->pinTable(), &PinTable::takenUp, this, [this](int row) {
        const auto& pin = pins_->pins()[static_cast<std::size_t>(row)];
        TrainingSettings settings = *std::get<std::shared_ptr<const TrainingRun>>(pin.what)->settings;
        settings.changes.clear();
        live_->begin(std::move(settings), true);
    });
}

} // namespace downhill
