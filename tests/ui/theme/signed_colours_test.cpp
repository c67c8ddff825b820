// The colours of weights: two ways that everybody tells apart, and nothing in the middle.
#include "ui/theme/signed_colours.h"

#include "tests/ui/theme/wcag.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace downhill {
namespace {

class SignedColoursTest : public ::testing::TestWithParam<Theme::Mode> {
protected:
    const Theme theme = Theme::of(GetParam());
    const SignedColours colours{theme};
};

TEST_P(SignedColoursTest, HaveTheirEndsAndTheirMiddle) {
    EXPECT_EQ(QColor(colours.at(0)), theme.card);
    EXPECT_EQ(QColor(colours.at(1)), SignedColours::up(theme));
    EXPECT_EQ(QColor(colours.at(-1)), SignedColours::down(theme));
    for (const QColor& end : {SignedColours::up(theme), SignedColours::down(theme)})
        EXPECT_GE(contrast(end, theme.card), 3);
}

// To each kind of colour vision: the two hues are told apart by blue against yellow, and what is larger by
// its lightness, step by step.
TEST_P(SignedColoursTest, AreEvenEitherWay) {
    for (const double sign : {-1.0, 1.0}) {
        const double whole = lightness(colours.at(sign)) - lightness(colours.at(0));
        for (int i = 0; i < 10; ++i)
            EXPECT_NEAR((lightness(colours.at(sign * (i + 1) / 10)) - lightness(colours.at(sign * i / 10))) /
                            whole,
                        0.1, 0.035)
                << sign * i;
    }
    EXPECT_GT(QColor(SignedColours::down(theme)).blue(), QColor(SignedColours::up(theme)).blue() + 100);
}

TEST_P(SignedColoursTest, TakeEveryNumber) {
    constexpr double infinite = std::numeric_limits<double>::infinity();
    EXPECT_EQ(colours.at(infinite), colours.at(1));
    EXPECT_EQ(colours.at(-7), colours.at(-1));
    EXPECT_EQ(QColor(colours.at(std::nan(""))), theme.muted);
}

INSTANTIATE_TEST_SUITE_P(Modes, SignedColoursTest,
                         ::testing::Values(Theme::Mode::light, Theme::Mode::dark, Theme::Mode::projector),
                         [](const auto& test) {
                             return Theme::modes[static_cast<std::size_t>(test.param)].first;
                         });

} // namespace
} // namespace downhill
