// The network against central differences, and against the same from the textbook.
#include "core/network/network.h"

#include "core/network/initial_knobs.h"
#include "tests/core/network/digits_cost.h"
#include "tests/core/network/reference_network.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

namespace downhill {
namespace {

std::string nameOf(const NetworkDesign& design) {
    return std::string(nameOf(design.hidden)) + ", " + nameOf(design.output);
}

/// Knobs that no neuron is saturated by.
template <class Real>
std::vector<Real> someKnobs(std::uint64_t seed) {
    Random random(seed);
    std::vector<Real> knobs(networkKnobs);
    for (const NetworkLayer& layer : networkLayers)
        for (std::size_t i = layer.weights; i < layer.end(); ++i)
            knobs[i] = static_cast<Real>(random.bell() / std::sqrt(static_cast<double>(layer.inputs)));
    return knobs;
}

/// The size of the difference in parts of the size of `expected`.
template <class Real>
double relativeError(std::span<const Real> actual, std::span<const double> expected) {
    double difference = 0, size = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        difference += std::pow(static_cast<double>(actual[i]) - expected[i], 2);
        size += std::pow(expected[i], 2);
    }
    return std::sqrt(difference / size);
}

template <class Real>
void expectAsInTheTextbook(const NetworkOf<Real>& network, const DigitImages& images, double tolerance) {
    const std::vector<std::uint32_t> which = firstOf(images.count());
    const auto knobs = someKnobs<Real>(images.count());
    const std::vector<double> same(knobs.begin(), knobs.end());
    ReferenceNetwork reference(network.design());
    std::vector<double> expected(networkKnobs);
    const double cost = reference.costAndGradient(same, images, which, expected);
    std::vector<Real> gradient(networkKnobs, Real(7)); // what was there before does not count
    EXPECT_NEAR(network.costAndGradient(knobs, images, which, gradient), cost, tolerance * cost);
    EXPECT_NEAR(network.cost(knobs, images, which), cost, tolerance * cost);
    for (const NetworkLayer& layer : networkLayers) {
        const auto at = [&](const auto& numbers) {
            return std::span(numbers).subspan(layer.weights, layer.knobs());
        };
        EXPECT_LT(relativeError<Real>(at(gradient), at(expected)), tolerance) << layer.name;
    }

    std::size_t right = 0;
    for (std::size_t i = 0; i < images.count(); ++i) {
        const std::vector<double> outputs = reference.outputs(same, images.image(i));
        const Outputs<Real> actual = network.outputs(knobs, images.image(i));
        for (std::size_t digit = 0; digit < 10; ++digit)
            ASSERT_NEAR(static_cast<double>(actual[digit]), outputs[digit], tolerance);
        right += std::max_element(outputs.begin(), outputs.end()) - outputs.begin() == images.labels[i];
    }
    Answers answers{{1, 2}, {3}}; // what was there before does not count
    const Performance performance = network.performance(knobs, images, &answers);
    ASSERT_EQ(answers.digits.size(), images.count());
    ASSERT_EQ(answers.confidence.size(), images.count());
    for (std::size_t i = 0; i < images.count(); ++i) {
        const Outputs<Real> outputs = network.outputs(knobs, images.image(i));
        EXPECT_EQ(answers.digits[i], answerOf(outputs)) << i;
        EXPECT_NEAR(answers.confidence[i], outputs[answerOf(outputs)], 1e-6) << i;
    }
    EXPECT_NEAR(performance.cost, cost, tolerance * cost);
    EXPECT_DOUBLE_EQ(performance.accuracy, static_cast<double>(right) / static_cast<double>(images.count()));
}

TEST(Network, HasThirteenThousandAndTwoKnobs) {
    // 784·16 + 16 + 16·16 + 16 + 16·10 + 10
    EXPECT_EQ(networkKnobs, 13'002u);
    EXPECT_EQ(networkLayers[0].end(), networkLayers[1].weights);
    EXPECT_EQ(networkLayers[1].end(), networkLayers[2].weights);
    EXPECT_EQ(networkLayers[2].end(), networkKnobs);
    const DigitImages images = blots(1);
    EXPECT_EQ(DigitsCost<float>(Network(), images, {0}).knobs(), 13'002u);
}

/// (C(w + h) − C(w − h))/(2·h) is off by h²·C‴/6 and by rounding, 10⁻¹⁶/h: 10⁻¹⁰ for h = 10⁻⁵. Where ReLU
/// bends in between it is off by more, which no knob picked here meets.
TEST(Network, GradientIsThatOfCentralDifferences) {
    const DigitImages images = blots(70); // more than a chunk
    for (const NetworkDesign& design : allDesigns()) {
        SCOPED_TRACE(nameOf(design));
        const DigitsCost<double> cost(NetworkOf<double>(design), images, firstOf(images.count()));
        std::vector<double> knobs = someKnobs<double>(3), gradient(networkKnobs);
        cost.costAndGradient(knobs, gradient);
        Random random(4);
        const auto oneOf = [&](std::size_t count) { return random.below(static_cast<std::uint32_t>(count)); };
        for (const NetworkLayer& layer : networkLayers) {
            double typical = 0;
            for (std::size_t i = layer.weights; i < layer.end(); ++i)
                typical += gradient[i] * gradient[i] / static_cast<double>(layer.knobs());
            typical = std::sqrt(typical);
            ASSERT_GT(typical, 1e-6);
            for (int pick = 0; pick < 40; ++pick) {
                const std::size_t i =
                    pick < 3 ? layer.biases() + oneOf(layer.neurons) : layer.weights + oneOf(layer.knobs());
                const double w = knobs[i], h = 1e-5;
                knobs[i] = w + h;
                const double above = cost.cost(knobs);
                knobs[i] = w - h;
                const double below = cost.cost(knobs);
                knobs[i] = w;
                const double difference = (above - below) / (2 * h);
                const double scale = std::max(std::fabs(difference), 1e-3 * typical);
                EXPECT_LT(std::fabs(gradient[i] - difference) / scale, 1e-4)
                    << "knob " << i << " of " << layer.name;
            }
        }
    }
}

/// Any number of images, around the sizes of chunks and tiles.
TEST(Network, InDoubleIsAsInTheTextbook) {
    for (const NetworkDesign& design : allDesigns())
        for (const std::size_t count : {1, 2, 3, 4, 5, 63, 64, 65, 130}) {
            SCOPED_TRACE(nameOf(design) + ", " + std::to_string(count));
            expectAsInTheTextbook(NetworkOf<double>(design), blots(count), 1e-12);
        }
}

/// Float has 24 bits: a sum of 784 products is good to some 10⁻⁶.
TEST(Network, InFloatIsAsInTheTextbookWithEveryInstructionSet) {
    for (const NetworkKernel<float>& kernel : networkKernels()) {
        if (!kernel.isSupported())
            continue;
        for (const NetworkDesign& design : allDesigns())
            for (const std::size_t count : {1, 4, 32, 63, 65, 129}) {
                SCOPED_TRACE(kernel.name + (", " + nameOf(design)) + ", " + std::to_string(count));
                expectAsInTheTextbook(Network(design, kernel), blots(count), 2e-5);
            }
    }
}

TEST(Network, PicksTheImagesAskedFor) {
    const DigitImages images = blots(100);
    const std::vector<std::uint32_t> which = {99, 3, 3, 50};
    const auto knobs = someKnobs<double>(5);
    ReferenceNetwork reference({});
    const NetworkOf<double> network;
    EXPECT_NEAR(network.cost(knobs, images, which), reference.cost(knobs, images, which), 1e-12);
}

/// All ways of reading the same images in chunks add up to the same mean.
TEST(Network, AMeanOverAllIsTheMeanOfParts) {
    const DigitImages images = blots(192);
    const auto knobs = someKnobs<double>(6);
    const NetworkOf<double> network;
    std::vector<double> all(networkKnobs), part(networkKnobs), sum(networkKnobs);
    const std::vector<std::uint32_t> which = firstOf(192);
    network.costAndGradient(knobs, images, which, all);
    for (std::size_t from = 0; from < 192; from += 48) {
        network.costAndGradient(knobs, images, std::span(which).subspan(from, 48), part);
        for (std::size_t i = 0; i < networkKnobs; ++i)
            sum[i] += part[i] / 4;
    }
    EXPECT_LT(relativeError<double>(all, sum), 1e-13);
}

/// Sums far beyond what e^z has numbers for: softmax is 1 for the largest and 0 for the others, and −ln of it
/// is the distance of the sums. The biases alone: 0 for all digits but 3, which has 5,000.
TEST(Network, AHopelessAnswerHasAFiniteCost) {
    std::vector<float> knobs(networkKnobs, 0.0F);
    knobs[networkLayers[2].biases() + 3] = 5000;
    DigitImages images = blots(10); // labels 0 to 9
    std::vector<float> gradient(networkKnobs);
    for (const NetworkKernel<float>& kernel : networkKernels()) {
        if (!kernel.isSupported())
            continue;
        const Network network({}, kernel);
        EXPECT_FLOAT_EQ(static_cast<float>(network.costAndGradient(knobs, images, firstOf(10), gradient)),
                        4500.0F); // nine of ten are 5,000 away
        const Outputs<float> outputs = network.outputs(knobs, images.image(0));
        EXPECT_EQ(answerOf(outputs), 3u);
        EXPECT_FLOAT_EQ(outputs[3], 1);
        EXPECT_LT(outputs[0], 1e-30F);
        // each digit is right once: for 3 the gradient by its bias is 1 − 1/10, for the others 0 − 1/10
        EXPECT_FLOAT_EQ(gradient[networkLayers[2].biases() + 3], 0.9F);
        EXPECT_FLOAT_EQ(gradient[networkLayers[2].biases() + 7], -0.1F);
    }
}

TEST(Network, PicksTheFastestKernelThatRuns) {
    const std::span<const NetworkKernel<float>> kernels = networkKernels();
    EXPECT_TRUE(kernels.front().isSupported()) << "that one runs everywhere";
    const NetworkKernel<float>* last = nullptr;
    for (const NetworkKernel<float>& kernel : kernels)
        if (kernel.isSupported())
            last = &kernel;
    EXPECT_EQ(&bestKernel<float>(), last);
}

/// Uniform between ±limit has a mean of 0 and a standard deviation of limit/√3, each within six standard
/// errors; the limits are worked out here for each layer.
TEST(InitialKnobs, AreSmallAndRandom) {
    struct Expected {
        NetworkDesign design;
        double limits[3];
    };
    using enum Activation;
    using enum OutputCost;
    for (const auto& [design, limits] :
         {Expected{{sigmoid, crossEntropy},
                   {4 * std::sqrt(6.0 / 800), 4 * std::sqrt(6.0 / 32), std::sqrt(6.0 / 26)}},
          Expected{{sigmoid, squaredError},
                   {4 * std::sqrt(6.0 / 800), 4 * std::sqrt(6.0 / 32), 4 * std::sqrt(6.0 / 26)}},
          Expected{{tanh, crossEntropy}, {std::sqrt(6.0 / 800), std::sqrt(6.0 / 32), std::sqrt(6.0 / 26)}},
          Expected{{relu, crossEntropy}, {std::sqrt(6.0 / 784), std::sqrt(6.0 / 16), std::sqrt(6.0 / 26)}}}) {
        SCOPED_TRACE(nameOf(design));
        const std::vector<float> knobs = initialKnobs(design, 9);
        ASSERT_EQ(knobs.size(), networkKnobs);
        EXPECT_EQ(knobs, initialKnobs(design, 9));
        EXPECT_NE(knobs, initialKnobs(design, 10));
        for (std::size_t l = 0; l < 3; ++l) {
            const NetworkLayer& layer = networkLayers[l];
            double sum = 0, squares = 0;
            for (std::size_t i = layer.weights; i < layer.biases(); ++i) {
                ASSERT_LE(std::fabs(knobs[i]), limits[l]);
                sum += static_cast<double>(knobs[i]);
                squares += std::pow(static_cast<double>(knobs[i]), 2);
            }
            const auto n = static_cast<double>(layer.biases() - layer.weights);
            const double deviation = limits[l] / std::sqrt(3.0);
            EXPECT_NEAR(sum / n, 0, 6 * deviation / std::sqrt(n));
            // of u² for u from −1 to 1 the variance is 1/5 − 1/9
            EXPECT_NEAR(squares / n / (limits[l] * limits[l]), 1 / 3.0, 6 * std::sqrt(4 / 45.0 / n));
            for (std::size_t i = layer.biases(); i < layer.end(); ++i)
                EXPECT_EQ(knobs[i], 0);
        }
    }
}

} // namespace
} // namespace downhill
