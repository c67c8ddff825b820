#include "core/verdict/reading.h"

#include "core/descent/all_finite.h"
#include "core/maths/norm.h"
#include "core/rules/update_rule.h"
#include "core/verdict/longest_step.h"
#include "core/verdict/settling.h"
#include "core/verdict/stillness.h"
#include "core/verdict/swing.h"
#include "core/verdict/trend.h"
#include "core/verdict/turns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace downhill {
namespace {

/// Far out it is a matter of size, whatever comes of ∞ − ∞ there.
constexpr double farOut = 1e100;

bool isFarOut(const Steps& run, std::size_t row) {
    return !(normOf(run.w(row)) < farOut) || std::fabs(run.cost(row)) >= farOut;
}

bool isFinite(const Steps& run, std::size_t row) {
    return std::isfinite(run.cost(row)) && allFinite(run.slope(row)) && allFinite(run.w(row));
}

/// The cost is defined and the slope is not.
bool isTip(const Steps& run, std::size_t row) {
    return std::isfinite(run.cost(row)) && allFinite(run.w(row)) && !allFinite(run.slope(row)) &&
           !isFarOut(run, row);
}

/// Where the still tail begins; the last row if there is none, or if the run never moved at all.
std::size_t lastRowThatCounts(const Steps& run, std::size_t lastFinite, bool& moved) {
    const double still = stillStep(normOf(run.w(0)), normOf(run.w(lastFinite)));
    const auto isStillFrom = [&](std::size_t row) { return normOf(run.change(row)) <= still; };
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

/// The mean factor over the second half.
double factorOf(const Steps& run, std::size_t last, bool reversing) {
    if (last == 0)
        return std::numeric_limits<double>::quiet_NaN();
    const std::size_t steps = last - last / 2;
    const double from = normOf(run.slope(last - steps)), to = normOf(run.slope(last));
    if (to == 0)
        return 0;
    if (from == 0)
        return std::numeric_limits<double>::quiet_NaN();
    const double ratio = to / from, n = static_cast<double>(steps);
    const double size =
        std::isnormal(ratio) ? std::pow(ratio, 1 / n) : std::exp((std::log(to) - std::log(from)) / n);
    return reversing ? -size : size;
}

class Reader {
public:
    Reader(const Steps& run, const RuleChoice& rule)
        : run_(run),
          carriesSpeed_(carriesSpeed(rule)),
          bySlope_(!rule.row().stepsAreTheRate),
          lastRow_(run.rows() - 1) {}

    Reading operator()() {
        readEnd();
        if (reading_.finiteRows == 0 || reading_.stationary)
            return reading_;
        lastFinite_ = reading_.finiteRows - 1;
        reading_.last = lastRowThatCounts(run_, lastFinite_, reading_.moved);
        readTurns();
        reading_.fallsForEver = !reading_.reversing && !reading_.leftItsDomain && !reading_.onTip &&
                                seemsToFallForEver(run_, lastFinite_);
        readPlace();
        if (reading_.last > 0)
            readWay();
        return reading_;
    }

private:
    /// Only the last row of a run can be other than finite.
    void readEnd() {
        reading_.onTip = isTip(run_, lastRow_);
        const bool finite = isFinite(run_, lastRow_);
        reading_.finiteRows = finite ? run_.rows() : lastRow_;
        reading_.notFinite = !finite && !reading_.onTip;
        reading_.stationary = lastRow_ == 0 && reading_.onTip;
        if (reading_.finiteRows > 0)
            reading_.stationary = normOf(run_.slope(0)) == 0 && !movesAt(0);
        if (reading_.notFinite && reading_.finiteRows > 0) {
            const bool defined = !std::isnan(run_.cost(lastRow_)) &&
                                 (std::isinf(run_.cost(lastRow_)) || allFinite(run_.slope(lastRow_)));
            reading_.leftItsDomain = !defined && allFinite(run_.w(lastRow_)) &&
                                     normOf(run_.w(lastRow_)) < farOut && !isFarOut(run_, lastRow_ - 1);
        }
    }

    /// A decay moves a knob that has no slope.
    bool movesAt(std::size_t row) const { return row < lastRow_ && normOf(run_.change(row)) != 0; }

    void readTurns() {
        // a turn needs two steps that are more than noise; of a single one the gradient stands in for the
        // second, unless the rule carries speed
        const std::size_t last = reading_.last;
        const bool standIn = last == 1 && last == lastFinite_ && !(carriesSpeed_ && last == lastRow_);
        const std::size_t turns = standIn || last == 0 ? last : last - 1;
        const Turns late = turnsIn(run_, turns / 2, turns);
        reading_.reversing = late.keepGoingBack();
        reading_.factor = factorOf(run_, last, reading_.reversing);
        if (carriesSpeed_ && readSwings(late))
            return;
        // a short run is looked at as a whole
        constexpr std::size_t shortRun = 8;
        const std::size_t from = last < shortRun ? 0 : last / 2;
        reading_.jumps = !reading_.reversing && last > 0 && lastRise(run_, from, last);
        if (reading_.reversing || reading_.jumps)
            reading_.trendsDown = comesToRest() || settles(run_, from, last, reading_.reversing, bySlope_);
    }

    /// What a run swings at, where its rule carries speed: a few turns are enough for a swing, and before the
    /// first the cost may rise. A bounce to and fro with every step is read as any other.
    bool readSwings(const Turns& late) {
        const bool bounces = 2 * late.back > late.looked && isGeometric(run_, reading_.last);
        const bool rises = reading_.last > 0 && lastRise(run_, reading_.last / 2, reading_.last);
        if (bounces || (late.back == 0 && !rises))
            return false;
        if (turnsIn(run_, 0, reading_.last).back == 0) {
            reading_.jumps = true;
            reading_.trendsDown = comesToRest() || swingsDieDown(run_, reading_.last);
            return true;
        }
        reading_.swings = reading_.reversing = true;
        if (const double factor = swingFactor(run_, reading_.last); std::isfinite(factor))
            reading_.factor = -factor;
        else
            reading_.factor = -std::fabs(reading_.factor);
        reading_.trendsDown = comesToRest() || swingsDieDown(run_, reading_.last) ||
                              settles(run_, reading_.last / 2, reading_.last, true, bySlope_);
        return true;
    }

    /// Whatever it did before, it stands still or is about to, or landed where the slope is zero, or on a
    /// tip.
    bool comesToRest() const {
        return reading_.last < lastFinite_ || reading_.factor == 0 || reading_.onTip || fadesOut();
    }

    /// In the last quarter no step turns back, all have faded, and the cost moves by no more than a
    /// thousandth of all that it moved by.
    bool fadesOut() const {
        const std::size_t last = reading_.last, quarter = last / 4;
        if (quarter < 2 || turnsIn(run_, last - quarter, last - 1).back > 0)
            return false;
        constexpr double hardlyMoves = 0.001;
        const auto range = [&](std::size_t from, std::size_t to) {
            const auto [low, high] = std::ranges::minmax(run_.costs().subspan(from, to - from + 1));
            return high - low;
        };
        return longestStep(run_, last - quarter, last) <= fadedPart * longestStep(run_, 0, last) &&
               range(last - quarter, last) <= hardlyMoves * range(0, last);
    }

    /// Whether it ended above its start, and what it does there.
    void readPlace() {
        const std::size_t end = reading_.onTip ? lastRow_ : lastFinite_;
        reading_.stillRising = isStillRising(run_, lastFinite_);
        const bool restless = (reading_.reversing || reading_.jumps) && !reading_.trendsDown;
        reading_.thrownOut = run_.cost(end) > run_.cost(0) && !restless;
    }

    void readWay() {
        const auto rise = lastRise(run_, reading_.last / 2, reading_.last);
        const std::size_t from = rise && *rise < reading_.last ? *rise : reading_.last / 2;
        reading_.way = wayDownOf(run_, from, reading_.last, carriesSpeed_);
        if (reading_.onTip) {
            reading_.way.there = lastRow_;
            reading_.way.stepsNeeded = static_cast<double>(lastRow_);
        }
        if (!reading_.onTip && !reading_.way.there && reading_.last < lastFinite_) { // it stands still before
            reading_.way.stepsNeeded = std::numeric_limits<double>::infinity();
            reading_.way.rateRanOut = true;
        }
        reading_.crawls = !reading_.jumps && reading_.way.stepsNeeded > crawlingSteps;
    }

    const Steps& run_;
    bool carriesSpeed_;
    bool bySlope_; ///< a smaller slope makes a shorter step
    std::size_t lastRow_, lastFinite_ = 0;
    Reading reading_;
};

} // namespace

Reading readingOf(const Steps& run, const RuleChoice& rule) { return Reader(run, rule)(); }

} // namespace downhill
