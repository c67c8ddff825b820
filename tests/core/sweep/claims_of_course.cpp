// What is said of the course of a run: how its cost and slope went, row by row.
#include "tests/core/sweep/claim.h"

#include "core/descent/rate_schedule.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace downhill {
namespace {

/// `about`: a tenth of it, or of what is lost.
bool isAbout(double share, double ratio) {
    return std::fabs(share - ratio) <= 0.1 * std::max(share, std::fabs(1 - share));
}

void noStep(const Claim& claim) {
    claim.expectEachStep(claim.all(), "no step moves", [&](auto row, auto next) {
        return std::ranges::equal(claim.run().w(row), claim.run().w(next));
    });
}

void arrives(const Claim& claim) {
    const auto steps = static_cast<std::size_t>(claim.number("steps"));
    claim.expect(steps <= claim.last(), "there are so many steps");
    if (steps > claim.last())
        return;
    if (claim.idHas("tip"))
        claim.expect(std::isfinite(claim.run().cost(steps)) && !std::isfinite(claim.slopeSize(steps)),
                     "it landed on a tip");
    else if (claim.idHas("slope_zero"))
        claim.expect(claim.slopeSize(steps) == 0 || !std::isfinite(claim.slopeSize(steps)), "the slope is 0");
    else
        claim.expect(claim.slopeSize(steps) <= 0.01 * claim.slopeSize(0), "hardly any slope is left");
    double level = claim.run().cost(claim.lastFinite());
    for (std::size_t row = steps; row <= claim.last(); ++row)
        level = std::min(level, claim.run().cost(row));
    const auto there = rowThere(claim.run(), level, 0.9998);
    claim.expect(there && *there <= steps, "it is there by then",
                 there ? "there at " + std::to_string(*there) : std::string("never there"));
}

void costsOfRows(const Claim& claim) {
    claim.expectCostSeries("costs", 0, claim.lastFinite());
    if (claim.has("step"))
        claim.expect(claim.number("step") <= static_cast<double>(claim.last()), "there is such a step");
    const std::size_t end = claim.has("step")
                                ? std::min(static_cast<std::size_t>(claim.number("step")), claim.last())
                                : claim.last();
    if (claim.has("end"))
        claim.expectNumber("end", claim.run().cost(end));
}

void keepsW(const Claim& claim) {
    const double share = claim.number("share"), costShare = claim.number("cost_share");
    const bool across = claim.idHas("across");
    const auto rows = claim.beforeNoise(claim.all());
    claim.expectEachStep(rows, "each step keeps that share of w", [&](auto row, auto next) {
        const double before = claim.run().w(row)[0], after = claim.run().w(next)[0];
        return std::fabs(after / before - (across ? -share : share)) <= 0.005 * share + 1e-9;
    });
    claim.expectEachStep(rows, "each step keeps that share of the cost", [&](auto row, auto next) {
        return std::fabs(claim.run().cost(next) / claim.run().cost(row) - costShare) <=
               0.005 * costShare + 1e-9;
    });
    claim.expectCostSeries("costs", 0, claim.lastFinite());
}

void keepsSlope(const Claim& claim) {
    const double share = claim.number("share");
    const auto rows = claim.beforeNoise(claim.idHas("second_half") ? claim.secondHalf() : claim.all());
    claim.expectEachStep(rows, "each step keeps about that share of the slope", [&](auto row, auto next) {
        return isAbout(share, claim.slopeSize(next) / claim.slopeSize(row));
    });
    if (claim.idHas("across"))
        claim.expectEachStep(rows, "each step jumps across", [&](auto row, auto next) {
            double dot = 0;
            for (std::size_t i = 0; i < claim.run().knobs(); ++i)
                dot += claim.run().slope(row)[i] / claim.slopeSize(row) * claim.run().slope(next)[i];
            return dot < 0;
        });
}

void slopeWent(const Claim& claim) {
    if (!claim.namesRows())
        return;
    claim.expectNumber("from", claim.slopeSize(static_cast<std::size_t>(claim.number("first"))));
    claim.expectNumber(claim.has("to") ? "to" : "from",
                       claim.slopeSize(static_cast<std::size_t>(claim.number("last"))));
}

/// Through the second half.
void stepsShrinkFaster(const Claim& claim) {
    const std::size_t last = claim.last(), half = last / 2;
    claim.expectNumber("slope", claim.slopeSize(last));
    if (last < half + 3)
        return;
    const double steps = lengthOf(claim.run().change(last - 1)) / lengthOf(claim.run().change(half));
    const double slopes = claim.slopeSize(last) / claim.slopeSize(half);
    claim.expect(steps < slopes, "the steps shrink faster than the slope",
                 exactText(steps) + " and " + exactText(slopes));
}

void took(const Claim& claim) {
    const auto early = rowThere(claim.run(), claim.judged().shape.level, 0.9998),
               late = rowThere(claim.run(), claim.judged().shape.level, 0.99995);
    const double said = claim.number("steps");
    claim.expect(early && static_cast<double>(*early) <= said, "it is there by then");
    claim.expect(!late || said <= static_cast<double>(*late), "it is not there before");
}

/// As the longer run has it, if it settles.
void pace(const Claim& claim) {
    const double said = claim.number("steps");
    claim.expect(said > static_cast<double>(claim.last()), "it is not there yet");
    const ShapeOfRun& on = claim.judged().longerShape;
    if (on.shape != Shape::settled || !on.there || !RateSchedule(claim.run().settings()).isConstant() ||
        claim.longer().stopped() == StopReason::belowTolerance)
        return;
    const double there = static_cast<double>(*on.there);
    claim.expect(said < 3 * there && there < 3 * said, "it takes about that many steps",
                 exactText(said) + ", really " + exactText(there));
}

void rateRanOut(const Claim& claim) {
    claim.expectNumber("slope", claim.slopeSize(claim.last()));
    double longest = 0;
    for (std::size_t row = 0; row < claim.last(); ++row)
        longest = std::max(longest, lengthOf(claim.run().change(row)));
    claim.expect(claim.last() > 0 && lengthOf(claim.run().change(claim.last() - 1)) <= 0.05 * longest,
                 "the steps faded away");
}

void tooShort(const Claim& claim) {
    claim.expectEach(claim.all(), "nothing moves", [&](auto row) {
        const auto w = claim.run().w(row), start = claim.run().w(0);
        const double size = lengthOf(start) > 0 ? lengthOf(start) : 1;
        for (std::size_t i = 0; i < w.size(); ++i)
            if (!(std::fabs(w[i] - start[i]) <= 1e-9 * size))
                return false;
        return true;
    });
}

void course(const Claim& claim) {
    claim.expect(claim.number("steps") == static_cast<double>(claim.last()), "those are the steps");
    if (claim.idHas("still")) {
        claim.expectNumber("cost", claim.run().cost(claim.last()));
        claim.expectNumber("cost", claim.run().cost(0));
    } else {
        claim.expectNumber("from", claim.run().cost(0));
        claim.expectNumber("to", claim.run().cost(claim.last()));
    }
}

void scheduleLowered(const Claim& claim) {
    const std::size_t row = claim.last() > 0 ? claim.last() - 1 : 0;
    claim.expectNumber("rate", claim.run().rate(row));
    claim.expect(claim.run().rate(row) < RateSchedule(claim.run().settings()).base(row),
                 "a schedule lowered it");
    bool wasHigher = false;
    for (std::size_t before = 0; before < row && !wasHigher; ++before)
        wasHigher = RateSchedule(claim.run().settings()).factor(before) >
                    RateSchedule(claim.run().settings()).factor(row);
    claim.expect(wasHigher, "it had been higher before");
}

void falls(const Claim& claim) {
    Rows rows = claim.all();
    if (claim.has("step"))
        rows.from = static_cast<std::size_t>(claim.number("step"));
    claim.expect(rows.from < claim.last(), "there is such a step");
    if (rows.from >= rows.to)
        return;
    claim.expectEachStep(rows, "the cost falls with each step",
                         [&](auto row, auto next) { return claim.run().cost(next) < claim.run().cost(row); });
    claim.expectEachStep(rows, "the slope gets steeper with each step", [&](auto row, auto next) {
        return claim.slopeSize(next) >= (1 - 1e-12) * claim.slopeSize(row);
    });
    claim.expectCostSeries("costs", rows.from, rows.to);
}

void thrownOut(const Claim& claim) {
    claim.expectNumber("from", claim.run().cost(0));
    claim.expectNumber("to", claim.run().cost(claim.last()));
    claim.expect(claim.run().cost(claim.last()) > claim.run().cost(0), "it ended above");
    if (!claim.has("highest"))
        return;
    const auto step = static_cast<std::size_t>(claim.number("step"));
    claim.expect(step <= claim.last(), "there is such a step");
    if (step <= claim.last())
        claim.expectNumber("highest", claim.run().cost(step));
    claim.expectEach(claim.all(), "it was not higher", [&](auto row) {
        return claim.run().cost(row) <= claim.number("highest") ||
               printsAs(claim.number("highest"), claim.run().cost(row), 4);
    });
}

void growth(const Claim& claim) {
    const auto [half, last] = claim.secondHalf();
    const auto& run = claim.run();
    claim.expect(run.cost(last) > run.cost(0) || !std::isfinite(run.cost(claim.last())), "the cost grew");
    if (claim.has("costs"))
        claim.expectCostSeries("costs", 0, last);
    if (claim.has("milestone")) {
        const auto step = static_cast<std::size_t>(claim.number("step"));
        claim.expect(step > 0 && step <= claim.last() && run.cost(step) > claim.number("milestone"),
                     "that step was past the milestone");
        claim.expectEach({0, step - 1}, "no step before was past the milestone",
                         [&](auto row) { return run.cost(row) <= claim.number("milestone"); });
    }
    const Rows rows = claim.idHas("second_half") ? claim.secondHalf() : claim.all();
    const auto ratioOf = [&](std::size_t row, std::size_t next) { return run.cost(next) / run.cost(row); };
    if (claim.has("ratio"))
        claim.expectEachStep(rows, "it grew about so much with each step", [&](auto row, auto next) {
            return isAbout(claim.number("ratio"), ratioOf(row, next));
        });
    else if (claim.has("percent"))
        claim.expectEachStep(rows, "it grew about so much with each step", [&](auto row, auto next) {
            const double percent = 100 * (ratioOf(row, next) - 1);
            return std::fabs(percent - claim.number("percent")) <= 0.2 * claim.number("percent");
        });
    else if (rows.to >= rows.from + 2)
        claim.expectEachStep({rows.from, rows.to - 1}, "it grew faster and faster", [&](auto row, auto next) {
            return ratioOf(next, next + 1) >= (1 - 1e-9) * ratioOf(row, next);
        });
}

void tooLargeFor(const Claim& claim) {
    claim.expect(claim.number("step") == static_cast<double>(claim.last()), "it was the last step");
    claim.expect(!isFiniteRow(claim.run(), claim.last()), "it was too large");
}

void outlook(const Claim& claim) {
    const auto& run = claim.longer();
    claim.expect(claim.diagnosis().outlook.has_value(), "there is an outlook");
    claim.expect(claim.number("steps") == static_cast<double>(run.stepsTaken()), "so many steps are made");
    if (claim.idHas("explodes") || claim.idHas("leaves"))
        claim.expect(!isFiniteRow(run, run.rows() - 1), "it is beyond a computer's numbers, or not defined");
    else
        claim.expectNumber("cost", run.cost(run.rows() - 1));
}

constexpr std::array courseChecks = {
    CheckOfFacts{"no_step", noStep},
    CheckOfFacts{"arrives", arrives},
    CheckOfFacts{"costs", costsOfRows},
    CheckOfFacts{"keeps.w", keepsW},
    CheckOfFacts{"keeps.slope", keepsSlope},
    CheckOfFacts{"slope_went", slopeWent},
    CheckOfFacts{"took", took},
    CheckOfFacts{"steps_shrink_faster", stepsShrinkFaster},
    CheckOfFacts{"pace", pace},
    CheckOfFacts{"steps_too_short", tooShort},
    CheckOfFacts{"rate_ran_out", rateRanOut},
    CheckOfFacts{"course", course},
    CheckOfFacts{"schedule_lowered", scheduleLowered},
    CheckOfFacts{"falls", falls},
    CheckOfFacts{"growth", growth},
    CheckOfFacts{"too_large", tooLargeFor},
    CheckOfFacts{"thrown_out", thrownOut},
    CheckOfFacts{"outlook.", outlook},
};

} // namespace

std::span<const CheckOfFacts> checksOfCourse() { return courseChecks; }

} // namespace downhill
