// The network once more, as one would write it down from the textbook: one image at a time, loop by loop, in
// double. Shares nothing with the program but the order of the knobs, and spells that out again.
#pragma once

#include "core/digits/digit_images.h"
#include "core/maths/random.h"
#include "core/network/network_design.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace downhill {

class ReferenceNetwork {
public:
    explicit ReferenceNetwork(NetworkDesign design) : design_(design) {}

    /// The ten outputs for pixels from 0 to 255.
    std::vector<double> outputs(std::span<const double> knobs, std::span<const std::uint8_t> pixels) {
        a_[0].assign(784, 0);
        for (int i = 0; i < 784; ++i)
            a_[0][i] = pixels[i] / 255.0;
        for (int layer = 0; layer < 3; ++layer) {
            const int in = sizes[layer], out = sizes[layer + 1];
            z_[layer + 1].assign(out, 0);
            a_[layer + 1].assign(out, 0);
            for (int j = 0; j < out; ++j) {
                double z = knobs[starts[layer] + in * out + j];
                for (int i = 0; i < in; ++i)
                    z += knobs[starts[layer] + i * out + j] * a_[layer][i];
                z_[layer + 1][j] = z;
                if (layer < 2)
                    a_[layer + 1][j] = hidden(z);
                else if (design_.output == OutputCost::squaredError)
                    a_[layer + 1][j] = 1 / (1 + std::exp(-z));
            }
        }
        if (design_.output == OutputCost::crossEntropy) {
            const double most = *std::max_element(z_[3].begin(), z_[3].end());
            double sum = 0;
            for (const double z : z_[3])
                sum += std::exp(z - most);
            for (int j = 0; j < 10; ++j)
                a_[3][j] = std::exp(z_[3][j] - most) / sum;
            logSum_ = most + std::log(sum);
        }
        return a_[3];
    }

    double cost(std::span<const double> knobs, const DigitImages& images,
                std::span<const std::uint32_t> which) {
        double sum = 0;
        for (const std::uint32_t i : which)
            sum += costOf(knobs, images, i);
        return sum / static_cast<double>(which.size());
    }

    /// By the chain rule, from the outputs back, knob by knob.
    double costAndGradient(std::span<const double> knobs, const DigitImages& images,
                           std::span<const std::uint32_t> which, std::span<double> gradient) {
        std::fill(gradient.begin(), gradient.end(), 0.0);
        const auto n = static_cast<double>(which.size());
        double sum = 0;
        for (const std::uint32_t image : which) {
            sum += costOf(knobs, images, image);
            std::vector<double> slope(10); // by z of the layer at hand
            for (int j = 0; j < 10; ++j) {
                const double y = j == images.labels[image] ? 1 : 0, a = a_[3][j];
                slope[j] = design_.output == OutputCost::crossEntropy ? a - y : 2 * (a - y) * a * (1 - a);
            }
            for (int layer = 2; layer >= 0; --layer) {
                const int in = sizes[layer], out = sizes[layer + 1];
                std::vector<double> before(in, 0);
                for (int j = 0; j < out; ++j) {
                    gradient[starts[layer] + in * out + j] += slope[j] / n;
                    for (int i = 0; i < in; ++i) {
                        gradient[starts[layer] + i * out + j] += slope[j] * a_[layer][i] / n;
                        before[i] += slope[j] * knobs[starts[layer] + i * out + j];
                    }
                }
                if (layer > 0)
                    for (int i = 0; i < in; ++i)
                        before[i] *= hiddenSlope(z_[layer][i]);
                slope = before;
            }
        }
        return sum / n;
    }

private:
    static constexpr int sizes[4] = {784, 16, 16, 10};
    static constexpr int starts[3] = {0, 12'560, 12'832}; // 784·16 + 16 = 12,560; and 16·16 + 16 = 272 more

    double hidden(double z) const {
        return design_.hidden == Activation::sigmoid ? 1 / (1 + std::exp(-z))
               : design_.hidden == Activation::tanh  ? std::tanh(z)
                                                     : std::max(z, 0.0);
    }
    double hiddenSlope(double z) const {
        if (design_.hidden == Activation::relu)
            return z > 0 ? 1 : 0;
        const double a = hidden(z);
        return design_.hidden == Activation::sigmoid ? a * (1 - a) : 1 - a * a;
    }
    double costOf(std::span<const double> knobs, const DigitImages& images, std::uint32_t image) {
        const std::vector<double> a = outputs(knobs, images.image(image));
        if (design_.output == OutputCost::crossEntropy)
            return logSum_ - z_[3][images.labels[image]];
        double sum = 0;
        for (int j = 0; j < 10; ++j)
            sum += std::pow(a[j] - (j == images.labels[image] ? 1 : 0), 2);
        return sum;
    }

    NetworkDesign design_;
    std::vector<double> a_[4], z_[4];
    double logSum_ = 0;
};

/// Every way to put a network together.
inline std::vector<NetworkDesign> allDesigns() {
    std::vector<NetworkDesign> designs;
    for (const Activation hidden : {Activation::sigmoid, Activation::tanh, Activation::relu})
        for (const OutputCost output : {OutputCost::crossEntropy, OutputCost::squaredError})
            designs.push_back({hidden, output});
    return designs;
}

/// Blots: no digits, but images of all shades.
inline DigitImages blots(std::size_t count, std::uint64_t seed = 1) {
    DigitImages images;
    Random random(seed);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t dark = 1 + random.below(8);
        for (std::size_t pixel = 0; pixel < DigitImages::pixelsEach; ++pixel)
            images.pixels.push_back(
                static_cast<std::uint8_t>(random.below(8) < dark ? random.below(256) : 0));
        images.labels.push_back(static_cast<std::uint8_t>(i % 10));
    }
    return images;
}

inline std::vector<std::uint32_t> firstOf(std::size_t count) {
    std::vector<std::uint32_t> which(count);
    for (std::size_t i = 0; i < count; ++i)
        which[i] = static_cast<std::uint32_t>(i);
    return which;
}

} // namespace downhill
