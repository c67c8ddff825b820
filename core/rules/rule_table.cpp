#include "core/rules/ada_delta.h"
#include "core/rules/ada_grad.h"
#include "core/rules/adam.h"
#include "core/rules/adam_w.h"
#include "core/rules/ams_grad.h"
#include "core/rules/lanewise_rule.h"
#include "core/rules/lion.h"
#include "core/rules/momentum.h"
#include "core/rules/n_adam.h"
#include "core/rules/nesterov.h"
#include "core/rules/plain_descent.h"
#include "core/rules/rms_prop.h"
#include "core/rules/rule_row.h"
#include "core/rules/sign_descent.h"

#include <limits>
#include <utility>

namespace downhill {
namespace {

/// A parameter above 0 or below 1 stays that, however few digits there are.
template <class Real>
Real narrowed(double value) {
    using Limits = std::numeric_limits<Real>;
    const Real rounded = static_cast<Real>(value);
    if (value > 0 && rounded < Limits::min())
        return Limits::min();
    return value < 1 && rounded >= 1 ? 1 - Limits::epsilon() / 2 : rounded;
}

template <class Rule, class Real>
std::unique_ptr<UpdateRuleOf<Real>> make([[maybe_unused]] std::span<const double> parameters) {
    const auto with = [&]<std::size_t... i>(std::index_sequence<i...>) {
        return std::make_unique<LanewiseRule<Rule, Real>>(
            typename Rule::template Formula<Real>{narrowed<Real>(parameters[i])...});
    };
    return with(std::make_index_sequence<Rule::parameters.size()>());
}

template <class Rule>
constexpr RuleRow ruleRowOf() {
    RuleRow row;
    static_cast<Offer&>(row) = Rule::offer;
    row.isPlain = Rule::isPlain;
    row.stateSize = Rule::stateSize;
    row.momentum = Rule::momentum;
    row.weightDecay = Rule::weightDecay;
    row.stepsAreTheRate = Rule::stepsAreTheRate;
    row.makeDouble = make<Rule, double>;
    row.makeFloat = make<Rule, float>;
    row.work = Rule::work;
    return row;
}

constexpr RuleRow rules[] = {
    ruleRowOf<PlainDescent>(), //
    ruleRowOf<Momentum>(),     //
    ruleRowOf<Nesterov>(),     //
    ruleRowOf<AdaGrad>(),      //
    ruleRowOf<RmsProp>(),      //
    ruleRowOf<AdaDelta>(),     //
    ruleRowOf<Adam>(),         //
    ruleRowOf<AdamW>(),        //
    ruleRowOf<AmsGrad>(),      //
    ruleRowOf<NAdam>(),        //
    ruleRowOf<SignDescent>(),  //
    ruleRowOf<Lion>(),         //
};

} // namespace

std::span<const RuleRow> RuleRow::all() { return rules; }

} // namespace downhill
