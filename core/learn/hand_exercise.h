// A short run to be done with pen and paper.
#pragma once

#include "core/descent/run.h"
#include "core/diagnosis/diagnosis.h"
#include "core/formula/formula.h"
#include "core/text/number_format.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

namespace downhill {

/// What becomes of a run that goes on and on, in the words of a beginner.
enum class Outcome { converges, bounces, explodes, crawls };

/// Overshooting gets there too. None for a run that has no slope to follow.
std::optional<Outcome> outcomeOf(Verdict verdict);

/// Plain gradient descent for a few steps, as a table to fill in: a row for each step, a column for each knob
/// and the last for the cost. Row 0, the start, is given. Immutable, cheap to copy.
class HandExercise {
public:
    /// `settings` must be without problems, with the rule `gd`, a constant rate, and a few steps, all of
    /// which are taken (tolerance 0, and every number finite).
    HandExercise(RunSettings settings, int level, bool asksOutcome);

    const RunSettings& settings() const noexcept { return run_->settings(); }
    const Formula& cost() const noexcept { return *cost_; }
    const Run& run() const noexcept { return *run_; }
    int level() const noexcept { return level_; }

    std::size_t knobs() const noexcept { return run_->knobs(); }
    std::size_t rows() const noexcept { return run_->rows(); }   ///< with row 0
    std::size_t columns() const noexcept { return knobs() + 1; } ///< the knobs, and the cost
    std::size_t costColumn() const noexcept { return knobs(); }
    double exact(std::size_t row, std::size_t column) const;
    std::string columnName(std::size_t column) const; ///< `w`, `w₁`, `C`

    /// Whether it is also asked what happens if one goes on.
    bool asksOutcome() const noexcept { return asksOutcome_; }
    /// What does happen: the verdict on the same run with many more steps.
    Outcome outcome() const noexcept { return outcome_; }
    const Facts& evidence() const noexcept { return evidence_; } ///< of that verdict

    /// How to come by a cell from the row before: `w₁ = 10 − 0.1 × 20 = 8`, `C₁ = 8² = 64`.
    std::string answer(std::size_t row, std::size_t column) const;

private:
    std::shared_ptr<const Formula> cost_;
    std::shared_ptr<const Run> run_;
    int level_;
    bool asksOutcome_;
    Outcome outcome_ = Outcome::converges;
    Facts evidence_;
};

/// C = w² from 10. Part A: rate 0.1, three steps. Part B: rate 1, two steps, and say what happens.
HandExercise handExerciseA();
HandExercise handExerciseB();

/// A number as in a calculation by hand: rounded to so many digits that none that counts is lost, `6.5536`.
std::string handText(double value, const NumberFormat& format = NumberFormat::chosen());
/// A step written out: `8.1 − 0.1 × 16.2 = 6.48`. This and the next with more digits where it takes more for
/// the line to come out.
std::string stepText(double from, double rate, double slope);
/// The cost with numbers put in for its knobs: `(4 − 3)² = 1`.
std::string costText(const Formula& cost, std::span<const double> w);

} // namespace downhill
