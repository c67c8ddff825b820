#include "core/descent/fitted_line.h"

#include "core/formula/formula.h"

#include <algorithm>
#include <string_view>

namespace downhill {
namespace {

/// What stands between bars or in squared parentheses: how far y is from a line.
bool isDistanceFrom(std::string_view model, std::string_view printed) {
    const auto is = [&](std::string_view before, std::string_view after) {
        return printed.size() == before.size() + model.size() + after.size() && printed.starts_with(before) &&
               printed.ends_with(after) && printed.substr(before.size(), model.size()) == model;
    };
    return is("(", " − y)²") || is("|", " − y|") || is("(y − (", "))²") || is("|y − (", ")|");
}

} // namespace

std::optional<StraightLine> fittedLine(const Formula& cost, const RunSettings& settings,
                                       std::span<const double> w) {
    const DataColumn* const x = settings.data.find("x");
    if (x == nullptr || cost.data().empty())
        return {};
    StraightLine line;
    if (isDistanceFrom("w·x", cost.printed()))
        line = {w[0], 0};
    else if (isDistanceFrom("w₁·x + w₂", cost.printed()))
        line = {w[0], w[1]};
    else if (isDistanceFrom("w₁ + w₂·x", cost.printed()))
        line = {w[1], w[0]};
    else
        return {};
    return settings.standardise ? inOriginalUnits(line, scalingOf(x->values)) : line;
}

} // namespace downhill
