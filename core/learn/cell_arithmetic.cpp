#include "core/learn/cell_arithmetic.h"

#include <utility>

namespace downhill {

CellArithmetic::CellArithmetic(const HandExercise& exercise, std::size_t column, CellBase base)
    : exercise_(exercise), column_(column), base_(std::move(base)), slope_(exercise.knobs()) {
    exercise.cost().costAndGradient(isCost() ? base_.here : base_.before, slope_);
}

double CellArithmetic::value() const {
    return isCost() ? exercise_.cost().cost(base_.here) : from() - rate() * slope_[column_];
}

/// `8.1 − 0.1 × 16.2 = 6.48`, or `C = 8.1² = 65.61`.
std::string CellArithmetic::rule() const {
    return isCost() ? "C = " + costText(exercise_.cost(), base_.here)
                    : stepText(from(), rate(), slope_[column_]);
}

bool CellArithmetic::slopeNames(std::size_t knob) const {
    return exercise_.cost().slopes()[column_].find(exercise_.cost().knobNames()[knob]) != std::string::npos;
}

/// `w = 8.1` of each knob that counts.
std::vector<std::string> CellArithmetic::places() const {
    const std::vector<double>& w = isCost() ? base_.here : base_.before;
    std::vector<std::string> places;
    for (std::size_t knob = 0; knob < w.size(); ++knob)
        // a knob goes by the others only where they are in its slope
        if (isCost() || knob == column_ || slopeNames(knob))
            places.push_back(exercise_.columnName(knob) + " = " + handText(w[knob]));
    return places;
}

/// The phrase, or its twin for two knobs.
Fact CellArithmetic::withPlaces(std::string id) const {
    const std::vector<std::string> all = places();
    Fact phrase{std::move(id), {{"place", all[0]}, {"rule", rule()}}};
    if (all.size() > 1) {
        phrase.id += ".two";
        phrase.values.emplace_back("other_place", all[1]);
    }
    return phrase;
}

Fact CellArithmetic::explanation() const {
    if (base_.own)
        return withPlaces(isCost() ? "explain.own_cost" : "explain.own_step");
    return withPlaces(isCost() ? "explain.cost" : "explain.step");
}

Fact CellArithmetic::carriedOn() const {
    return withPlaces(isCost() ? "carried_on.cost" : "carried_on.step");
}

CellArithmetic::Guess CellArithmetic::tookSlope(double other) const {
    Fact fact{"slip.wrong_slope",
              {{"cost", exercise_.cost().printed()},
               {"slope", exercise_.cost().slopes()[column_]},
               {"here", handText(slope_[column_])},
               {"taken", handText(other)},
               {"rule", rule()}}};
    if (exercise_.knobs() > 1) {
        fact.id += ".two";
        fact.values.emplace_back("knob", exercise_.columnName(column_));
    }
    return {from() - rate() * other, Slip::wrongSlope, std::move(fact)};
}

std::vector<CellArithmetic::Guess> CellArithmetic::knobGuesses() const {
    const double p = from(), r = rate(), s = slope_[column_];
    const std::pair<std::string, std::string> rule{"rule", this->rule()},
        knob{"knob", exercise_.columnName(column_)};
    std::vector<Guess> all{
        {p + r * s, Slip::added, {s < 0 ? "slip.added_negative" : "slip.added", {rule}}},
        {p - s, Slip::forgotRate, {"slip.forgot_rate", {{"rate", handText(r)}, rule}}},
        tookSlope(s / 2),
        tookSlope(p),
        tookSlope(2 * p),
        {-(p - r * s), Slip::signLost, {"slip.sign_lost", {rule}}},
        {r * s, Slip::stepAlone, {"slip.step_alone", {knob, rule}}},
        {p, Slip::valueBefore, {"slip.value_before", {knob, rule}}},
    };
    for (std::size_t other = 0; other < exercise_.knobs(); ++other)
        if (other != column_) {
            all.push_back({p - r * slope_[other], Slip::otherKnob, {"slip.other_slope", {rule}}});
            all.push_back({base_.before[other] - r * slope_[other],
                           Slip::otherKnob,
                           {"slip.other_knob", {{"other_knob", exercise_.columnName(other)}, rule}}});
        }
    return all;
}

std::vector<CellArithmetic::Guess> CellArithmetic::costGuesses() const {
    const std::pair<std::string, std::string> rule{"rule", this->rule()},
        cost{"cost", exercise_.cost().printed()};
    const bool one = exercise_.knobs() == 1;
    std::vector<Guess> all{
        {exercise_.cost().cost(base_.before),
         Slip::valueBefore,
         {one ? "slip.cost_before" : "slip.cost_before.two", {rule}}},
        {-value(), Slip::signLost, {"slip.sign_lost", {rule}}},
    };
    if (one) {
        all.push_back({slope_[0],
                       Slip::slopeForCost,
                       {"slip.slope_for_cost", {{"slope", exercise_.cost().slopes()[0]}, cost, rule}}});
        all.push_back({base_.here[0], Slip::knobForCost, {"slip.knob_for_cost", {cost, rule}}});
    }
    return all;
}

} // namespace downhill
