// A number is written alike wherever it is shown: in the table, at the mouse, in the status line, at the
// axes.
#include "tests/ui/testing/window_test.h"

#include "core/text/number_text.h"
#include "ui/charts/cost/cost_curve.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/playback/playhead.h"
#include "ui/text/text.h"

namespace downhill {
namespace {

class AlikeNumbers : public WindowTest {
protected:
    static QStringList textsOf(const std::vector<Plot::Label>& labels) {
        QStringList texts;
        for (const Plot::Label& label : labels)
            texts += label.text;
        EXPECT_GE(texts.size(), 2);
        return texts;
    }
    /// As everywhere else.
    static void expectWrittenOut(const std::vector<Plot::Label>& labels) {
        for (const QString& text : textsOf(labels))
            EXPECT_EQ(text, qs(displayText(static_cast<double>(displayedValue(text.toStdString())))));
    }
};

// w² from 5 at rate 2: each w is −3 times the last one. w₅ = −5·3⁵, and its cost 25·9⁵.
TEST_F(AlikeNumbers, ThousandsAreSeparatedInTableTooltipAndStatus) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}}));
    playhead()->setStep(5);
    const QString w = QStringLiteral("−1,215"), cost = QStringLiteral("1,476,225");
    EXPECT_EQ(cell(5, column::w), w);
    EXPECT_EQ(cell(5, column::cost), cost);
    EXPECT_EQ(costCurve()->describe(5).section(u'\n', 1, 2), QStringLiteral("w = %1\nC = %2").arg(w, cost));
    EXPECT_EQ(lossCurve()->describe(5), QStringLiteral("step 5\nC = %1").arg(cost));
    EXPECT_TRUE(page()->statusTexts().contains(QStringLiteral("w = %1").arg(w)));
    EXPECT_TRUE(page()->statusTexts().contains(QStringLiteral("C = %1").arg(cost)));
}

TEST_F(AlikeNumbers, StepsAreCountedAlike) {
    ASSERT_TRUE(settle({.hyper = {.rate = 1e-6}, .steps = 12'345, .tolerance = 0}));
    playhead()->toLast();
    EXPECT_EQ(cell(12'345, column::step), QStringLiteral("12,345"));
    EXPECT_TRUE(lossCurve()->describe(12'345).startsWith(QStringLiteral("step 12,345\n")));
    EXPECT_TRUE(costCurve()->describe(12'345).startsWith(QStringLiteral("step 12,345\n")));
    EXPECT_TRUE(page()->statusTexts().contains(QStringLiteral("Step 12,345 of 12,345")));
    expectWrittenOut(lossCurve()->labelsX());
    EXPECT_FALSE(textsOf(lossCurve()->labelsX()).filter(QStringLiteral(",")).isEmpty());
}

// C is 2,500 at the start.
TEST_F(AlikeNumbers, AxesSeparateThousandsToo) {
    ASSERT_TRUE(settle({.start = {50}}));
    expectWrittenOut(lossCurve()->labelsY());
    EXPECT_FALSE(textsOf(lossCurve()->labelsY()).filter(QStringLiteral(",")).isEmpty());
    EXPECT_TRUE(lossCurve()->describe(0).endsWith(QStringLiteral("C = 2,500")));
}

// From 25 to 25·9²⁰ ≈ 3·10²⁰: one way of writing on one axis.
TEST_F(AlikeNumbers, ALogAxisHasPowersAlone) {
    page()->setLogarithmic(true);
    ASSERT_TRUE(settle({.hyper = {.rate = 2}}));
    for (const QString& text : textsOf(lossCurve()->labelsY())) {
        EXPECT_TRUE(text.startsWith(QStringLiteral("10"))) << text.toStdString();
        EXPECT_FALSE(text.contains(u',')) << text.toStdString();
    }
}

} // namespace
} // namespace downhill
