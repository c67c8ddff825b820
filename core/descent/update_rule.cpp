#include "core/descent/update_rule.h"

#include "core/descent/lanewise_rule.h"

#include <limits>

namespace downhill {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Parameter share(const char* key, const char* title, double standard) {
    return {key, title, "a number from 0 to less than 1", standard, 0, 1, true, false};
}

Parameter epsilon(double standard) {
    return {"epsilon", "Epsilon", "a finite number above 0", standard, 0, infinity, false, false};
}

template <class Formula>
std::unique_ptr<UpdateRule> make(Formula formula) {
    return std::make_unique<LanewiseRule<Formula>>(formula);
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
         "m̂ = m/(1 − beta1ᵏ⁺¹);  v̂ = v/(1 − beta2ᵏ⁺¹);  w ← w − rate·m̂/(√v̂ + epsilon)",
         {share("beta1", "Beta 1", 0.9), share("beta2", "Beta 2", 0.999), epsilon(1e-8)}},
    };
    return offers;
}

std::unique_ptr<UpdateRule> makeRule(const Choice& rule) {
    const auto value = [&](std::size_t i) { return rule.values.at(i).value(); };
    if (rule.name == "momentum")
        return make(Momentum{value(0)});
    if (rule.name == "nesterov")
        return make(Nesterov{value(0)});
    if (rule.name == "adagrad")
        return make(AdaGrad{value(0)});
    if (rule.name == "rmsprop")
        return make(RmsProp{value(0), value(1)});
    if (rule.name == "adam")
        return make(Adam{value(0), value(1), value(2)});
    return make(Plain{});
}

std::size_t memoriesOf(const Choice& rule) {
    return rule.name == "gd" ? Plain::memories : rule.name == "adam" ? Adam::memories : Momentum::memories;
}

bool carriesSpeed(const Choice& rule) {
    const bool has = rule.name == "momentum" || rule.name == "nesterov" || rule.name == "adam";
    return has && rule.values.at(0) != 0.0;
}

ParsedChoice parseRule(std::string_view text) { return parseChoice(text, ruleOffers()); }

std::string ruleText(const Choice& rule) { return textOf(rule, ruleOffers()); }

} // namespace downhill
