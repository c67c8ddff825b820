#include "core/descent/data_opened.h"

#include "core/formula/typed.h"

#include <algorithm>
#include <string>
#include <vector>

namespace downhill {
namespace {

/// A line for y, or for the last column where there is none of that name.
std::string lineThrough(const Data& data, std::size_t knobs) {
    std::vector<std::string> others;
    for (const DataColumn& column : data.columns())
        others.push_back(column.letter);
    std::string target = others.back();
    if (data.find("y") != nullptr)
        target = "y";
    std::erase(others, target);
    if (others.empty())
        return knobs == 1 ? "(w - " + target + ")^2" : "";
    const bool plane = knobs == 2 && others.size() > 1 && data.find("x") == nullptr;
    const std::string first = data.find("x") != nullptr ? "x" : others.front();
    if (knobs == 1)
        return "(w*" + first + " - " + target + ")^2";
    return "(w1*" + first + " + w2" + (plane ? "*" + others[1] : "") + " - " + target + ")^2";
}

/// A step along the curvature 2·mean(x² + 1) goes too far from a rate of 1/mean(x² + 1) on.
bool leapsOver(const Data& data, double rate) {
    return std::ranges::any_of(data.columns(), [&](const DataColumn& column) {
        if (column.letter == "y")
            return false;
        double squares = 0;
        for (const double value : column.values)
            squares += value * value;
        return !(rate * (squares / static_cast<double>(column.values.size()) + 1) < 1);
    });
}

} // namespace

std::optional<RunSettings> withOpened(const RunSettings& settings, const Data& data) {
    RunSettings opened = settings;
    opened.data = data;
    std::erase_if(opened.constants,
                  [&](const auto& constant) { return data.find(constant.first) != nullptr; });
    const ParsedFormula parsed = Formula::parse(opened.cost, opened.constants, data);
    const auto* formula = std::get_if<std::shared_ptr<const Formula>>(&parsed);
    if (formula != nullptr && !(*formula)->data().empty())
        return opened;
    opened.cost = lineThrough(data, settings.start.size());
    if (opened.cost.empty())
        return {};
    opened.constants.clear();
    opened.start.assign(settings.start.size(), 0);
    opened.rateChanges.clear();
    opened.standardise = leapsOver(data, opened.hyper.rate);
    return problemsOf(opened).empty() ? std::optional(opened) : std::nullopt;
}

} // namespace downhill
