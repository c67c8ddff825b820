// Whether a cell that was filled in by hand is right, and what went wrong where it is not.
#pragma once

#include "core/facts/fact.h"
#include "core/learn/hand_exercise.h"

#include <optional>
#include <string_view>
#include <vector>

namespace downhill {

enum class CellVerdict {
    empty,      ///< nothing was typed yet
    notANumber, ///< what was typed can't be read
    right,
    rightRounded, ///< right when rounded, or when worked out from rounded values of one's own
    carriedOn,    ///< not what it should be, but right given the learner's own value before, which is not
    wrong
};

/// Slips that are made again and again.
enum class Slip {
    none,
    added,         ///< the step was added instead of subtracted
    forgotRate,    ///< the whole slope was subtracted
    wrongSlope,    ///< such as the slope of w² taken as w
    signLost,      ///< the right number with the wrong sign
    stepAlone,     ///< the step, and not where it leads
    valueBefore,   ///< of the row before: w did not move, or the cost is that of the old w
    slopeForCost,  ///< the slope in the cost's place
    knobForCost,   ///< w in the cost's place: not squared
    otherKnob,     ///< the slope of the other knob was used, or its value given
    tooFewDecimals ///< nearly right: rounded too much, or cut off
};

struct CellCheck {
    CellVerdict verdict = CellVerdict::empty;
    Slip slip = Slip::none;
    Facts facts = {}; ///< with the arithmetic of that row; none for an empty cell
};

/// Whether a cell counts as done.
bool isRight(CellVerdict verdict);

/// What the learner's own table holds, as numbers. Where a cell is empty or no number, the exact one counts.
struct OwnValues {
    std::vector<std::optional<double>> before = {}; ///< the knobs of the row before
    std::vector<std::optional<double>> here = {};   ///< the knobs of this row, which its cost follows from
};

/// `row` is 1 … rows() − 1 and `column` 0 … columns() − 1. A value counts as right within 0.005: rounded to
/// two decimals or more.
CellCheck checkCell(const HandExercise& exercise, std::size_t row, std::size_t column, std::string_view text,
                    const OwnValues& own = {});

/// The values that a cell may have: the exact one, and what follows from the learner's own values.
std::vector<double> rightValues(const HandExercise& exercise, std::size_t row, std::size_t column,
                                const OwnValues& own);

} // namespace downhill
