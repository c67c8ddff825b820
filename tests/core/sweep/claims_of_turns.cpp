// What is said of steps that turn back, and of costs that stay.
#include "tests/core/sweep/claim.h"

#include "core/text/number_text.h"

#include <array>
#include <cmath>
#include <string>

namespace downhill {
namespace {

/// `From step {first} to step {last} it turned back {turns} times`, with the ends of these or without.
void turnedBack(const Claim& claim) {
    if (!claim.namesRows())
        return;
    const auto first = static_cast<std::size_t>(claim.number("first")),
               last = static_cast<std::size_t>(claim.number("last"));
    std::size_t within = 0;
    for (std::size_t row = first; row + 2 <= last; ++row)
        within += reversesAfter(claim.run(), row);
    const std::size_t ends = (first > 0 && reversesAfter(claim.run(), first - 1)) +
                             (last > first && reversesAfter(claim.run(), last - 1));
    const double said = claim.number("turns");
    claim.expect(said >= static_cast<double>(within) && said <= static_cast<double>(within + ends),
                 "it turned back so often", exactText(said) + ", really " + std::to_string(within));
}

/// `the cost stays at {cost}`, `… between {low} and {high}`: through all rows, or those of the second half.
void staysBetween(const Claim& claim) {
    const Rows rows = claim.idHas("second_half") ? claim.secondHalf() : claim.all();
    const double low = claim.has("cost") ? claim.number("cost") : claim.number("low"),
                 high = claim.has("cost") ? low : claim.number("high");
    claim.expectEach(rows, "the cost stays there", [&](auto row) {
        const double cost = claim.run().cost(row);
        return (cost >= low || printsAs(cost, low, 4) || std::fabs(cost - low) <= 1e-12 * std::fabs(high)) &&
               (cost <= high || printsAs(cost, high, 4));
    });
    const std::string& id = claim.fact().id;
    if (id.starts_with("jumps_sides"))
        claim.expectEachStep({rows.from, rows.to - 1}, "it jumps from side to side with each step",
                             [&](auto row, auto) { return reversesAfter(claim.run(), row); });
    if (id.starts_with("turns_back")) {
        std::size_t turns = 0;
        for (std::size_t row = rows.from; row < rows.to; ++row)
            turns += reversesAfter(claim.run(), row);
        claim.expect(turns * 2 >= rows.to - rows.from - 1, "the steps keep turning back",
                     std::to_string(turns) + " times");
    }
    if (id.starts_with("swings"))
        claim.expect(claim.turnsOrClimbs(rows) > 0, "it swings to and fro");
    if (id.starts_with("cost_jumps") && !claim.has("cost")) {
        bool rises = false, falls = false;
        for (std::size_t row = rows.from; row < rows.to; ++row) {
            rises = rises || claim.run().cost(row + 1) > claim.run().cost(row);
            falls = falls || claim.run().cost(row + 1) < claim.run().cost(row);
        }
        claim.expect(rises && falls, "the cost goes up and down");
    }
    if (!claim.has("places"))
        return;
    const Series& places = claim.series("places");
    bool somewhere = false;
    for (std::size_t from = rows.from; !somewhere && from + places.values.size() <= rows.to + 1; ++from) {
        somewhere = true;
        for (std::size_t i = 0; somewhere && i < places.values.size(); ++i)
            somewhere = printsAs(places.values[i], claim.run().w(from + i)[0], 4) ||
                        std::fabs(places.values[i] - claim.run().w(from + i)[0]) <= 1e-12;
    }
    claim.expect(somewhere, "the places are those of rows");
}

constexpr std::array turnChecks = {
    CheckOfFacts{"turned_back", turnedBack},   CheckOfFacts{"swings", staysBetween},
    CheckOfFacts{"turns_back", staysBetween},  CheckOfFacts{"jumps_sides", staysBetween},
    CheckOfFacts{"jumps_about", staysBetween}, CheckOfFacts{"cost_jumps", staysBetween},
};

} // namespace

std::span<const CheckOfFacts> checksOfTurns() { return turnChecks; }

} // namespace downhill
