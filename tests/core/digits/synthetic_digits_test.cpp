// The synthetic digits: what is drawn, against lines and curves worked out by hand; and what a set must be.
#include "core/digits/synthetic_digits.h"

#include "core/digits/hand_shapes.h"
#include "core/digits/paper.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace downhill {
namespace {

/// Half a pixel of blurred edge on either side of the radius: from the middle of the line on 1, ½ at the
/// radius, 0 half a pixel farther.
TEST(Paper, ALineHasBlurredEdges) {
    Paper paper;
    paper.draw({5, 10}, {15, 10}, 1);
    const auto ink = [&](std::size_t x, std::size_t y) { return paper.ink()[y * DigitImages::side + x]; };
    for (std::size_t x = 5; x <= 15; ++x) {
        EXPECT_DOUBLE_EQ(ink(x, 10), 1);
        EXPECT_DOUBLE_EQ(ink(x, 9), 0.5);
        EXPECT_DOUBLE_EQ(ink(x, 11), 0.5);
        EXPECT_DOUBLE_EQ(ink(x, 8), 0);
    }
    EXPECT_DOUBLE_EQ(ink(4, 10), 0.5) << "round ends";
    EXPECT_NEAR(ink(4, 9), 1.5 - std::sqrt(2.0), 1e-12) << "a corner is √2 away";
    EXPECT_DOUBLE_EQ(ink(3, 10), 0);
    paper.draw({5, 10}, {15, 10}, 0.5); // nothing becomes lighter, nor darker than ink
    EXPECT_DOUBLE_EQ(ink(10, 9), 0.5);
    EXPECT_DOUBLE_EQ(ink(10, 10), 1);
}

TEST(Paper, EndsAtItsEdges) {
    Paper paper;
    paper.draw({-20, -20}, {60, 60}, 2);
    paper.draw({-9, 3}, {-5, 3}, 2);
    paper.draw({27, 27}, {27, 27}, 1); // a dot
    EXPECT_DOUBLE_EQ(paper.ink()[0], 1);
    EXPECT_DOUBLE_EQ(paper.ink().back(), 1);
    EXPECT_DOUBLE_EQ(paper.ink()[27], 0) << "the other corner";
}

/// Half way between two inner points it is (9·(b + c) − a − d)/16, the spline's own formula; and it goes
/// through the points themselves.
TEST(HandShapes, ACurveGoesThroughItsPoints) {
    const Stroke stroke = {{0, 0}, {1, 2}, {3, 1}, {4, 4}};
    const std::vector<Point> curve = curveThrough(stroke);
    const std::size_t pieces = (curve.size() - 1) / 3;
    ASSERT_EQ(curve.size(), 3 * pieces + 1);
    for (std::size_t i = 0; i < stroke.size(); ++i) {
        EXPECT_DOUBLE_EQ(curve[i * pieces].x, stroke[i].x);
        EXPECT_DOUBLE_EQ(curve[i * pieces].y, stroke[i].y);
    }
    ASSERT_EQ(pieces % 2, 0u);
    EXPECT_NEAR(curve[pieces + pieces / 2].x, (9 * (1 + 3) - 0 - 4) / 16.0, 1e-12);
    EXPECT_NEAR(curve[pieces + pieces / 2].y, (9 * (2 + 1) - 0 - 4) / 16.0, 1e-12);
    for (const Point& point : curveThrough({{1, 1}, {3, 5}}))
        EXPECT_NEAR(point.y, 2 * point.x - 1, 1e-12) << "straight through two";
}

TEST(HandShapes, EveryDigitHasSeveralInItsBox) {
    for (std::size_t digit = 0; digit < 10; ++digit) {
        EXPECT_GE(handShapesOf(digit).size(), 3u) << digit;
        for (const HandShape& shape : handShapesOf(digit)) {
            double top = 1, bottom = 0;
            for (const Stroke& stroke : shape) {
                ASSERT_GE(stroke.size(), 2u);
                for (const auto& [x, y] : stroke) {
                    EXPECT_TRUE(x >= 0 && x <= 1 && y >= 0 && y <= 1) << digit;
                    top = std::min(top, y);
                    bottom = std::max(bottom, y);
                }
            }
            EXPECT_GT(bottom - top, 0.9) << digit << " fills its box";
        }
    }
}

class SyntheticDigits : public testing::Test {
protected:
    const DigitData& data() const {
        static const DigitData built = syntheticDigits();
        return built;
    }
};

TEST_F(SyntheticDigits, AreTenThousandAndTwoThousand) {
    EXPECT_EQ(data().training.count(), 10'000u);
    EXPECT_EQ(data().heldOut.count(), 2'000u);
    EXPECT_EQ(data().training.pixels.size(), 10'000u * 784);
    EXPECT_EQ(data().heldOut.pixels.size(), 2'000u * 784);
    EXPECT_TRUE(data().synthetic);
    EXPECT_NE(data().name.find("synthetic"), std::string::npos);
    std::vector<int> counts(10);
    for (const std::uint8_t label : data().training.labels) {
        ASSERT_LE(label, 9);
        ++counts[label];
    }
    for (const int count : counts)
        EXPECT_NEAR(count, 1000, 6 * 30); // √(10000·0.1·0.9) = 30
}

TEST_F(SyntheticDigits, FollowFromTheSeed) {
    EXPECT_EQ(syntheticDigits(1, 50, 10).training, syntheticDigits(1, 50, 10).training);
    EXPECT_NE(syntheticDigits(1, 50, 10).training, syntheticDigits(2, 50, 10).training);
    const DigitData few = syntheticDigits(1, 50, 10);
    for (std::size_t i = 0; i < 50; ++i)
        EXPECT_TRUE(std::ranges::equal(few.training.image(i), data().training.image(i)))
            << "more of them change none";
    EXPECT_TRUE(std::ranges::equal(few.heldOut.image(0), data().training.image(50)));
}

TEST_F(SyntheticDigits, HeldOutOnesAreNotAmongTheOthers) {
    const auto imagesOf = [](const DigitImages& images) {
        std::set<std::string> all;
        for (std::size_t i = 0; i < images.count(); ++i)
            all.emplace(images.image(i).begin(), images.image(i).end());
        return all;
    };
    std::set<std::string> all = imagesOf(data().training);
    EXPECT_EQ(all.size(), 10'000u) << "no two alike";
    all.merge(imagesOf(data().heldOut));
    EXPECT_EQ(all.size(), 12'000u);
}

/// Dark ink on light paper, on the paper and not beyond: of the 108 pixels at the edges hardly any is inked.
TEST_F(SyntheticDigits, LookLikeWriting) {
    const DigitImages& images = data().training;
    int edges = 0;
    for (std::size_t i = 0; i < images.count(); ++i) {
        int ink = 0;
        for (std::size_t pixel = 0; pixel < DigitImages::pixelsEach; ++pixel) {
            const std::size_t x = pixel % 28, y = pixel / 28;
            const bool dark = images.image(i)[pixel] > 100;
            ink += dark ? 1 : 0;
            edges += dark && (x == 0 || y == 0 || x == 27 || y == 27) ? 1 : 0;
        }
        ASSERT_GT(ink, 15) << i; // a thin 1: 17 pixels high, more than one wide
        ASSERT_LT(ink, 784 / 2) << i;
    }
    EXPECT_LT(edges, 10'000) << "less than one an image";
}

} // namespace
} // namespace downhill
