// Where axes are marked. The marks are the round numbers that a person would choose; each list is worked out
// by hand.
#include "ui/charts/plot/ticks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace downhill {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> texts(const AxisScale& scale) {
    std::vector<std::string> all;
    for (const Tick& tick : scale.ticks)
        all.push_back(tick.text.toStdString());
    return all;
}

void expectSound(const AxisScale& scale, int most) {
    EXPECT_TRUE(std::isfinite(scale.from));
    EXPECT_TRUE(std::isfinite(scale.to));
    EXPECT_LT(scale.from, scale.to);
    EXPECT_LE(scale.ticks.size(), static_cast<std::size_t>(most) + 1);
    const double hair = (scale.to - scale.from) * 1e-6;
    double before = -std::numeric_limits<double>::infinity();
    for (const Tick& tick : scale.ticks) {
        EXPECT_GE(tick.position, scale.from - hair);
        EXPECT_LE(tick.position, scale.to + hair);
        EXPECT_GT(tick.position, before);
        before = tick.position;
        EXPECT_FALSE(tick.text.isEmpty());
        EXPECT_NE(tick.text, QStringLiteral("not a number"));
        EXPECT_FALSE(tick.text.contains(QChar(0x221e))) << "infinity is no mark";
    }
}

// 12 wide with room for 8: 1.5 would do, so 2 it is.
TEST(LinearAxis, IsMarkedAtRoundNumbers) {
    const AxisScale scale = linearScale(-6, 6, 8);
    EXPECT_EQ(scale.from, -6);
    EXPECT_EQ(scale.to, 6);
    EXPECT_THAT(texts(scale), ElementsAre("−6", "−4", "−2", "0", "2", "4", "6"));
}

TEST(LinearAxis, MarksNoRoundingNoise) {
    EXPECT_THAT(texts(linearScale(0.3, 0.7, 5)), ElementsAre("0.3", "0.4", "0.5", "0.6", "0.7"));
    EXPECT_THAT(texts(linearScale(-0.2, 0.2, 4)), ElementsAre("−0.2", "−0.1", "0", "0.1", "0.2"));
}

TEST(LinearAxis, KeepsItsEndsBetweenTheMarks) {
    const AxisScale scale = linearScale(0.5, 9.5, 5); // 9 / 5 = 1.8: every 2
    EXPECT_EQ(scale.from, 0.5);
    EXPECT_EQ(scale.to, 9.5);
    EXPECT_THAT(texts(scale), ElementsAre("2", "4", "6", "8"));
}

TEST(LinearAxis, HasRoomAroundASingleValue) {
    for (const double value : {0.0, 5.0, -3.0, 1e300, -1e-300, 5e-324}) {
        const AxisScale scale = linearScale(value, value, 5);
        EXPECT_LT(scale.from, value);
        EXPECT_GT(scale.to, value);
        expectSound(scale, 5);
    }
}

TEST(LinearAxis, IsSoundFarOutAndClosely) {
    const std::pair<double, double> ranges[] = {{-8e307, 8e307},  {0, 1e300},      {0, 1e-300},   {0, 5e-324},
                                                {1e15, 1e15 + 1}, {-1e-12, 1e-12}, {1, 1 + 1e-15}};
    for (const auto& [from, to] : ranges)
        for (const int most : {2, 5, 10}) {
            SCOPED_TRACE(testing::Message() << from << " to " << to << ", " << most);
            expectSound(linearScale(from, to, most), most);
        }
}

// 9.4 / 5 = 1.88: every 2, from the 0 below to the 10 above.
TEST(RoundedAxis, MovesItsEndsOutToMarks) {
    const AxisScale scale = roundedScale(0.3, 9.7, 5);
    EXPECT_EQ(scale.from, 0);
    EXPECT_EQ(scale.to, 10);
    EXPECT_THAT(texts(scale), ElementsAre("0", "2", "4", "6", "8", "10"));
}

TEST(RoundedAxis, LeavesRoundEndsWhereTheyAre) {
    const AxisScale scale = roundedScale(0, 25, 5);
    EXPECT_EQ(scale.from, 0);
    EXPECT_EQ(scale.to, 25);
    EXPECT_THAT(texts(scale), ElementsAre("0", "5", "10", "15", "20", "25"));
}

TEST(RoundedAxis, HoldsWhatItWasGivenFarOut) {
    const std::pair<double, double> ranges[] = {{-8e307, 8e307}, {0, 8e307}, {-3e-300, 1e-300}, {0, 1e-310}};
    for (const auto& [from, to] : ranges) {
        SCOPED_TRACE(testing::Message() << from << " to " << to);
        for (const int most : {2, 6, 10}) {
            const AxisScale scale = roundedScale(from, to, most);
            const double hair = (to - from) * 1e-6;
            EXPECT_LE(scale.from, from + hair);
            EXPECT_GE(scale.to, to - hair);
            EXPECT_TRUE(std::isfinite(scale.to - scale.from));
        }
    }
}

// The width of an axis from −10³⁰⁸ to 10³⁰⁸ would not be a number.
TEST(RoundedAxis, StaysANumberWhateverItIsGiven) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const std::pair<double, double> ranges[] = {
        {-1e308, 1e308}, {0, infinity}, {-infinity, 0}, {1e308, 1.7e308}};
    for (const auto& [from, to] : ranges)
        for (const int most : {2, 5, 10}) {
            SCOPED_TRACE(testing::Message() << from << " to " << to << ", " << most);
            for (const AxisScale& scale : {roundedScale(from, to, most), linearScale(from, to, most)}) {
                EXPECT_TRUE(std::isfinite(scale.to - scale.from));
                EXPECT_LT(scale.from, scale.to);
            }
        }
}

TEST(CountAxis, MarksWholeNumbersOnly) {
    EXPECT_THAT(texts(countScale(0, 3, 10)), ElementsAre("0", "1", "2", "3"));
    EXPECT_THAT(texts(countScale(0, 20, 10)),
                ElementsAre("0", "2", "4", "6", "8", "10", "12", "14", "16", "18", "20"));
    EXPECT_THAT(texts(countScale(0, 1'000'000, 5)),
                ElementsAre("0", "200,000", "400,000", "600,000", "800,000", "1,000,000"));
}

TEST(CountAxis, IsAtLeastOneStepWide) {
    const AxisScale scale = countScale(0, 0, 5);
    EXPECT_EQ(scale.from, 0);
    EXPECT_EQ(scale.to, 1);
}

TEST(LogAxis, IsMarkedAtPowersOfTen) {
    const AxisScale scale = logScale(0.001, 1000, 10);
    EXPECT_TRUE(scale.logarithmic);
    EXPECT_THAT(texts(scale), ElementsAre("0.001", "0.01", "0.1", "1", "10", "100", "1,000"));
    EXPECT_EQ(scale.ticks[0].position, -3);
    EXPECT_EQ(scale.ticks[6].position, 3);
}

TEST(LogAxis, PlacesValuesByTheirLogarithm) {
    const AxisScale scale = logScale(1, 100, 5);
    EXPECT_EQ(scale.positionOf(1), 0);
    EXPECT_EQ(scale.positionOf(100), 2);
    EXPECT_TRUE(std::isnan(scale.positionOf(0)));
    EXPECT_TRUE(std::isnan(scale.positionOf(-1)));
    EXPECT_TRUE(std::isnan(scale.positionOf(std::numeric_limits<double>::quiet_NaN())));
    EXPECT_EQ(linearScale(0, 1, 5).positionOf(-3), -3);
}

TEST(LogAxis, HoldsItsValuesWithinADecade) {
    const AxisScale scale = logScale(2, 4, 6); // lg 2 = 0.301, lg 4 = 0.602: marks at 2 and 3
    EXPECT_THAT(texts(scale), ElementsAre("2", "3"));
    EXPECT_NEAR(scale.ticks[0].position, std::log10(2.0), 1e-12);
    EXPECT_LT(scale.from, std::log10(2.0));
    EXPECT_GT(scale.to, std::log10(4.0));
}

// 600 decades with room for 5: at least 120 apart (with the room at the ends 127), so 200.
TEST(LogAxis, MarksSixHundredDecadesSparsely) {
    EXPECT_THAT(texts(logScale(1e-300, 1e300, 5)), ElementsAre("10⁻²⁰⁰", "1", "10²⁰⁰"));
}

TEST(LogAxis, IsSoundUpToTheEndsOfWhatADoubleHolds) {
    constexpr double least = std::numeric_limits<double>::denorm_min(),
                     most = std::numeric_limits<double>::max();
    const std::pair<double, double> ranges[] = {{least, least}, {least, most}, {least, 1e-240}, {1e230, most},
                                                {most, most},   {1, 1},        {0.1, 10},       {1e-9, 1e-9}};
    for (const auto& [from, to] : ranges)
        for (const int room : {2, 5, 10}) {
            SCOPED_TRACE(testing::Message() << from << " to " << to << ", " << room);
            const AxisScale scale = logScale(from, to, room);
            EXPECT_LT(scale.from, std::log10(from));
            EXPECT_GT(scale.to, std::log10(to));
            expectSound(scale, 12); // within a decade 1, 2, 3, 5 and 7 are marked, whatever the room
            for (const Tick& tick : scale.ticks)
                EXPECT_NE(tick.text, QStringLiteral("0")) << "no place for zero on a logarithmic axis";
        }
}

} // namespace
} // namespace downhill
