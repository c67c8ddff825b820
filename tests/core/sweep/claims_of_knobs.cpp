// What is said of each of two knobs.
#include "tests/core/sweep/claim.h"

#include "core/text/number_text.h"

#include <array>
#include <cmath>
#include <string>

namespace downhill {
namespace {

std::size_t knobNamed(const std::string& name) { return name.find("₂") != std::string::npos ? 1 : 0; }

/// The factor of a knob's slope over the second half, up to where it stands still; each of its steps has to
/// have it, nearly.
void expectFactor(const Claim& claim, std::size_t knob, double said) {
    const auto& run = claim.run();
    auto rows = claim.beforeNoise(claim.secondHalf());
    double largest = 0;
    for (std::size_t row = 0; row <= rows.to; ++row)
        largest = std::max(largest, std::fabs(run.slope(row)[knob]));
    while (rows.to > rows.from && std::fabs(run.slope(rows.to)[knob]) <= 1e-9 * largest)
        --rows.to;
    if (rows.to == rows.from)
        return;
    const std::string which = "factor of w" + std::to_string(knob + 1);
    const double mean = std::pow(std::fabs(run.slope(rows.to)[knob] / run.slope(rows.from)[knob]),
                                 1 / static_cast<double>(rows.to - rows.from));
    claim.expect(std::fabs(mean - std::fabs(said)) <= 0.05 * std::fabs(said) + 0.01,
                 which + " is about what it says", exactText(said) + ", really " + exactText(mean));
    claim.expectEachStep(rows, which + " has its sign with each step", [&](auto row, auto next) {
        const double product = run.slope(row)[knob] * run.slope(next)[knob];
        return said < 0 ? product <= 0 : product >= 0;
    });
}

void eachOfTwo(const Claim& claim) {
    const double factor = claim.number("factor"), other = claim.number("other_factor");
    const std::size_t knob = knobNamed(claim.text("knob")), second = knobNamed(claim.text("other_knob"));
    claim.expect(knob != second, "these are two knobs");
    expectFactor(claim, knob, factor);
    expectFactor(claim, second, other);
    const std::string& id = claim.fact().id;
    const std::string does = id.substr(6, id.find('.', 6) - 6), otherDoes = id.substr(id.rfind('.') + 1);
    const auto fits = [](const std::string& what, double f) {
        if (what == "explodes")
            return std::fabs(f) > 1;
        if (what == "bounces")
            return f < 0 && std::fabs(std::fabs(f) - 1) < 0.02;
        if (what == "overshoots")
            return f > -1 && f < 0;
        if (what == "crawls")
            return f > 0.9 && f < 1.001;
        if (what == "glides" || what == "pace")
            return f >= 0 && f < 1;
        if (what == "runs_off")
            return f > 1;
        return true;
    };
    claim.expect(fits(does, factor), "it " + does, exactText(factor));
    claim.expect(fits(otherDoes, other), "the other " + otherDoes, exactText(other));
    if (otherDoes == "runs_off")
        claim.expectEachStep(claim.secondHalf(), "it gets steeper and steeper along the other",
                             [&](auto row, auto next) {
                                 return std::fabs(claim.run().slope(next)[second]) >=
                                        std::fabs(claim.run().slope(row)[second]);
                             });
}

void paceOfKnobs(const Claim& claim) {
    const double factor = claim.number("factor"), other = claim.number("other_factor");
    expectFactor(claim, knobNamed(claim.text("knob")), factor);
    expectFactor(claim, knobNamed(claim.text("other_knob")), other);
    claim.expect(std::fabs(factor) > std::fabs(other) && factor < 1, "the slower one sets the pace");
}

constexpr std::array knobChecks = {
    CheckOfFacts{"knobs.", eachOfTwo},
    CheckOfFacts{"knobs.pace", paceOfKnobs},
};

} // namespace

std::span<const CheckOfFacts> checksOfKnobs() { return knobChecks; }

} // namespace downhill
