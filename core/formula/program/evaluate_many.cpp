// Many places at a time: every instruction runs over a block of places before the next one does.
#include "core/formula/program/program.h"
#include "core/maths/processor.h"

#include <algorithm>
#include <array>
#include <utility>

namespace downhill::expression {
namespace {

/// Enough for all registers of a block, and small enough for the fastest cache.
constexpr std::size_t workspaceSize = 2048;
constexpr std::size_t maxBlock = 256;

using Kernel = void (*)(const Instruction&, const double* const*, double*, std::size_t);

/// Two registers are the same or do not overlap at all, so the compiler may take several places at once.
template <Operation operation>
[[gnu::always_inline]] inline void loop(const Instruction& step, const double* const* from, double* to,
                                        std::size_t places) {
    const double* const a = from[step.a];
    const double* const b = from[step.b];
    const double* const c = from[step.c];
    const double v = step.number;
    const double u = step.second;
#if defined(__clang__)
#pragma clang loop vectorize(assume_safety)
#else
#pragma GCC ivdep
#endif
    for (std::size_t i = 0; i < places; ++i) {
        if constexpr (operation == Operation::fill)
            to[i] = v;
        else
            to[i] =
                compute(operation, a[i], readsB(operation) ? b[i] : 0, readsC(operation) ? c[i] : 0, v, u);
    }
}

template <Operation operation>
void run(const Instruction& step, const double* const* from, double* to, std::size_t places) {
    loop<operation>(step, from, to, places);
}

template <std::size_t... index>
constexpr auto tableOf(std::index_sequence<index...> /*all*/) {
    return std::array<Kernel, sizeof...(index)>{run<static_cast<Operation>(index)>...};
}

using Table = std::array<Kernel, operationCount>;
constexpr Table plainTable = tableOf(std::make_index_sequence<operationCount>{});

#if defined(__x86_64__)
// The same loops once more for processors with vectors of four. Without fused operations, so that no bit
// differs.
template <Operation operation>
[[gnu::target("avx2")]] void runWide(const Instruction& step, const double* const* from, double* to,
                                     std::size_t places) {
    loop<operation>(step, from, to, places);
}

template <std::size_t... index>
constexpr auto wideTableOf(std::index_sequence<index...> /*all*/) {
    return std::array<Kernel, sizeof...(index)>{runWide<static_cast<Operation>(index)>...};
}
constexpr Table wideTable = wideTableOf(std::make_index_sequence<operationCount>{});

const Table& table() { return hasWideVectors() ? wideTable : plainTable; }
#else
const Table& table() { return plainTable; }
#endif

} // namespace

void Program::evaluateMany(std::span<const double* const> w, std::span<double* const> results,
                           std::size_t places) const {
    alignas(64) std::array<double, std::max(workspaceSize, 8 * maxRegisters)>
        workspace;                                // NOLINT: as in evaluate()
    std::array<const double*, maxRegisters> from; // NOLINT
    std::array<double*, maxRegisters> to;         // NOLINT
    const std::size_t outside = knobs_ + results_;
    const std::size_t between = registers_ - outside;
    const std::size_t room = between == 0 ? maxBlock : workspaceSize / between / 8 * 8;
    const std::size_t block = std::clamp<std::size_t>(room, 8, maxBlock);
    for (std::size_t i = 0; i < between; ++i)
        from[outside + i] = to[outside + i] = workspace.data() + i * block;
    const Table& runs = table();
    for (std::size_t begin = 0; begin < places; begin += block) {
        const std::size_t count = std::min(block, places - begin);
        for (std::size_t i = 0; i < knobs_; ++i)
            from[i] = w[i] + begin;
        for (std::size_t i = 0; i < results_; ++i)
            from[knobs_ + i] = to[knobs_ + i] = results[i] + begin;
        for (const Instruction& step : instructions_)
            runs[static_cast<std::size_t>(step.operation)](step, from.data(), to[step.to], count);
    }
}

} // namespace downhill::expression
