#include "core/formula/typed.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace downhill {
namespace {

/// The one that can become a constant, if that is what is wrong.
std::optional<std::string> missingLetter(const Fact& problem) {
    if (!isLetterProblem(problem))
        return {};
    const auto letter =
        std::ranges::find(problem.values, "letter", &std::pair<std::string, FactValue>::first);
    const auto& name = std::get<std::string>(letter->second);
    return canBeConstant(name) ? std::optional(name) : std::nullopt;
}

bool isLevel(const Formula& formula) {
    return std::ranges::all_of(formula.slopes(), [](const std::string& slope) { return slope == "0"; });
}

} // namespace

bool isLetterProblem(const Fact& problem) {
    return problem.id == "formula.letter" || problem.id == "formula.letter.meant";
}

ParsedFormula parseTyped(std::string_view text, const Constants& known, const Data& data) {
    ParsedFormula asGiven = Formula::parse(text, known, data), parsed = asGiven;
    Constants values = known;
    while (const auto* error = std::get_if<FormulaError>(&parsed)) {
        const auto letter = missingLetter(error->problem);
        if (!letter || !values.emplace(*letter, 1).second)
            return parsed;
        parsed = Formula::parse(text, values, data);
    }
    const bool filled = std::holds_alternative<FormulaError>(asGiven);
    return filled && isLevel(*std::get<std::shared_ptr<const Formula>>(parsed)) ? asGiven : parsed;
}

} // namespace downhill
