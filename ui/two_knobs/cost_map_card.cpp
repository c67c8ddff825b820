#include "ui/two_knobs/cost_map_card.h"

#include "core/descent/arithmetic.h"
#include "core/places/run_view.h"
#include "ui/charts/loss/loss_floor.h"
#include "ui/charts/map/cost_map_plot.h"
#include "ui/run/live_run.h"
#include "ui/steps/arithmetic_line.h"
#include "ui/text/text.h"
#include "ui/two_knobs/live_map.h"
#include "ui/two_knobs/map_canvas.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace downhill {

namespace {

bool contains(const MapView& view, double w1, double w2) {
    return w1 >= view.w1.from && w1 <= view.w1.to && w2 >= view.w2.from && w2 <= view.w2.to;
}

bool contains(const MapView& view, const MapView& part) {
    return contains(view, part.w1.from, part.w2.from) && contains(view, part.w1.to, part.w2.to);
}

bool differOnlyInStart(RunSettings a, const RunSettings& b) {
    a.start = b.start;
    return a == b;
}

KnobRange scaled(KnobRange range, double factor, double centre) {
    return {centre + (range.from - centre) * factor, centre + (range.to - centre) * factor};
}

} // namespace

CostMapCard::CostMapCard(LiveRun* live, QWidget* parent)
    : CostPictureCard(tr("&Cost map"), parent),
      live_(live),
      map_(new CostMapPlot),
      canvas_(new MapCanvas(map_)),
      ground_(new LiveMap(this)) {
    canvas_->setObjectName(QStringLiteral("costMap"));
    canvas_->setAccessibleName(tr("Cost map"));
    canvas_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    titleLabel()->setBuddy(canvas_);
    auto* hint = styledLabel(tr("contours of equal cost"), "muted", this);
    hint->setWordWrap(false);
    header()->addWidget(hint);
    body()->addWidget(canvas_, 1);
    // One below the other: side by side, the long numbers of a run's last steps would make the window wider.
    for (std::size_t knob = 0; knob < 2; ++knob) {
        auto* line = new ArithmeticLine(this);
        line->shrinkToRoom();
        line->ruleState()->setAlignment(Qt::AlignLeft);
        body()->addWidget(line);
        body()->addWidget(line->ruleState());
        arithmetic_.push_back(line);
    }

    connect(map_, &CostMapPlot::viewChanged, this, [this] {
        if (live_->run())
            ground_->order(live_->runFormula(), map_->view(), map_->plotArea().size());
        emit viewChanged();
    });
    connect(ground_, &LiveMap::mapped, map_, &CostMapPlot::showMap);
    connect(ground_, &LiveMap::failed, this, &CostMapCard::failed);
    connect(canvas_, &PlotView::dragStarted, this, [this] { held_ = true; });
    connect(canvas_, &PlotView::dragged, this, &CostMapCard::chooseStart);
    connect(canvas_, &PlotView::dragEnded, this, [this] {
        held_ = false;
        updateView();
    });
    connect(canvas_, &PlotView::picked, this,
            [this](QPointF place) { emit placePicked(readablePlace(place)); });
    connect(canvas_, &MapCanvas::startChosen, this, [this](QPointF place) {
        startBeforeTheClick_ = live_->settings().start;
        chooseStart(place);
    });
    connect(canvas_, &MapCanvas::startTakenBack, this, [this] {
        if (!startBeforeTheClick_.empty())
            live_->change([&](RunSettings& s) { s.start = std::exchange(startBeforeTheClick_, {}); });
    });
    connect(canvas_, &MapCanvas::zoomed, this, &CostMapCard::zoom);
    connect(canvas_, &MapCanvas::panned, this, &CostMapCard::pan);
    connect(canvas_, &MapCanvas::resetAsked, this, &CostMapCard::showAll);
}

PlotView* CostMapCard::view() const { return canvas_; }

void CostMapCard::setTheme(const Theme& theme) {
    map_->setTheme(theme);
    for (ArithmeticLine* line : arithmetic_) {
        line->setTheme(theme);
        line->setContentsMargins(theme.px(8), 0, theme.px(16), 0);
        line->ruleState()->setContentsMargins(theme.px(8), 0, 0, 0);
    }
}

std::vector<double> CostMapCard::readablePlace(QPointF place) const {
    const QPointF w = map_->roundedToPixel(place);
    return {w.x(), w.y()};
}

void CostMapCard::chooseStart(QPointF place) {
    live_->change([&](RunSettings& s) { s.start = readablePlace(place); });
}

void CostMapCard::choose(const MapView& view) {
    chosen_ = view;
    chosenFor_ = live_->runFormula()->text();
    updateView();
    emit partChanged();
}

// At once none for another cost, though its run is still to come.
std::optional<MapView> CostMapCard::part() const {
    return chosen_ && chosenFor_ == live_->formula()->text() ? chosen_ : std::nullopt;
}

void CostMapCard::setPart(const std::optional<MapView>& part) {
    if (part == chosen_)
        return;
    if (part)
        choose(*part);
    else
        showAll();
}

void CostMapCard::zoom(double factor, QPointF centre) {
    const MapView view{scaled(map_->view().w1, factor, centre.x()),
                       scaled(map_->view().w2, factor, centre.y())};
    if (!isUsable(view.w1) || !isUsable(view.w2))
        return;
    choose(view);
}

void CostMapCard::pan(QPointF by) {
    MapView view = map_->view();
    view.w1 = {view.w1.from - by.x(), view.w1.to - by.x()};
    view.w2 = {view.w2.from - by.y(), view.w2.to - by.y()};
    if (!isUsable(view.w1) || !isUsable(view.w2))
        return;
    choose(view);
}

void CostMapCard::showAll() {
    chosen_.reset();
    shownFor_.reset();
    updateView();
    emit partChanged();
}

void CostMapCard::updateView() {
    if (!live_->run())
        return;
    const Run& run = *live_->run();
    if (chosen_ && chosenFor_ != live_->runFormula()->text())
        chosen_.reset();
    if (chosen_) {
        map_->setView(*chosen_);
        shownFor_.reset();
    } else if (!held_ || !contains(map_->view(), run.w(0)[0], run.w(0)[1])) {
        const std::vector<KnobRange> knobs = viewOf(run, viewOf(*live_->runFormula())).knobs;
        const MapView wanted{knobs[0], knobs[1]};
        // The ground stands still below a mouse that chooses the start, as long as it shows all there is.
        const bool stays =
            shownFor_ && differOnlyInStart(*shownFor_, run.settings()) && contains(map_->view(), wanted);
        if (!stays)
            map_->setView(wanted);
        shownFor_ = run.settings();
    }
    ground_->order(live_->runFormula(), map_->view(), map_->plotArea().size());
}

void CostMapCard::showRun() {
    const std::size_t lines = arithmeticLinesOf(live_->run()->settings().hyper.rule);
    constexpr std::size_t mostInOneRow = 3; // in the narrowest window
    for (ArithmeticLine* line : arithmetic_) {
        line->setRuleStateRows(lines - 1 > mostInOneRow ? 2 : 1);
        line->ruleState()->setVisible(arithmeticShown_ && lines > 1);
    }
    updateView();
    map_->show(live_->runFormula(), live_->run());
    canvas_->updateDescription();
}

void CostMapCard::showDiagnosis() {
    const auto& diagnosis = live_->diagnosis();
    const auto lower = diagnosis ? diagnosis->lowerPoint : std::nullopt;
    map_->showLowerPoint(lower ? std::optional(QPointF(lower->at(0), lower->at(1))) : std::nullopt);
}

void CostMapCard::showStep(std::size_t step) {
    map_->setStep(step);
    if (live_->run()->isOpenAfter(step)) {
        for (std::size_t knob = 0; knob < arithmetic_.size(); ++knob)
            arithmetic_[knob]->showOpen(qs(live_->runFormula()->knobNames()[knob]));
        return;
    }
    const std::vector<Arithmetic> lines = arithmeticOf(*live_->run(), step);
    const std::size_t perKnob = lines.size() / arithmetic_.size();
    for (std::size_t knob = 0; knob < arithmetic_.size(); ++knob)
        arithmetic_[knob]->show(std::span(lines).subspan(knob * perKnob, perKnob));
}

void CostMapCard::showPinned(PinnedLines pinned) { map_->showPinned(std::move(pinned)); }

void CostMapCard::setArithmeticShown(bool shown) {
    if (shown == arithmeticShown_)
        return;
    arithmeticShown_ = shown;
    for (ArithmeticLine* line : arithmetic_)
        line->setVisible(shown);
    if (live_->run())
        showRun();
}

std::optional<double> CostMapCard::floor() const { return lossFloorOf(*live_->runFormula(), *live_->run()); }

} // namespace downhill
