#include "tests/core/sweep/scale_judge.h"

#include "core/descent/descend.h"
#include "core/formula/formula.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <variant>

namespace downhill {

Findings judgeOtherUnits(const JudgedRun& judged, const Diagnosis& diagnosis) {
    RunSettings settings = judged.run.settings();
    const std::string_view rule = settings.hyper.rule.row().name;
    if (settings.tolerance != 0 || (rule != "gd" && rule != "momentum" && rule != "nesterov"))
        return {};
    constexpr double times = 4; // a power of two: no rounding
    settings.cost = "4*(" + settings.cost + ")";
    settings.hyper.rate /= times;
    for (RateChange& change : settings.rateChanges)
        change.rate /= times;
    const ParsedFormula parsed = Formula::parse(settings.cost);
    const auto* cost = std::get_if<std::shared_ptr<const Formula>>(&parsed);
    if (cost == nullptr)
        return {};
    const Run scaled = descend(**cost, settings);
    if (!std::ranges::equal(scaled.allW(), judged.run.allW()) ||
        !std::ranges::equal(scaled.costs(), judged.run.costs(),
                            [](double a, double b) { return a == times * b; }))
        return {};
    const Diagnosis other = diagnose(scaled);
    if (other.verdict != diagnosis.verdict)
        return {{"6 four times the cost is read differently",
                 std::string(nameOf(diagnosis.verdict)) + ", then " + nameOf(other.verdict)}};
    if (other.headline.id != diagnosis.headline.id)
        return {{"6 four times the cost has another headline", other.headline.id}};
    return {};
}

} // namespace downhill
