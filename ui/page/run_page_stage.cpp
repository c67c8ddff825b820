#include "ui/page/run_page_stage.h"

#include "core/descent/arithmetic.h"
#include "core/text/number_text.h"
#include "ui/charts/cost/cost_picture_card.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/loss/loss_curve_card.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/page/part_locks.h"
#include "ui/page/run_controls.h"
#include "ui/page/run_dial.h"
#include "ui/pins/pin_list.h"
#include "ui/playback/playhead.h"
#include "ui/predict/predict_first.h"
#include "ui/rate_map/rate_card.h"
#include "ui/rate_map/rate_curve_card.h"
#include "ui/run/live_run.h"
#include "ui/stage/stage_arithmetic.h"
#include "ui/text/text.h"
#include "ui/verdict/verdict_headline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace downhill {

namespace {

constexpr int shortRun = 9'999; // steps, whose numbers leave room for a word
constexpr double cardLeft = 8, cardTop = 7, cardBelow = 3, headerInset = 6; // in design pixels

void dressCard(Card* card, const Theme& theme) {
    card->layout()->setContentsMargins(theme.px(cardLeft), theme.px(cardTop), theme.px(cardLeft),
                                       theme.px(cardBelow));
    card->layout()->setSpacing(theme.px(2));
    card->header()->setContentsMargins(theme.px(headerInset), 0, theme.px(headerInset), 0);
}

/// The lines of the steps before, as far as they are ever shown.
std::vector<std::vector<Arithmetic>> stepsBefore(const Run& run, std::size_t step) {
    std::vector<std::vector<Arithmetic>> before;
    for (std::size_t k = step - std::min(step, StageArithmetic::mostBefore); k < step; ++k)
        before.push_back(arithmeticOf(run, k));
    return before;
}

} // namespace

RunPageStage::RunPageStage(Parts parts, QObject* parent) : StageSource(parent), parts_(std::move(parts)) {
    connect(parts_.live, &LiveRun::runChanged, this, &StageSource::headlineChanged);
    connect(parts_.live, &LiveRun::diagnosisChanged, this, &StageSource::headlineChanged);
    connect(parts_.live, &LiveRun::hidingChanged, this, &StageSource::headlineChanged);
    connect(parts_.live, &LiveRun::runChanged, this, &StageSource::positionChanged);
    connect(parts_.playhead, &Playhead::stepChanged, this, &StageSource::positionChanged);
    connect(parts_.playhead, &Playhead::lastStepChanged, this, &StageSource::positionChanged);
    connect(parts_.playhead, &Playhead::playingChanged, this, &StageSource::playingChanged);
    connect(parts_.locks, &PartLocks::changed, this, &StageSource::accessChanged);
    connect(parts_.live, &LiveRun::refused, this, [this] { emit said(tr("That is locked in this scene")); });
}

StageAccess RunPageStage::access() const {
    return {.verdictHidden = parts_.locks->isHidden(PagePart::verdict),
            .transportLocked = isTransportLocked(),
            .transportHidden = parts_.locks->isHidden(PagePart::transport)};
}

bool RunPageStage::isTransportLocked() const { return parts_.locks->isClosed(PagePart::transport); }

StageHeadline RunPageStage::headline() const {
    const auto& run = parts_.live->run();
    if (parts_.live->isHiding())
        return {"neutral", QStringLiteral("?"), tr("What happens next?"), tr("R reveals a step"), {}};
    if (run && run->stopped() != StopReason::running && parts_.live->diagnosis())
        return headlineOf(*parts_.live->diagnosis());
    return {"neutral",
            QStringLiteral("…"),
            tr("Running"),
            run ? tr("%1 steps so far").arg(qs(countText(run->stepsTaken()))) : QString(),
            {}};
}

std::vector<StagePicture> RunPageStage::firstPictures() const {
    return {StagePicture::cost, StagePicture::loss};
}

std::optional<PagePart> RunPageStage::partOf(StagePicture picture) const {
    switch (picture) {
    case StagePicture::cost:
        return PagePart::costPicture;
    case StagePicture::loss:
        return PagePart::lossCurve;
    case StagePicture::arithmetic:
        return PagePart::steps;
    case StagePicture::rates:
        return PagePart::rate;
    case StagePicture::gradient:
        return PagePart::gradient;
    case StagePicture::digits:
    case StagePicture::neurons:
        break;
    }
    return std::nullopt;
}

QString RunPageStage::whyNot(StagePicture picture) const {
    if (const auto part = partOf(picture); part && parts_.locks->isHidden(*part))
        return tr("That is hidden in this scene");
    switch (picture) {
    case StagePicture::cost:
    case StagePicture::loss:
    case StagePicture::arithmetic:
    case StagePicture::rates:
        return {};
    case StagePicture::gradient:
        return parts_.live->formula()->knobNames().size() > 1
                   ? QString()
                   : tr("One knob: its gradient is the slope on the cost curve");
    case StagePicture::digits:
    case StagePicture::neurons:
        return tr("Digits are on the page of the network");
    }
    return {};
}

StagePart RunPageStage::makePicture(StagePicture picture) {
    StagePart made = make(picture);
    if (const auto part = partOf(picture); part && made.widget)
        parts_.locks->addPicture(*part, made.widget);
    return made;
}

StagePart RunPageStage::make(StagePicture picture) {
    switch (picture) {
    case StagePicture::cost:
        return makeCost();
    case StagePicture::loss:
        return makeLoss();
    case StagePicture::arithmetic:
        return makeArithmetic();
    case StagePicture::rates:
        return makeRates();
    case StagePicture::gradient: {
        SteppedPart gradient = parts_.makeGradient();
        follow(gradient.widget, gradient.showStep);
        return gradient;
    }
    case StagePicture::digits:
    case StagePicture::neurons:
        break;
    }
    return {};
}

void RunPageStage::follow(QWidget* widget, std::function<void(std::size_t step)> show) {
    const auto showNow = [this, show = std::move(show)] {
        const auto& run = parts_.live->run();
        const auto step = static_cast<std::size_t>(parts_.playhead->step());
        if (run && step < run->rows())
            show(step);
    };
    connect(parts_.live, &LiveRun::runChanged, widget, showNow);
    connect(parts_.playhead, &Playhead::stepChanged, widget, showNow);
    showNow();
}

StagePart RunPageStage::makeCost() {
    CostPictureCard* card = parts_.makePicture();
    const auto showRun = [this, card] {
        if (parts_.live->run())
            card->showRun();
    };
    connect(parts_.live, &LiveRun::runChanged, card, showRun);
    connect(parts_.live, &LiveRun::diagnosisChanged, card, &CostPictureCard::showDiagnosis);
    connect(parts_.pins, &PinList::changed, card, [this, card] { card->showPinned(parts_.pins->lines()); });
    connect(card->view(), &PlotView::stepClicked, this, &RunPageStage::seek);
    showRun();
    card->showPinned(parts_.pins->lines());
    card->showDiagnosis();
    card->setPart(parts_.picture->part());
    card->view()->setFocusPolicy(Qt::NoFocus);
    parts_.predict->addPicture(card);
    follow(card, [card](std::size_t step) { card->showStep(step); });
    StagePart part = stagePart(card, [card](const Theme& theme) {
        dressCard(card, theme);
        card->setTheme(theme);
    });
    struct Place {
        QSizeF room;
        bool besideNumbers = false;
    };
    const auto place = std::make_shared<Place>();
    const auto leaveOut = [this, card, place] {
        const bool isMap = parts_.live->formula()->knobNames().size() > 1;
        const bool longLine = arithmeticLinesOf(parts_.live->settings().hyper.rule) > 1;
        const bool roomy =
            isMap ? place->room.height() >= 255 : place->room.width() >= (longLine ? 760 : 560);
        const bool shown = roomy && !place->besideNumbers;
        card->setArithmeticShown(shown);
        card->titleLabel()->setVisible(isMap || !shown); // over a curve the line of arithmetic stands for it
    };
    connect(parts_.live, &LiveRun::settingsChanged, card, leaveOut);
    part.placed = [place, leaveOut](QSizeF room, bool besideNumbers) {
        *place = {room, besideNumbers};
        leaveOut();
    };
    return part;
}

StagePart RunPageStage::makeLoss() {
    auto* card = new LossCurveCard;
    const auto showRun = [this, card] {
        if (!parts_.live->run())
            return;
        card->curve()->show(parts_.live->run(), parts_.picture->floor());
        card->view()->updateDescription();
    };
    connect(parts_.live, &LiveRun::runChanged, card, showRun);
    connect(parts_.pins, &PinList::changed, card,
            [this, card] { card->curve()->showPinned(parts_.pins->lines()); });
    connect(card->view(), &PlotView::stepClicked, this, &RunPageStage::seek);
    card->setLogarithmic(parts_.lossCurve->isLogarithmic());
    LossCurveCard* own = parts_.lossCurve;
    connect(card, &LossCurveCard::logarithmicChanged, own,
            [card, own] { own->setLogarithmic(card->isLogarithmic()); });
    connect(own, &LossCurveCard::logarithmicChanged, card,
            [card, own] { card->setLogarithmic(own->isLogarithmic()); });
    showRun();
    card->curve()->showPinned(parts_.pins->lines());
    card->curve()->setTitlesShown(false);
    card->view()->setFocusPolicy(Qt::NoFocus);
    follow(card, [card](std::size_t step) { card->curve()->setStep(step); });
    return stagePart(card, [card](const Theme& theme) {
        dressCard(card, theme);
        card->curve()->setTheme(theme);
    });
}

StagePart RunPageStage::makeArithmetic() {
    auto* lines = new StageArithmetic;
    const auto showRun = [this, lines] {
        const auto& run = parts_.live->run();
        if (!run)
            return;
        // A long run is looked at here and there: its lines get no longer on the way.
        constexpr std::size_t most = 400;
        const std::size_t every = std::max<std::size_t>(run->rows() / most, 1);
        std::vector<QString> all;
        for (std::size_t row = 0; row < run->rows(); row += every)
            for (const Arithmetic& line : arithmeticOf(*run, row))
                all.push_back(qs(line.text()));
        lines->setRun(run->knobs(), std::move(all));
    };
    connect(parts_.live, &LiveRun::runChanged, lines, showRun);
    showRun();
    follow(lines, [this, lines](std::size_t step) {
        const auto& run = parts_.live->run();
        if (run->isOpenAfter(step))
            lines->showWords(QStringLiteral("w%1 = ?").arg(qs(subscriptText(step + 1))),
                             stepsBefore(*run, step));
        else
            lines->show(arithmeticOf(*run, step), stepsBefore(*run, step));
    });
    return stagePart(lines, [lines](const Theme& theme) { lines->setTheme(theme); });
}

StagePart RunPageStage::makeRates() {
    auto* card = new RateCurveCard(parts_.live, parts_.controls->rateCard()->map());
    return stagePart(card, [card](const Theme& theme) {
        card->setTheme(theme);
        dressCard(card, theme);
    });
}

StagePart RunPageStage::makeDial() {
    auto* dial = new RunDial(parts_.live, parts_.controls->rateEdit(), parts_.controls->rateCard()->map());
    const auto lock = [locks = parts_.locks, dial] {
        dial->setRateAccess(locks->isClosed(PagePart::rate), locks->isHidden(PagePart::rate));
        dial->setStartAccess(locks->isClosed(PagePart::start), locks->isHidden(PagePart::start));
    };
    connect(parts_.locks, &PartLocks::changed, dial, lock);
    lock();
    connect(dial, &RunDial::said, this, &StageSource::said);
    return stagePart(dial, [dial](const Theme& theme) { dial->setTheme(theme); });
}

QWidget* RunPageStage::controls() const { return parts_.controls; }
void RunPageStage::dressControls(const Theme& theme) { parts_.controls->setTheme(theme); }
void RunPageStage::putControlsBack() { parts_.putControlsBack(); }

bool RunPageStage::isPlaying() const { return parts_.playhead->isPlaying(); }
QString RunPageStage::playWords() const { return tr("Play"); }
int RunPageStage::position() const { return parts_.playhead->step(); }
int RunPageStage::last() const { return parts_.playhead->lastStep(); }
void RunPageStage::seek(int position) {
    if (!isTransportLocked())
        parts_.playhead->setStep(position);
}

// The numbers of a long run take the room of the word.
QString RunPageStage::positionTemplate() const {
    return parts_.live->isHiding() ? tr("step %1 of %2 shown")
           : last() > shortRun     ? tr("%1 of %2", "step 12,000 of 100,000")
                                   : tr("step %1 of %2");
}

QString RunPageStage::positionWords() const {
    return positionTemplate().arg(qs(countText(static_cast<std::uint64_t>(position()))),
                                  qs(countText(static_cast<std::uint64_t>(last()))));
}

QString RunPageStage::widestPositionWords() const {
    // All short runs keep the same room, so that nothing moves while a rate is dragged.
    QString number = qs(countText(static_cast<std::uint64_t>(std::max(last(), shortRun))));
    for (QChar& digit : number)
        if (digit.isDigit())
            digit = u'0'; // no digit is wider
    return positionTemplate().arg(number, number);
}

void RunPageStage::toggle() { drive(&Playhead::toggle); }
void RunPageStage::back() { drive(&Playhead::back); }
void RunPageStage::forward() { drive(&Playhead::forward); }
void RunPageStage::toFirst() { drive(&Playhead::toFirst); }
void RunPageStage::toLast() { drive(&Playhead::toLast); }

void RunPageStage::drive(void (Playhead::*how)()) {
    if (!isTransportLocked())
        (parts_.playhead->*how)();
}

} // namespace downhill
