#include "core/verdict/reading.h"

#include "core/descent/all_finite.h"
#include "core/rules/update_rule.h"
#include "core/verdict/swing.h"
#include "core/verdict/trend.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace downhill {
namespace {

/// A step smaller than this part of the size of w is rounding noise, or as good as: about 1,000 units in the
/// last place. Behind it a slope tells nothing about the rate any more: (w − 2)² ends as 2 ± noise.
constexpr double stillness = 0x1p-42;

/// So many rows tell enough: a verdict on ten million steps must not take longer than a blink.
constexpr std::size_t mostLooks = 1 << 16;

bool isFinite(const Steps& run, std::size_t row) {
    return std::isfinite(run.cost(row)) && allFinite(run.slope(row)) && allFinite(run.w(row));
}

/// Where the still tail begins; the last row if there is none, or if the run never moved at all.
std::size_t lastRowThatCounts(const Steps& run, std::size_t lastFinite, bool& moved) {
    const double still = stillness * std::max(sizeOf(run.w(0)), sizeOf(run.w(lastFinite)));
    const auto isStillFrom = [&](std::size_t row) { return sizeOf(run.change(row)) <= still; };
    // in strides first: the tail may be millions of rows long
    const std::size_t stride = 1 + lastFinite / mostLooks;
    std::size_t row = lastFinite;
    while (row >= stride && isStillFrom(row - stride))
        row -= stride;
    while (row > 0 && isStillFrom(row - 1))
        --row;
    moved = row > 0;
    return moved ? row : lastFinite;
}

bool turnsBack(std::span<const double> step, std::span<const double> next) {
    if (step.size() == 1) // by sign, where the product of tiny steps would vanish
        return (step[0] < 0 && next[0] > 0) || (step[0] > 0 && next[0] < 0);
    double dot = 0;
    for (std::size_t i = 0; i < step.size(); ++i)
        dot += step[i] * next[i];
    return dot < 0;
}

/// Whether the gradient points along the step just made, so that the step which is not taken any more would
/// turn back.
bool wouldTurnBack(std::span<const double> step, std::span<const double> gradient) {
    if (step.size() == 1)
        return (step[0] < 0 && gradient[0] < 0) || (step[0] > 0 && gradient[0] > 0);
    double dot = 0;
    for (std::size_t i = 0; i < step.size(); ++i)
        dot += step[i] * gradient[i];
    return dot > 0;
}

/// Turn k is at row k + 1, between the steps from row k and from row k + 1. Of the turns `from` … `to` − 1,
/// how many go back and how many were looked at: all, or of very many an even sample.
struct Turns {
    std::size_t back = 0, looked = 0;

    /// They keep turning back when a quarter of the turns do.
    bool keepGoingBack() const { return back > 0 && 4 * back >= looked; }
};

Turns turnsIn(const Steps& run, std::size_t from, std::size_t to) {
    Turns turns;
    const std::size_t stride = 1 + (to - from) / mostLooks / 2 * 2; // odd, for bounces come in pairs
    for (std::size_t k = from; k < to; k += stride) {
        const std::span<const double> next = run.change(k + 1);
        const bool back = next.empty() || !allFinite(next) ? wouldTurnBack(run.change(k), run.slope(k + 1))
                                                           : turnsBack(run.change(k), next);
        turns.back += back ? 1 : 0;
        ++turns.looked;
    }
    return turns;
}

/// The mean factor over the second half.
double factorOf(const Steps& run, std::size_t last, bool reversing) {
    if (last == 0)
        return std::numeric_limits<double>::quiet_NaN();
    const std::size_t steps = last - last / 2;
    const double from = sizeOf(run.slope(last - steps)), to = sizeOf(run.slope(last));
    if (to == 0)
        return 0;
    if (from == 0)
        return std::numeric_limits<double>::quiet_NaN();
    const double ratio = to / from, n = static_cast<double>(steps);
    const double size =
        std::isnormal(ratio) ? std::pow(ratio, 1 / n) : std::exp((std::log(to) - std::log(from)) / n);
    return reversing ? -size : size;
}

/// What a run swings at, where its rule carries speed. A bounce to and fro with every step is read as any
/// other.
bool readSwings(const Steps& run, const Turns& late, Reading& reading) {
    const bool bounces = 2 * late.back > late.looked && isGeometric(run, reading.last);
    if (bounces || !swings(run, reading.last / 2, reading.last))
        return false;
    const double factor = swingFactor(run, reading.last);
    if (std::isnan(factor))
        return false;
    reading.swings = reading.reversing = true;
    reading.factor = -factor;
    reading.trendsDown = swingsDieDown(run, reading.last);
    return true;
}

} // namespace

double sizeOf(std::span<const double> vector) {
    if (vector.size() == 1)
        return std::fabs(vector[0]);
    double sum = 0;
    for (const double value : vector)
        sum += value * value;
    if (std::isnormal(sum))
        return std::sqrt(sum);
    double largest = 0;
    for (const double value : vector)
        largest = std::max(largest, std::fabs(value));
    if (largest == 0 || !std::isfinite(largest))
        return largest;
    sum = 0;
    for (const double value : vector)
        sum += (value / largest) * (value / largest);
    return largest * std::sqrt(sum);
}

double stepsForTwoDigits(double factor) {
    const double size = std::fabs(factor);
    return size < 1 ? std::log(100.0) / -std::log(size) : std::numeric_limits<double>::infinity();
}

double roundingAfter(std::size_t steps) {
    return 4 * std::numeric_limits<double>::epsilon() * (static_cast<double>(steps) + 16);
}

Reading readingOf(const Steps& run, const RuleChoice& rule) {
    Reading reading;
    const std::size_t lastRow = run.rows() - 1;
    // only the last row of a run can be other than finite
    reading.finiteRows = isFinite(run, lastRow) ? run.rows() : lastRow;
    reading.notFinite = reading.finiteRows <= lastRow;
    if (reading.finiteRows == 0)
        return reading;
    reading.stationary = sizeOf(run.slope(0)) == 0;
    if (reading.stationary)
        return reading;

    const std::size_t lastFinite = reading.finiteRows - 1;
    reading.last = lastRowThatCounts(run, lastFinite, reading.moved);
    // a turn needs two steps that are more than noise; only at the very end the gradient stands in for the
    // second, unless the rule carries speed
    const bool carries = carriesSpeed(rule);
    const bool standIn = reading.last == lastFinite && !(carries && reading.last == lastRow);
    const std::size_t turns = standIn || reading.last == 0 ? reading.last : reading.last - 1;
    const Turns late = turnsIn(run, turns / 2, turns);
    reading.reversing = late.keepGoingBack();
    reading.factor = factorOf(run, reading.last, reading.reversing);
    reading.crawls = stepsForTwoDigits(reading.factor) > crawlingSteps && !std::isnan(reading.factor);

    if (reading.notFinite) {
        // far out it is a matter of size, whatever comes of ∞ − ∞ there
        constexpr double farOut = 1e100;
        const bool defined = !std::isnan(run.cost(lastRow)) &&
                             (std::isinf(run.cost(lastRow)) || allFinite(run.slope(lastRow)));
        reading.leftItsDomain = !defined && allFinite(run.w(lastRow)) && sizeOf(run.w(lastRow)) < farOut;
    }
    reading.stillRising = isStillRising(run, lastFinite);
    reading.fallsForEver = late.back == 0 && !reading.leftItsDomain && seemsToFallForEver(run, lastFinite);
    const bool swinging = carries && readSwings(run, late, reading);
    if (reading.reversing && !swinging)
        reading.trendsDown =
            reading.factor == 0 || trendsDown(run, reading.last, [&](std::size_t fromRow, std::size_t toRow) {
                return turnsIn(run, fromRow, toRow).keepGoingBack();
            });
    return reading;
}

} // namespace downhill
