// What a cost over data asks of a row: the value that it wants one column to have, or on which side it wants
// the row to lie.
#pragma once

#include "core/formula/algebra/node.h"
#include "core/formula/program/program.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace downhill {

class Formula;

/// Taken out of the formula by symbols, and tried with numbers: what is no model by these is none.
class RowModel {
public:
    enum class Kind {
        none,  ///< no model can be told from the formula
        value, ///< the row's cost is least where its target is the model: (w·x − y)², |w·x − y|
        side ///< it falls as target·model grows: ln(1 + e^(−y·(w₁·x + w₂))), and the model decides at 0
    };

    RowModel() = default;
    /// Of a formula with data. The target is y where the formula names it, or else another of its columns.
    explicit RowModel(const Formula& formula);

    Kind kind() const noexcept { return kind_; }
    /// The letter of the column that the model is about; where there is no model, of the one that it would
    /// most likely be about.
    const std::string& target() const noexcept { return target_; }
    /// The letters of the columns that the model is made of; none where it is the same for all rows.
    const std::vector<std::string>& inputs() const noexcept { return inputs_; }
    /// As a person writes it: `w₁·x + w₂`. Empty where there is none.
    const std::string& printed() const noexcept { return printed_; }

    /// The model at many places: inputs[i][j] is the column inputs()[i] at place j. Not for Kind::none. What
    /// has no value there is not finite.
    void valuesAt(std::span<const double> w, std::span<const double* const> inputs,
                  std::span<double> values) const;

private:
    bool takeValue(const Formula& formula, std::string_view target);
    bool takeSide(const Formula& formula, std::string_view target);
    void keep(const Formula& formula, Kind kind, std::string_view target,
              const expression::Expression& model);

    Kind kind_ = Kind::none;
    std::string target_, printed_;
    std::vector<std::string> inputs_;
    expression::Program program_;
};

} // namespace downhill
