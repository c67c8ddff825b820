#include "ui/one_knob/one_knob_page.h"

#include "core/descent/descend.h"
#include "core/descent/rate_schedule.h"
#include "core/text/number_text.h"
#include "ui/charts/cost_curve.h"
#include "ui/charts/loss_curve.h"
#include "ui/charts/loss_curve_card.h"
#include "ui/charts/plot_view.h"
#include "ui/one_knob/cost_curve_card.h"
#include "ui/one_knob/knob_range.h"
#include "ui/one_knob/one_knob_controls.h"
#include "ui/one_knob/worked_runs_card.h"
#include "ui/pins/pin_list.h"
#include "ui/pins/pin_table.h"
#include "ui/pins/steps_card.h"
#include "ui/playback/playhead.h"
#include "ui/playback/transport_bar.h"
#include "ui/run/live_run.h"
#include "ui/steps/step_table.h"
#include "ui/steps/step_table_model.h"
#include "ui/text.h"
#include "ui/verdict/verdict_banner.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>

namespace downhill {

OneKnobPage::OneKnobPage(QWidget* parent)
    : QWidget(parent),
      live_(new LiveRun(this)),
      playhead_(new Playhead(this)),
      pins_(new PinList(this)),
      pin_(new QAction(tr("P&in run"), this)),
      compare_(new QAction(tr("&Compare 0.1, 2.0 and 0.001"), this)),
      transport_(new TransportBar(playhead_, this)),
      controls_(new OneKnobControls(live_)),
      banner_(new VerdictBanner),
      costCurve_(new CostCurveCard(live_)),
      lossCurve_(new LossCurveCard),
      steps_(new StepsCard(pins_)),
      grid_(nullptr) {
    setObjectName(QStringLiteral("page"));
    pin_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    pin_->setToolTip(tr("Keep this run on the charts, to compare others with it (Ctrl+D)"));
    compare_->setToolTip(tr("The lesson's three rates from 5 on one picture"));
    placeParts();
    connectParts();
    setTheme(Theme::light());
}

OneKnobPage::~OneKnobPage() = default;

void OneKnobPage::placeParts() {
    auto* pictures = new QWidget(this);
    grid_ = new QGridLayout(pictures);
    grid_->addWidget(banner_, 0, 0, 1, 2);
    grid_->addWidget(costCurve_, 1, 0, 1, 2);
    grid_->addWidget(lossCurve_, 2, 0);
    grid_->addWidget(steps_, 2, 1);
    grid_->setRowStretch(1, 10);
    grid_->setRowStretch(2, 9);
    grid_->setColumnStretch(0, 27);
    grid_->setColumnStretch(1, 20);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(controls_);
    layout->addWidget(pictures, 1);
}

void OneKnobPage::connectParts() {
    // A cure is meant for the whole run, so changes on the way are forgotten.
    connect(banner_, &VerdictBanner::rateChosen, this,
            [this](double rate) { live_->setSettings(withRateThroughout(live_->settings(), rate)); });
    connect(controls_->workedRuns(), &WorkedRunsCard::chosen, playhead_, &Playhead::toFirst);

    connect(live_, &LiveRun::runChanged, this, &OneKnobPage::showRun);
    connect(live_, &LiveRun::diagnosisChanged, this, &OneKnobPage::showDiagnosis);
    connect(playhead_, &Playhead::stepChanged, this, &OneKnobPage::showStep);
    for (PlotView* view : {costCurve_->view(), lossCurve_->view()})
        connect(view, &PlotView::stepClicked, playhead_, &Playhead::setStep);
    connect(table(), &StepTable::stepChosen, playhead_, &Playhead::setStep);

    connect(pin_, &QAction::triggered, this, &OneKnobPage::pinCurrent);
    connect(compare_, &QAction::triggered, this, &OneKnobPage::compareRates);
    connect(pins_, &PinList::changed, this, &OneKnobPage::showPins);
    connect(steps_->pinTable(), &PinTable::takenUp, this, [this](int row) {
        live_->setSettings(pins_->pins()[static_cast<std::size_t>(row)].run->settings());
    });
}

StepTable* OneKnobPage::table() const { return steps_->table(); }

void OneKnobPage::showRun() {
    const auto& run = live_->run();
    costCurve_->showRun();
    lossCurve_->curve()->show(run, costCurve_->curve()->view().valleyCost);
    lossCurve_->view()->updateDescription();
    steps_->steps()->setRun(run);
    playhead_->setLastStep(static_cast<int>(run->stepsTaken()));
    if (run->stopped() == StopReason::running)
        banner_->showRunning(run->stepsTaken());
    showStep();
}

void OneKnobPage::showDiagnosis() {
    const bool ended = live_->run() && live_->run()->stopped() != StopReason::running;
    if (live_->diagnosis() && ended)
        banner_->show(*live_->diagnosis(), live_->run()->settings().rate);
}

void OneKnobPage::showStep() {
    if (!live_->run())
        return;
    const auto step = static_cast<std::size_t>(playhead_->step());
    costCurve_->showStep(step);
    lossCurve_->curve()->setStep(step);
    table()->showStep(playhead_->step());
    emit statusChanged();
}

void OneKnobPage::showPins() {
    costCurve_->curve()->showPinned(pins_->lines());
    lossCurve_->curve()->showPinned(pins_->lines());
    pin_->setEnabled(!pins_->isFull());
    emit statusChanged();
}

void OneKnobPage::pinCurrent() {
    if (live_->run() && live_->diagnosis() && live_->run()->stopped() != StopReason::running)
        pins_->pin(live_->runFormula(), live_->run(), *live_->diagnosis());
}

// The lesson's one picture: too large and too small beside the rate that works, on an axis that shows all
// three.
void OneKnobPage::compareRates() {
    pins_->clear();
    RunSettings settings; // w² from 5
    const auto formula = std::get<std::shared_ptr<const Formula>>(Formula::parse(settings.cost));
    for (const double rate : {2.0, 0.001}) {
        settings.rate = rate;
        const auto run = std::make_shared<const Run>(descend(*formula, settings));
        pins_->pin(formula, run, diagnose(*run, *formula));
    }
    settings.rate = 0.1;
    live_->setSettings(settings);
    setLogarithmic(true);
}

void OneKnobPage::setTheme(const Theme& theme) {
    for (Card* card : findChildren<Card*>()) {
        card->layout()->setContentsMargins(theme.px(14), theme.px(7), theme.px(14), theme.px(8));
        card->layout()->setSpacing(theme.px(5));
    }
    // The charts bring their own margins.
    for (Card* card : std::initializer_list<Card*>{costCurve_, lossCurve_, steps_}) {
        card->layout()->setContentsMargins(theme.px(8), theme.px(9), theme.px(8), theme.px(4));
        card->header()->setContentsMargins(theme.px(6), 0, theme.px(6), 0);
    }
    grid_->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(10));
    grid_->setSpacing(theme.px(10));
    controls_->setTheme(theme);
    transport_->setTheme(theme);
    banner_->setTheme(theme);
    costCurve_->setTheme(theme);
    lossCurve_->curve()->setTheme(theme);
    steps_->setTheme(theme);
}

void OneKnobPage::setLogarithmic(bool logarithmic) { lossCurve_->setLogarithmic(logarithmic); }
bool OneKnobPage::isLogarithmic() const { return lossCurve_->isLogarithmic(); }

std::optional<PictureContent> OneKnobPage::pictureContent() const {
    if (!live_->run())
        return std::nullopt;
    return PictureContent{live_->runFormula(),
                          live_->run(),
                          live_->diagnosis(),
                          rangeOf(*live_),
                          static_cast<std::size_t>(playhead_->step()),
                          pins_->lines()};
}

QStringList OneKnobPage::statusTexts() const {
    if (!live_->run())
        return {};
    const Run& run = *live_->run();
    const auto step = static_cast<std::size_t>(playhead_->step());
    QStringList texts{tr("Step %1 of %2").arg(qs(countText(step)), qs(countText(run.stepsTaken()))),
                      tr("w = %1").arg(qs(displayText(run.w(step)[0]))),
                      tr("C = %1").arg(qs(displayText(run.cost(step))))};
    if (const int count = pins_->rowCount(); count > 0)
        texts += count == 1 ? tr("1 pinned run") : tr("%1 pinned runs").arg(count);
    return texts;
}

void OneKnobPage::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
        return playhead_->toggle();
    case Qt::Key_Left:
        return playhead_->back();
    case Qt::Key_Right:
        return playhead_->forward();
    case Qt::Key_Home:
        return playhead_->toFirst();
    case Qt::Key_End:
        return playhead_->toLast();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace downhill
