// Where pictures stand in their room: all of it is used, the first one is the largest, none lies on another.
#include "ui/stage/stage_pictures.h"

#include <gtest/gtest.h>

#include <ostream>

namespace downhill {
namespace {

constexpr int gap = 10, stripHeight = 60;
constexpr QSize wide(1600, 600), high(1000, 700);

int areaOf(const QRect& place) { return place.width() * place.height(); }

TEST(StagePlaces, FillTheRoomWithoutOverlap) {
    for (const QSize room : {wide, high})
        for (std::size_t pictures = 1; pictures <= 3; ++pictures)
            for (int strip = -1; strip < static_cast<int>(pictures); ++strip) {
                SCOPED_TRACE(testing::Message()
                             << room.width() << " wide, " << pictures << ", strip " << strip);
                const auto places = stagePlaces(room, pictures, strip, stripHeight, gap);
                ASSERT_EQ(places.size(), pictures);
                QRect all;
                for (std::size_t i = 0; i < pictures; ++i) {
                    EXPECT_TRUE(QRect(QPoint(0, 0), room).contains(places[i]));
                    all |= places[i];
                    for (std::size_t j = 0; j < i; ++j)
                        EXPECT_FALSE(
                            places[i].adjusted(-gap + 1, -gap + 1, gap - 1, gap - 1).intersects(places[j]));
                }
                EXPECT_EQ(all, QRect(QPoint(0, 0), room));
            }
}

TEST(StagePlaces, ALineIsAStripBelowTheOthers) {
    for (const int strip : {0, 1, 2}) {
        const auto places = stagePlaces(high, 3, strip, stripHeight, gap);
        EXPECT_EQ(places[static_cast<std::size_t>(strip)], QRect(0, 700 - stripHeight, 1000, stripHeight));
    }
    EXPECT_EQ(stagePlaces(high, 1, 0, stripHeight, gap), std::vector{QRect(QPoint(0, 0), high)}) << "alone";
}

TEST(StagePlaces, TheFirstOneIsLargestAndStandsFirst) {
    for (const std::size_t pictures : {2, 3}) {
        const auto beside = stagePlaces(wide, pictures, -1, 0, gap),
                   below = stagePlaces(high, pictures, -1, 0, gap);
        for (std::size_t i = 1; i < pictures; ++i) {
            EXPECT_GT(beside[i].left(), beside[0].right()) << "where it is wide, side by side";
            EXPECT_GT(below[i].top(), below[0].bottom()) << "else one below the other";
            EXPECT_GT(areaOf(beside[0]), areaOf(beside[i]));
            EXPECT_GT(areaOf(below[0]), areaOf(below[i]));
        }
    }
}

} // namespace
} // namespace downhill
