#include "ui/page/run_page.h"

#include "core/descent/shown_values.h"
#include "core/text/number_text.h"
#include "ui/charts/cost/cost_picture_card.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/loss/loss_curve_card.h"
#include "ui/data/data_card.h"
#include "ui/page/part_locks.h"
#include "ui/page/run_controls.h"
#include "ui/page/run_page_exports.h"
#include "ui/page/run_page_keeper.h"
#include "ui/page/run_page_pins.h"
#include "ui/page/run_page_stage.h"
#include "ui/pins/pin_list.h"
#include "ui/pins/pin_work.h"
#include "ui/pins/run_memory.h"
#include "ui/pins/steps_card.h"
#include "ui/playback/playhead.h"
#include "ui/playback/transport_bar.h"
#include "ui/predict/predict_first.h"
#include "ui/predict/prediction_strip.h"
#include "ui/predict/predictions.h"
#include "ui/rate_map/rate_card.h"
#include "ui/run/live_run.h"
#include "ui/steps/step_table.h"
#include "ui/steps/step_table_model.h"
#include "ui/text/text.h"
#include "ui/verdict/verdict_banner.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>
#include <utility>

namespace downhill {

namespace {
const QString logarithmicKey = QStringLiteral("loss/logarithmic");
const QString rateCurveKey = QStringLiteral("rates/curve");
const QString speedKey = QStringLiteral("playback/speed");
} // namespace

RunPage::RunPage(const NamedCost& first, RunMemory* memory, QWidget* parent)
    : Page(parent),
      live_(new LiveRun(first, memory->pool(), this)),
      playhead_(new Playhead(this)),
      pins_(new PinList(this)),
      pinWork_(new PinWork(pins_, memory->pool(), this)),
      predict_(new PredictFirst(live_, playhead_, this)),
      stop_(new QAction(tr("S&top a long run"), this)),
      transport_(new TransportBar(playhead_, this)),
      top_(new QStackedWidget(this)),
      banner_(new VerdictBanner),
      cards_(new CardArea(this)),
      locks_(new PartLocks(this, cards_)),
      lossCurve_(new LossCurveCard(this)),
      steps_(new StepsCard(pins_, this)),
      points_(new DataCard(live_, this)) {
    memory->add(live_, pinWork_);
    pinning_ = new RunPagePins({live_, pins_, locks_, predictions()}, this);
    ownActions_ = {pinning_->action()};
    ownActions_ += predict_->actions();
    ownActions_ += stop_;
    connect(pinning_, &RunPagePins::said, this, &RunPage::said);
    connect(stop_, &QAction::triggered, live_, &LiveRun::cancel);
    top_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    top_->addWidget(banner_);
    top_->addWidget(predict_->strip());
    connect(predictions(), &Predictions::switched, this, [this](bool on) {
        top_->setCurrentWidget(on ? static_cast<QWidget*>(predict_->strip()) : banner_);
    });
    connect(live_, &LiveRun::hidingChanged, this, &RunPage::hintChanged);
}

RunPage::~RunPage() = default;

Predictions* RunPage::predictions() const { return predict_->predictions(); }
QWidget* RunPage::banner() const { return top_; }
QAction* RunPage::pinAction() const { return pinning_->action(); }
void RunPage::pinBeside(const std::vector<RunSettings>& runs) { pinning_->pinBeside(runs); }

void RunPage::bringForward(QWidget* card) { cards_->bringForward(card); }

StepTable* RunPage::table() const { return steps_->table(); }

QWidget* RunPage::part(PagePart part) const {
    const std::pair<PagePart, QWidget*> own[] = {{PagePart::transport, transport_},
                                                 {PagePart::verdict, top_},
                                                 {PagePart::costPicture, picture_},
                                                 {PagePart::lossCurve, lossCurve_},
                                                 {PagePart::steps, steps_}};
    const auto found = std::ranges::find(own, part, &std::pair<PagePart, QWidget*>::first);
    return found == std::end(own) ? controls_->part(part) : found->second;
}

void RunPage::setAccess(const PartsAccess& access) {
    using enum PagePart;
    locks_->set(access);
    transport_->setLocked(locks_->isClosed(PagePart::transport));
    banner_->setCureLocked(locks_->isClosed(rate));
    for (QAction* action : std::as_const(settingActions_))
        action->setDisabled(locks_->isAnyClosed(cost, rate, start, rule, PagePart::steps));
    if (QWidget* worked = part(workedRuns))
        worked->setDisabled(locks_->isAnyClosed(workedRuns, cost, rate, start, rule, stop));
    live_->setGuard(access.empty() ? LiveRun::Guard()
                                   : [this](const RunSettings& now, const RunSettings& wanted) {
                                         return allows(*locks_, now, wanted);
                                     });
    pinning_->enable();
}

void RunPage::goTo(int step) {
    if (locks_->isClosed(PagePart::transport))
        table()->showStep(playhead_->step()); // which has marked the other one
    else
        playhead_->setStep(step);
}

void RunPage::addToMenu(QAction* action) {
    ownActions_.insert(ownActions_.size() - 1, action);
    settingActions_ += action;
}

void RunPage::addActionsTo(QMenu* menu) const {
    transport_->addActionsTo(menu);
    menu->addSeparator();
    menu->addActions(ownActions_);
}

void RunPage::setCurrent(bool current) {
    if (!current)
        playhead_->pause();
    transport_->setActionsVisible(current);
    for (QAction* action : ownActions_)
        action->setVisible(current);
}

void RunPage::takeKeys() { picture_->view()->setFocus(Qt::MouseFocusReason); }

void RunPage::showRun() {
    const auto& run = live_->run();
    arrange();
    pinning_->compareWithRun();
    points_->showRun();
    picture_->showRun();
    lossCurve_->curve()->show(run, picture_->floor());
    lossCurve_->view()->updateDescription();
    // Before the table loses the row that is looked at, and would choose another one.
    playhead_->setLastStep(static_cast<int>(run->stepsTaken()));
    steps_->steps()->setRun(run);
    if (run->stopped() == StopReason::running)
        banner_->showRunning(run->stepsTaken());
    showStep();
}

void RunPage::showDiagnosis() {
    const bool ended = live_->run() && live_->run()->stopped() != StopReason::running;
    if (live_->diagnosis() && ended)
        banner_->show(*live_->diagnosis());
    picture_->showDiagnosis();
}

void RunPage::showStep() {
    if (!live_->run())
        return;
    const auto step = static_cast<std::size_t>(playhead_->step());
    picture_->showStep(step);
    points_->showStep(step);
    lossCurve_->curve()->setStep(step);
    table()->showStep(playhead_->step());
    emit statusChanged();
}

void RunPage::showPins() {
    picture_->showPinned(pins_->lines());
    lossCurve_->curve()->showPinned(pins_->lines());
    emit statusChanged();
}

void RunPage::setTheme(const Theme& theme) {
    theme_ = theme;
    for (Card* card : findChildren<Card*>()) {
        card->layout()->setContentsMargins(theme.px(14), theme.px(7), theme.px(14), theme.px(8));
        card->layout()->setSpacing(theme.px(5));
    }
    for (Card* card : std::initializer_list<Card*>{picture_, points_, lossCurve_, steps_})
        setInnerMargins(card, theme);
    controls_->setTheme(theme);
    transport_->setTheme(theme);
    banner_->setTheme(theme);
    predict_->strip()->setTheme(theme);
    top_->setFixedHeight(predict_->strip()->height()); // by itself it would be as high as they might be
    picture_->setTheme(theme);
    points_->setTheme(theme);
    lossCurve_->curve()->setTheme(theme);
    steps_->setTheme(theme);
    cards_->setTheme(theme);
}

void RunPage::setInnerMargins(Card* card, const Theme& theme) const {
    card->layout()->setContentsMargins(theme.px(8), theme.px(9), theme.px(8), theme.px(4));
    card->header()->setContentsMargins(theme.px(6), 0, theme.px(6), 0);
}

void RunPage::setLogarithmic(bool logarithmic) { lossCurve_->setLogarithmic(logarithmic); }
bool RunPage::isLogarithmic() const { return lossCurve_->isLogarithmic(); }

void RunPage::setRateCurveShown(bool shown) { controls_->rateCard()->curveAction()->setChecked(shown); }
bool RunPage::isRateCurveShown() const { return controls_->rateCard()->curveAction()->isChecked(); }

const ExportSource* RunPage::exports() const { return exports_.get(); }
Stateful* RunPage::stateful() { return keeper_; }
StageSource* RunPage::stage() { return stage_; }

std::optional<Lesson> RunPage::lesson() const { return live_->settings(); }

void RunPage::restore(const Kept& kept) {
    setLogarithmic(kept.value(logarithmicKey, false).toBool());
    setRateCurveShown(kept.value(rateCurveKey, false).toBool());
    transport_->setSpeed(kept.value(speedKey, 2.0).toDouble());
}

void RunPage::save(Kept& kept) const {
    kept.setValue(logarithmicKey, isLogarithmic());
    kept.setValue(rateCurveKey, isRateCurveShown());
    kept.setValue(speedKey, transport_->speed());
}

QStringList RunPage::statusTexts() const {
    if (!live_->run())
        return {};
    const Run& run = *live_->run();
    const auto step = static_cast<std::size_t>(playhead_->step());
    QStringList texts{(live_->isHiding() ? tr("Step %1 of %2 shown") : tr("Step %1 of %2"))
                          .arg(qs(countText(step)), qs(countText(run.stepsTaken())))};
    const auto& names = live_->runFormula()->knobNames();
    for (std::size_t knob = 0; knob < run.knobs(); ++knob)
        texts += tr("%1 = %2").arg(qs(names[knob]), qs(displayText(shownW(run, step, knob))));
    texts += tr("C = %1").arg(qs(displayText(shownCost(run, step))));
    if (const int count = pins_->rowCount(); count > 0)
        texts += count == 1 ? tr("1 pinned run") : tr("%1 pinned runs").arg(count);
    return texts;
}

void RunPage::keyPressEvent(QKeyEvent* event) {
    if ((event->modifiers() & ~Qt::KeypadModifier) || locks_->isClosed(PagePart::transport))
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
