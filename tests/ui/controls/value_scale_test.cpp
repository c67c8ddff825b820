// A slider's travel as numbers. Every expected number is worked out by hand in a comment.
#include "ui/controls/value_scale.h"

#include <gtest/gtest.h>

#include <QString>

#include <cmath>

namespace downhill {
namespace {

const ValueScale rates(ValueScale::Kind::logarithmic, 0.0001, 3);
const ValueScale starts(ValueScale::Kind::linear, -10, 10);

// 20 wide / 400 = 0.05: the power of ten next to it on a logarithmic ruler is 0.1 (0.05 is 0.7 decades above
// 0.01 and 0.3 below 0.1).
TEST(LinearScale, OffersTenthsOnTwentyUnits) {
    EXPECT_EQ(starts.valueAt(0), -10);
    EXPECT_EQ(starts.valueAt(0.5), 0);
    EXPECT_EQ(starts.valueAt(0.75), 5);
    EXPECT_EQ(starts.valueAt(0.123), -7.5); // −10 + 2.46 = −7.54
    EXPECT_EQ(starts.valueAt(1), 10);
}

TEST(LinearScale, StaysWithinItsEnds) {
    EXPECT_EQ(starts.valueAt(-0.2), -10);
    EXPECT_EQ(starts.valueAt(7), 10);
    EXPECT_EQ(starts.fractionOf(5), 0.75);
    EXPECT_EQ(starts.fractionOf(-1e300), 0);
    EXPECT_EQ(starts.fractionOf(1e300), 1);
    EXPECT_EQ(starts.next(10, 1, false), 10);
    EXPECT_EQ(starts.next(-10, -1, true), -10);
}

TEST(LinearScale, StepsByATenthOrByOne) {
    EXPECT_EQ(starts.next(5, 1, false), 5.1);
    EXPECT_EQ(starts.next(5, -1, false), 4.9);
    EXPECT_EQ(starts.next(5, 1, true), 6);
    EXPECT_EQ(starts.next(5, -1, true), 4);
    EXPECT_EQ(starts.next(0.1, -1, false), 0);
}

TEST(LogarithmicScale, EndsWhereItSays) {
    EXPECT_EQ(rates.valueAt(0), 0.0001);
    EXPECT_EQ(rates.valueAt(1), 3);
    EXPECT_EQ(rates.valueAt(-1), 0.0001);
    EXPECT_EQ(rates.valueAt(2), 3);
    EXPECT_EQ(rates.fractionOf(0.00001), 0);
    EXPECT_EQ(rates.fractionOf(2000), 1);
}

// From 0.0001 to 1 are 4 decades, to 3 they are 4 + lg 3 = 4.4771: each decade takes 0.22336 of the travel.
TEST(LogarithmicScale, GivesEveryDecadeTheSameRoom) {
    const double decade = 1 / (4 + std::log10(3.0));
    EXPECT_NEAR(rates.fractionOf(0.001), decade, 1e-12);
    EXPECT_NEAR(rates.fractionOf(0.01), 2 * decade, 1e-12);
    EXPECT_NEAR(rates.fractionOf(1), 4 * decade, 1e-12);
    EXPECT_EQ(rates.valueAt(3 * decade), 0.1);
}

TEST(LogarithmicScale, StepsThroughTwoDigitNumbers) {
    EXPECT_EQ(rates.next(0.1, 1, false), 0.11);
    EXPECT_EQ(rates.next(0.11, -1, false), 0.1);
    EXPECT_EQ(rates.next(0.1, -1, false), 0.099); // below 0.1 the second digit is a thousandth
    EXPECT_EQ(rates.next(0.099, 1, false), 0.1);
    EXPECT_EQ(rates.next(0.99, 1, false), 1);
    EXPECT_EQ(rates.next(1, 1, false), 1.1);
    EXPECT_EQ(rates.next(1, -1, false), 0.99);
    EXPECT_EQ(rates.next(3, 1, false), 3);
    EXPECT_EQ(rates.next(0.0001, -1, false), 0.0001);
    EXPECT_EQ(rates.next(0.1, 1, true), 0.2);
    EXPECT_EQ(rates.next(0.1, -1, true), 0.05);
}

// What the slider offers must be what the field would show in two digits, all along the travel, and going up.
TEST(LogarithmicScale, OffersNothingWithMoreThanTwoDigits) {
    double before = 0;
    for (int i = 0; i <= 2000; ++i) {
        const double value = rates.valueAt(i / 2000.0);
        EXPECT_EQ(value, QString::number(value, 'e', 1).toDouble());
        EXPECT_GE(value, before);
        before = value;
    }
}

// A value comes back to its place: off by at most half of the spacing, which is 1/10 of the value at its
// widest.
TEST(LogarithmicScale, ComesBackToWhereItWas) {
    const double widest = std::log(1.1) / std::log(3 / 0.0001);
    for (int i = 0; i <= 2000; ++i)
        EXPECT_NEAR(rates.fractionOf(rates.valueAt(i / 2000.0)), i / 2000.0, widest);
}

// Two digits, but never less than one: 1, 2, 3 … 99, 100, 110 …
TEST(WholeScale, OffersWholeNumbersOnly) {
    const ValueScale batches(ValueScale::Kind::logarithmicWhole, 1, 10'000);
    for (double fraction = 0; fraction <= 1; fraction += 0.001)
        EXPECT_EQ(std::fmod(batches.valueAt(fraction), 1), 0) << fraction;
    EXPECT_EQ(batches.valueAt(0.5), 100); // √10,000
    EXPECT_EQ(batches.next(1, 1, false), 2);
    EXPECT_EQ(batches.next(2, -1, false), 1);
    EXPECT_EQ(batches.next(1, -1, false), 1);
    EXPECT_EQ(batches.next(32, 1, false), 33);
    EXPECT_EQ(batches.next(100, 1, false), 110);
    EXPECT_EQ(batches.next(100, -1, false), 99);
    EXPECT_EQ(batches.next(3, 1, true), 6);
    EXPECT_EQ(batches.next(3, -1, true), 2) << "1.5, rounded";
    EXPECT_EQ(batches.next(10'000, 1, true), 10'000);
}

} // namespace
} // namespace downhill
