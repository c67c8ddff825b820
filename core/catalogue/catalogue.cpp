#include "core/catalogue/catalogue.h"

#include "core/catalogue/named_costs.h"
#include "core/data/built_in_data.h"

#include <algorithm>
#include <iterator>

namespace downhill {
namespace {

const std::vector<NamedCost>& costs() {
    static const std::vector<NamedCost> costs = [] {
        std::vector<NamedCost> all = oneKnobCosts();
        std::ranges::move(twoKnobCosts(), std::back_inserter(all));
        return all;
    }();
    return costs;
}

} // namespace

std::span<const NamedCost> catalogue() { return costs(); }

const NamedCost* findNamedCost(std::string_view name) {
    const auto found = std::ranges::find(costs(), name, &NamedCost::name);
    return found == costs().end() ? nullptr : &*found;
}

std::shared_ptr<const Formula> formulaOf(const NamedCost& cost) {
    return std::get<std::shared_ptr<const Formula>>(resolveCost(cost.name));
}

const NamedCost* findNamedCost(const Formula& formula) {
    // As understood: blanks and signs of multiplication make no difference.
    static const std::vector<std::string> printed = [] {
        std::vector<std::string> all;
        for (const NamedCost& cost : costs())
            all.push_back(formulaOf(cost)->printed());
        return all;
    }();
    const NamedCost* found = nullptr;
    for (std::size_t i = 0; i < printed.size(); ++i) {
        const NamedCost& cost = costs()[i];
        // the same words mean another cost where they speak of columns
        if (printed[i] != formula.printed() || cost.data.empty() != formula.data().empty())
            continue;
        if (isOverItsData(cost, formula))
            return &cost;
        found = found == nullptr ? &cost : found;
    }
    return found;
}

bool isOverItsData(const NamedCost& cost, const Formula& formula) {
    return cost.data.empty() == formula.data().empty() &&
           (cost.data.empty() || formula.data().name().starts_with(cost.data));
}

std::vector<KnobRange> viewOf(const Formula& formula) {
    const NamedCost* const named = findNamedCost(formula);
    return named != nullptr && isOverItsData(*named, formula) ? named->view
                                                              : std::vector<KnobRange>(formula.knobs());
}

ParsedFormula resolveCost(std::string_view nameOrFormula, const Constants& constants, const Data& data) {
    const NamedCost* const named = findNamedCost(nameOrFormula);
    if (named == nullptr)
        return Formula::parse(nameOrFormula, constants, data);
    return Formula::parse(named->formula, constants, data.empty() ? findBuiltInData(named->data) : data);
}

} // namespace downhill
