// A cost over data, read a small random handful of rows at a time.
#pragma once

#include "core/descent/run_settings.h"
#include "core/formula/formula.h"
#include "core/maths/batches.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

namespace downhill {

/// Another cost with every row of a run: that of the next batch. As BatchCost in core/training is for a
/// network: the loop says where a row begins (evaluate() in core/descent/loop.h).
class RowBatchCost final : public CostFunction {
public:
    /// `formula` has at least so many rows, and must stay.
    RowBatchCost(const Formula& formula, std::uint64_t seed, std::size_t size)
        : formula_(formula), batches_(seed, formula.data().rows()), size_(size) {}

    void prepare(std::uint64_t /*row*/) { batch_ = batches_.next(size_); }
    /// The next row is the first again.
    void restart() { batches_.goTo(0); }
    /// Of the row at hand: which rows of the data.
    std::span<const std::uint32_t> batch() const noexcept { return batch_; }

    std::size_t knobs() const noexcept override { return formula_.knobs(); }
    double cost(std::span<const double> w) const override {
        return formula_.costAndGradientOf(batch_, w, {});
    }
    double costAndGradient(std::span<const double> w, std::span<double> gradient) const override {
        return formula_.costAndGradientOf(batch_, w, gradient);
    }
    std::size_t operations() const noexcept override {
        return formula_.operations() / formula_.data().rows() * size_;
    }

private:
    const Formula& formula_;
    Batches batches_;
    std::size_t size_;
    std::span<const std::uint32_t> batch_;
};

/// Whether a run with these settings reads fewer rows at each step than the formula is the mean of.
inline bool readsBatches(const Formula& formula, const RunSettings& settings) {
    return settings.hyper.batch < formula.data().rows();
}

/// The same of any cost: the formula that is read in batches, or null.
inline const Formula* formulaInBatches(const CostFunction& cost, const RunSettings& settings) {
    const auto* const formula = dynamic_cast<const Formula*>(&cost);
    return formula != nullptr && readsBatches(*formula, settings) ? formula : nullptr;
}

/// How a run with these settings reads that cost, where it does not read all of it at each step.
inline std::optional<RowBatchCost> batchesOf(const CostFunction& cost, const RunSettings& settings) {
    const Formula* const formula = formulaInBatches(cost, settings);
    if (formula == nullptr)
        return std::nullopt;
    return std::optional<RowBatchCost>(std::in_place, *formula, settings.seed, settings.hyper.batch);
}

} // namespace downhill
