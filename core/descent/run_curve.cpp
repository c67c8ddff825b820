#include "core/descent/run_curve.h"

#include <algorithm>
#include <cmath>

namespace downhill {

namespace {

/// The rows that stand for rows `begin` … `end` − 1, in their order.
void pickExtremes(const Run& run, std::size_t begin, std::size_t end, std::vector<std::size_t>& picked) {
    const auto costs = run.costs();
    picked = {begin, end - 1};
    // Written so that a NaN never wins; it is the last row at the most, which is kept anyway.
    std::size_t low = begin, high = begin, lowAboveZero = end;
    for (std::size_t k = begin; k < end; ++k) {
        if (costs[k] < costs[low])
            low = k;
        if (costs[k] > costs[high])
            high = k;
        if (costs[k] > 0 && (lowAboveZero == end || costs[k] < costs[lowAboveZero]))
            lowAboveZero = k;
    }
    picked.insert(picked.end(), {low, high});
    if (lowAboveZero != end)
        picked.push_back(lowAboveZero);
    for (std::size_t knob = 0; knob < run.knobs(); ++knob) {
        std::size_t least = begin, most = begin;
        for (std::size_t k = begin; k < end; ++k) {
            if (run.w(k)[knob] < run.w(least)[knob])
                least = k;
            if (run.w(k)[knob] > run.w(most)[knob])
                most = k;
        }
        picked.insert(picked.end(), {least, most});
    }
    std::ranges::sort(picked);
    picked.erase(std::unique(picked.begin(), picked.end()),
                 picked.end()); // clang 14 cannot read ranges::unique
}

} // namespace

RunCurve::RunCurve(std::shared_ptr<const Run> run) : run_(std::move(run)) {}

RunCurve RunCurve::thinned() const {
    if (!isWhole())
        return *this;
    const Run& run = *run_;
    auto kept = std::make_shared<Kept>(Kept{run.settings(), run.stopped(), run.knobs(), {}, {}, {}});
    const auto keep = [&](std::size_t row) {
        kept->steps.push_back(static_cast<std::uint32_t>(row));
        kept->costs.push_back(run.cost(row));
        kept->w.insert(kept->w.end(), run.w(row).begin(), run.w(row).end());
    };
    const std::size_t rows = run.rows(), whole = std::min(rows, firstRows);
    for (std::size_t row = 0; row < whole; ++row)
        keep(row);
    std::vector<std::size_t> picked;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t begin = std::max(part * rows / parts, whole), end = (part + 1) * rows / parts;
        if (begin >= end)
            continue;
        pickExtremes(run, begin, end, picked);
        std::ranges::for_each(picked, keep);
    }
    for (auto* column : {&kept->w, &kept->costs})
        column->shrink_to_fit();
    kept->steps.shrink_to_fit();
    return RunCurve(std::move(kept));
}

std::span<const double> RunCurve::costs() const noexcept { return run_ ? run_->costs() : kept_->costs; }

std::span<const double> RunCurve::w(std::size_t point) const noexcept {
    return run_ ? run_->w(point) : std::span(kept_->w).subspan(point * kept_->knobs, kept_->knobs);
}

std::size_t RunCurve::pointAt(std::size_t step) const noexcept {
    if (run_)
        return std::min(step, run_->stepsTaken());
    const auto after = std::ranges::upper_bound(kept_->steps, step);
    return static_cast<std::size_t>(after - kept_->steps.begin()) - 1;
}

std::size_t RunCurve::bytes() const noexcept {
    return run_ ? run_->bytes()
                : (kept_->w.size() + kept_->costs.size()) * sizeof(double) +
                      kept_->steps.size() * sizeof(std::uint32_t);
}

} // namespace downhill
