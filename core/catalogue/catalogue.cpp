#include "core/catalogue/catalogue.h"

#include "core/catalogue/named_costs.h"

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

const NamedCost* findNamedCost(const Formula& formula) {
    // As understood: blanks and signs of multiplication make no difference.
    static const std::vector<std::string> printed = [] {
        std::vector<std::string> all;
        for (const NamedCost& cost : costs())
            all.push_back(std::get<std::shared_ptr<const Formula>>(Formula::parse(cost.formula))->printed());
        return all;
    }();
    if (!formula.data().empty()) // the same words mean another cost
        return nullptr;
    const auto found = std::ranges::find(printed, formula.printed());
    return found == printed.end() ? nullptr : &costs()[static_cast<std::size_t>(found - printed.begin())];
}

std::vector<KnobRange> viewOf(const Formula& formula) {
    const NamedCost* const named = findNamedCost(formula);
    return named != nullptr ? named->view : std::vector<KnobRange>(formula.knobs());
}

ParsedFormula resolveCost(std::string_view nameOrFormula, const Constants& constants, const Data& data) {
    const NamedCost* const named = findNamedCost(nameOrFormula);
    return Formula::parse(named != nullptr ? std::string_view(named->formula) : nameOrFormula, constants,
                          data);
}

} // namespace downhill
