// What tests of rate maps share: formulas, and how to ask.
#pragma once

#include "core/formula/formula.h"
#include "core/rates/rate_map.h"
#include "tests/core/diagnosis/verdicts.h"

#include <memory>
#include <span>
#include <variant>

namespace downhill {

inline std::shared_ptr<const Formula> formula(const char* text) {
    return std::get<std::shared_ptr<const Formula>>(Formula::parse(text));
}

inline RateMap mapOf(const CostFunction& cost, const RunSettings& settings,
                     std::span<const double> rates = standardRates()) {
    RateMapper mapper;
    return mapper.map(cost, settings, rates).value();
}

} // namespace downhill
