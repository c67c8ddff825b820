// What an advice claims besides the rate that it names, which is run by row_judge.h.
#include "tests/core/sweep/claim.h"

#include "core/descent/descend.h"
#include "core/descent/rate_schedule.h"
#include "core/rules/update_rule.h"
#include "core/text/number_text.h"

#include <array>
#include <cmath>
#include <string_view>

namespace downhill {
namespace {

void noClaim(const Claim& /*claim*/) {}

void endedAboveItsStart(const Claim& claim) {
    claim.expect(claim.run().cost(claim.last()) > claim.run().cost(0), "it ended above its start");
}

void works(const Claim& claim) {
    if (!claim.has("rate"))
        return;
    const Run run = descend(claim.cost(), withRateThroughout(claim.run().settings(), claim.number("rate")));
    const Verdict verdict = diagnose(run).verdict;
    claim.expect(verdict == Verdict::converging || verdict == Verdict::overshooting, "that rate works",
                 exactText(claim.number("rate")) + ": " + nameOf(verdict));
}

void wouldGlide(const Claim& claim) {
    if (!claim.has("rate"))
        return;
    const std::size_t last = claim.last();
    claim.expect(claim.number("rate") < RateSchedule(claim.run().settings()).base(last > 0 ? last - 1 : 0),
                 "that rate is lower");
    const Run run = descend(claim.cost(), withRateThroughout(claim.run().settings(), claim.number("rate")));
    const Verdict verdict = diagnose(run).verdict;
    claim.expect(verdict == Verdict::converging, "that rate glides",
                 exactText(claim.number("rate")) + ": " + nameOf(verdict));
}

void lessMomentum(const Claim& claim) {
    claim.expect(carriesSpeed(claim.run().settings().hyper.rule), "there is a momentum");
}

/// Each of these rates, one digit and a power of ten, fails.
void noneArrives(const Claim& claim) {
    claim.expect(claim.number("steps") == static_cast<double>(claim.run().settings().steps),
                 "those are its steps");
    if (claim.idHas("less_momentum"))
        lessMomentum(claim);
    const std::size_t last = claim.last();
    const double before = RateSchedule(claim.run().settings()).base(last > 0 ? last - 1 : 0);
    const bool lowerOnly = claim.diagnosis().cure == Cure::lower,
               higherOnly = claim.diagnosis().cure == Cure::raise;
    for (int exponent = -6; exponent <= 2; ++exponent)
        for (const double digit : {1.0, 2.0, 5.0}) {
            const double rate = digit * std::pow(10, exponent);
            if ((lowerOnly && rate >= before) || (higherOnly && rate <= before))
                continue;
            const RunSettings settings = withRateThroughout(claim.run().settings(), rate);
            const Run run = descend(claim.cost(), settings);
            const ShapeOfRun shape = shapeOf(run);
            if (shape.shape != Shape::settled || !shape.there || !isFiniteRow(run, run.rows() - 1) ||
                lengthOf(run.slope(run.rows() - 1)) > 1e-3 * claim.slopeSize(0))
                continue;
            const Run on = descend(claim.cost(), goneOn(settings, timesLonger));
            const Verdict verdict = diagnose(run).verdict, later = diagnose(on).verdict;
            const bool good = (verdict == Verdict::converging || verdict == Verdict::overshooting) &&
                              later == verdict && run.cost(run.rows() - 1) <= claim.run().cost(claim.last());
            claim.expect(!good, "none arrives", exactText(rate) + " does");
            if (good)
                return;
        }
}

void neverShrinks(const Claim& claim) {
    claim.expectEach(claim.all(), "the slope is as large in each row", [&](auto row) {
        return std::fabs(claim.slopeSize(row) - claim.slopeSize(0)) <= 1e-6 * claim.slopeSize(0);
    });
    claim.expect(claim.last() >= 2, "that can be seen from so few rows");
}

/// Of steps by the sign, a decay and what a schedule does apart: as long where the slope is small.
void stepsNeverShrink(const Claim& claim) {
    const std::string_view rule = claim.run().settings().hyper.rule.row().name;
    claim.expect(rule == "sign" || rule == "lion", "its steps go by the sign");
}

void decayPulls(const Claim& claim) {
    claim.expect(decays(claim.run().settings().hyper.rule), "there is a decay");
    endedAboveItsStart(claim);
}

void noBottom(const Claim& claim) {
    const std::size_t end = claim.lastFinite();
    const double steepness = claim.slopeSize(end);
    if (steepness == 0)
        return;
    double before = claim.run().cost(end);
    for (const double distance : {1e1, 1e2, 1e3, 1e4, 1e5, 1e6}) {
        std::vector<double> w(claim.run().w(end).begin(), claim.run().w(end).end());
        for (std::size_t i = 0; i < w.size(); ++i)
            w[i] -= distance * claim.run().slope(end)[i] / steepness *
                    std::max(1.0, lengthOf(claim.run().w(end)));
        const double there = claim.cost().cost(w);
        if (!std::isfinite(there))
            return;
        claim.expect(there < before, "there is no bottom");
        if (!(there < before))
            return;
        before = there;
    }
}

constexpr std::array adviceChecks = {
    CheckOfFacts{"advice.lower", works},
    CheckOfFacts{"advice.raise", works},
    CheckOfFacts{"advice.lower.ends_higher", noClaim},
    CheckOfFacts{"advice.raise.ends_higher", noClaim},
    CheckOfFacts{"advice.would_glide", wouldGlide},
    CheckOfFacts{"advice.less_momentum", lessMomentum},
    CheckOfFacts{"advice.none_arrives", noneArrives},
    CheckOfFacts{"advice.looks_bottomless", noClaim},
    CheckOfFacts{"advice.no_bottom", noBottom},
    CheckOfFacts{"advice.bottom_farther", noClaim},
    CheckOfFacts{"advice.slope_never_shrinks", neverShrinks},
    CheckOfFacts{"advice.steps_never_shrink", stepsNeverShrink},
    CheckOfFacts{"advice.decay_pulls", decayPulls},
    CheckOfFacts{"advice.start_where_defined", noClaim},
    CheckOfFacts{"advice.beside_ridge", noClaim},
    CheckOfFacts{"advice.beside_place", noClaim},
    CheckOfFacts{"advice.start_elsewhere", noClaim},
};

} // namespace

std::span<const CheckOfFacts> checksOfAdvice() { return adviceChecks; }

} // namespace downhill
