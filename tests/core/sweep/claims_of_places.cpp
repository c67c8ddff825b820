// What is said of a place: where a run begins, where it ends, where it is lower.
#include "tests/core/sweep/claim.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace downhill {
namespace {

/// How many of the costs around a place are lower than there, higher, and the same.
struct Around {
    int lower = 0, higher = 0, same = 0;
};

/// At 24 directions (two where there is one knob), so far away.
Around lookAround(const CostFunction& cost, std::span<const double> w, double distance) {
    Around around;
    const double here = cost.cost(w);
    const double rounding = 4e-16 * std::fabs(here);
    const int directions = w.size() == 1 ? 2 : 24;
    for (int i = 0; i < directions; ++i) {
        std::vector<double> place(w.begin(), w.end());
        const double angle = 2 * std::numbers::pi * i / directions;
        place[0] += distance * std::cos(angle);
        if (place.size() == 2)
            place[1] += distance * std::sin(angle);
        const double there = cost.cost(place);
        if (there < here - rounding)
            ++around.lower;
        else if (there > here + rounding)
            ++around.higher;
        else
            ++around.same;
    }
    return around;
}

/// The nearest of some distances where the cost is another one at all.
Around nearestChange(const CostFunction& cost, std::span<const double> w) {
    Around around;
    for (const double distance : {1e-4, 1e-3, 1e-2, 1e-1}) {
        around = lookAround(cost, w, distance * std::max(1.0, lengthOf(w)));
        if (around.lower + around.higher > 0)
            break;
    }
    return around;
}

/// So large that a computer's numbers do not do: here and all around.
bool tooLarge(const CostFunction& cost, std::span<const double> w) {
    for (const double share : {0.999, 1.0, 1.001}) {
        std::vector<double> place(w.begin(), w.end());
        for (double& x : place)
            x = x * share + (share - 1) / 7; // 0 too is moved
        if (!std::isinf(cost.cost(place)))
            return false;
    }
    return true;
}

void expectPlace(const Claim& claim, std::span<const double> truth) {
    if (!claim.idHas(".at_place"))
        return;
    const std::vector<double> said = claim.place();
    bool same = said.size() == truth.size();
    for (std::size_t i = 0; same && i < said.size(); ++i)
        same = printsAs(said[i], truth[i], 4);
    claim.expect(same, "the place is what it says");
}

void slopeZero(const Claim& claim) {
    claim.expect(claim.slopeSize(0) == 0, "the slope at the start is 0");
    claim.expectEachStep(claim.all(), "no step moves", [&](auto row, auto next) {
        return std::ranges::equal(claim.run().w(row), claim.run().w(next));
    });
    expectPlace(claim, claim.run().w(0));
}

void minimum(const Claim& claim) {
    const Around around = nearestChange(claim.cost(), claim.run().w(0));
    claim.expect(around.lower == 0 && around.higher > 0, "it is a minimum");
}

void maximum(const Claim& claim) {
    const Around around = nearestChange(claim.cost(), claim.run().w(0));
    claim.expect(around.higher == 0 && around.same == 0, "it is a maximum, lower on all sides");
}

void saddle(const Claim& claim) {
    const Around around = nearestChange(claim.cost(), claim.run().w(0));
    claim.expect(around.higher > 0 && around.lower > 0, "it is lower on one side and higher on another");
}

void plain(const Claim& claim) {
    const Around around =
        lookAround(claim.cost(), claim.run().w(0), 1e-3 * std::max(1.0, lengthOf(claim.run().w(0))));
    claim.expect(around.higher == 0 && around.lower == 0, "it is the same all around");
}

void ridge(const Claim& claim) {
    const Around around = nearestChange(claim.cost(), claim.run().w(0));
    claim.expect(around.higher == 0 && around.lower > 0 && around.same > 0, "it is a ridge");
}

void anyLevel(const Claim& claim) { claim.expect(claim.slopeSize(0) == 0, "it is level"); }

void costUndefined(const Claim& claim) {
    claim.expect(!std::isfinite(claim.run().cost(0)), "the cost is not finite");
    claim.expect(!tooLarge(claim.cost(), claim.run().w(0)), "it is not defined (it is but too large)");
    expectPlace(claim, claim.run().w(0));
}

void slopeUndefined(const Claim& claim) {
    claim.expect(std::isfinite(claim.run().cost(0)) && !std::isfinite(claim.slopeSize(0)),
                 "the slope is not defined and the cost is");
    expectPlace(claim, claim.run().w(0));
}

void leftDomain(const Claim& claim) {
    claim.expect(claim.number("step") == static_cast<double>(claim.last()), "it was the last step");
    const auto end = claim.run().w(claim.last());
    claim.expect(!std::isfinite(claim.run().cost(claim.last())), "the cost is not defined there");
    claim.expect(!tooLarge(claim.cost(), end), "it is not defined (it is but too large)");
    expectPlace(claim, end);
}

void restsOnSaddle(const Claim& claim) {
    const auto end = claim.run().w(claim.lastFinite());
    Around around;
    for (const double distance : {1e-3, 1e-2, 1e-1, 0.3}) {
        around = lookAround(claim.cost(), end, distance * std::max(1.0, lengthOf(end)));
        if (around.lower > 1)
            break;
    }
    claim.expect(around.lower > 1, "it is lower on two sides");
}

void lowerPlace(const Claim& claim) {
    const auto& point = claim.diagnosis().lowerPoint;
    claim.expect(point.has_value(), "there is a lower point");
    if (!point)
        return;
    claim.expectNumber("cost", claim.cost().cost(*point));
    claim.expect(claim.number("cost") < claim.run().cost(claim.last()), "it is lower");
    expectPlace(claim, *point);
}

void startsOnATip(const Claim& claim) {
    claim.expect(std::isfinite(claim.run().cost(0)) && !std::isfinite(claim.slopeSize(0)),
                 "the cost is defined and the slope is not");
    expectPlace(claim, claim.run().w(0));
}

void startTooLarge(const Claim& claim) {
    claim.expect(!std::isfinite(claim.run().cost(0)) || !std::isfinite(claim.slopeSize(0)),
                 "it is too large");
    expectPlace(claim, claim.run().w(0));
}

constexpr std::array placeChecks = {
    CheckOfFacts{"start.tip", startsOnATip},
    CheckOfFacts{"start.too_large", startTooLarge},
    CheckOfFacts{"start.slope_zero", slopeZero},
    CheckOfFacts{"start.minimum", minimum},
    CheckOfFacts{"start.maximum", maximum},
    CheckOfFacts{"start.saddle", saddle},
    CheckOfFacts{"start.ridge", ridge},
    CheckOfFacts{"start.plain", plain},
    CheckOfFacts{"start.level", anyLevel},
    CheckOfFacts{"start.cost_undefined", costUndefined},
    CheckOfFacts{"start.slope_undefined", slopeUndefined},
    CheckOfFacts{"left_domain", leftDomain},
    CheckOfFacts{"rests_on_saddle", restsOnSaddle},
    CheckOfFacts{"lower_place", lowerPlace},
};

} // namespace

std::span<const CheckOfFacts> checksOfPlaces() { return placeChecks; }

} // namespace downhill
