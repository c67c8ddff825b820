#include "core/cost/catalogue.h"

#include "core/cost/named_costs.h"

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

const NamedCost* findNamedCostByFormula(std::string_view formula) {
    const auto found = std::ranges::find(costs(), formula, &NamedCost::formula);
    return found == costs().end() ? nullptr : &*found;
}

std::vector<KnobRange> viewOf(const Formula& formula) {
    const NamedCost* const named = findNamedCostByFormula(formula.text());
    return named != nullptr ? named->view : std::vector<KnobRange>(formula.knobs());
}

ParsedFormula resolveCost(std::string_view nameOrFormula) {
    const NamedCost* const named = findNamedCost(nameOrFormula);
    return Formula::parse(named != nullptr ? std::string_view(named->formula) : nameOrFormula);
}

} // namespace downhill
