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

/// The predictions of a network for some images, one entry an image.
struct Answers {
    std::vector<std::uint8_t> digits; ///< 0 to 9: the index of the largest output
    std::vector<float> confidence;    ///< that output, 0 to 1; NaN may come of knobs that are not finite
};

/// The outputs of the network for an image: one for each digit from 0 on, in [0, 1]; with
/// OutputCost::crossEntropy they are probabilities whose sum is 1.
template <class Real>
using Outputs = std::array<Real, 10>;

/// The index of the largest; the first of these where there are several.
template <class Real>
std::size_t answerOf(const Outputs<Real>& outputs);

/// `Real` is float in the program, and double where tests need the accuracy. A value without state of its
/// own: work space is per thread, so any number of threads may share one.
///
/// Shapes: `knobs` and `gradient` have networkKnobs entries, laid out as networkLayers says. Images are
/// pixels/255, in [0, 1]. With knobs that are not finite the result is unspecified; nothing throws.
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

    /// Cost and accuracy on all images; `answers`, unless null, is overwritten with the predictions.
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
