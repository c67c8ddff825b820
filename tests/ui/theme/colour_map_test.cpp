// The colours of a cost map: even to the eye, the same way for everybody, and a path can be seen on all of
// them.
#include "ui/theme/colour_map.h"

#include "tests/ui/theme/wcag.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

class MapColours : public ::testing::TestWithParam<Theme::Mode> {
protected:
    ColourMap colours{GetParam()};
    Theme theme = Theme::of(GetParam());
};

TEST_P(MapColours, GoOneWayEvenly) {
    const bool light = GetParam() != Theme::Mode::dark;
    const double whole = lightness(colours.at(1)) - lightness(colours.at(0));
    EXPECT_EQ(whole > 0, light) << "a valley is darker in a light theme, brighter in a dark one";
    EXPECT_GT(std::abs(whole), 15);
    for (int i = 0; i < 10; ++i) {
        const double step = lightness(colours.at((i + 1) / 10.0)) - lightness(colours.at(i / 10.0));
        EXPECT_NEAR(step / whole, 0.1, 0.03) << i; // both measures are of the same eye, but not the same
    }
}

TEST_P(MapColours, LetAPathBeSeen) {
    for (int i = 0; i <= 20; ++i) {
        EXPECT_GE(contrast(theme.path, colours.at(i / 20.0)), 3) << i;
        EXPECT_GE(contrast(theme.current, colours.at(i / 20.0)), 2.5) << i; // wide, and with a rim
    }
}

TEST_P(MapColours, TakeEveryPosition) {
    EXPECT_EQ(colours.at(-5), colours.at(0));
    EXPECT_EQ(colours.at(7), colours.at(1));
    EXPECT_TRUE(colours.at(std::nan("")).isValid());
}

INSTANTIATE_TEST_SUITE_P(Modes, MapColours,
                         ::testing::Values(Theme::Mode::light, Theme::Mode::dark, Theme::Mode::projector));

} // namespace
} // namespace downhill
