#include "core/cost/program.h"

#include <algorithm>
#include <array>

namespace downhill::expression {
namespace {

/// Enough for all registers of a block of places, and small enough for the fastest cache.
constexpr std::size_t workspaceSize = 4096;
constexpr std::size_t maxBlock = 256;

/// One instruction over a block. No two registers of a block overlap except as a whole, so the compiler may
/// use vectors.
template <class F>
inline void each(std::size_t places, double* to, F f) {
#if defined(__clang__)
#pragma clang loop vectorize(assume_safety)
#elif defined(__GNUC__)
#pragma GCC ivdep
#endif
    for (std::size_t i = 0; i < places; ++i)
        to[i] = f(i);
}

template <Operation operation>
void run(const Instruction& step, const double* const* from, double* to, std::size_t places) {
    const double* const a = from[step.a];
    const double* const b = from[step.b];
    const double* const c = from[step.c];
    const double v = step.number;
    each(places, to, [=](std::size_t i) { return compute(operation, a[i], b[i], c[i], v); });
}

using Runner = void (*)(const Instruction&, const double* const*, double*, std::size_t);

template <std::size_t... index>
constexpr auto runnersFor(std::index_sequence<index...>) {
    return std::array<Runner, sizeof...(index)>{run<static_cast<Operation>(index)>...};
}
constexpr auto runners =
    runnersFor(std::make_index_sequence<static_cast<std::size_t>(Operation::select) + 1>{});

} // namespace

void Program::evaluate(std::span<const double> w, std::span<double> results) const {
    std::array<double, maxRegisters> r; // NOLINT: only what an instruction has written is read
    for (std::size_t i = 0; i < knobs_; ++i)
        r[i] = w[i];
    const Instruction* const end = instructions_.data() + instructions_.size();
    for (const Instruction* step = instructions_.data(); step != end; ++step) {
        r[step->to] = compute(step->operation, r[step->a], r[step->b], r[step->c], step->number);
    }
    for (std::size_t i = 0; i < results_; ++i)
        results[i] = r[knobs_ + i];
}

void Program::evaluateMany(std::span<const double* const> w, std::span<double* const> results,
                           std::size_t places) const {
    alignas(64) std::array<double, workspaceSize> workspace; // NOLINT: as above
    std::array<const double*, maxRegisters> from;            // NOLINT
    std::array<double*, maxRegisters> to;                    // NOLINT
    const std::size_t between = registers_ - knobs_ - results_;
    const std::size_t block = between == 0 ? maxBlock : std::min(maxBlock, workspaceSize / between / 8 * 8);
    for (std::size_t i = 0; i < between; ++i)
        from[knobs_ + results_ + i] = to[knobs_ + results_ + i] = workspace.data() + i * block;
    for (std::size_t begin = 0; begin < places; begin += block) {
        const std::size_t count = std::min(block, places - begin);
        for (std::size_t i = 0; i < knobs_; ++i)
            from[i] = w[i] + begin;
        for (std::size_t i = 0; i < results_; ++i)
            from[knobs_ + i] = to[knobs_ + i] = results[i] + begin;
        for (const Instruction& step : instructions_)
            runners[static_cast<std::size_t>(step.operation)](step, from.data(), to[step.to], count);
    }
}

} // namespace downhill::expression
