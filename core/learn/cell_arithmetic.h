// How a cell of an exercise by hand is worked out, and what comes out of it by the slips people make.
#pragma once

#include "core/facts/fact.h"
#include "core/learn/hand_check.h"
#include "core/learn/hand_exercise.h"

#include <cstddef>
#include <string>
#include <vector>

namespace downhill {

/// Where a cell is worked out from: the knobs before and here, and whether any of them is the learner's own
/// and not what it should be.
struct CellBase {
    std::vector<double> before, here;
    bool own = false;   ///< differs from the exact values that count for this cell
    bool nearby = true; ///< by no more than rounding
};

class CellArithmetic {
public:
    CellArithmetic(const HandExercise& exercise, std::size_t column, CellBase base);

    bool isCost() const { return column_ == exercise_.costColumn(); }
    const CellBase& base() const { return base_; }
    double value() const;

    /// From which numbers the cell comes, and how.
    Fact explanation() const;
    /// That it does come from the learner's own numbers, which are not right.
    Fact carriedOn() const;

    /// What a slip makes of the cell.
    struct Guess {
        double value;
        Slip slip;
        Fact fact;
    };
    std::vector<Guess> guesses() const { return isCost() ? costGuesses() : knobGuesses(); }

private:
    std::vector<Guess> knobGuesses() const;
    std::vector<Guess> costGuesses() const;
    Guess tookSlope(double other) const;
    double from() const { return base_.before[column_]; }
    double rate() const { return exercise_.settings().hyper.rate; }
    bool slopeNames(std::size_t knob) const;
    std::string rule() const;
    std::vector<std::string> places() const;
    Fact withPlaces(std::string id) const;

    const HandExercise& exercise_;
    std::size_t column_;
    CellBase base_;
    std::vector<double> slope_;
};

} // namespace downhill
