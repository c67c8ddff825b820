// The 13,002 knobs by name, each with one of its own.
#include "ui/many_knobs/pictures/network_words.h"

#include "tests/ui/testing/window_test.h"

#include <set>

namespace downhill {
namespace {

// Row 12 and column 7 lie behind 11 whole rows and 6 pixels, each with 16 knobs: 16·(11·28 + 6) + 2.
TEST(NetworkWords, SayWhatAKnobConnects) {
    EXPECT_EQ(knobPlace(5'026), QStringLiteral("pixel (row 12, column 7) → neuron 3"));
    EXPECT_EQ(knobPlace(0), QStringLiteral("pixel (row 1, column 1) → neuron 1"));
    EXPECT_EQ(knobPlace(784 * 16 - 1), QStringLiteral("pixel (row 28, column 28) → neuron 16"));
    EXPECT_EQ(knobPlace(784 * 16), QStringLiteral("bias of neuron 1"));
    EXPECT_EQ(knobPlace(12'560 + 3 * 16 + 2), QStringLiteral("neuron 4 of hidden 1 → neuron 3 of hidden 2"));
    EXPECT_EQ(knobPlace(12'560 + 271), QStringLiteral("bias of neuron 16"));
    EXPECT_EQ(knobPlace(12'832 + 15 * 10 + 7), QStringLiteral("neuron 16 of hidden 2 → digit 7"));
    EXPECT_EQ(knobPlace(13'001), QStringLiteral("bias of digit 9"));
}

TEST(NetworkWords, CountAKnobWithinItsLayer) {
    EXPECT_EQ(knobNumber(7'309), QStringLiteral("hidden 1, knob 7,310"));
    EXPECT_EQ(knobNumber(12'559), QStringLiteral("hidden 1, knob 12,560"));
    EXPECT_EQ(knobNumber(12'560), QStringLiteral("hidden 2, knob 1"));
    EXPECT_EQ(knobNumber(13'001), QStringLiteral("output, knob 170"));
}

TEST(NetworkWords, NeverCallTwoKnobsTheSame) {
    std::set<QString> numbers, places;
    for (std::size_t knob = 0; knob < networkKnobs; ++knob) {
        numbers.insert(knobNumber(knob));
        places.insert(layerName(layerOf(knob)) + knobPlace(knob));
    }
    EXPECT_EQ(numbers.size(), networkKnobs);
    EXPECT_EQ(places.size(), networkKnobs);
}

TEST(NetworkWords, SharesNeverReadAllOrNothingWhereTheyAreNot) {
    EXPECT_EQ(shareText(1'824, 2'000), QStringLiteral("91.2 %"));
    EXPECT_EQ(shareText(2'000, 2'000), QStringLiteral("100 %"));
    EXPECT_EQ(shareText(1'999, 2'000), QStringLiteral("99.95 %"));
    EXPECT_EQ(shareText(169'999, 170'000), QStringLiteral("99.999 %"));
    EXPECT_EQ(shareText(0, 1), QStringLiteral("0 %"));
    EXPECT_EQ(shareText(1, 3), QStringLiteral("33.3 %"));
    EXPECT_EQ(shareText(1, 170'000), QStringLiteral("0.000588 %"));
}

} // namespace
} // namespace downhill
