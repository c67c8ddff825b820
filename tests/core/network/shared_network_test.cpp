// One network in several threads at once.
#include "core/network/initial_knobs.h"
#include "tests/core/network/digits_cost.h"
#include "tests/core/network/reference_network.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace downhill {
namespace {

TEST(Network, MayBeSharedByThreads) {
    const DigitImages images = blots(100);
    const Network network;
    const std::vector<float> knobs = initialKnobs(network.design(), 7);
    const DigitsCost<float> cost(network, images, firstOf(100));
    const double expected = cost.cost(knobs);
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            std::vector<float> gradient(networkKnobs);
            for (int k = 0; k < 20; ++k)
                ASSERT_EQ(cost.costAndGradient(knobs, gradient), expected);
        });
}

} // namespace
} // namespace downhill
