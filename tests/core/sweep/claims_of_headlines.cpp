// What a headline claims.
#include "tests/core/sweep/claim.h"

#include "core/text/number_text.h"

#include <array>
#include <cmath>
#include <string>

namespace downhill {
namespace {

void noMoreThanTheVerdict(const Claim& /*claim*/) {}

void hasNoSlope(const Claim& claim) { claim.expect(claim.slopeSize(0) == 0, "the slope is zero"); }

void startUndefined(const Claim& claim) {
    claim.expect(!std::isfinite(claim.run().cost(0)), "the cost is not defined here");
}

/// `The further down, the steeper`: through the second half.
void steeperFurtherDown(const Claim& claim) {
    const auto& run = claim.run();
    claim.expectEachStep(claim.secondHalf(), "the cost falls through the second half",
                         [&](auto row, auto next) { return run.cost(next) < run.cost(row); });
    claim.expectEachStep(claim.secondHalf(), "it is steeper further down", [&](auto row, auto next) {
        return claim.slopeSize(next) >= (1 - 1e-9) * claim.slopeSize(row);
    });
}

void fallsBeyond(const Claim& claim) {
    claim.expect(!isFiniteRow(claim.run(), claim.last()), "it is beyond all numbers");
    claim.expect(claim.run().cost(claim.lastFinite()) <= claim.run().cost(0), "the cost falls");
}

void endedAbove(const Claim& claim) {
    claim.expect(claim.run().cost(claim.last()) > claim.run().cost(0), "it ended above its start");
}

void ledOut(const Claim& claim) {
    claim.expect(!isFiniteRow(claim.run(), claim.last()), "it led out of the landscape");
}

void explodes(const Claim& claim) {
    const double end = claim.run().cost(claim.last());
    claim.expect(!(end <= claim.run().cost(0)), "the cost explodes");
}

void withoutSettling(const Claim& claim) {
    const Shape own = claim.judged().shape.shape;
    claim.expect(own != Shape::settled && own != Shape::left && own != Shape::above && own != Shape::falling,
                 "it does not settle", nameOf(own));
}

void forEver(const Claim& claim) {
    const Shape on = claim.judged().longerShape.shape;
    claim.expect(on != Shape::settled && on != Shape::left && on != Shape::above && on != Shape::falling,
                 "it does so for ever", nameOf(on));
}

void overshooting(const Claim& claim) {
    claim.expect(claim.turnsOrClimbs(claim.all()) > 0, "a step overshoots");
    claim.expect(claim.run().cost(claim.last()) <= claim.run().cost(0), "it converges");
}

/// Of that knob: its steps turn back, or go past where its own slope is 0.
void knobOvershoots(const Claim& claim) {
    const std::size_t knob = claim.text("knob").find("₂") != std::string::npos ? 1 : 0;
    const auto& run = claim.run();
    bool past = false;
    for (std::size_t row = 0; row < claim.lastFinite(); ++row)
        past = past || run.slope(row + 1)[knob] * run.change(row)[knob] > 0;
    claim.expect(past, "a step of that knob overshoots");
    claim.expect(run.cost(claim.last()) <= run.cost(0), "it converges");
}

/// The cost never rises by more than a hundredth of the whole way.
void smoothly(const Claim& claim) {
    const auto& run = claim.run();
    const double way = std::fabs(run.cost(0) - claim.judged().shape.level);
    claim.expectEachStep(claim.all(), "the cost never rises, smoothly",
                         [&](auto row, auto next) { return run.cost(next) <= run.cost(row) + 0.01 * way; });
}

void unsteadily(const Claim& claim) {
    bool rises = false;
    for (std::size_t row = 0; row < claim.lastFinite(); ++row)
        rises = rises || claim.run().cost(row + 1) > claim.run().cost(row);
    claim.expect(rises || claim.turnsOrClimbs(claim.all()) > 0, "it is not smooth");
    claim.expect(claim.run().cost(claim.last()) <= claim.run().cost(0), "it converges");
}

/// Through the second half.
void doesNotEase(const Claim& claim) {
    const auto& run = claim.run();
    const auto [half, last] = claim.secondHalf();
    claim.expectEachStep({half, last}, "it goes down",
                         [&](auto row, auto next) { return run.cost(next) <= run.cost(row); });
    claim.expect(claim.slopeSize(last) >= 0.99 * claim.slopeSize(half), "the slope does not ease",
                 exactText(claim.slopeSize(half)) + " to " + exactText(claim.slopeSize(last)));
}

void startsOnTip(const Claim& claim) {
    claim.expect(std::isfinite(claim.run().cost(0)) && !std::isfinite(claim.slopeSize(0)),
                 "the slope is not defined");
}

void tooLargeToBegin(const Claim& claim) {
    claim.expect(!std::isfinite(claim.run().cost(0)) || !std::isfinite(claim.slopeSize(0)),
                 "it is too large to begin");
}

constexpr std::array headlineChecks = {
    CheckOfFacts{"headline.stationary", hasNoSlope},
    CheckOfFacts{"headline.stationary.tip", startsOnTip},
    CheckOfFacts{"headline.start_undefined", startUndefined},
    CheckOfFacts{"headline.start_too_large", tooLargeToBegin},
    CheckOfFacts{"headline.falls_for_ever", steeperFurtherDown},
    CheckOfFacts{"headline.falls_beyond", fallsBeyond},
    CheckOfFacts{"headline.thrown_out", endedAbove},
    CheckOfFacts{"headline.left_domain", ledOut},
    CheckOfFacts{"headline.explodes", explodes},
    CheckOfFacts{"headline.swings", withoutSettling},
    CheckOfFacts{"headline.bounces", withoutSettling},
    CheckOfFacts{"headline.bounces.for_ever", forEver},
    CheckOfFacts{"headline.jumps", withoutSettling},
    CheckOfFacts{"headline.overshooting", overshooting},
    CheckOfFacts{"headline.crawling", noMoreThanTheVerdict},
    CheckOfFacts{"headline.converging", smoothly},
    CheckOfFacts{"headline.converging.on_its_way", doesNotEase},
    CheckOfFacts{"headline.converging.unsteady", unsteadily},
    CheckOfFacts{"headline.saddle", noMoreThanTheVerdict}, // rests_on_saddle says where
    CheckOfFacts{"headline.knob_overshoots", knobOvershoots},
};

} // namespace

std::span<const CheckOfFacts> checksOfHeadlines() { return headlineChecks; }

} // namespace downhill
