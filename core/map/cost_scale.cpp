#include "core/map/cost_levels.h"

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

/// b − a in parts of d − c, where the differences may be too large for a double.
double partOf(double a, double b, double c, double d) {
    return std::isfinite(d - c) ? (b - a) / (d - c) : (b / 2 - a / 2) / (d / 2 - c / 2);
}

} // namespace

CostScale::CostScale(Kind kind, double from, double to, double unit)
    : kind_(kind), from_(from), to_(to), unit_(from < to ? partOf(0, unit, from, to) : 1) {
    constexpr double smallest = 1e-300, largest = 1e300; // beyond, there is no telling a part of it
    unit_ = std::clamp(unit_, smallest, largest);
}

double CostScale::position(double cost) const noexcept {
    if (std::isnan(cost))
        return cost;
    if (!(from_ < to_) || cost <= from_)
        return 0;
    if (cost >= to_)
        return 1;
    const double part = partOf(from_, cost, from_, to_);
    switch (kind_) {
    case Kind::linear:
        return part;
    case Kind::squareRoot:
        return std::sqrt(part);
    case Kind::logarithmic:
        return std::log1p(part / unit_) / std::log1p(1 / unit_);
    }
    return part;
}

double CostScale::cost(double position) const noexcept {
    const double x = std::clamp(position, 0.0, 1.0);
    const double part = kind_ == Kind::linear       ? x
                        : kind_ == Kind::squareRoot ? x * x
                                                    : unit_ * std::expm1(x * std::log1p(1 / unit_));
    if (x >= 1)
        return to_;
    const double width = to_ - from_;
    return std::min(to_, std::isfinite(width) ? from_ + width * part : from_ * (1 - part) + to_ * part);
}

} // namespace downhill
