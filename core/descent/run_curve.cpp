#include "core/descent/run_curve.h"

#include <algorithm>

namespace downhill {

namespace {

/// The rows that stand for rows `begin` … `end` − 1, in their order.
void pickExtremes(const Run& run, std::size_t begin, std::size_t end, std::vector<std::size_t>& picked) {
    picked = {begin, end - 1};
    // A NaN is never picked; it is the last row at the most, which is kept anyway.
    const RunColumn costs = run.costColumn();
    const Extremes extremes = costs.extremes(begin, end);
    for (const double value : {extremes.low, extremes.high, extremes.lowAboveZero})
        picked.push_back(costs.placeOf(value, begin, end));
    for (std::size_t knob = 0; knob < run.knobs(); ++knob) {
        const RunColumn w = run.column(knob);
        picked.insert(picked.end(), {w.lowest(begin, end), w.highest(begin, end)});
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
    kept->envelopes = std::vector<Envelope>(1 + run.knobs());
    for (std::size_t column = 0; column <= run.knobs(); ++column) {
        Envelope& envelope = kept->envelopes[column] = Envelope(kept->steps.size());
        if (column == 0)
            envelope.append(kept->costs.data(), 1, kept->costs.size());
        else
            envelope.append(kept->w.data() + column - 1, run.knobs(), kept->costs.size());
    }
    return RunCurve(std::move(kept));
}

std::span<const double> RunCurve::costs() const noexcept { return run_ ? run_->costs() : kept_->costs; }

std::span<const double> RunCurve::w(std::size_t point) const noexcept {
    return run_ ? run_->w(point) : std::span(kept_->w).subspan(point * kept_->knobs, kept_->knobs);
}

RunColumn RunCurve::costColumn() const noexcept {
    return run_ ? run_->costColumn() : RunColumn(kept_->costs.data(), 1, points(), &kept_->envelopes[0]);
}

RunColumn RunCurve::column(std::size_t knob) const noexcept {
    return run_ ? run_->column(knob)
                : RunColumn(kept_->w.data() + knob, kept_->knobs, points(), &kept_->envelopes[1 + knob]);
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
