// Where a scene's bubble stands: worked out by hand for a room of 1000 × 700.
#include "ui/scenes/bubble_place.h"

#include <gtest/gtest.h>

namespace downhill {
namespace {

const QRect room(0, 0, 1000, 700);
constexpr QSize bubble(300, 200);
constexpr int gap = 10;

TEST(BubblePlace, IsLeftOfWhatHasRoomThere) {
    // 400 − 10 − 300 = 90 across; the middle of 100 … 299 is 199, less half of 200.
    EXPECT_EQ(bubblePlace(room, bubble, QRect(400, 100, 500, 200), gap), QRect(90, 99, 300, 200));
}

TEST(BubblePlace, IsRightOfWhatStandsAtTheLeftEdge) {
    EXPECT_EQ(bubblePlace(room, bubble, QRect(0, 100, 200, 200), gap), QRect(210, 99, 300, 200));
}

TEST(BubblePlace, IsBelowWhatIsAsWideAsTheRoom) {
    const QRect place = bubblePlace(room, bubble, QRect(0, 0, 1000, 60), gap);
    EXPECT_EQ(place.top(), 70);
    EXPECT_NEAR(place.center().x(), room.center().x(), 1);
}

// As a toolbar: its other parts stay free, though there is room for the bubble left of it.
TEST(BubblePlace, IsBelowARow) {
    // The middle of 400 … 799 is 599, less half of 300.
    EXPECT_EQ(bubblePlace(room, bubble, QRect(400, 20, 400, 40), gap), QRect(449, 70, 300, 200));
}

TEST(BubblePlace, IsAboveWhatStandsAtTheLowerEdge) {
    const QRect place = bubblePlace(room, bubble, QRect(0, 500, 1000, 200), gap);
    EXPECT_EQ(place.bottom(), 489);
}

TEST(BubblePlace, StaysInTheRoom) {
    for (int x = -100; x <= 1000; x += 50)
        for (int y = -100; y <= 700; y += 50) {
            const QRect place = bubblePlace(room, bubble, QRect(x, y, 200, 150), gap);
            EXPECT_TRUE(room.contains(place)) << x << ", " << y;
            EXPECT_EQ(place.size(), bubble);
        }
}

TEST(BubblePlace, CoversTheLeastOfWhatFillsTheRoom) {
    EXPECT_TRUE(room.contains(bubblePlace(room, bubble, room, gap)));
    // 250 wide on the left leave 50 of the bubble's 300 on the target: less than anywhere else.
    EXPECT_EQ(bubblePlace(room, bubble, QRect(260, 0, 740, 700), gap).left(), 0);
}

TEST(BubblePlace, IsAtTheLowerEdgeWhereThereIsNothingToPointTo) {
    EXPECT_EQ(bubblePlace(room, bubble, QRect(), gap), QRect(350, 500, 300, 200));
}

TEST(BubblePlace, ARoomThatIsTooSmallShowsItsBeginning) {
    EXPECT_EQ(bubblePlace(QRect(0, 0, 100, 100), bubble, QRect(), gap).topLeft(), QPoint(0, 0));
}

} // namespace
} // namespace downhill
