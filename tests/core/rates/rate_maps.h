// What tests of rate maps share: formulas, and how to ask.
#pragma once

#include "core/rates/rate_map.h"
#include "tests/core/diagnosis/verdicts.h"
#include "tests/core/formula/formula_text.h"

#include <memory>
#include <span>

namespace downhill {

inline RateMap mapOf(const CostFunction& cost, const RunSettings& settings,
                     std::span<const double> rates = standardRates()) {
    RateMapper mapper;
    return mapper.map(cost, settings, rates).value();
}

} // namespace downhill
