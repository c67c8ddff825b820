// The first layer's weights as tiles: the colour of a weight, where it lies, and its words.
#include "tests/ui/many_knobs/pictures.h"

#include "ui/many_knobs/first_layer/weight_tiles.h"

#include <QToolTip>

#include <limits>

namespace downhill {
namespace {

class WeightTilesTest : public ::testing::TestWithParam<Theme::Mode> {
protected:
    WeightTilesTest() {
        tiles.setTheme(theme);
        showAt(tiles, {640, 190});
    }

    void setNeuron(std::size_t neuron, float weight) {
        for (std::size_t pixel = 0; pixel < 784; ++pixel)
            knobs[16 * pixel + neuron] = weight;
    }
    QColor middleOf(std::size_t neuron) { return colourAt(tiles, tiles.tileRect(neuron).center()); }

    const Theme theme = Theme::of(GetParam());
    std::vector<float> knobs = allKnobs(0.25F);
    WeightTiles tiles;
};

// The largest size is 0.5, which is short enough to be the scale's end.
TEST_P(WeightTilesTest, HaveTheColourOfTheirWeights) {
    setNeuron(0, 0.5F);
    setNeuron(1, -0.5F);
    setNeuron(2, 0);
    setNeuron(3, std::numeric_limits<float>::quiet_NaN());
    setNeuron(4, std::numeric_limits<float>::infinity());
    setNeuron(5, -std::numeric_limits<float>::infinity());
    tiles.show(knobs);
    EXPECT_DOUBLE_EQ(tiles.scaleEnd(), 0.5);
    expectLike(middleOf(0), theme.current);
    expectLike(middleOf(1), theme.accent);
    expectLike(middleOf(2), theme.card);
    expectLike(middleOf(3), theme.muted);
    expectLike(middleOf(4), theme.current);
    expectLike(middleOf(5), theme.accent);
    expectLike(middleOf(6), SignedColours(theme).at(0.5));
    EXPECT_EQ(middleOf(15), middleOf(6));
}

// 16 inputs on: the knobs of one pixel lie side by side, one a neuron.
TEST_P(WeightTilesTest, PutEachWeightInItsPlace) {
    showAt(tiles, {1'000, 1'000});
    knobs = allKnobs();
    for (std::size_t row = 10; row < 14; ++row) // a block, so that its middle is what smoothing leaves alone
        for (std::size_t column = 20; column < 24; ++column)
            knobs[16 * (28 * row + column) + 9] = -1;
    tiles.show(knobs);
    for (std::size_t neuron = 0; neuron < 16; ++neuron) {
        const QRectF tile = tiles.tileRect(neuron);
        expectLike(colourAt(tiles, tile.topLeft() + QPointF(22, 12) * tile.width() / 28),
                   neuron == 9 ? theme.accent : theme.card);
        expectLike(colourAt(tiles, tile.topLeft() + QPointF(12, 22) * tile.width() / 28), theme.card);
    }
}

// One weight in a hundred may lie beyond the scale: 125 of 12,544.
TEST_P(WeightTilesTest, FewLargeWeightsDoNotMakeAllOthersPale) {
    for (std::size_t i = 0; i < 124; ++i)
        knobs[100 * i] = 30;
    tiles.show(knobs);
    EXPECT_DOUBLE_EQ(tiles.scaleEnd(), 0.3);
    for (std::size_t i = 0; i < 128; ++i)
        knobs[95 * i + 1] = 30;
    tiles.show(knobs);
    EXPECT_DOUBLE_EQ(tiles.scaleEnd(), 30);
    tiles.show(allKnobs(0.25F)); // another training
    EXPECT_DOUBLE_EQ(tiles.scaleEnd(), 0.3);
}

TEST_P(WeightTilesTest, StandInRowsThatMakeThemLargest) {
    tiles.show(knobs);
    const auto columns = [&](QSize size) {
        showAt(tiles, size);
        int inFirstRow = 0;
        for (std::size_t neuron = 0; neuron < 16; ++neuron) {
            EXPECT_TRUE(QRectF(tiles.rect()).contains(tiles.tileRect(neuron))) << neuron;
            EXPECT_EQ(tiles.tileRect(neuron).width(), tiles.tileRect(neuron).height());
            inFirstRow += tiles.tileRect(neuron).top() == 0 ? 1 : 0;
        }
        return inFirstRow;
    };
    EXPECT_EQ(columns({640, 190}), 8);
    EXPECT_EQ(columns({420, 440}), 4);
    EXPECT_EQ(columns({1'500, 120}), 16);
}

// Row 3, column 5 of neuron 2: 16·(2·28 + 4) + 1.
TEST_P(WeightTilesTest, NameTheWeightUnderTheMouse) {
    knobs[16 * (2 * 28 + 4) + 1] = -0.125F;
    tiles.show(knobs);
    pointAt(tiles, tiles.centreOf({28 + 4, 2}));
    EXPECT_EQ(tiles.words(), QStringLiteral("neuron 2, pixel (row 3, column 5)\n"
                                            "weight −0.125: ink here pushes down"));
    EXPECT_EQ(QToolTip::text(), tiles.words());
    pointAt(tiles, tiles.centreOf({27, 28 + 27}));
    EXPECT_EQ(tiles.words(), QStringLiteral("neuron 9, pixel (row 28, column 28)\n"
                                            "weight +0.25: ink here pushes up"));
    // between two tiles
    pointAt(tiles, (tiles.tileRect(0).topRight() + QPointF(2, 20)).toPoint());
    EXPECT_EQ(tiles.words(), QString());
}

TEST_P(WeightTilesTest, AClickShowsOneAlone) {
    setNeuron(10, -0.25F);
    tiles.show(knobs);
    const double small = tiles.tileRect(10).width();
    QTest::mouseClick(&tiles, Qt::LeftButton, {}, tiles.centreOf({2 * 28 + 5, 28 + 5}));
    ASSERT_EQ(tiles.shownAlone(), std::optional<std::size_t>(10));
    EXPECT_GT(tiles.tileRect(10).width(), small);
    EXPECT_TRUE(tiles.tileRect(9).isEmpty());
    pointAt(tiles, tiles.centreOf({4, 2}));
    EXPECT_TRUE(tiles.words().startsWith(QStringLiteral("neuron 11, pixel (row 3, column 5)\nweight −0.25")))
        << tiles.words().toStdString();
    QTest::mouseClick(&tiles, Qt::LeftButton, {}, tiles.centreOf({0, 0}));
    EXPECT_FALSE(tiles.shownAlone());
    EXPECT_EQ(tiles.tileRect(10).width(), small);
}

TEST_P(WeightTilesTest, AreReadAndChosenWithTheKeys) {
    tiles.show(knobs);
    focusByTab(tiles);
    EXPECT_TRUE(tiles.words().startsWith(QStringLiteral("neuron 1, pixel (row 1, column 1)")));
    QTest::keyClick(&tiles, Qt::Key_Right);
    QTest::keyClick(&tiles, Qt::Key_Down);
    EXPECT_TRUE(tiles.words().startsWith(QStringLiteral("neuron 1, pixel (row 2, column 2)")));
    QTest::keyClick(&tiles, Qt::Key_PageDown);
    EXPECT_TRUE(tiles.words().startsWith(QStringLiteral("neuron 2, pixel (row 2, column 2)")));
    QTest::keyClick(&tiles, Qt::Key_Return);
    EXPECT_EQ(tiles.shownAlone(), std::optional<std::size_t>(1));
    QTest::keyClick(&tiles, Qt::Key_Escape);
    EXPECT_FALSE(tiles.shownAlone());
}

TEST_P(WeightTilesTest, ShowNothingOfAnythingElse) {
    tiles.show(std::vector<float>(17));
    pointAt(tiles, {30, 30});
    EXPECT_EQ(tiles.words(), QString());
    tiles.show(allKnobs(std::numeric_limits<float>::quiet_NaN()));
    expectLike(middleOf(0), theme.muted);
    tiles.show(allKnobs());
    expectLike(middleOf(0), theme.card);
}

INSTANTIATE_TEST_SUITE_P(Modes, WeightTilesTest, ::testing::Values(Theme::Mode::light, Theme::Mode::dark),
                         [](const auto& test) { return test.param == Theme::Mode::dark ? "Dark" : "Light"; });

} // namespace
} // namespace downhill
