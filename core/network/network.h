// The network of 13,002 knobs on labelled images.
#pragma once

#include "core/digits/digit_images.h"
#include "core/network/network_design.h"
#include "core/network/network_kernel.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace downhill {

/// How well a network does.
struct Performance {
    double cost = 0;     ///< the mean over the images
    double accuracy = 0; ///< the share of images whose largest output is the right one, 0 to 1
};

/// What a network takes some images for, one entry an image.
struct Answers {
    std::vector<std::uint8_t> digits; ///< 0 to 9: the index of the largest output
    std::vector<float> confidence;    ///< that output, 0 to 1; NaN may come of knobs that are not finite
};

/// What the network answers for an image: for each digit from 0 on a number from 0 to 1, which with
/// OutputCost::crossEntropy are probabilities that add up to 1.
template <class Real>
using Outputs = std::array<Real, 10>;

/// The index of the largest; the first of these where there are several.
template <class Real>
std::size_t answerOf(const Outputs<Real>& outputs);

/// Float in the program; double for those who want to look closely. A value: what it computes with belongs to
/// each thread, so any number of threads may share one.
///
/// Shapes: `knobs` and `gradient` have networkKnobs entries, laid out as networkLayers says. Images are
/// pixels/255, so from 0 to 1. Knobs that are not finite give a cost that may be anything.
template <class Real>
class NetworkOf {
public:
    explicit NetworkOf(NetworkDesign design = {}, const NetworkKernel<Real>& kernel = bestKernel<Real>())
        : design_(design), kernel_(&kernel) {}

    const NetworkDesign& design() const noexcept { return design_; }

    /// The mean cost over the images `which` (at least one; indices into `images`), and its gradient.
    double costAndGradient(std::span<const Real> knobs, const DigitImages& images,
                           std::span<const std::uint32_t> which, std::span<Real> gradient) const;
    /// The cost alone.
    double cost(std::span<const Real> knobs, const DigitImages& images,
                std::span<const std::uint32_t> which) const;

    /// On all images; `answers`, where it is not null, is overwritten with what they were taken for.
    Performance performance(std::span<const Real> knobs, const DigitImages& images,
                            Answers* answers = nullptr) const;

    Outputs<Real> outputs(std::span<const Real> knobs,
                          std::span<const std::uint8_t, DigitImages::pixelsEach> image) const;

private:
    NetworkDesign design_;
    const NetworkKernel<Real>* kernel_;
};

using Network = NetworkOf<float>;

extern template class NetworkOf<float>;
extern template class NetworkOf<double>;

} // namespace downhill
