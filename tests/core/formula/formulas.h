// What the tests of formulas share.
#pragma once

#include "core/formula/formula.h"

#include <gtest/gtest.h>

#include <bit>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace downhill {

/// The formula, or a failed test and null.
inline std::shared_ptr<const Formula> formulaOf(std::string_view text) {
    ParsedFormula parsed = Formula::parse(text);
    if (const auto* const error = std::get_if<FormulaError>(&parsed)) {
        ADD_FAILURE() << text << " is refused at " << error->position << ": " << error->problem.id;
        return nullptr;
    }
    return std::get<0>(parsed);
}

/// The error, or a failed test and an empty one.
inline FormulaError errorOf(std::string_view text) {
    const ParsedFormula parsed = Formula::parse(text);
    if (const auto* const error = std::get_if<FormulaError>(&parsed))
        return *error;
    ADD_FAILURE() << text.substr(0, 80) << " is accepted";
    return {};
}

/// C(w) of a formula in one knob.
inline double valueOf(std::string_view text, double w) {
    const auto formula = formulaOf(text);
    return formula ? formula->cost({&w, 1}) : 0;
}

/// All of its bits, so that 0 and −0 differ; every NaN is the same.
inline std::uint64_t bitsOf(double value) {
    return value != value ? ~std::uint64_t{0} : std::bit_cast<std::uint64_t>(value);
}

inline const std::vector<double>& places() {
    static const std::vector<double> places{-7.25, -3, -2.0 / 3, -1,    -1e-3, 0,     1e-9, 0.1,
                                            0.5,   1,  2,        2.718, 5,     12.75, 1e3,  -1e8};
    return places;
}

} // namespace downhill
