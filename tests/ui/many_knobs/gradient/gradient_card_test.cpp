// The gradient's strip and what it says, for gradients known beforehand.
#include "tests/ui/many_knobs/pictures.h"

#include "ui/charts/plot/geometry.h"
#include "ui/many_knobs/gradient/gradient_strip.h"
#include "ui/many_knobs/gradient/training_gradient_card.h"
#include "ui/theme/signed_colours.h"

#include <QToolTip>

#include <limits>

namespace downhill {
namespace {

constexpr float lost = std::numeric_limits<float>::quiet_NaN(),
                infinite = std::numeric_limits<float>::infinity();

class GradientCardTest : public ::testing::Test {
protected:
    GradientCardTest() {
        card.setTheme(theme);
        card.setStyleSheet(theme.styleSheet());
        showAt(card, {700, 300});
    }

    GradientStrip* strip() { return card.strip(); }
    std::vector<float> gradient = allKnobs();
    const Theme theme = Theme::light();
    TrainingGradientCard card;

    int columnOf(std::size_t knob) {
        int before = 0;
        for (std::size_t layer = 0; layer < networkLayers.size(); ++layer) {
            const NetworkLayer& shape = networkLayers[layer];
            const std::size_t columns = strip()->columns(layer).size();
            for (std::size_t column = 0; knob < shape.end() && column < columns; ++column)
                if (const ColumnEntries stretch = entriesOf(column, columns, shape.knobs());
                    knob - shape.weights < stretch.end)
                    return before + static_cast<int>(column);
            before += static_cast<int>(columns);
        }
        return -1;
    }
    /// In the strip's column of a knob: at `part` of the way from the zero line up, or down below 0.
    QColor colourOfColumn(std::size_t knob, double part) {
        const QRectF layer = strip()->layerRect(0);
        return colourAt(*strip(), {static_cast<double>(strip()->centreOf({columnOf(knob), 0}).x()),
                                   layer.center().y() - part * layer.height() / 2});
    }
    void pointAtKnob(std::size_t knob) { pointAt(*strip(), strip()->centreOf({columnOf(knob), 0})); }
};

// 6,213 + 1 slopes below 0, which are turned up, and all others above 0; these are below 1 % of 0.081.
TEST_F(GradientCardTest, SaysHowManyAreTurnedAndHowFar) {
    for (std::size_t knob = 0; knob < networkKnobs; ++knob)
        gradient[knob] = knob < 6'213 ? -0.01F : 0.0005F;
    gradient[7'309] = -0.081F;
    card.show(1'400, gradient);
    EXPECT_EQ(card.words(), QStringLiteral("▲ turned up 6,214   ▼ turned down 6,788\n"
                                           "hardest turned: hidden 1, knob 7,310 (slope −0.081)\n"
                                           "barely moved (< 1 % of the hardest): 52.2 %"));
    EXPECT_DOUBLE_EQ(strip()->scaleEnd(), 0.1);
    EXPECT_TRUE(strip()->accessibleDescription().startsWith(QStringLiteral("Gradient at step 1,400: ")));
}

TEST_F(GradientCardTest, CountsThoseThatStandStill) {
    gradient[12'600] = 2;
    gradient[13'001] = -1;
    card.show(0, gradient);
    EXPECT_EQ(card.words(), QStringLiteral("▲ turned up 1   ▼ turned down 1   still 13,000\n"
                                           "hardest turned: hidden 2, knob 41 (slope 2)\n"
                                           "barely moved (< 1 % of the hardest): 99.98 %"));
    card.show(1, allKnobs());
    EXPECT_EQ(card.words(), QStringLiteral("every slope is 0: no knob is turned"));
}

TEST_F(GradientCardTest, SaysWhatIsNotFiniteAndShowsTheRest) {
    for (std::size_t knob = 0; knob < 1'000; ++knob)
        gradient[knob] = knob % 2 == 0 ? lost : -infinite;
    gradient[5'000] = 0.25F;
    card.show(7, gradient);
    EXPECT_EQ(card.words(), QStringLiteral("1,000 of 13,002 slopes are not finite\n"
                                           "▲ turned up 0   ▼ turned down 1   still 12,001\n"
                                           "hardest turned: hidden 1, knob 5,001 (slope 0.25)"));
    EXPECT_DOUBLE_EQ(strip()->scaleEnd(), 0.3);
    expectLike(colourOfColumn(5'000, -0.4), SignedColours::down(theme));
    expectLike(colourOfColumn(500, 0.97), theme.bad.line);
    pointAtKnob(500);
    EXPECT_TRUE(strip()->words().contains(QStringLiteral("no slope is finite")))
        << strip()->words().toStdString();

    card.show(8, allKnobs(lost));
    EXPECT_EQ(card.words(),
              QStringLiteral("13,002 of 13,002 slopes are not finite\nno knob can be turned any more"));
}

// A slope of −1 on a scale to 1 fills the upper half, one of 0.5 half of the lower one.
TEST_F(GradientCardTest, DrawsBarsTheWayAKnobIsTurned) {
    gradient[3'000] = -1;
    gradient[9'000] = 0.5;
    card.show(0, gradient);
    for (const double part : {0.1, 0.5, 0.9})
        expectLike(colourOfColumn(3'000, part), SignedColours::up(theme));
    const QColor ground = colourOfColumn(6'000, 0.5);
    EXPECT_EQ(colourOfColumn(3'000, -0.5), ground);
    expectLike(colourOfColumn(9'000, -0.4), SignedColours::down(theme));
    EXPECT_EQ(colourOfColumn(9'000, -0.6), ground);
    EXPECT_EQ(colourOfColumn(9'000, 0.1), ground);
}

TEST_F(GradientCardTest, HidesNoneOfTheLargeOnes) {
    for (const std::size_t knob : {0u, 4'567u, 12'559u, 12'560u, 12'831u, 12'832u, 13'001u}) {
        std::vector<float> one = allKnobs();
        one[knob] = -2;
        card.show(0, one);
        float least = 0;
        for (std::size_t layer = 0; layer < networkLayers.size(); ++layer)
            for (const ColumnExtremes& column : strip()->columns(layer))
                least = std::min(least, column.least);
        EXPECT_EQ(least, -2) << "knob " << knob;
    }
}

// Hidden 1 has 12,560 knobs of 13,002, but the others get what can be seen and named.
TEST_F(GradientCardTest, LeavesRoomForTheSmallLayers) {
    for (const int width : {340, 700, 1'400}) {
        showAt(card, {width, 300});
        card.show(0, gradient);
        const QRectF first = strip()->layerRect(0), second = strip()->layerRect(1),
                     last = strip()->layerRect(2);
        EXPECT_GE(second.width(), 50);
        EXPECT_GE(last.width(), 50);
        EXPECT_GT(first.width(), second.width());
        EXPECT_LT(first.right(), second.left());
        EXPECT_LT(second.right(), last.left());
        EXPECT_LE(last.right(), strip()->width());
        EXPECT_GE(last.right(), strip()->width() - 2);
    }
}

// 7,309 = 16·(16·28 + 8) + 13.
TEST_F(GradientCardTest, NamesTheKnobUnderTheMouse) {
    gradient[7'309] = -0.081F;
    card.show(3, gradient);
    pointAtKnob(7'309);
    const QString told = QStringLiteral("hidden 1, knob 7,310: pixel (row 17, column 9) → neuron 14\n"
                                        "slope −0.081, will be turned up");
    EXPECT_TRUE(strip()->words().startsWith(told)) << strip()->words().toStdString();
    EXPECT_EQ(QToolTip::text(), strip()->words());
    gradient[7'309] = 0.002F;
    card.show(4, gradient);
    EXPECT_TRUE(strip()->words().contains(QStringLiteral("slope 0.002, will be turned down")))
        << "follows: " << strip()->words().toStdString();
    pointAt(card, {2, 2});
    EXPECT_EQ(strip()->words(), QString());
}

TEST_F(GradientCardTest, IsReadWithTheKeys) {
    gradient[12'560] = 0.25F;
    card.show(0, gradient);
    focusByTab(*strip());
    EXPECT_TRUE(strip()->words().startsWith(QStringLiteral("hidden 1, knob 1: ")));
    QTest::keyClick(strip(), Qt::Key_PageDown); // the next layer
    EXPECT_TRUE(strip()->words().startsWith(
        QStringLiteral("hidden 2, knob 1: neuron 1 of hidden 1 → neuron 1 of hidden 2\n"
                       "slope 0.25, will be turned down")))
        << strip()->words().toStdString();
    QTest::keyClick(strip(), Qt::Key_Left);
    EXPECT_TRUE(strip()->words().startsWith(QStringLiteral("hidden 1, ")));
    QTest::keyClick(strip(), Qt::Key_End);
    EXPECT_TRUE(strip()->words().startsWith(QStringLiteral("output, knob ")));
    QTest::keyClick(strip(), Qt::Key_Right);
    EXPECT_TRUE(strip()->words().startsWith(QStringLiteral("output, knob ")));
    QTest::keyClick(strip(), Qt::Key_Home);
    EXPECT_TRUE(strip()->words().startsWith(QStringLiteral("hidden 1, knob 1: ")));
}

// Of one training the scale remembers how large it was; another one begins with its own.
TEST_F(GradientCardTest, KeepsItsScaleWithinATraining) {
    card.show(10, allKnobs(0.9F));
    card.show(11, allKnobs(0.6F));
    EXPECT_EQ(strip()->scaleEnd(), 1);
    card.show(0, allKnobs(0.0002F));
    EXPECT_DOUBLE_EQ(strip()->scaleEnd(), 0.0002);
}

TEST_F(GradientCardTest, ShowsNothingOfAnythingElse) {
    card.show(1, allKnobs(1));
    card.show(2, std::vector<float>(13'001, 1.0F));
    EXPECT_EQ(card.words(), QString());
    pointAt(*strip(), strip()->rect().center());
    EXPECT_EQ(strip()->words(), QString());
    card.show(3, std::vector<float>());
    strip()->setFocus();
    QTest::keyClick(strip(), Qt::Key_Right);
    EXPECT_EQ(strip()->words(), QString());
}

TEST_F(GradientCardTest, TakesTheLargestAndTheSmallestSlopes) {
    gradient[0] = std::numeric_limits<float>::max();
    gradient[1] = -std::numeric_limits<float>::denorm_min();
    card.show(1, gradient);
    EXPECT_TRUE(card.words().contains(QStringLiteral("turned up 1   ▼ turned down 1")));
    EXPECT_TRUE(card.words().contains(QStringLiteral("(slope 3.4·10³⁸)"))) << card.words().toStdString();
    card.grab();
    gradient[0] = 0;
    card.show(0, gradient);
    card.grab();
    EXPECT_TRUE(card.words().contains(QStringLiteral("hidden 1, knob 2 (slope −1.4·10⁻⁴⁵)")))
        << card.words().toStdString();
}

// Norms of every size, at every width that the card has.
TEST_F(GradientCardTest, NormsAreWhole) {
    for (const double size : {1.0, 0.03, 2.8e-5, 8.8e-9, 4.6e17})
        for (const int width : {260, 300, 420, 700}) {
            std::ranges::fill(gradient, static_cast<float>(size));
            showAt(card, {width, 300});
            card.show(3, gradient);
            const QFontMetricsF metrics(theme.font(11));
            for (std::size_t layer = 0; layer < networkLayers.size(); ++layer) {
                const double next = layer + 1 < networkLayers.size() ? strip()->layerRect(layer + 1).left()
                                                                     : strip()->width();
                const QString norm = strip()->shownNorm(layer);
                EXPECT_LE(metrics.horizontalAdvance(norm), next - strip()->layerRect(layer).left())
                    << norm.toStdString() << " at " << width;
                if (width >= 420) {
                    EXPECT_TRUE(norm.startsWith(QStringLiteral("norm "))) << norm.toStdString();
                }
            }
        }
}

} // namespace
} // namespace downhill
