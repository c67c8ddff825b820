#include "core/learn/hand_check.h"

#include "core/learn/typed_number.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace downhill {
namespace {

/// Half of the last of two decimals, and what doubles add to that.
constexpr double rounding = 0.005 + 1e-9;

bool isSame(double a, double b) { return std::fabs(a - b) <= 1e-9 * std::max(1.0, std::fabs(b)); }
bool isRounded(double typed, double exact) {
    return std::fabs(typed - exact) <= std::max(rounding, 1e-12 * std::fabs(exact));
}
/// Far more than rounding on the way adds up to, and far less than a slip makes.
bool isNearby(double own, double exact) { return std::fabs(own - exact) <= 0.05 + 1e-3 * std::fabs(exact); }

/// Where a cell is worked out from: the knobs before and here, and whether any of them is the learner's own
/// and not what it should be.
struct Base {
    std::vector<double> before, here;
    bool own = false;   ///< differs from the exact values that count for this cell
    bool nearby = true; ///< by no more than rounding
};

class CellArithmetic {
public:
    CellArithmetic(const HandExercise& exercise, std::size_t column, Base base)
        : exercise_(exercise), column_(column), base_(std::move(base)), slope_(exercise.knobs()) {
        exercise.cost().costAndGradient(isCost() ? base_.here : base_.before, slope_);
    }

    bool isCost() const { return column_ == exercise_.costColumn(); }
    const Base& base() const { return base_; }
    double value() const {
        return isCost() ? exercise_.cost().cost(base_.here) : from() - rate() * slope_[column_];
    }

    /// `8.1 − 0.1 × 16.2 = 6.48`, or `C = 8.1² = 65.61`.
    std::string written() const {
        return isCost() ? "C = " + costText(exercise_.cost(), base_.here)
                        : stepText(from(), rate(), slope_[column_]);
    }

    /// `From your w = 8.1 the step is 8.1 − 0.1 × 16.2 = 6.48.`
    std::string explanation() const {
        return (isCost() ? "With " : "From ") + place() + (isCost() ? " it is " : " the step is ") +
               written() + ".";
    }

    std::string place() const {
        const std::vector<double>& w = isCost() ? base_.here : base_.before;
        std::string text = base_.own ? "your " : "";
        for (std::size_t knob = 0; knob < w.size(); ++knob) {
            // a knob goes by the others only where they are in its slope
            if (!isCost() && knob != column_ && !slopeNames(knob))
                continue;
            if (!text.empty() && !text.ends_with("your "))
                text += " and ";
            text += exercise_.columnName(knob) + " = " + handText(w[knob]);
        }
        return text;
    }

    struct Guess {
        double value;
        Slip slip;
        std::string words;
    };
    std::vector<Guess> guesses() const { return isCost() ? costGuesses() : knobGuesses(); }

private:
    double from() const { return base_.before[column_]; }
    double rate() const { return exercise_.settings().rate; }
    bool slopeNames(std::size_t knob) const {
        return exercise_.cost().slopes()[column_].find(exercise_.cost().knobNames()[knob]) !=
               std::string::npos;
    }

    std::vector<Guess> knobGuesses() const {
        const double p = from(), r = rate(), s = slope_[column_];
        const std::string rule = written() + ".", name = exercise_.columnName(column_);
        std::vector<Guess> all;
        all.push_back(
            {p + r * s, Slip::added,
             s < 0 ? "The slope is negative here, and taking away a negative number adds: " + rule
                   : "The step was added. Downhill is against the slope, so it is taken away: " + rule});
        all.push_back({p - s, Slip::forgotRate,
                       "The whole slope was taken away. The learning rate makes the step " + handText(r) +
                           " times as long as the slope: " + rule});
        const auto tookSlope = [&](double other) {
            all.push_back({p - r * other, Slip::wrongSlope,
                           "The slope of C = " + exercise_.cost().printed() +
                               (exercise_.knobs() > 1 ? " along " + name : "") + " is " +
                               exercise_.cost().slopes()[column_] + ", here " + handText(s) + " and not " +
                               handText(other) + ": " + rule});
        };
        tookSlope(s / 2);
        tookSlope(p);
        tookSlope(2 * p);
        all.push_back({-(p - r * s), Slip::signLost, "The number is right, its sign is not: " + rule});
        all.push_back({r * s, Slip::stepAlone,
                       "That is the step alone. It is taken away from the " + name + " before: " + rule});
        all.push_back({p, Slip::valueBefore, "That is the " + name + " before the step: " + rule});
        for (std::size_t other = 0; other < exercise_.knobs(); ++other)
            if (other != column_) {
                const std::string words = "Each knob goes by its own slope: " + rule;
                all.push_back({p - r * slope_[other], Slip::otherKnob, words});
                all.push_back({base_.before[other] - r * slope_[other], Slip::otherKnob,
                               "That belongs to " + exercise_.columnName(other) + ". " + words});
            }
        return all;
    }

    std::vector<Guess> costGuesses() const {
        const std::string rule = written() + ".";
        std::vector<Guess> all;
        all.push_back({exercise_.cost().cost(base_.before), Slip::valueBefore,
                       "That is the cost before the step. This row's cost goes with this row's " + here() +
                           ": " + rule});
        all.push_back({-value(), Slip::signLost, "The number is right, its sign is not: " + rule});
        if (exercise_.knobs() == 1) {
            all.push_back({slope_[0], Slip::slopeForCost,
                           "That is the slope, " + exercise_.cost().slopes()[0] + ". The cost is " +
                               exercise_.cost().printed() + ": " + rule});
            all.push_back({base_.here[0], Slip::knobForCost,
                           "That is w itself. The cost is " + exercise_.cost().printed() + ": " + rule});
        }
        return all;
    }

    std::string here() const { return exercise_.knobs() == 1 ? "w" : "w₁ and w₂"; }

    const HandExercise& exercise_;
    std::size_t column_;
    Base base_;
    std::vector<double> slope_;
};

Base exactBase(const HandExercise& exercise, std::size_t row) {
    const auto before = exercise.run().w(row - 1), here = exercise.run().w(row);
    return {{before.begin(), before.end()}, {here.begin(), here.end()}};
}

Base ownBase(const HandExercise& exercise, std::size_t row, std::size_t column, const OwnValues& own) {
    const Base exact = exactBase(exercise, row);
    Base base = exact;
    const bool isCost = column == exercise.costColumn();
    const auto put = [&](std::vector<double>& values, const std::vector<std::optional<double>>& typed,
                         bool counts) {
        for (std::size_t knob = 0; knob < values.size() && knob < typed.size(); ++knob) {
            if (!typed[knob])
                continue;
            if (counts && !isSame(*typed[knob], values[knob])) {
                base.own = true;
                base.nearby = base.nearby && isNearby(*typed[knob], values[knob]);
            }
            values[knob] = *typed[knob];
        }
    };
    put(base.before, own.before, !isCost);
    put(base.here, own.here, isCost);
    return base;
}

std::string nearlyWords(const CellArithmetic& cell) {
    const double value = cell.value(), cents = std::round(value * 100) / 100;
    std::string words = "Nearly. " + cell.explanation();
    if (!isSame(value, cents))
        words += " To two decimals that is " + handText(cents) + ".";
    return words;
}

CellCheck slipIn(double typed, const CellArithmetic& cell) {
    for (const auto& guess : cell.guesses())
        if (isRounded(typed, guess.value) && std::fabs(guess.value - cell.value()) > 2 * rounding)
            return {CellVerdict::wrong, guess.slip, guess.words};
    if (constexpr double nearly = 0.05; std::fabs(typed - cell.value()) <= nearly)
        return {CellVerdict::wrong, Slip::tooFewDecimals, nearlyWords(cell)};
    return {};
}

} // namespace

bool isRight(CellVerdict verdict) {
    return verdict == CellVerdict::right || verdict == CellVerdict::rightRounded;
}

std::vector<double> rightValues(const HandExercise& exercise, std::size_t row, std::size_t column,
                                const OwnValues& own) {
    std::vector<double> values{exercise.exact(row, column)};
    const CellArithmetic cell(exercise, column, ownBase(exercise, row, column, own));
    if (cell.base().own)
        values.push_back(cell.value());
    return values;
}

CellCheck checkCell(const HandExercise& exercise, std::size_t row, std::size_t column, std::string_view text,
                    const OwnValues& own) {
    if (text.find_first_not_of(" \t") == std::string_view::npos)
        return {};
    const TypedNumber typed = readTypedNumber(text);
    if (!typed.value)
        return {CellVerdict::notANumber, Slip::none, typed.problem};
    const double value = *typed.value, exact = exercise.exact(row, column);
    if (isSame(value, exact))
        return {CellVerdict::right, Slip::none, ""};
    if (isRounded(value, exact))
        return {CellVerdict::rightRounded, Slip::none, "Rounded; exactly it is " + handText(exact) + "."};

    const CellArithmetic mine(exercise, column, ownBase(exercise, row, column, own));
    if (mine.base().own && isRounded(value, mine.value())) {
        if (mine.base().nearby)
            return {CellVerdict::rightRounded, Slip::none,
                    "Right from your rounded " + std::string(mine.isCost() ? "row" : "row before") +
                        "; exactly it is " + handText(exact) + "."};
        return {CellVerdict::carriedOn, Slip::none,
                "This step is right: with " + mine.place() + ", " + mine.written() + ". But " +
                    (mine.isCost() ? std::string("this row’s ") + (exercise.knobs() == 1 ? "w" : "w₁ or w₂") +
                                         " is not right yet."
                                   : "the row before is not right yet.")};
    }
    if (CellCheck slip = slipIn(value, mine); slip.verdict == CellVerdict::wrong)
        return slip;
    if (mine.base().own)
        if (CellCheck slip = slipIn(value, CellArithmetic(exercise, column, exactBase(exercise, row)));
            slip.verdict == CellVerdict::wrong)
            return slip;
    return {CellVerdict::wrong, Slip::none, mine.explanation()};
}

} // namespace downhill
