// The network's arithmetic, in versions for different processors.
#pragma once

#include "core/network/network_design.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace downhill {

/// Some images, and what is wanted of them. Plain pointers: this crosses from code for every processor into
/// code for newer ones, and nothing that is compiled for one may be linked into the other.
template <class Real>
struct NetworkChunk {
    /// At most so many images; their pixels and activations stay in a near cache. Full batches are fastest
    /// so.
    static constexpr std::size_t mostImages = 64;
    static constexpr std::size_t workspaceSize = mostImages * 784; ///< Reals

    NetworkDesign design;
    const Real* knobs;                 ///< 13,002
    const std::uint8_t* const* images; ///< `count` of them, 784 pixels each
    const std::uint8_t* labels;        ///< `count`
    std::size_t count;
    Real* workspace;         ///< workspaceSize
    Real* gradient;          ///< 13,002 out, or null: the cost alone
    Real gradientScale;      ///< what the sum of the images' gradients is multiplied by
    bool addToGradient;      ///< else it is overwritten
    Real* outputs = nullptr; ///< 10 for each image, or null
};

/// One version of the arithmetic.
template <class Real>
struct NetworkKernel {
    const char* name;                                ///< the instruction set: `x86-64-v3`
    bool (*isSupported)();                           ///< by the processor at hand
    double (*pass)(const NetworkChunk<Real>& chunk); ///< returns the sum of the images' costs
};

/// All versions in this program, ascending by speed; the first one runs on every processor.
std::span<const NetworkKernel<float>> networkKernels();

/// The fastest that this processor can run. Always the same one.
template <class Real>
const NetworkKernel<Real>& bestKernel();

} // namespace downhill
