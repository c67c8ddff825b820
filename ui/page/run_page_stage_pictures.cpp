// The pictures of a page of runs as they stand on the stage, and its dial.
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

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <memory>

namespace downhill {

namespace {

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

} // namespace downhill
