#include "core/learn/diagnosis_case.h"

#include "core/learn/case_curve.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace downhill {
namespace {

/// In its second half the cost goes up about as often as down, by what can be seen in a picture of that
/// height.
bool isSeenToBounce(const CaseCurve& curve, double height) {
    const auto half = curve.costs.subspan(curve.costs.size() / 2);
    std::size_t ups = 0;
    double change = 0;
    for (std::size_t row = 0; row + 1 < half.size(); ++row) {
        ups += half[row + 1] > half[row] ? 1 : 0;
        change += std::fabs(half[row + 1] - half[row]);
    }
    const std::size_t steps = half.size() - 1;
    return 4 * ups >= steps && 4 * ups <= 3 * steps && change > 0.1 * height * static_cast<double>(steps);
}

/// The first step of an explosion stays in the picture, which is 20 times as high as the start.
bool isSeenToRise(const CaseCurve& curve, double floor) {
    const double start = curve.first() - floor;
    return curve.costs.size() > 4 && start > 0 && curve.costs[1] - floor < 12 * start &&
           curve.last() - floor > 20 * start;
}

bool isLegibleThroughNoise(const DiagnosisCase& one) {
    const CaseCurve curve(*one.run);
    const std::vector<double> means = curve.means();
    if (curve.costs.size() < one.run->rows())
        return one.kind == CaseKind::diverging;
    const double first = curve.first(), last = means.back();
    double bottom = last;
    if (one.cured)
        bottom = std::min(last, CaseCurve(*one.cured).means().back());
    switch (one.kind) {
    case CaseKind::diverging:
        return last > 1.5 * first;
    case CaseKind::oscillating:
        return last < 1.5 * first && last - bottom > 0.5 * (first - bottom);
    case CaseKind::crawling:
        return std::fabs(first - last) < 0.15 * (first - bottom);
    case CaseKind::healthy:
        break;
    }
    return last < 0.5 * first;
}

} // namespace

std::optional<CaseKind> kindOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::diverging:
        return CaseKind::diverging;
    case Verdict::crawling:
        return CaseKind::crawling;
    case Verdict::oscillating:
        return CaseKind::oscillating;
    case Verdict::converging:
    case Verdict::overshooting:
        return CaseKind::healthy;
    case Verdict::stationary:
        break;
    }
    return std::nullopt;
}

RateProblem problemOf(CaseKind kind) {
    switch (kind) {
    case CaseKind::diverging:
    case CaseKind::oscillating:
        return RateProblem::tooLarge;
    case CaseKind::crawling:
        return RateProblem::tooSmall;
    case CaseKind::healthy:
        break;
    }
    return RateProblem::none;
}

Cure cureOf(CaseKind kind) {
    switch (problemOf(kind)) {
    case RateProblem::tooLarge:
        return Cure::lower;
    case RateProblem::tooSmall:
        return Cure::raise;
    case RateProblem::none:
        break;
    }
    return Cure::none;
}

bool isLegible(const DiagnosisCase& one) {
    if (one.training)
        return isLegibleThroughNoise(one);
    const CaseCurve curve(*one.run);
    switch (one.kind) {
    case CaseKind::diverging:
        return isSeenToRise(curve, one.floor);
    case CaseKind::oscillating:
        return curve.high - one.floor < 3 * (curve.first() - one.floor) && // lest the cured run looks flat
               isSeenToBounce(curve, curve.high - one.floor);
    case CaseKind::crawling:
        return curve.fall() >= 0 && curve.fall() < 0.15 * (curve.first() - one.floor);
    case CaseKind::healthy:
        break;
    }
    return curve.fall() > 0.5 * std::fabs(curve.first()) && curve.fall() > 1e-3 &&
           curve.high <= curve.first() * (1 + 1e-9) && curve.lastQuarter < 0.03 * curve.fall();
}

} // namespace downhill
