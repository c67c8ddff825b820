// The step written out: where it ends, and where it has too little room.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/cost/cost_curve.h"
#include "ui/playback/playhead.h"
#include "ui/stage/stage_arithmetic.h"
#include "ui/steps/arithmetic_line.h"

#include <QLabel>

namespace downhill {
namespace {

using ArithmeticOfARun = WindowTest;

// Uphill is told of the last step too, but no step follows it: not beside the curve, in its line, on the
// stage.
TEST_F(ArithmeticOfARun, PromisesNoStepWhereTheRunEnds) {
    for (const double start : {5.0, -5.0}) {
        ASSERT_TRUE(settle({.start = {start}, .steps = 3}));
        const QString side = start > 0 ? QStringLiteral("right") : QStringLiteral("left"),
                      step = start > 0 ? QStringLiteral("left") : QStringLiteral("right");
        const std::unique_ptr<QWidget> onStage(page()->stage()->makePicture(StagePicture::arithmetic).widget);
        const auto* stage = dynamic_cast<StageArithmetic*>(onStage.get());
        const auto* line = page()->findChild<ArithmeticLine*>();
        playhead()->setStep(2);
        EXPECT_EQ(costCurve()->nextStepWords(start),
                  QStringLiteral("uphill is to the %1, so step %2").arg(side, step));
        EXPECT_TRUE(line->text().startsWith(QStringLiteral("w₃ = "))) << line->text().toStdString();
        EXPECT_TRUE(stage->text().startsWith(QStringLiteral("w₃ = ")));
        playhead()->setStep(3);
        EXPECT_EQ(costCurve()->nextStepWords(start),
                  QStringLiteral("uphill is to the %1; the run ends here").arg(side));
        EXPECT_EQ(line->text(), QStringLiteral("the run ends here"));
        EXPECT_EQ(stage->text(), QStringLiteral("the run ends here"));
    }
}

// 17 design pixels are more than 1/36 of the 600 that a screen is high.
TEST(ArithmeticOnStage, IsNeverTooSmallToBeRead) {
    StageArithmetic lines;
    lines.resize(300, 100);
    lines.setRun(1, {QString(200, u'8')});
    EXPECT_EQ(lines.letterHeight(), 17);
    lines.setRun(1, {QStringLiteral("w₁ = 4")});
    EXPECT_GT(lines.letterHeight(), 17);
}

class NarrowLine : public ::testing::Test {
protected:
    NarrowLine() {
        line.shrinkToRoom();
        line.setTheme(Theme::light());
        line.resize(600, 30);
        line.setVisible(true);
    }
    QString shown() const {
        QString words;
        for (const auto* label : line.findChildren<QLabel*>(QStringLiteral("arithmetic")))
            words += label->text();
        return words;
    }
    ArithmeticLine line;
};

TEST_F(NarrowLine, HasAllOfItselfInItsTooltipWhereItIsCut) {
    const Arithmetic step{"w₁ = 1.234567 − 0.0123456 × (", "−98.76543", ") = 2.45387"};
    const QString all = QString::fromStdString(step.text());
    line.show(std::span(&step, 1));
    EXPECT_EQ(shown(), all);
    EXPECT_FALSE(line.toolTip().contains(all));
    line.resize(160, 30);
    EXPECT_NE(shown(), all);
    EXPECT_EQ(line.text(), all);
    EXPECT_TRUE(line.toolTip().startsWith(all + u'\n'));
    line.resize(600, 30);
    EXPECT_EQ(shown(), all);
    EXPECT_FALSE(line.toolTip().contains(all));
}

} // namespace
} // namespace downhill
