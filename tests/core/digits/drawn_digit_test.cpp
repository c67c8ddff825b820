// Drawings as MNIST would have them: what is fitted and placed where, worked out by hand from the distance of
// a pixel to a line; and drawings of every size, place and kind.
#include "core/digits/drawn_digit.h"

#include "core/digits/paper.h"
#include "tests/numbers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <vector>

namespace downhill {
namespace {

using Drawing = std::vector<Stroke>;

int at(const DigitPixels& pixels, int x, int y) { return pixels[static_cast<std::size_t>(y * 28 + x)]; }

long total(const DigitPixels& pixels) { return std::accumulate(pixels.begin(), pixels.end(), 0L); }

/// Where there is ink, the last ones included.
struct Box {
    int left = 28, right = -1, top = 28, bottom = -1;
    int width() const { return right - left + 1; }
    int height() const { return bottom - top + 1; }
};

Box boxOf(const DigitPixels& pixels) {
    Box box;
    for (int y = 0; y < 28; ++y)
        for (int x = 0; x < 28; ++x)
            if (at(pixels, x, y) > 0) {
                box.left = std::min(box.left, x);
                box.right = std::max(box.right, x);
                box.top = std::min(box.top, y);
                box.bottom = std::max(box.bottom, y);
            }
    return box;
}

Point centreOfMass(const DigitPixels& pixels) {
    double x = 0, y = 0;
    for (int row = 0; row < 28; ++row)
        for (int column = 0; column < 28; ++column) {
            x += at(pixels, column, row) * column;
            y += at(pixels, column, row) * row;
        }
    const auto mass = static_cast<double>(total(pixels));
    return {x / mass, y / mass};
}

/// As `drawing`, but every point at factor·point + offset.
Drawing movedTo(Drawing drawing, double factor, Point offset) {
    for (Stroke& stroke : drawing)
        for (Point& point : stroke)
            point = {factor * point.x + offset.x, factor * point.y + offset.y};
    return drawing;
}

/// Every hand shape, as smooth as a hand draws it.
std::vector<Drawing> handDrawings() {
    std::vector<Drawing> drawings;
    for (std::size_t digit = 0; digit < 10; ++digit)
        for (const HandShape& shape : handShapesOf(digit)) {
            Drawing& drawing = drawings.emplace_back();
            for (const Stroke& stroke : shape)
                drawing.push_back(curveThrough(stroke));
        }
    return drawings;
}

/// The largest difference of a pixel.
int difference(const DigitPixels& a, const DigitPixels& b) {
    int most = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        most = std::max(most, std::abs(a[i] - b[i]));
    return most;
}

TEST(DrawnDigit, NothingDrawnIsBlankPaper) {
    EXPECT_EQ(drawnDigit({}, 1), DigitPixels{});
    EXPECT_EQ(drawnDigit(Drawing{{}, {}}, 1), DigitPixels{});
    EXPECT_EQ(drawnDigit(Drawing{{{nan, 1}, {1, nan}, {infinity, 0}}}, 1), DigitPixels{});
}

/// 17.5 long with a pen of 1.25 to either side is 20 with the ink: drawn as large as it is, from row 4 to row
/// 23, upright between columns 13 and 14. Ink is radius + ½ − distance: the columns at ½ are full, those at
/// 1½ have ¼ of 255, the next none.
TEST(DrawnDigit, ALoneLineIsAsHighAsTheBoxAndAsBroadAsThePen) {
    const DigitPixels one = drawnDigit(Drawing{{{100, 200}, {100, 217.5}}}, 1.25);
    const Box box = boxOf(one);
    EXPECT_EQ(box.top, 4);
    EXPECT_EQ(box.bottom, 23);
    EXPECT_EQ(box.left, 12);
    EXPECT_EQ(box.right, 15);
    for (int y = 6; y <= 21; ++y) {
        EXPECT_EQ(at(one, 12, y), 64);
        EXPECT_EQ(at(one, 13, y), 255);
        EXPECT_EQ(at(one, 14, y), 255);
        EXPECT_EQ(at(one, 15, y), 64);
    }
    const DigitPixels dash = drawnDigit(Drawing{{{200, 100}, {217.5, 100}}}, 1.25);
    for (int x = 0; x < 28; ++x)
        for (int y = 0; y < 28; ++y)
            ASSERT_EQ(at(dash, x, y), at(one, y, x)) << "the same, lying";
}

/// The columns at ½ and 1½ from a line of 0.85, 1.4 and 1.95: 0.85 + ½ − ½ of 255 is 217, and nothing;
/// all, and 0.4; all, and 0.95. Which of the first and the last: the pen that the drawing has, if it is not
/// thinner or broader than those that digits are written with.
TEST(DrawnDigit, APenIsNeitherThinnerNorBroaderThanDigitsHave) {
    struct Case {
        double pen;
        int near, far;
    };
    // 100 long with a pen of 1 would come to 20·1/102 = 0.196; of 20 to 2.86; of 100·1.4/17.2 to 1.4
    for (const auto& [pen, near, far] :
         {Case{1, 217, 0}, Case{100 * 1.4 / 17.2, 255, 102}, Case{20, 255, 242}, Case{0, 217, 0},
          Case{-3, 217, 0}, Case{nan, 217, 0}}) {
        const DigitPixels one = drawnDigit(Drawing{{{0, 0}, {0, 100}}}, pen);
        EXPECT_EQ(boxOf(one).height(), 20) << pen;
        EXPECT_EQ(at(one, 13, 14), near) << pen;
        EXPECT_EQ(at(one, 12, 14), far) << pen;
    }
}

/// A disc of the broadest pen around the middle, 13.5 to the right and 13.5 down: its pixels are at ½·√2,
/// √2.5 and 1.5·√2, and the next ones at √6.5 = 2.55 > 1.95 + ½.
TEST(DrawnDigit, ADotStaysADot) {
    for (const Drawing& drawing : {Drawing{{{0.3, -7}}}, Drawing{{{5, 5}, {5, 5}, {5, 5}}}}) {
        const DigitPixels dot = drawnDigit(drawing, 2);
        const auto ink = [](double distance) {
            return static_cast<int>(std::lround(255 * std::clamp(broadestPen + 0.5 - distance, 0.0, 1.0)));
        };
        EXPECT_EQ(at(dot, 13, 13), 255);
        EXPECT_EQ(at(dot, 14, 14), 255);
        EXPECT_EQ(at(dot, 12, 13), ink(std::sqrt(2.5)));
        EXPECT_EQ(at(dot, 14, 15), ink(std::sqrt(2.5)));
        EXPECT_EQ(at(dot, 12, 12), ink(1.5 * std::sqrt(2.0)));
        EXPECT_EQ(boxOf(dot).width(), 4);
        EXPECT_EQ(boxOf(dot).height(), 4);
    }
    EXPECT_GT(total(drawnDigit(Drawing{{{1, 1}}}, 0)), 0) << "even with no pen at all";
}

/// A hand that trembles while it makes a dot: 1 % of the pen off is 0.08 pixels here, not a line of 20.
TEST(DrawnDigit, NearlyADotIsNearlyADot) {
    const DigitPixels dot = drawnDigit(Drawing{{{5, 5}}}, 2);
    EXPECT_LE(difference(drawnDigit(Drawing{{{5, 5}, {5.02, 5}, {5, 5}}}, 2), dot), 12);
    EXPECT_EQ(boxOf(drawnDigit(Drawing{{{0, 0}, {0, 4}}}, 2)).height(), 20) << "as long as it is broad";
}

/// 30 wide and 60 high with a pen of 4.5 to either side: 39 by 69 with the ink, so 20·39/69 = 11.3 wide. Its
/// edges are 5.65 from the middle, half way to the pixels at 5½: those, but none at 6½.
TEST(DrawnDigit, KeepsItsShape) {
    const Drawing frame = {{{0, 0}, {30, 0}, {30, 60}, {0, 60}, {0, 0}}};
    const Box box = boxOf(drawnDigit(frame, 4.5));
    EXPECT_EQ(box.height(), 20);
    EXPECT_EQ(box.width(), 12);
    const Box lying = boxOf(drawnDigit(Drawing{{{0, 0}, {60, 0}, {60, 30}, {0, 30}, {0, 0}}}, 4.5));
    EXPECT_EQ(lying.width(), 20);
    EXPECT_EQ(lying.height(), 12);
}

TEST(DrawnDigit, EveryDigitFitsTheBoxAndStandsInTheMiddle) {
    for (const Drawing& drawing : handDrawings())
        for (const double pen : {0.0, 0.02, 0.07, 0.2}) {
            const DigitPixels digit = drawnDigit(drawing, pen);
            const Box box = boxOf(digit);
            EXPECT_EQ(std::max(box.width(), box.height()), 20);
            const Point centre = centreOfMass(digit);
            EXPECT_NEAR(centre.x, 13.5, 0.5);
            EXPECT_NEAR(centre.y, 13.5, 0.5);
        }
}

TEST(DrawnDigit, IsTheSameWhereverAndHoweverLargeItIsDrawn) {
    for (const Drawing& drawing : handDrawings()) {
        const DigitPixels digit = drawnDigit(drawing, 0.07);
        for (const double factor : {0.25, 3.0, 150.0, 1e-200, 1e200})
            for (const Point& offset : {Point{0, 0}, Point{-7, 0.5}, Point{1000, -3000}})
                EXPECT_LE(
                    difference(drawnDigit(movedTo(drawing, factor, {offset.x * factor, offset.y * factor}),
                                          0.07 * factor),
                               digit),
                    1) // for the last digit of a double may fall to the other grey
                    << factor;
    }
}

/// A long tail with a scribble at its end: in the middle its mass would push the tail off the paper. It is
/// moved to the edge instead: 4 pixels, which is what 28 has more than 20 on either side.
TEST(DrawnDigit, NoInkIsLostWhereTheMassIsAtOneEnd) {
    Drawing heavy = {{{0, 0}, {0, 100}}, {}};
    for (int i = 0; i <= 60; ++i)
        heavy[1].push_back({i % 2 == 0 ? -45.0 : 45.0, 94 + i / 10.0});
    const DigitPixels up = drawnDigit(heavy, 5);
    const Box box = boxOf(up);
    EXPECT_EQ(box.height(), 20);
    EXPECT_EQ(box.top, 0) << "up, as far as there is paper";
    EXPECT_EQ(box.bottom, 19);
    EXPECT_GT(centreOfMass(up).y, 14) << "it would have gone farther";
    const DigitPixels down = drawnDigit(movedTo(heavy, -1, {}), 5);
    EXPECT_EQ(boxOf(down).bottom, 27);
    EXPECT_EQ(boxOf(down).top, 8);
    EXPECT_EQ(total(up), total(down)) << "no ink is lost, and none comes in on the other side";
}

TEST(DrawnDigit, TakesPointsFromTheEndsOfTheNumbers) {
    constexpr double most = std::numeric_limits<double>::max(),
                     least = std::numeric_limits<double>::denorm_min();
    const Drawing cross = {{{-1, -1}, {1, 1}}, {{-1, 1}, {1, -1}}};
    const DigitPixels expected = drawnDigit(cross, 0); // the finest pen
    EXPECT_EQ(drawnDigit(movedTo(cross, most, {}), 0), expected);
    EXPECT_EQ(drawnDigit(movedTo(cross, most, {}), 1), expected);
    EXPECT_EQ(drawnDigit(movedTo(cross, 1000 * least, {}), least), expected);
    EXPECT_LE(boxOf(drawnDigit(movedTo(cross, least, {}), 0)).height(), 20);
    EXPECT_EQ(drawnDigit(cross, most), drawnDigit(Drawing{{{0, 0}}}, 1)) << "a pen broader than all";
    EXPECT_EQ(drawnDigit(cross, infinity), expected) << "not a pen";
}

TEST(DrawnDigit, LeavesOutWhatIsNowhere) {
    const Drawing seven = {{{0, 0}, {4, 0}, {2, 8}}};
    const Drawing torn = {{{nan, 3}, {0, 0}, {4, 0}, {infinity, 0}, {0, -infinity}, {2, 8}, {2, nan}},
                          {{nan, nan}}};
    EXPECT_EQ(drawnDigit(torn, 0.5), drawnDigit(seven, 0.5));
}

/// The points between lie on the lines between the corners, so that they change nothing but rounding.
TEST(DrawnDigit, TakesThousandsOfPoints) {
    const Drawing seven = {{{0, 0}, {4, 0}, {2, 8}}};
    Drawing fine(1);
    for (int i = 0; i <= 25'000; ++i)
        fine[0].push_back({4 * i / 25'000.0, 0});
    for (int i = 1; i <= 25'000; ++i)
        fine[0].push_back({4 - 2 * i / 25'000.0, 8 * i / 25'000.0});
    EXPECT_LE(difference(drawnDigit(fine, 0.5), drawnDigit(seven, 0.5)), 1);
    Drawing dots;
    for (const Point& point : fine[0])
        dots.push_back({point});
    EXPECT_LE(difference(drawnDigit(dots, 0.5), drawnDigit(seven, 0.5)), 1) << "a stroke each";
}

} // namespace
} // namespace downhill
