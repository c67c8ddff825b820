// A table of an exercise as far as it is filled in.
#pragma once

#include "core/learn/hand_check.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace downhill {

/// What was typed into a whole table, cell by cell.
class HandSheet {
public:
    explicit HandSheet(HandExercise exercise);

    const HandExercise& exercise() const noexcept { return exercise_; }
    void type(std::size_t row, std::size_t column, std::string text);
    const std::string& text(std::size_t row, std::size_t column) const;
    CellCheck check(std::size_t row, std::size_t column) const;
    /// Whether a right answer may still come of what was typed so far: `6.` on the way to `6.4`.
    bool isOnTheWay(std::size_t row, std::size_t column) const;
    bool isDone() const; ///< every cell is right

private:
    OwnValues own(std::size_t row) const;
    std::vector<std::optional<double>> ownKnobs(std::size_t row) const;

    HandExercise exercise_;
    std::vector<std::string> texts_; ///< rows() × columns(), those of row 0 empty
};

} // namespace downhill
