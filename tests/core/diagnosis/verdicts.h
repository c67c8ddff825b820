// What tests of verdicts share: costs, and how to ask.
#pragma once

#include "core/descent/descend.h"
#include "core/diagnosis/diagnosis.h"
#include "tests/core/descent/costs.h"

#include <cmath>
#include <ostream>

namespace downhill {

inline void PrintTo(Verdict verdict, std::ostream* out) { *out << nameOf(verdict); }
inline void PrintTo(Cure cure, std::ostream* out) { *out << nameOf(cure); }

inline Diagnosis diagnosisOf(const CostFunction& cost, const RunSettings& settings) {
    return diagnose(descend(cost, settings));
}

inline Verdict verdictOf(const CostFunction& cost, const RunSettings& settings) {
    return diagnosisOf(cost, settings).verdict;
}

/// (w − m)², slope 2·(w − m): w² moved aside, where doubles round.
inline OneKnobCost bowlAt(double m) {
    return {[m](double w) { return (w - m) * (w - m); }, [m](double w) { return 2 * (w - m); }};
}
inline const OneKnobCost absolute([](double w) { return std::fabs(w); },
                                  [](double w) { return double((w > 0) - (w < 0)); });
inline const OneKnobCost quartic([](double w) { return w * w * w * w; },
                                 [](double w) { return 4 * w * w * w; });
inline const OneKnobCost cubic([](double w) { return w * w * w; }, [](double w) { return 3 * w * w; });
inline const OneKnobCost hill([](double w) { return -w * w; }, [](double w) { return -2 * w; });
inline const OneKnobCost plateaus([](double w) { return std::tanh(w) * std::tanh(w); },
                                  [](double w) { return 2 * std::tanh(w) / (std::cosh(w) * std::cosh(w)); });
/// (w² − 1)²/4: valleys at −1 and 1, a hilltop at 0.
inline const OneKnobCost twoValleys([](double w) { return (w * w - 1) * (w * w - 1) / 4; },
                                    [](double w) { return w * w * w - w; });

/// Every step multiplies w by 1 − 2·rate.
inline Verdict closedFormOfBowl(double rate) {
    const double factor = 1 - 2 * rate;
    if (factor < -1)
        return Verdict::diverging;
    if (factor == -1)
        return Verdict::oscillating;
    if (factor < 0)
        return Verdict::overshooting;
    return factor > 0 && std::log(100) / -std::log(factor) > 1000 ? Verdict::crawling : Verdict::converging;
}

} // namespace downhill
