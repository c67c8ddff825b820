// Which digits are taken for which: counts, words, colours, and choosing a cell.
#include "tests/ui/many_knobs/pictures.h"

#include "tests/ui/theme/wcag.h"
#include "ui/many_knobs/held_out/confusion_matrix.h"

#include <QSignalSpy>
#include <QToolTip>

#include <cmath>
#include <numeric>

namespace downhill {
namespace {

class ConfusionMatrixTest : public ::testing::TestWithParam<Theme::Mode> {
protected:
    ConfusionMatrixTest() {
        matrix.setTheme(theme);
        showAt(matrix, {460, 360});
        // 198 fours of which 12 are taken for nines and one for a six; all other digits seen rightly.
        for (std::size_t digit = 0; digit < 9; ++digit)
            counts[digit][digit] = 200;
        counts[4] = {};
        counts[4][4] = 185;
        counts[4][9] = 12;
        counts[4][6] = 1;
    }

    /// At the cell's corner, where no count stands.
    QColor groundOf(int shown, int said) {
        const QPoint centre = matrix.centreOf({said, shown}), next = matrix.centreOf({said + 1, shown + 1});
        return colourAt(matrix, centre + QPointF(next - centre) * 0.36);
    }

    double rowSum(int shown) const {
        const auto& row = counts[static_cast<std::size_t>(shown)];
        return std::accumulate(row.begin(), row.end(), 0.0);
    }

    const Theme theme = Theme::of(GetParam());
    Confusion counts{};
    ConfusionMatrix matrix;
};

TEST_P(ConfusionMatrixTest, SaysHowOften) {
    matrix.show(counts);
    EXPECT_EQ(matrix.wordsFor(4, 9), QStringLiteral("4 taken for 9: 12 times of 198 (6.06 %)"));
    EXPECT_EQ(matrix.wordsFor(4, 6), QStringLiteral("4 taken for 6: once of 198 (0.505 %)"));
    EXPECT_EQ(matrix.wordsFor(4, 0), QStringLiteral("4 taken for 0: 0 times of 198 (0 %)"));
    EXPECT_EQ(matrix.wordsFor(3, 3), QStringLiteral("3 seen rightly: 200 times of 200 (100 %)"));
    EXPECT_EQ(matrix.wordsFor(9, 2), QStringLiteral("no image shows 9"));
    EXPECT_TRUE(matrix.accessibleDescription().endsWith(
        QStringLiteral("Most often confused: 4 taken for 9: 12 times of 198 (6.06 %)")));
}

TEST_P(ConfusionMatrixTest, SaysSoUnderTheMouse) {
    matrix.show(counts);
    pointAt(matrix, matrix.centreOf({9, 4})); // column 9, row 4
    EXPECT_EQ(matrix.words(), matrix.wordsFor(4, 9));
    EXPECT_EQ(QToolTip::text(), matrix.words());
    counts[4][9] = 13;
    matrix.show(counts);
    EXPECT_EQ(matrix.words(), QStringLiteral("4 taken for 9: 13 times of 199 (6.53 %)"));
    pointAt(matrix, {1, 1});
    EXPECT_EQ(matrix.words(), QString());
}

TEST_P(ConfusionMatrixTest, AClickChoosesACell) {
    matrix.show(counts);
    QSignalSpy chosen(&matrix, &ConfusionMatrix::cellChosen);
    QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.centreOf({9, 4}));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0], (QVariantList{4, 9}));
    // not beside the cells, not with another button, not where the mouse was dragged elsewhere
    QTest::mouseClick(&matrix, Qt::LeftButton, {}, {2, 2});
    QTest::mouseClick(&matrix, Qt::RightButton, {}, matrix.centreOf({9, 4}));
    QTest::mousePress(&matrix, Qt::LeftButton, {}, matrix.centreOf({9, 4}));
    QTest::mouseRelease(&matrix, Qt::LeftButton, {}, matrix.centreOf({2, 2}));
    EXPECT_EQ(chosen.size(), 1);
}

TEST_P(ConfusionMatrixTest, IsReadAndChosenWithTheKeys) {
    matrix.show(counts);
    QSignalSpy chosen(&matrix, &ConfusionMatrix::cellChosen);
    focusByTab(matrix);
    EXPECT_EQ(matrix.words(), matrix.wordsFor(0, 0));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&matrix, Qt::Key_Down);
    QTest::keyClick(&matrix, Qt::Key_End);
    EXPECT_EQ(matrix.words(), matrix.wordsFor(4, 9));
    QTest::keyClick(&matrix, Qt::Key_Enter);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0], (QVariantList{4, 9}));
    QTest::keyClick(&matrix, Qt::Key_Right); // there is none
    EXPECT_EQ(matrix.words(), matrix.wordsFor(4, 9));
    QTest::keyClick(&matrix, Qt::Key_Left);
    EXPECT_EQ(matrix.words(), matrix.wordsFor(4, 8));
    QTest::keyClick(&matrix, Qt::Key_Up);
    EXPECT_EQ(matrix.words(), matrix.wordsFor(3, 8));
    QTest::keyClick(&matrix, Qt::Key_PageDown);
    EXPECT_EQ(matrix.words(), matrix.wordsFor(9, 8));
    QTest::keyClick(&matrix, Qt::Key_PageUp);
    QTest::keyClick(&matrix, Qt::Key_Home);
    EXPECT_EQ(matrix.words(), matrix.wordsFor(0, 0));
}

// A quarter of a row is half-way up the ramp, whose ends are the card and a deep accent.
TEST_P(ConfusionMatrixTest, IsTheDeeperTheLargerTheShare) {
    counts[0] = {};
    counts[0][1] = 25;
    counts[0][2] = 75;
    matrix.show(counts);
    expectLike(groundOf(3, 3), ConfusionMatrix::colourAt(1, theme));
    expectLike(groundOf(3, 4), theme.card);
    expectLike(groundOf(9, 4), theme.card);
    expectLike(groundOf(0, 1), ConfusionMatrix::colourAt(0.5, theme));
    EXPECT_DOUBLE_EQ(ConfusionMatrix::depthOf(0), 0);
    EXPECT_DOUBLE_EQ(ConfusionMatrix::depthOf(0.01), 0.1);
    EXPECT_DOUBLE_EQ(ConfusionMatrix::depthOf(1), 1);
}

// WCAG 2.1: (L₁ + 0.05) / (L₂ + 0.05) of relative luminances.
TEST_P(ConfusionMatrixTest, CountsCanBeReadOnEveryColour) {
    const auto luminance = [](const QColor& c) {
        const auto linear = [](double s) {
            return s <= 0.03928 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    for (int i = 0; i <= 200; ++i) {
        const QColor ground = ConfusionMatrix::colourAt(i / 200.0, theme);
        const double a = luminance(ground), b = luminance(ConfusionMatrix::inkOn(ground));
        EXPECT_GE((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05), 4.5) << ground.name().toStdString();
    }
}

// 208 is wider than 211 in most fonts; and a cell that has a count shows it, in every size that the card has.
TEST_P(ConfusionMatrixTest, EveryCountIsThereToBeRead) {
    for (std::size_t shown = 0; shown < 10; ++shown)
        for (std::size_t said = 0; said < 10; ++said)
            counts[shown][said] =
                shown == said ? 211 : static_cast<std::uint32_t>(1 + (7 * shown + 3 * said) % 40);
    counts[8][8] = 208;
    counts[6][6] = 188;
    counts[5][5] = 167;
    matrix.show(counts);
    for (const QSize size : {QSize(260, 150), QSize(330, 180), QSize(460, 360), QSize(800, 500)}) {
        showAt(matrix, size);
        const QImage image = matrix.grab().toImage();
        const double ratio = image.devicePixelRatio();
        for (int shown = 0; shown < 10; ++shown)
            for (int said = 0; said < 10; ++said) {
                const QPoint centre = matrix.centreOf({said, shown});
                const QPoint half = (matrix.centreOf({1, 1}) - matrix.centreOf({0, 0})) / 2 - QPoint(3, 2);
                double most = 1; // contrast of any pixel with the ground
                const QColor ground = ConfusionMatrix::colourAt(
                    ConfusionMatrix::depthOf(
                        counts[static_cast<std::size_t>(shown)][static_cast<std::size_t>(said)] /
                        rowSum(shown)),
                    theme);
                for (int y = centre.y() - half.y(); y <= centre.y() + half.y(); ++y)
                    for (int x = centre.x() - half.x(); x <= centre.x() + half.x(); ++x)
                        most = std::max(most, contrast(ground, image.pixelColor(QPoint(qRound(x * ratio),
                                                                                       qRound(y * ratio)))));
                EXPECT_GE(most, 3) << shown << ", " << said << " at " << size.width() << " × "
                                   << size.height();
            }
    }
}

// Black on blue reads worse than its contrast says, so most of a row is white on a light card.
TEST_P(ConfusionMatrixTest, MostOfARowIsWhiteOnBlueOnALightCard) {
    if (GetParam() != Theme::Mode::light)
        return;
    for (int percent = 60; percent <= 100; ++percent) {
        const QColor ground = ConfusionMatrix::colourAt(ConfusionMatrix::depthOf(percent / 100.0), theme);
        EXPECT_EQ(ConfusionMatrix::inkOn(ground), QColor(Qt::white)) << percent;
    }
}

TEST_P(ConfusionMatrixTest, WithoutCountsThereIsNothingToRead) {
    matrix.show(counts);
    matrix.show({});
    QSignalSpy chosen(&matrix, &ConfusionMatrix::cellChosen);
    QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.rect().center());
    focusByTab(matrix);
    QTest::keyClick(&matrix, Qt::Key_Right);
    QTest::keyClick(&matrix, Qt::Key_Return);
    EXPECT_EQ(matrix.words(), QString());
    EXPECT_EQ(chosen.size(), 0);
    EXPECT_EQ(matrix.accessibleDescription(), QString());
}

TEST_P(ConfusionMatrixTest, FindsRoomAtEverySize) {
    counts[7][7] = 4'000'000'000; // far more than a cell has room for
    matrix.show(counts);
    for (const QSize size : {QSize(200, 90), QSize(1'400, 90), QSize(220, 900), QSize(1'600, 1'200)}) {
        showAt(matrix, size);
        matrix.grab();
        for (int digit = 0; digit < 10; ++digit)
            EXPECT_TRUE(matrix.rect().contains(matrix.centreOf({digit, digit})));
    }
}

INSTANTIATE_TEST_SUITE_P(Modes, ConfusionMatrixTest, ::testing::Values(Theme::Mode::light, Theme::Mode::dark),
                         [](const auto& test) { return test.param == Theme::Mode::dark ? "Dark" : "Light"; });

} // namespace
} // namespace downhill
