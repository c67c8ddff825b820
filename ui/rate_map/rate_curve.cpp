#include "ui/rate_map/rate_curve.h"

#include "core/text/number_text.h"
#include "ui/rate_map/rate_bands.h"
#include "ui/text/text.h"
#include "ui/verdict/verdict_look.h"

#include <QLineSeries>

#include <algorithm>
#include <cmath>
#include <limits>

namespace downhill {

RateCurve::RateCurve(QGraphicsItem* parent) : Plot(parent), line_(new QLineSeries(this)) {
    attach(line_);
    line_->setName(tr("Steps needed"));
    setAxisTitles(tr("learning rate"), tr("steps needed"));
    setTheme(theme());
}

void RateCurve::setTheme(const Theme& theme) {
    line_->setPen(QPen(theme.path, theme.dp(2.2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    Plot::setTheme(theme);
}

void RateCurve::show(std::shared_ptr<const RateMap> map) {
    map_ = std::move(map);
    rates_ = map_ ? map_->rates : std::vector<MappedRate>();
    if (const auto best = map_ ? map_->best : std::nullopt) {
        const auto after = std::ranges::lower_bound(rates_, best->rate, {}, &MappedRate::rate);
        if (after == rates_.end() || after->rate != best->rate)
            rates_.insert(after,
                          {.rate = best->rate, .verdict = best->verdict, .stepsNeeded = best->stepsNeeded});
    }
    plotAreaChanged();
}

void RateCurve::setChosen(double rate) {
    const auto onSlider = [](double r) { return r >= slowestMapped && r <= fastestMapped; };
    const bool sameView = onSlider(rate) && onSlider(chosen_);
    chosen_ = rate;
    sameView ? updateOver() : plotAreaChanged();
}

void RateCurve::setHovered(std::optional<double> rate) {
    if (rate == hovered_)
        return;
    hovered_ = rate;
    updateOver();
}

void RateCurve::plotAreaChanged() {
    if (!map_ || rates_.empty()) {
        bands_.clear();
        gaps_.clear();
        line_->clear();
        hovered_.reset();
        updateGround();
        updateOver();
        return;
    }
    if (plotArea().width() < 10)
        return;
    // The slider's rates, and beyond them what matters.
    from_ = slowestMapped;
    to_ = fastestMapped;
    const auto include = [&](double rate) {
        from_ = std::min(from_, std::max(rate, rates_.front().rate));
        to_ = std::max(to_, std::min(rate, rates_.back().rate));
    };
    include(chosen_);
    if (map_->best)
        include(map_->best->rate);
    bands_ = bandsOf(*map_, theme(), from_, to_);
    layOutLegend();
    constexpr int decades = 9; // each is marked, as far as its number fits
    AxisScale rates = logScale(from_, to_, decades);
    rates.from = std::log10(from_); // no room beyond, where there would be no bands
    rates.to = std::log10(to_);
    setScales(std::move(rates), stepsScale());
    findGaps();
    QList<QPointF> points;
    for (const MappedRate& rate : rates_) {
        if (!isInView(rate.rate))
            continue;
        const double x = std::log10(rate.rate);
        points += {x, rate.stepsNeeded ? yScale().positionOf(static_cast<double>(*rate.stepsNeeded))
                                       : std::numeric_limits<double>::quiet_NaN()};
    }
    line_->replace(points);
    updateGround();
    updateOver();
}

AxisScale RateCurve::stepsScale() const {
    const double all = static_cast<double>(map_->steps);
    double fewest = all, most = 0;
    for (const MappedRate& rate : rates_)
        if (rate.stepsNeeded && isInView(rate.rate)) {
            fewest = std::min(fewest, static_cast<double>(*rate.stepsNeeded));
            most = std::max(most, static_cast<double>(*rate.stepsNeeded));
        }
    if (most == 0) { // none gets there
        fewest = 1;
        most = all;
    }
    // The best lies on the ground, however little the others differ.
    AxisScale scale = logScale(fewest, std::max(most, 3 * fewest), roomForTicksY());
    // No 0.7 steps, and no numbers on each other.
    const double apart = (scale.to - scale.from) * theme().dp(17) / plotArea().height();
    double last = -apart;
    std::erase_if(scale.ticks, [&](const Tick& tick) {
        const bool crowded = tick.position < -1e-9 || tick.position - last < apart;
        last = crowded ? last : tick.position;
        return crowded;
    });
    return scale;
}

void RateCurve::findGaps() {
    gaps_.clear();
    QString before;
    for (std::size_t i = 0; i < rates_.size(); ++i) {
        const MappedRate& here = rates_[i];
        QString words;
        if (!here.stepsNeeded) {
            const bool verdictSaysIt = here.verdict == Verdict::crawling || arrivalOf(here).isEmpty();
            words = verdictSaysIt                          ? wordOf(here.verdict)
                    : here.stopped == StopReason::maxSteps ? tr("over %1").arg(stepsWords(map_->steps))
                                                           : arrivalOf(here);
        }
        const double begin = i == 0 ? here.rate : std::sqrt(here.rate * rates_[i - 1].rate);
        if (!gaps_.empty() && !before.isEmpty())
            gaps_.back().to = begin;
        if (!words.isEmpty() && words != before)
            gaps_.push_back({begin, here.rate, words});
        else if (!words.isEmpty())
            gaps_.back().to = here.rate;
        before = words;
    }
    std::erase_if(gaps_, [&](const Gap& gap) { return gap.to <= from_ || gap.from >= to_; });
    for (Gap& gap : gaps_) {
        gap.from = std::max(gap.from, from_);
        gap.to = std::min(gap.to, to_);
    }
}

const MappedRate* RateCurve::nearest(double rate) const {
    if (rates_.empty())
        return nullptr;
    const auto after = std::ranges::lower_bound(rates_, rate, {}, &MappedRate::rate);
    if (after == rates_.end())
        return &rates_.back();
    const bool before = after != rates_.begin() && rate / (after - 1)->rate < after->rate / rate;
    return before ? &*(after - 1) : &*after;
}

bool RateCurve::isBest(double rate) const { return map_ && map_->best && map_->best->rate == rate; }

bool RateCurve::isInView(double rate) const { return rate >= from_ && rate <= to_; }

double RateCurve::xOf(double rate) const { return toScene({std::log10(rate), 0}).x(); }

std::optional<double> RateCurve::rateAt(QPointF position) const {
    if (!map_ || rates_.empty() || !plotArea().adjusted(-8, -8, 8, 8).contains(position))
        return std::nullopt;
    if (map_->best && std::abs(xOf(map_->best->rate) - position.x()) <= theme().dp(6))
        return map_->best->rate;
    return nearest(std::clamp(std::pow(10.0, toAxis(position).x()), from_, to_))->rate;
}

double RateCurve::nextRate(double rate, int direction) const {
    const MappedRate* here = nearest(rate);
    if (!here)
        return rate;
    const MappedRate* next = here + direction;
    const bool there = next >= rates_.data() && next < rates_.data() + rates_.size();
    return there && isInView(next->rate) ? next->rate : here->rate;
}

std::optional<QPointF> RateCurve::placeOf(double rate) const {
    const MappedRate* mapped = nearest(rate);
    return mapped && mapped->rate == rate ? placeOf(*mapped) : std::nullopt;
}

std::optional<QPointF> RateCurve::placeOf(const MappedRate& rate) const {
    if (!rate.stepsNeeded || !isInView(rate.rate))
        return std::nullopt;
    return toScene({std::log10(rate.rate), yScale().positionOf(static_cast<double>(*rate.stepsNeeded))});
}

QPointF RateCurve::placeOnLine(double rate) const {
    const double x = xOf(rate);
    const auto after = std::ranges::lower_bound(rates_, rate, {}, &MappedRate::rate);
    if (after != rates_.begin() && after != rates_.end()) {
        const auto left = placeOf(*(after - 1)), right = placeOf(*after);
        if (left && right)
            return {x, left->y() + (x - left->x()) / (right->x() - left->x()) * (right->y() - left->y())};
    }
    const MappedRate* close = nearest(rate);
    const auto beside = close ? placeOf(*close) : std::nullopt;
    return {x, beside ? beside->y() : plotArea().top()};
}

QString RateCurve::describe(double rate) const {
    const MappedRate* mapped = nearest(rate);
    if (!mapped)
        return {};
    QStringList lines{isBest(mapped->rate) ? tr("rate %1, the best").arg(qs(displayText(mapped->rate)))
                                           : tr("rate %1").arg(qs(displayText(mapped->rate))),
                      wordOf(mapped->verdict)};
    if (const QString arrival = arrivalOf(*mapped); !arrival.isEmpty())
        lines += arrival;
    return lines.join(QLatin1Char('\n'));
}

QString RateCurve::summary() const {
    if (!map_)
        return {};
    QString words = tr("How many steps each learning rate needs.");
    for (const auto& band : bandsOf(*map_, theme(), slowestMapped, fastestMapped))
        words += QLatin1Char(' ') + tr("From %1 on it %2.").arg(qs(displayText(band.from, 2)), band.word);
    words += QLatin1Char(' ');
    words += map_->best ? tr("The best rate is %1: %2.")
                              .arg(qs(displayText(map_->best->rate)), stepsWords(map_->best->stepsNeeded))
                        : tr("No rate gets there.");
    return words;
}

} // namespace downhill
