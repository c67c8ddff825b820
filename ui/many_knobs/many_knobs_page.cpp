#include "ui/many_knobs/many_knobs_page.h"

#include "core/text/decimals.h"
#include "core/text/number_text.h"
#include "ui/many_knobs/controls/training_controls.h"
#include "ui/many_knobs/curves/curves_card.h"
#include "ui/many_knobs/curves/training_canvas.h"
#include "ui/many_knobs/first_layer/first_layer_card.h"
#include "ui/many_knobs/gradient/training_gradient_card.h"
#include "ui/many_knobs/held_out/held_out_card.h"
#include "ui/many_knobs/pad/try_card.h"
#include "ui/many_knobs/training/demonstrations.h"
#include "ui/many_knobs/training/knob_file_actions.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/many_knobs/training_page_exports.h"
#include "ui/many_knobs/training_page_keeper.h"
#include "ui/many_knobs/training_page_stage.h"
#include "ui/page/card_area.h"
#include "ui/page/part_locks.h"
#include "ui/pins/pin_list.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"
#include "ui/verdict/verdict_banner.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <iterator>
#include <utility>

namespace downhill {

namespace {
const QString logarithmicKey = QStringLiteral("training/logarithmic");
const QString effortKey = QStringLiteral("training/effort");
const QString speedKey = QStringLiteral("training/speed");
} // namespace

ManyKnobsPage::ManyKnobsPage(QWidget* parent)
    : Page(parent),
      live_(new LiveTraining(this)),
      pins_(new PinList(this)),
      pin_(new QAction(tr("P&in run"), this)),
      knobFiles_(new KnobFileActions(live_, this)),
      demonstrations_(new Demonstrations(live_, pins_, this)),
      transport_(new TrainingBar(live_, this)),
      controls_(new TrainingControls(live_)),
      banner_(new VerdictBanner(this)),
      cards_(new CardArea(this)),
      locks_(new PartLocks(this, cards_)),
      curves_(new CurvesCard(this)),
      gradient_(new TrainingGradientCard(this)),
      firstLayer_(new FirstLayerCard(pins_, this)),
      heldOut_(new HeldOutCard(this)),
      exports_(std::make_unique<TrainingPageExports>(TrainingPageExports::Parts{live_, pins_, curves_})),
      keeper_(std::make_unique<TrainingPageKeeper>(
          TrainingPageKeeper::Parts{live_, pins_, transport_, curves_, firstLayer_, demonstrations_})) {
    pin_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    pin_->setToolTip(plainTip(tr("Keep this training on the curves, to compare others with it (Ctrl+D)")));
    connect(pin_, &QAction::triggered, this, &ManyKnobsPage::pinCurrent);
    placeParts();
    connectParts();
    TrainingPageStage::Parts onStage;
    onStage.live = live_;
    onStage.pins = pins_;
    onStage.transport = transport_;
    onStage.controls = controls_;
    onStage.curves = curves_;
    onStage.locks = locks_;
    onStage.putControlsBack = [this] {
        static_cast<QHBoxLayout*>(layout())->insertWidget(0, controls_);
        controls_->setTheme(theme_);
        controls_->show();
    };
    stage_ = new TrainingPageStage(std::move(onStage), this);
    setTheme(Theme::light());
    showVerdict();
}

ManyKnobsPage::~ManyKnobsPage() = default;

void ManyKnobsPage::showTraining() {
    const auto& training = live_->training();
    const NewestRow& newest = *training->newest;
    curves_->show(training);
    gradient_->show(newest.step, newest.gradient);
    if (live_->lastActivity() != LiveTraining::Activity::training && !live_->isTraining())
        gradient_->rest();
    firstLayer_->show(newest.knobs);
    heldOut_->show(training->data, training->answers);
    controls_->tryCard()->show(training->network(),
                               std::shared_ptr<const std::vector<float>>(training->newest, &newest.knobs));
    if (!live_->diagnosis())
        showVerdict();
    emit statusChanged();
}

void ManyKnobsPage::showVerdict() {
    const auto& training = live_->training();
    if (!training)
        banner_->showNote(tr("Drawing the digits"), tr("10,000 to learn from and 2,000 held out"));
    else if (training->stepsTaken() == 0 && !live_->isTraining())
        banner_->showNote(tr("Ready"),
                          tr("%1 knobs stand at random: cost %2, %3 % of held-out digits right. "
                             "Train, and watch what the same rule makes of them.")
                              .arg(qs(countText(networkKnobs)), qs(displayText(training->newest->cost, 3)),
                                   qs(displayText(100 * training->heldOut.back().accuracy, 3))));
    else if (live_->diagnosis())
        banner_->show(*live_->diagnosis());
    else
        banner_->showRunning(training->stepsTaken());
}

void ManyKnobsPage::showPins() {
    curves_->showPinned(pins_->trainingLines());
    pin_->setEnabled(!pins_->isFull() && !locks_->isClosed(PagePart::steps));
}

void ManyKnobsPage::pinCurrent() {
    if (!live_->training() || live_->training()->stepsTaken() == 0)
        return;
    if (const PinList::Pin* same = pins_->find(live_->training()))
        emit said(tr("This training is pinned already: %1").arg(same->name));
    else
        pins_->pin(live_->training(), live_->diagnosis().value_or(Diagnosis{}));
}

// Other digits, or another way to say how wrong an answer is, are another cost.
void ManyKnobsPage::comparePins() {
    pins_->setOfThisCost(
        [digits = live_->settings().digits, network = live_->settings().network](const Pinned& pinned) {
            const auto& settings = *std::get<std::shared_ptr<const TrainingRun>>(pinned)->settings;
            return settings.digits == digits && settings.network.output == network.output;
        });
}

void ManyKnobsPage::addActionsTo(QMenu* menu) const {
    transport_->addActionsTo(menu);
    menu->addSeparator();
    menu->addActions(demonstrations_->rates());
    menu->addAction(demonstrations_->batches());
    menu->addSeparator();
    menu->addAction(pin_);
    menu->addActions(knobFiles_->actions());
}

void ManyKnobsPage::setCurrent(bool current) {
    transport_->setActionsVisible(current);
    pin_->setVisible(current);
    QList<QAction*> own = demonstrations_->rates() + knobFiles_->actions();
    own += demonstrations_->batches();
    for (QAction* action : own)
        action->setVisible(current);
    if (current)
        live_->beginIfNothingIsThere();
    else
        live_->pause();
}

QWidget* ManyKnobsPage::part(PagePart part) const {
    const std::pair<PagePart, QWidget*> own[] = {
        {PagePart::transport, transport_}, {PagePart::verdict, banner_},   {PagePart::lossCurve, curves_},
        {PagePart::gradient, gradient_},   {PagePart::steps, firstLayer_}, {PagePart::heldOut, heldOut_}};
    const auto found = std::ranges::find(own, part, &std::pair<PagePart, QWidget*>::first);
    return found == std::end(own) ? controls_->part(part) : found->second;
}

void ManyKnobsPage::setAccess(const PartsAccess& access) {
    using enum PagePart;
    locks_->set(access);
    transport_->setLocked(locks_->isClosed(PagePart::transport));
    banner_->setCureLocked(locks_->isAnyClosed(rate, PagePart::transport));
    for (QAction* action : demonstrations_->rates() + QList{demonstrations_->batches()})
        action->setDisabled(locks_->isAnyClosed(digits, rate, rule, batch, steps, PagePart::transport));
    for (QAction* action : knobFiles_->actions())
        action->setDisabled(locks_->isClosed(digits));
    showPins();
}

void ManyKnobsPage::bringForward(QWidget* card) { cards_->bringForward(card); }
void ManyKnobsPage::takeKeys() { curves_->view()->setFocus(Qt::MouseFocusReason); }

void ManyKnobsPage::setTheme(const Theme& theme) {
    theme_ = theme;
    for (Card* card : findChildren<Card*>()) {
        card->layout()->setContentsMargins(theme.px(14), theme.px(9), theme.px(14), theme.px(8));
        card->layout()->setSpacing(theme.px(5));
    }
    curves_->layout()->setContentsMargins(theme.px(8), theme.px(9), theme.px(8), theme.px(4));
    curves_->header()->setContentsMargins(theme.px(6), 0, theme.px(6), 0);
    controls_->setTheme(theme);
    transport_->setTheme(theme);
    banner_->setTheme(theme);
    curves_->setTheme(theme);
    gradient_->setTheme(theme);
    firstLayer_->setTheme(theme);
    heldOut_->setTheme(theme);
    cards_->setTheme(theme);
}

void ManyKnobsPage::setLogarithmic(bool logarithmic) { curves_->setLogarithmic(logarithmic); }
bool ManyKnobsPage::isLogarithmic() const { return curves_->isLogarithmic(); }

QStringList ManyKnobsPage::statusTexts() const {
    const auto& training = live_->training();
    if (!training)
        return {};
    QStringList texts{tr("Step %1").arg(qs(countText(training->stepsTaken()))),
                      tr("epoch %1").arg(decimalsText(training->epochs(), 1))};
    if (live_->isTraining() && live_->imagesPerSecond() > 0) {
        // three digits are all that can be read in passing
        const double speed = roundToDecimal(live_->imagesPerSecond(),
                                            std::max(0, decimalExponent(live_->imagesPerSecond()) - 2));
        texts += tr("%1 images/s").arg(qs(countText(static_cast<unsigned long long>(speed))));
    }
    if (const int count = pins_->rowCount(); count > 0)
        texts += count == 1 ? tr("1 pinned run") : tr("%1 pinned runs").arg(count);
    return texts;
}

QString ManyKnobsPage::hint() const {
    return tr("Space trains and pauses · → one step · ← back to a checkpoint");
}

const ExportSource* ManyKnobsPage::exports() const { return exports_.get(); }
Stateful* ManyKnobsPage::stateful() { return keeper_.get(); }
StageSource* ManyKnobsPage::stage() { return stage_; }

std::optional<Lesson> ManyKnobsPage::lesson() const { return live_->fromTheStart(); }

void ManyKnobsPage::restore(const Kept& kept) {
    setLogarithmic(kept.value(logarithmicKey, false).toBool());
    curves_->setEffort(kept.value(effortKey, 0).toInt() == 1 ? Effort::images : Effort::steps);
    transport_->setSpeed(kept.value(speedKey, 200.0).toDouble());
}

void ManyKnobsPage::save(Kept& kept) const {
    kept.setValue(logarithmicKey, isLogarithmic());
    kept.setValue(effortKey, curves_->effort() == Effort::images ? 1 : 0);
    kept.setValue(speedKey, transport_->speed());
}

void ManyKnobsPage::keyPressEvent(QKeyEvent* event) {
    if ((event->modifiers() & ~Qt::KeypadModifier) || locks_->isClosed(PagePart::transport))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
        return live_->toggle();
    case Qt::Key_Left:
        return transport_->back();
    case Qt::Key_Right:
        return live_->step();
    case Qt::Key_Home:
        return live_->goBack(0);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace downhill
