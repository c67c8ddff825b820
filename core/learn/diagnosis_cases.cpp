#include "core/learn/diagnosis_cases.h"

#include "core/descent/descend.h"
#include "core/digits/synthetic_digits.h"
#include "core/formula/formula.h"
#include "core/learn/recorded_costs.h"
#include "core/maths/random.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <span>
#include <utility>
#include <vector>

namespace downhill {
namespace {

/// Streams of the seed: one a case, and behind them one a round.
constexpr std::uint64_t roundStreams = std::uint64_t{1} << 62U;

/// Bowls, and what has bends: those bounce in a way that a loss curve shows, where a bowl's cost stays level.
constexpr std::array costs = {"w^2",
                              "2w^2",
                              "w^2/10",
                              "(w-2)^2+1",
                              "(w+3)^2/2",
                              "w^4/4",
                              "exp(w)-w",
                              "exp(w/2)+exp(-w)",
                              "(w^2-4)^2/8+w/2",
                              "sin(3w)+w^2/10+1",
                              "w^2+w^4/10",
                              "log(1+w^2)+w^2/20",
                              "w1^2+5w2^2",
                              "w1^2+w1*w2+w2^2",
                              "(w1-1)^2+3(w2+2)^2",
                              "w1^2+w2^4/4",
                              "exp(w1)-w1+w2^2",
                              "w1^2/10+2w2^2",
                              "(w1^2-1)^2+w2^2",
                              "w1^4/4+(w2-w1)^2"};

template <typename T, std::size_t n>
T pick(const std::array<T, n>& items, Random& random) {
    return items[random.below(static_cast<std::uint32_t>(n))];
}

/// As a person would choose it: two digits.
double twoDigits(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1e", value);
    return readNumber(text.data()).value_or(value);
}

/// From 10^from to 10^to, each size as likely as any other. By a table of ratios rather than pow(), which
/// does not round alike everywhere.
double rateBetween(int from, int to, Random& random) {
    constexpr std::array mantissas = {1.0, 1.2, 1.5, 1.8, 2.2, 2.7, 3.3, 3.9, 4.7, 5.6, 6.8, 8.2};
    const int power = from + static_cast<int>(random.below(static_cast<std::uint32_t>(to - from)));
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1fe%d", pick(mantissas, random), power);
    return readNumber(text.data()).value();
}

double rateFor(CaseKind kind, Random& random) {
    switch (kind) {
    case CaseKind::diverging:
        return rateBetween(-1, 1, random);
    case CaseKind::oscillating:
        return rateBetween(-1, 1, random);
    case CaseKind::crawling:
        return rateBetween(-5, -2, random);
    case CaseKind::healthy:
        break;
    }
    return rateBetween(-2, 1, random);
}

std::uint64_t stepsFor(CaseKind kind, Random& random) {
    if (kind == CaseKind::crawling)
        return pick(std::array<std::uint64_t, 4>{200, 500, 1000, 2000}, random);
    if (kind == CaseKind::diverging)
        return pick(std::array<std::uint64_t, 4>{8, 12, 20, 30}, random);
    return pick(std::array<std::uint64_t, 4>{30, 40, 60, 100}, random);
}

RunSettings settingsFor(CaseKind kind, Random& random) {
    RunSettings settings;
    settings.cost = pick(costs, random);
    const bool two = settings.cost.find("w1") != std::string::npos;
    settings.start.clear();
    for (int knob = 0; knob < (two ? 2 : 1); ++knob) {
        const double tenths = 5 + random.below(46); // 0.5 to 5
        settings.start.push_back((random.below(2) == 0 ? tenths : -tenths) / 10);
    }
    settings.hyper.rate = rateFor(kind, random);
    settings.steps = stepsFor(kind, random);
    settings.tolerance = 0;
    return settings;
}

double lowest(const Run& run) {
    double low = run.cost(0);
    for (const double cost : run.costs())
        if (std::isfinite(cost))
            low = std::min(low, cost);
    return low;
}

/// Fills in what follows from the runs, and says whether it is a case of that kind.
bool complete(DiagnosisCase& one, CaseKind wished) {
    if (kindOf(one.diagnosis.verdict) != wished || one.diagnosis.cure != cureOf(wished) ||
        (wished != CaseKind::healthy) != (one.cured != nullptr))
        return false;
    one.kind = wished;
    one.floor = one.cured ? std::min(lowest(*one.run), lowest(*one.cured)) : lowest(*one.run);
    return isLegible(one);
}

std::optional<DiagnosisCase> caseOf(const RunSettings& settings, CaseKind wished,
                                    const std::stop_token& stop) {
    const auto cost = costOf(settings);
    DiagnosisCase one;
    one.run = std::make_shared<const Run>(descend(*cost, settings, stop));
    if (kindOf(diagnose(*one.run).verdict) != wished)
        return std::nullopt; // before rates are tried out in vain
    one.diagnosis = diagnose(*one.run, *cost, stop);
    one.knobs = cost->knobs();
    one.rate = settings.hyper.rate;
    one.cost = cost->printed();
    if (wished != CaseKind::healthy) {
        if (!one.diagnosis.suggestedRate)
            return std::nullopt;
        RunSettings better = settings;
        better.hyper.rate = *one.diagnosis.suggestedRate;
        one.cured = std::make_shared<const Run>(descend(*cost, better, stop));
    }
    return complete(one, wished) ? std::optional(one) : std::nullopt;
}

Run costsOf(const TrainingRun& training) {
    std::vector<double> recorded;
    recorded.reserve(training.rows.size());
    for (std::size_t row = 0; row < training.rows.size(); ++row)
        recorded.push_back(static_cast<double>(training.rows[row].cost));
    return runOfCosts(recorded, training.settings->hyper.rate);
}

double trainingRate(CaseKind kind, Random& random) {
    switch (kind) {
    case CaseKind::diverging:
        return twoDigits(random.between(20, 60));
    case CaseKind::oscillating:
        return twoDigits(random.between(3, 20));
    case CaseKind::crawling:
        return twoDigits(random.between(0.0003, 0.002));
    case CaseKind::healthy:
        break;
    }
    return twoDigits(random.between(0.4, 1.5));
}

} // namespace

CaseKind DiagnosisCases::wished(std::uint64_t index) const {
    Random random(seed_, roundStreams + index / round);
    std::array<std::uint32_t, round> order{};
    for (std::uint32_t i = 0; i < round; ++i)
        order[i] = i;
    shuffle(order, random);
    return static_cast<CaseKind>(order[index % round] % 4);
}

std::optional<DiagnosisCase> DiagnosisCases::draw(std::uint64_t index, const std::stop_token& stop) {
    const CaseKind kind = wished(index);
    Random random(seed_, index);
    constexpr std::uint32_t oneInSoMany = 3;
    if (judge_ && random.below(oneInSoMany) == 0)
        if (auto training = drawTraining(index, stop))
            return training;
    while (!stop.stop_requested())
        if (auto one = caseOf(settingsFor(kind, random), kind, stop); one && !stop.stop_requested())
            return one;
    return std::nullopt;
}

std::optional<DiagnosisCase> DiagnosisCases::drawTraining(std::uint64_t index, const std::stop_token& stop) {
    if (!digits_) // a fifth of the usual ones will do, and are drawn at once
        digits_ = std::make_shared<const DigitData>(syntheticDigits(1, 2'000, 200));
    const CaseKind kind = wished(index);
    Random random(seed_, index + roundStreams / 2);
    constexpr int attempts = 3; // then it shall be one with fewer knobs
    for (int attempt = 0; attempt < attempts && !stop.stop_requested(); ++attempt) {
        TrainingSettings settings;
        settings.seed = random.next();
        settings.hyper.rate = trainingRate(kind, random);
        settings.steps = 200 + 100 * random.below(4);
        const TrainingRun training = train(settings, digits_, stop);
        DiagnosisCase one;
        one.diagnosis = judge_(training, stop);
        one.knobs = networkKnobs;
        one.rate = settings.hyper.rate;
        one.run = std::make_shared<const Run>(costsOf(training));
        one.training = training.settings;
        if (kind != CaseKind::healthy && one.diagnosis.suggestedRate) {
            settings.hyper.rate = *one.diagnosis.suggestedRate;
            const TrainingRun cured = train(settings, digits_, stop);
            one.cured = std::make_shared<const Run>(costsOf(cured));
            one.curedTraining = cured.settings;
        }
        if (complete(one, kind) && !stop.stop_requested())
            return one;
    }
    return std::nullopt;
}

} // namespace downhill
