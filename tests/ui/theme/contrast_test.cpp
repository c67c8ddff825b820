// WCAG 2.1: contrast (L₁ + 0.05) / (L₂ + 0.05) of relative luminances; 4.5 for text, 3 for the lines of
// charts and signs.
#include "ui/theme/theme.h"

#include "tests/ui/theme/wcag.h"
#include "ui/charts/plot/pinned_line.h"
#include "ui/many_knobs/pad/drawing_pad.h"
#include "ui/theme/colour_map.h"
#include "ui/verdict/verdict_look.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace downhill {
namespace {

// The ends of the formula, and the blue of Okabe and Ito on white, known to be 5.2.
TEST(Contrast, IsComputedAsTheStandardSays) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-9);
    EXPECT_NEAR(contrast(Qt::red, Qt::red), 1, 1e-9);
    EXPECT_NEAR(contrast(QColor(0x0072b2), Qt::white), 5.2, 0.05);
}

class ThemeContrast : public ::testing::TestWithParam<Theme::Mode> {
protected:
    Theme theme = Theme::of(GetParam());
    const double leastOfMarks = GetParam() == Theme::Mode::projector ? 4.5 : 3;
};

TEST_P(ThemeContrast, TextIsReadable) {
    struct Pair {
        const char* what;
        QColor ink, ground;
    };
    const Pair pairs[] = {
        {"text on the window", theme.text, theme.window},
        {"text on a card", theme.text, theme.card},
        {"text in a field", theme.text, theme.field},
        {"selected row", theme.text, theme.selection},
        {"muted on the window", theme.muted, theme.window},
        {"muted on a card", theme.muted, theme.card},
        {"muted in a field", theme.muted, theme.field},
        {"muted in a selected row", theme.muted, theme.selection},
        {"accent on a card", theme.accent, theme.card},
        {"accent under the mouse", theme.accent, theme.selection},
        {"on the accent", theme.onAccent, theme.accent},
        {"the slope's words on a chart", theme.current, theme.card},
        {"good", theme.good.ink, theme.good.paper},
        {"caution", theme.caution.ink, theme.caution.paper},
        {"bad", theme.bad.ink, theme.bad.paper},
        {"neutral", theme.neutral.ink, theme.neutral.paper},
        {"evidence on good", theme.text, theme.good.paper},
        {"evidence on caution", theme.text, theme.caution.paper},
        {"evidence on bad", theme.text, theme.bad.paper},
        {"evidence on neutral", theme.text, theme.neutral.paper},
        {"an error below a field", theme.bad.ink, theme.card},
        {"a wrong text in its field", theme.text, theme.bad.paper},
    };
    for (const Pair& pair : pairs)
        EXPECT_GE(contrast(pair.ink, pair.ground), 4.5) << pair.what;
}

TEST_P(ThemeContrast, LinesAndSignsAreVisible) {
    struct Pair {
        const char* what;
        QColor ink, ground;
    };
    const Pair pairs[] = {
        {"the cost's curve", theme.curve, theme.card},
        {"the run's path", theme.path, theme.card},
        {"the step now", theme.current, theme.card},
        {"where a run leaves", theme.bad.line, theme.card},
        {"where a run leaves, on its tint", theme.bad.line, theme.bad.paper},
        {"focus on a card", theme.accent, theme.card},
        {"focus on the window", theme.accent, theme.window},
        {"focus on the banner, good", theme.accent, theme.good.paper},
        {"focus on the banner, bad", theme.accent, theme.bad.paper},
        {"focus on the pad", DrawingPad::focusColour(theme), Qt::black},
        {"the edge of the pad", Theme::dark().muted, Theme::dark().card},
        {"a bar of an output", theme.ahead, theme.card},
        {"the handle of a slider", theme.accent, theme.card},
        {"the box to tick", theme.muted, theme.card},
        {"a field that is wrong", theme.bad.line, theme.card},
    };
    for (const Pair& pair : pairs)
        EXPECT_GE(contrast(pair.ink, pair.ground), leastOfMarks) << pair.what;
}

// Steps still to come are drawn lighter on purpose, but as lines of a chart they have to be seen.
TEST_P(ThemeContrast, StepsToComeAreVisible) { EXPECT_GE(contrast(theme.ahead, theme.card), leastOfMarks); }

TEST_P(ThemeContrast, PinnedRunsAreVisible) {
    for (int look = 0; look < mostPins; ++look)
        EXPECT_GE(contrast(pinnedPen(look, theme).color(), theme.card), leastOfMarks) << look;
}

INSTANTIATE_TEST_SUITE_P(Modes, ThemeContrast,
                         ::testing::Values(Theme::Mode::light, Theme::Mode::dark, Theme::Mode::projector),
                         [](const auto& test) {
                             return Theme::modes[static_cast<std::size_t>(test.param)].first;
                         });

// What a strong lamp or a good screen may leave to a faint line, a weak lamp has to show as well: edges, the
// groove of a slider, the stretches of the rate map, lines on the ground of a map and on tinted stretches.
TEST(ProjectorContrast, NothingThatIsDrawnIsFaint) {
    const Theme theme = Theme::projector();
    const auto over = [](QColor colour, const QColor& ground) { // as it is laid on it
        const double a = colour.alphaF();
        return QColor::fromRgbF(static_cast<float>(a * colour.redF() + (1 - a) * ground.redF()),
                                static_cast<float>(a * colour.greenF() + (1 - a) * ground.greenF()),
                                static_cast<float>(a * colour.blueF() + (1 - a) * ground.blueF()));
    };
    const auto expectSeen = [](const QColor& mark, const QColor& ground, const std::string& what) {
        EXPECT_GE(contrast(mark, ground), 4.5) << what;
    };
    for (const QColor& ground : {theme.window, theme.card, theme.field}) {
        expectSeen(theme.border, ground, "an edge");
        expectSeen(theme.unavailable, ground, "what can't be used now");
        for (const Theme::Tone* tone : {&theme.good, &theme.caution, &theme.bad, &theme.neutral}) {
            expectSeen(tone->ink, ground, "a message's ink");
            expectSeen(tone->line, ground, "a message's edge");
        }
    }
    for (const Theme::Tone* tone : {&theme.good, &theme.caution, &theme.bad, &theme.neutral})
        expectSeen(tone->line, tone->paper, "an edge on its paper");
    for (const Verdict verdict : {Verdict::converging, Verdict::overshooting, Verdict::crawling,
                                  Verdict::oscillating, Verdict::diverging, Verdict::stationary}) {
        const VerdictLook look = lookOf(verdict, theme);
        expectSeen(look.colour, theme.card, look.word);
        expectSeen(theme.hatch, look.colour, look.word);
        QColor tint = look.colour;
        tint.setAlpha(theme.tint);
        for (const QColor& mark : {theme.path, theme.accent, theme.good.ink, theme.text})
            expectSeen(mark, over(tint, theme.card), look.word);
    }
    const ColourMap map(theme.mode);
    for (int i = 0; i <= 20; ++i) {
        const QColor ground = map.at(i / 20.0);
        for (const QColor& mark : {theme.path, theme.current, theme.text, theme.muted})
            expectSeen(mark, ground, "on the map");
        QColor contour = theme.muted;
        contour.setAlpha(theme.contour);
        expectSeen(over(contour, ground), ground, "a line of equal cost");
    }
}

} // namespace
} // namespace downhill
