#include "core/learn/hand_exercises.h"

#include "core/descent/descend.h"
#include "core/formula/formula.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <span>
#include <string>
#include <variant>

namespace downhill {
namespace {

constexpr int mostDecimals = 9;

template <typename T>
T pick(std::span<const T> items, Random& random) {
    return items[random.below(static_cast<std::uint32_t>(items.size()))];
}
template <typename T>
T pick(std::initializer_list<T> items, Random& random) {
    return pick(std::span(items.begin(), items.size()), random);
}

double signedPick(std::initializer_list<double> items, Random& random) {
    return random.below(2) == 0 ? pick(items, random) : -pick(items, random);
}

/// `(w-3)^2`, `(w+2)^2`, `w^2`.
std::string square(const std::string& knob, int bottom) {
    if (bottom == 0)
        return knob + "^2";
    return "(" + knob + (bottom > 0 ? "-" : "+") + std::to_string(std::abs(bottom)) + ")^2";
}

std::string times(int factor, const std::string& text) {
    return factor == 1 ? text : std::to_string(factor) + text;
}

RunSettings drawLevel1(Random& random) {
    return {.cost = "w^2",
            .start = {pick({2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 20.0}, random)},
            .hyper = {.rate = pick({0.1, 0.2, 0.25, 0.3, 0.4}, random)},
            .steps = 2 + random.below(2)};
}

RunSettings drawLevel2(Random& random) {
    const int factor = pick({1, 2, 3}, random), bottom = pick({0, 0, 1, 2, 3, -1, -2}, random);
    const double start = signedPick({1, 2, 3, 4, 5, 6, 7, 8, 10}, random);
    return {.cost = times(factor, square("w", bottom)),
            .start = {start},
            .hyper = {.rate = pick({0.05, 0.1, 0.2}, random)},
            .steps = 2 + random.below(2)};
}

/// 2·factor is the curvature, and so 1/factor the rate that bounces for ever.
double rateFor(Outcome outcome, int factor, Random& random) {
    const double f = factor;
    switch (outcome) {
    case Outcome::converges:
        return pick({0.1, 0.3, 0.6, 0.75, 0.8, 0.9}, random) / f;
    case Outcome::bounces:
        return 1 / f;
    case Outcome::explodes:
        return pick({1.1, 1.25, 1.5, 2.0}, random) / f;
    case Outcome::crawls:
        break;
    }
    return pick({0.001, 0.002}, random) / f;
}

RunSettings drawLevel3(Outcome outcome, Random& random) {
    const int factor = pick({1, 1, 2, 4, 5}, random), bottom = pick({0, 0, 1, 2, 3, -1}, random);
    return {.cost = times(factor, square("w", bottom)),
            .start = {signedPick({2, 3, 4, 5, 6, 8, 10, 20}, random)},
            .hyper = {.rate = rateFor(outcome, factor, random)},
            .steps = 2};
}

RunSettings drawLevel4(Random& random) {
    const int first = pick({1, 1, 2}, random), second = pick({1, 2, 3}, random);
    return {.cost = times(first, square("w1", 0)) + "+" + times(second, square("w2", 0)),
            .start = {pick({1.0, 2.0, 3.0, 4.0, 5.0, 10.0}, random),
                      pick({1.0, 2.0, 3.0, 4.0, 5.0, 10.0}, random)},
            .hyper = {.rate = pick({0.05, 0.1, 0.2}, random)},
            .steps = 2};
}

RunSettings drawLevel5(Outcome outcome, Random& random) {
    if (outcome == Outcome::crawls) { // only where both slopes are steep is a step to be seen
        const int factor = pick({1, 2}, random);
        return {.cost = times(factor, square("w1", 0)) + "+" + times(factor, square("w2", 0)),
                .start = {signedPick({10, 20}, random), signedPick({10, 20}, random)},
                .hyper = {.rate = rateFor(outcome, factor, random)},
                .steps = 2};
    }
    const int first = pick({1, 2}, random), second = pick({1, 2, 4, 5}, random);
    return {.cost = times(first, square("w1", pick({0, 1, -2}, random))) + "+" +
                    times(second, square("w2", pick({0, 0, 1, -1}, random))),
            .start = {signedPick({1, 2, 3, 4, 5, 10}, random), signedPick({1, 2, 3, 4, 5, 10}, random)},
            .hyper = {.rate = rateFor(outcome, std::max(first, second), random)},
            .steps = 2};
}

RunSettings drawLevel6(Random& random) {
    return {.cost =
                pick({"w1^2+w1*w2+w2^2", "w1^2-w1*w2+w2^2", "2w1^2+2w1*w2+w2^2", "w1^2+w1*w2+2w2^2"}, random),
            .start = {signedPick({1, 2, 3, 4, 5, 6, 10}, random), signedPick({1, 2, 3, 4, 5, 6, 10}, random)},
            .hyper = {.rate = pick({0.1, 0.2, 0.25, 0.5, 1.0}, random)},
            .steps = 2};
}

RunSettings draw(int level, Outcome outcome, Random& random) {
    switch (level) {
    case 1:
        return drawLevel1(random);
    case 2:
        return drawLevel2(random);
    case 3:
        return drawLevel3(outcome, random);
    case 4:
        return drawLevel4(random);
    case 5:
        return drawLevel5(outcome, random);
    default:
        return drawLevel6(random);
    }
}

bool asksOutcome(int level) { return level == 3 || level >= 5; }

/// What the header promises.
bool canBeDoneByHand(const RunSettings& settings) {
    constexpr int fewDecimals = 3, lastDecimals = 5; // nobody goes on with the last row
    constexpr double largestCost = 10'000, visible = 0.02, smallest = 0.01;
    if (decimalsOf(settings.hyper.rate) > 4)
        return false;
    const Run run = descend(*costOf(settings), settings);
    if (run.stepsTaken() != settings.steps)
        return false;
    for (std::size_t row = 0; row < run.rows(); ++row) {
        const bool last = row + 1 == run.rows();
        if (run.cost(row) > largestCost || run.cost(row) < smallest)
            return false;
        for (std::size_t knob = 0; knob < run.knobs(); ++knob) {
            const double w = run.w(row)[knob];
            if (w != 0 && std::fabs(w) < smallest)
                return false;
            if (decimalsOf(w) > (last ? lastDecimals : fewDecimals) ||
                decimalsOf(run.slope(row)[knob]) > (last ? lastDecimals : fewDecimals))
                return false;
            if (!last && std::fabs(run.change(row)[knob]) < visible)
                return false;
        }
    }
    return true;
}

} // namespace

int decimalsOf(double value) {
    double scale = 1;
    for (int decimals = 0; decimals < mostDecimals; ++decimals, scale *= 10)
        if (std::fabs(value * scale - std::round(value * scale)) <= 1e-7 * std::max(1.0, std::fabs(value)))
            return decimals;
    return mostDecimals;
}

HandExercise HandExercises::next(int level) {
    level = std::clamp(level, 1, levels);
    // for the levels at any rate; drawn once, so that what is hard to draw comes as often as the rest
    const Outcome wished =
        pick({Outcome::converges, Outcome::bounces, Outcome::explodes, Outcome::crawls}, random_);
    const bool anyRate = level == 3 || level == 5;
    for (;;) {
        RunSettings settings = draw(level, wished, random_);
        settings.hyper.rate =
            std::round(settings.hyper.rate * 1e6) / 1e6; // a third of 0.9 as a person writes it
        settings.tolerance = 0;
        if (last_ && settings == *last_)
            continue;
        if (!canBeDoneByHand(settings))
            continue;
        HandExercise exercise(settings, level, asksOutcome(level));
        if (anyRate && exercise.outcome() != wished)
            continue;
        last_ = settings;
        return exercise;
    }
}

} // namespace downhill
