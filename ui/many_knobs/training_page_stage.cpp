#include "ui/many_knobs/training_page_stage.h"

#include "core/text/number_text.h"
#include "ui/many_knobs/controls/training_bar.h"
#include "ui/many_knobs/controls/training_controls.h"
#include "ui/many_knobs/curves/curves_card.h"
#include "ui/many_knobs/curves/training_canvas.h"
#include "ui/many_knobs/first_layer/first_layer_card.h"
#include "ui/many_knobs/gradient/training_gradient_card.h"
#include "ui/many_knobs/held_out/held_out_card.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/many_knobs/training_dial.h"
#include "ui/page/part_locks.h"
#include "ui/pins/pin_list.h"
#include "ui/text/text.h"
#include "ui/verdict/verdict_headline.h"

#include <QLayout>

namespace downhill {

namespace {

template <class Shown>
StagePart stageCard(Shown* card) {
    return stagePart(card, [card](const Theme& theme) {
        card->layout()->setContentsMargins(theme.px(12), theme.px(7), theme.px(12), theme.px(6));
        card->layout()->setSpacing(theme.px(3));
        card->setTheme(theme);
    });
}

} // namespace

TrainingPageStage::TrainingPageStage(Parts parts, QObject* parent)
    : StageSource(parent), parts_(std::move(parts)) {
    connect(parts_.live, &LiveTraining::trainingChanged, this, &StageSource::headlineChanged);
    connect(parts_.live, &LiveTraining::diagnosisChanged, this, &StageSource::headlineChanged);
    connect(parts_.live, &LiveTraining::activityChanged, this, &StageSource::headlineChanged);
    connect(parts_.live, &LiveTraining::activityChanged, this, &StageSource::playingChanged);
    connect(parts_.live, &LiveTraining::trainingChanged, this, &StageSource::positionChanged);
    connect(parts_.live, &LiveTraining::failed, this, &StageSource::said);
    connect(parts_.locks, &PartLocks::changed, this, &StageSource::accessChanged);
}

StageAccess TrainingPageStage::access() const {
    return {.verdictHidden = parts_.locks->isHidden(PagePart::verdict),
            .transportLocked = isTransportLocked(),
            .transportHidden = parts_.locks->isHidden(PagePart::transport)};
}

bool TrainingPageStage::isTransportLocked() const { return parts_.locks->isClosed(PagePart::transport); }

std::optional<PagePart> TrainingPageStage::partOf(StagePicture picture) const {
    switch (picture) {
    case StagePicture::loss:
        return PagePart::lossCurve;
    case StagePicture::gradient:
        return PagePart::gradient;
    case StagePicture::digits:
        return PagePart::heldOut;
    case StagePicture::neurons:
        return PagePart::steps;
    case StagePicture::cost:
    case StagePicture::arithmetic:
    case StagePicture::rates:
        break;
    }
    return std::nullopt;
}

StageHeadline TrainingPageStage::headline() const {
    const auto& training = parts_.live->training();
    if (!training)
        return {"neutral", QStringLiteral("…"), tr("Drawing the digits"), {}, {}};
    const QString right =
        training->heldOut.size() == 0
            ? QString()
            : tr("%1 % right").arg(qs(displayText(100 * training->heldOut.back().accuracy, 3)));
    if (training->stepsTaken() == 0 && !parts_.live->isTraining())
        return {"neutral", QStringLiteral("…"), tr("Ready: all knobs at random"), right, {}};
    if (const auto& diagnosis = parts_.live->diagnosis()) {
        StageHeadline headline = headlineOf(*diagnosis);
        headline.fact = right;
        return headline;
    }
    return {"neutral", QStringLiteral("…"), tr("Training"), right, {}};
}

std::vector<StagePicture> TrainingPageStage::firstPictures() const {
    return {StagePicture::loss, StagePicture::digits};
}

QString TrainingPageStage::whyNot(StagePicture picture) const {
    if (const auto part = partOf(picture); part && parts_.locks->isHidden(*part))
        return tr("That is hidden in this scene");
    switch (picture) {
    case StagePicture::loss:
    case StagePicture::gradient:
    case StagePicture::digits:
    case StagePicture::neurons:
        return {};
    case StagePicture::cost:
        return tr("A cost of 13,002 knobs has no picture");
    case StagePicture::arithmetic:
        return tr("A step of 13,002 knobs is too many lines");
    case StagePicture::rates:
        return tr("Rates are not mapped here: each would be a training");
    }
    return {};
}

StagePart TrainingPageStage::makePicture(StagePicture picture) {
    StagePart made = make(picture);
    if (const auto part = partOf(picture); part && made.widget)
        parts_.locks->addPicture(*part, made.widget);
    return made;
}

StagePart TrainingPageStage::make(StagePicture picture) {
    switch (picture) {
    case StagePicture::loss:
        return makeLoss();
    case StagePicture::gradient:
        return makeGradient();
    case StagePicture::digits:
        return makeDigits();
    case StagePicture::neurons:
        return makeNeurons();
    case StagePicture::cost:
    case StagePicture::arithmetic:
    case StagePicture::rates:
        break;
    }
    return {};
}

void TrainingPageStage::follow(QWidget* widget, std::function<void()> show) {
    const auto showNow = [this, show = std::move(show)] {
        if (parts_.live->training())
            show();
    };
    connect(parts_.live, &LiveTraining::trainingChanged, widget, showNow);
    showNow();
}

StagePart TrainingPageStage::makeLoss() {
    auto* card = new CurvesCard;
    CurvesCard* own = parts_.curves;
    const auto copyAxes = [](const CurvesCard* from, CurvesCard* to) {
        to->setLogarithmic(from->isLogarithmic());
        to->setEffort(from->effort());
    };
    copyAxes(own, card);
    connect(card, &CurvesCard::axesChanged, own, [=] { copyAxes(card, own); });
    connect(own, &CurvesCard::axesChanged, card, [=] { copyAxes(own, card); });
    const auto showPins = [this, card] { card->showPinned(parts_.pins->trainingLines()); };
    connect(parts_.pins, &PinList::changed, card, showPins);
    showPins();
    follow(card, [this, card] { card->show(parts_.live->training()); });
    StagePart part = stageCard(card);
    part.placed = [card](QSizeF room, bool) { card->setAccuracyShown(room.height() >= 300); };
    return part;
}

StagePart TrainingPageStage::makeGradient() {
    auto* card = new TrainingGradientCard;
    follow(card, [this, card] {
        const NewestRow& newest = *parts_.live->training()->newest;
        card->show(newest.step, newest.gradient);
        if (parts_.live->lastActivity() != LiveTraining::Activity::training && !parts_.live->isTraining())
            card->rest();
    });
    return stageCard(card);
}

StagePart TrainingPageStage::makeDigits() {
    auto* card = new HeldOutCard;
    const auto showActivity = [this, card] { card->setTraining(parts_.live->isTraining()); };
    connect(parts_.live, &LiveTraining::activityChanged, card, showActivity);
    showActivity();
    follow(card, [this, card] {
        const auto& training = parts_.live->training();
        card->show(training->data, training->answers);
    });
    return stageCard(card);
}

StagePart TrainingPageStage::makeNeurons() {
    auto* card = new FirstLayerCard(parts_.pins);
    follow(card, [this, card] { card->show(parts_.live->training()->newest->knobs); });
    return stageCard(card);
}

StagePart TrainingPageStage::makeDial() {
    auto* dial = new TrainingDial(parts_.live);
    connect(dial, &TrainingDial::said, this, &StageSource::said);
    const auto lock = [locks = parts_.locks, dial] {
        dial->setRateAccess(locks->isClosed(PagePart::rate), locks->isHidden(PagePart::rate));
        dial->setBatchAccess(locks->isClosed(PagePart::batch), locks->isHidden(PagePart::batch));
    };
    connect(parts_.locks, &PartLocks::changed, dial, lock);
    lock();
    return stagePart(dial, [dial](const Theme& theme) { dial->setTheme(theme); });
}

QWidget* TrainingPageStage::controls() const { return parts_.controls; }
void TrainingPageStage::dressControls(const Theme& theme) { parts_.controls->setTheme(theme); }
void TrainingPageStage::putControlsBack() { parts_.putControlsBack(); }

bool TrainingPageStage::isPlaying() const { return parts_.live->isTraining(); }
QString TrainingPageStage::playWords() const { return tr("Train"); }
int TrainingPageStage::position() const { return parts_.transport->place(); }
int TrainingPageStage::last() const { return parts_.transport->lastPlace(); }
void TrainingPageStage::seek(int position) {
    if (!isTransportLocked())
        parts_.transport->goBackTo(position);
}

QString TrainingPageStage::positionWords() const {
    const auto& training = parts_.live->training();
    return tr("step %1").arg(qs(countText(training ? training->stepsTaken() : 0)));
}

QString TrainingPageStage::widestPositionWords() const {
    return tr("step %1").arg(QStringLiteral("000,000"));
}

void TrainingPageStage::toggle() {
    if (!isTransportLocked())
        parts_.live->toggle();
}
void TrainingPageStage::back() {
    if (!isTransportLocked())
        parts_.transport->back();
}
void TrainingPageStage::forward() {
    if (!isTransportLocked())
        parts_.live->step();
}
void TrainingPageStage::toFirst() { // which is undone as everything is
    if (!isTransportLocked())
        parts_.live->goBack(0);
}
void TrainingPageStage::toLast() {} // it stands there

} // namespace downhill
