#include "core/network/network_kernel.h"

#include "core/maths/processor.h"

#include <array>

namespace downhill {

namespace baseline { // network_kernel_baseline.cpp
double passInSingle(const NetworkChunk<float>& chunk);
double passInDouble(const NetworkChunk<double>& chunk);
} // namespace baseline

#ifdef DOWNHILL_KERNEL_V3
namespace v3 { // network_kernel_v3.cpp
double passInSingle(const NetworkChunk<float>& chunk);
} // namespace v3
#endif

std::span<const NetworkKernel<float>> networkKernels() {
    static const std::array kernels = {
        NetworkKernel<float>{"baseline", [] { return true; }, baseline::passInSingle},
#ifdef DOWNHILL_KERNEL_V3
        NetworkKernel<float>{"x86-64-v3", [] { return hasWideVectors() && hasFusedMultiplyAdd(); },
                             v3::passInSingle},
#endif
    };
    return kernels;
}

template <>
const NetworkKernel<float>& bestKernel() {
    static const NetworkKernel<float>& best = [&]() -> const NetworkKernel<float>& {
        const std::span<const NetworkKernel<float>> kernels = networkKernels();
        std::size_t last = kernels.size() - 1;
        while (!kernels[last].isSupported())
            --last;
        return kernels[last];
    }();
    return best;
}

template <>
const NetworkKernel<double>& bestKernel() {
    static const NetworkKernel<double> only = {"baseline", [] { return true; }, baseline::passInDouble};
    return only;
}

} // namespace downhill
