#include "core/descent/update_rule.h"

#include "core/descent/lanewise_rule.h"

#include <limits>

namespace downhill {
namespace {

Parameter share(const char* key, const char* title, double standard) {
    return {key, title, "a number from 0 to less than 1", standard, 0, 1, true, false, "per step"};
}

Parameter epsilon(double standard) {
    return {"epsilon", "Epsilon", "a finite number above 0",
            standard,  0,         std::numeric_limits<double>::infinity(),
            false,     false,     "in units of the slope"};
}

/// A parameter above 0 or below 1 stays that, however few digits there are.
template <class Real>
Real narrowed(double value) {
    using Limits = std::numeric_limits<Real>;
    const Real rounded = static_cast<Real>(value);
    if (value > 0 && rounded < Limits::min())
        return Limits::min();
    return value < 1 && rounded >= 1 ? 1 - Limits::epsilon() / 2 : rounded;
}

template <template <class> class Formula, class Real, class... Values>
std::unique_ptr<UpdateRuleOf<Real>> make(Values... values) {
    return std::make_unique<LanewiseRule<Formula, Real>>(Formula<Real>{narrowed<Real>(values)...});
}

} // namespace

const std::vector<Offer>& ruleOffers() {
    static const std::vector<Offer> offers = {
        {"gd", "Plain descent", "A step is the slope times the rate, no more.", "w ← w − rate·slope", {}},
        {"momentum",
         "Momentum (heavy ball)",
         "Speed is carried on from step to step, as by a heavy ball that rolls.",
         "v ← momentum·v + slope;  w ← w − rate·v",
         {share("momentum", "Momentum", 0.9)}},
        {"nesterov",
         "Nesterov momentum",
         "Like the heavy ball, but it looks ahead and brakes sooner.",
         "v ← momentum·v + slope;  w ← w − rate·(slope + momentum·v)",
         {share("momentum", "Momentum", 0.9)}},
        {"adagrad",
         "AdaGrad",
         "Each knob's steps are divided by the size of all its slopes so far, so they become shorter and "
         "shorter.",
         "s ← s + slope²;  w ← w − rate·slope/(√s + epsilon)",
         {epsilon(1e-10)}},
        {"rmsprop",
         "RMSProp",
         "Each knob's steps are divided by the usual size of its latest slopes.",
         "s ← decay·s + (1 − decay)·slope²;  w ← w − rate·slope/(√s + epsilon)",
         {share("decay", "Decay", 0.9), epsilon(1e-8)}},
        {"adam",
         "Adam",
         "Momentum and RMSProp together: a mean slope, divided by the usual size of the slopes.",
         "m ← beta1·m + (1 − beta1)·slope;  v ← beta2·v + (1 − beta2)·slope²;  "
         "m̂ = m/(1 − beta1ᵏ⁺¹),  v̂ = v/(1 − beta2ᵏ⁺¹);  w ← w − rate·m̂/(√v̂ + epsilon)",
         {share("beta1", "Beta 1", 0.9), share("beta2", "Beta 2", 0.999), epsilon(1e-8)}},
    };
    return offers;
}

template <class Real>
std::unique_ptr<UpdateRuleOf<Real>> makeRule(const Choice& rule) {
    const auto value = [&](std::size_t i) { return rule.values.at(i).value(); };
    if (rule.name == "momentum")
        return make<Momentum, Real>(value(0));
    if (rule.name == "nesterov")
        return make<Nesterov, Real>(value(0));
    if (rule.name == "adagrad")
        return make<AdaGrad, Real>(value(0));
    if (rule.name == "rmsprop")
        return make<RmsProp, Real>(value(0), value(1));
    if (rule.name == "adam")
        return make<Adam, Real>(value(0), value(1), value(2));
    return make<Plain, Real>();
}

template std::unique_ptr<UpdateRuleOf<float>> makeRule<float>(const Choice&);
template std::unique_ptr<UpdateRuleOf<double>> makeRule<double>(const Choice&);

std::size_t stateSizeOf(const Choice& rule) {
    return rule.name == "gd"     ? Plain<double>::stateSize
           : rule.name == "adam" ? Adam<double>::stateSize
                                 : Momentum<double>::stateSize;
}

bool carriesSpeed(const Choice& rule) {
    const bool has = rule.name == "momentum" || rule.name == "nesterov" || rule.name == "adam";
    return has && rule.values.at(0) != 0.0;
}

ParsedChoice parseRule(std::string_view text) { return parseChoice(text, ruleOffers()); }

std::string ruleText(const Choice& rule) { return textOf(rule, ruleOffers()); }

} // namespace downhill
