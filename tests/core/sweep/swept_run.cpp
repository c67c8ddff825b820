#include "tests/core/sweep/swept_run.h"

#include "core/catalogue/catalogue.h"
#include "core/choice/choice.h"
#include "core/descent/rate_schedule.h"
#include "core/descent/run_arguments.h"
#include "core/formula/formula.h"
#include "core/maths/random.h"
#include "core/text/shell_text.h"
#include "tests/core/sweep/random_cost.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <variant>
#include <vector>

namespace downhill {
namespace {

/// As a person would type it: a few digits.
double typed(double value, int digits = 2) {
    char text[40];
    std::snprintf(text, sizeof text, "%.*e", digits - 1, value);
    return std::strtod(text, nullptr);
}

double logUniform(Random& random, double from, double to) {
    return from * std::pow(to / from, random.uniform());
}

double randomStart(Random& random) {
    switch (random.below(12)) {
    case 0:
        return 0;
    case 1:
    case 2:
    case 3:
        return static_cast<double>(random.below(13)) - 6;
    case 4:
        return typed(random.between(-30, 30));
    case 5:
        return (random.below(2) == 0 ? 1 : -1) * typed(logUniform(random, 1e-3, 1e4));
    default:
        return typed(random.between(-6, 6));
    }
}

/// How much the slope changes with the knob, the largest of all; 1 where that is no number above 0.
double curvatureAt(const Formula& cost, const std::vector<double>& start) {
    double largest = 0;
    for (std::size_t i = 0; i < start.size(); ++i) {
        const double step = 1e-4 * (1 + std::fabs(start[i]));
        std::vector<double> left = start, right = start, slopeLeft(start.size()), slopeRight(start.size());
        left[i] -= step;
        right[i] += step;
        cost.costAndGradient(left, slopeLeft);
        cost.costAndGradient(right, slopeRight);
        const double curvature = std::fabs(slopeRight[i] - slopeLeft[i]) / (2 * step);
        if (std::isfinite(curvature))
            largest = std::max(largest, curvature);
    }
    return largest > 0 ? largest : 1;
}

double randomRate(Random& random, const Formula& cost, const std::vector<double>& start) {
    const double rate = random.below(2) == 0 ? logUniform(random, 1e-6, 1e3)
                                             : logUniform(random, 3e-3, 6) / curvatureAt(cost, start);
    return std::clamp(typed(rate), 1e-12, 1e6);
}

/// Its standard, or any other value that it may have.
std::optional<double> randomValue(Random& random, const Parameter& parameter, std::uint64_t steps) {
    if (random.below(5) < 3)
        return parameter.standard;
    double value = 0;
    if (parameter.whole)
        value = std::floor(logUniform(random, 1, 2 * static_cast<double>(steps) + 1));
    else if (std::isfinite(parameter.below))
        value = random.below(3) == 0 ? 1 - typed(logUniform(random, 1e-4, 1)) : typed(random.uniform());
    else
        value = typed(logUniform(random, 1e-12, 1));
    return parameter.allows(value) ? std::optional(value) : parameter.standard;
}

template <class Row>
ChoiceOf<Row> randomChoice(Random& random, std::uint32_t outOf10Plain, std::uint64_t steps) {
    const auto rows = Row::all();
    const Row& row = random.below(10) < outOf10Plain
                         ? rows[0]
                         : rows[random.below(static_cast<std::uint32_t>(rows.size()))];
    ChoiceOf<Row> choice(row);
    for (std::size_t i = 0; i < choice.values.size(); ++i)
        choice.values[i] = randomValue(random, row.parameters[i], steps);
    return choice;
}

std::uint64_t randomSteps(Random& random) {
    switch (random.below(12)) {
    case 0:
        return 1 + random.below(5);
    case 1:
        return static_cast<std::uint64_t>(logUniform(random, 400, 2000));
    case 2:
    case 3:
        return 20;
    default:
        return static_cast<std::uint64_t>(logUniform(random, 5, 400));
    }
}

double randomTolerance(Random& random) {
    switch (random.below(6)) {
    case 0:
        return 0;
    case 1:
        return typed(logUniform(random, 1e-12, 1e-2), 1);
    default:
        return RunSettings().tolerance;
    }
}

std::vector<RateChange> randomChanges(Random& random, const RunSettings& settings) {
    std::vector<RateChange> changes;
    if (random.below(10) != 0)
        return changes;
    for (std::uint32_t many = 1 + random.below(2); many > 0; --many) {
        const std::uint64_t step = 1 + random.below(static_cast<std::uint32_t>(settings.steps));
        if (!changes.empty() && changes.back().step >= step)
            continue;
        const double rate =
            random.below(8) == 0 ? 1e-12 : typed(settings.hyper.rate * logUniform(random, 1e-3, 1e2));
        changes.push_back({step, rate});
    }
    return changes;
}

RunSettings sweptOnce(Random& random) {
    RunSettings settings;
    const NamedCost* named = nullptr;
    if (random.below(8) == 0)
        named = &catalogue()[random.below(static_cast<std::uint32_t>(catalogue().size()))];
    if (named != nullptr)
        settings = withCost(std::move(settings), *named);
    else
        settings.cost = randomCost(random);
    const ParsedFormula parsed = resolveCost(settings.cost, {}, settings.data);
    const auto* cost = std::get_if<std::shared_ptr<const Formula>>(&parsed);
    if (cost == nullptr)
        return settings; // too long, or constant parts without a value: the bowl's turn
    settings.start.clear();
    for (std::size_t i = 0; i < (*cost)->knobs(); ++i)
        settings.start.push_back(randomStart(random));
    if (named != nullptr && random.below(2) == 0)
        settings.start = named->start;
    settings.steps = randomSteps(random);
    settings.hyper.rate =
        named != nullptr && random.below(4) == 0 ? named->rate : randomRate(random, **cost, settings.start);
    settings.hyper.rule = randomChoice<RuleRow>(random, 3, settings.steps);
    settings.hyper.schedule = randomChoice<ScheduleRow>(random, 6, settings.steps);
    settings.tolerance = randomTolerance(random);
    settings.rateChanges = randomChanges(random, settings);
    return settings;
}

} // namespace

RunSettings sweptRun(std::uint64_t seed) {
    for (std::uint64_t stream = 0; stream < 100; ++stream) {
        Random random(seed, stream);
        RunSettings settings = sweptOnce(random);
        if (problemsOf(settings).empty())
            return settings;
    }
    return {};
}

std::size_t catalogueRuns() { return catalogue().size() * RuleRow::all().size(); }

RunSettings catalogueRun(std::size_t number) {
    const NamedCost& cost = catalogue()[number / RuleRow::all().size()];
    RunSettings settings = withCost({}, cost);
    settings.hyper.rule = RuleChoice(RuleRow::all()[number % RuleRow::all().size()]);
    return settings;
}

std::string commandLineOf(const RunSettings& settings) {
    return "downhill " + shellText(argumentsOf(settings)) + " --report -";
}

} // namespace downhill
