// The simplest that learns digits: ten weighted sums of the pixels, the largest of them wins.
#pragma once

#include "core/digits/digit_images.h"
#include "core/maths/batches.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace downhill {

/// Softmax of one layer with cross-entropy, by stochastic descent with one image a step and a rate that fades
/// to 0. Written for builds that watch each access to memory: images are turned into numbers once, paper is
/// skipped, and all ten digits' weights of a pixel lie side by side, to be fetched a few at a time.
class LinearClassifier {
public:
    LinearClassifier() : weights_(DigitImages::pixelsEach) {}

    void learn(const DigitImages& images, std::size_t epochs, float rate) {
        const Inked inked = inkedOf(images);
        Batches order(1, images.count());
        const std::size_t steps = epochs * images.count();
        for (std::size_t step = 0; step < steps; ++step) {
            const std::uint32_t image = order.next(1)[0];
            const Spot* const first = inked.spots.data() + inked.begins[image];
            const Spot* const end = inked.spots.data() + inked.begins[image + 1];
            Digits slopes = sumsOf(first, end); // and from the sums on their way to the slopes
            float most = slopes[0], total = 0;
            for (std::size_t digit = 1; digit < 10; ++digit)
                most = std::max(most, slopes[digit]);
            for (std::size_t digit = 0; digit < 10; ++digit)
                total += slopes[digit] = std::exp(slopes[digit] - most);
            const float now = rate * (1 - static_cast<float>(step) / static_cast<float>(steps));
            for (std::size_t digit = 0; digit < 10; ++digit)
                slopes[digit] = now * (slopes[digit] / total - (digit == images.labels[image] ? 1 : 0));
            for (const Spot* spot = first; spot < end; ++spot)
                add(weights_[spot->pixel], slopes, -spot->ink);
            add(biases_, slopes, -1);
        }
    }

    double accuracyOn(const DigitImages& images) const {
        const Inked inked = inkedOf(images);
        std::size_t right = 0;
        for (std::size_t image = 0; image < images.count(); ++image) {
            const Digits sums = sumsOf(inked.spots.data() + inked.begins[image],
                                       inked.spots.data() + inked.begins[image + 1]);
            right += std::max_element(sums.begin(), sums.begin() + 10) - sums.begin() == images.labels[image];
        }
        return static_cast<double>(right) / static_cast<double>(images.count());
    }

private:
    using Digits = std::array<float, 12>; ///< a number for each, and two that stay 0

    struct Spot {
        std::uint32_t pixel;
        float ink; ///< above 0, at most 1
    };
    struct Inked {
        std::vector<Spot> spots;         ///< of one image after the other
        std::vector<std::size_t> begins; ///< of each image, and of the one that would come next
    };

    static Inked inkedOf(const DigitImages& images) {
        Inked inked;
        for (std::size_t image = 0; image < images.count(); ++image) {
            inked.begins.push_back(inked.spots.size());
            const auto pixels = images.image(image);
            for (std::uint32_t pixel = 0; pixel < DigitImages::pixelsEach; ++pixel)
                if (pixels[pixel] > 0)
                    inked.spots.push_back({pixel, static_cast<float>(pixels[pixel]) / 255});
        }
        inked.begins.push_back(inked.spots.size());
        return inked;
    }

    static void add(Digits& to, const Digits& what, float times) {
        Digits sum = to;
        for (std::size_t i = 0; i < to.size(); ++i)
            sum[i] += times * what[i];
        to = sum;
    }

    Digits sumsOf(const Spot* first, const Spot* end) const {
        Digits sums = biases_;
        for (const Spot* spot = first; spot < end; ++spot)
            add(sums, weights_[spot->pixel], spot->ink);
        return sums;
    }

    std::vector<Digits> weights_; ///< a pixel
    Digits biases_{};
};

} // namespace downhill
