// Choosing the update rule and the schedule, by keys.
#include "tests/ui/testing/window_test.h"

#include "ui/controls/number_field.h"
#include "ui/playback/playhead.h"
#include "ui/steps/arithmetic_line.h"
#include "ui/steps/step_table_model.h"

#include <QComboBox>
#include <QLabel>

namespace downhill {
namespace {

class RuleMenus : public WindowTest {
protected:
    QComboBox* list(const QString& accessibleName) const {
        for (auto* candidate : window->page()->findChildren<QComboBox*>())
            if (candidate->accessibleName() == accessibleName)
                return candidate;
        ADD_FAILURE() << "no list is called " << accessibleName.toStdString();
        return nullptr;
    }
    /// Key by key: the first letters of an entry choose it.
    void choose(const QString& accessibleName, const QString& letters) {
        QComboBox* combo = list(accessibleName);
        combo->setFocus();
        QTest::keyClicks(combo, letters);
        QTest::keyClick(combo, Qt::Key_Return);
        ASSERT_TRUE(settle());
    }
    bool says(const QString& text) const {
        for (const auto* label : window->page()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
};

// v₁ = 10, w₁ = 5 − 1 = 4; then momentum 0.5: v₂ = 0.5·10 + 8 = 13, w₂ = 4 − 1.3 = 2.7.
TEST_F(RuleMenus, MomentumRunsWithTheParameterThatIsTyped) {
    choose("Update rule", "Mom");
    EXPECT_EQ(live()->settings().hyper.rule, (RuleChoice{"momentum", {0.9}}));
    EXPECT_TRUE(says("v ← momentum·v + slope"));
    type(find<NumberField>("momentum"), "0.5");
    ASSERT_TRUE(settle());
    EXPECT_DOUBLE_EQ(exactCell(1, column::w), 4);
    EXPECT_DOUBLE_EQ(exactCell(2, column::w), 2.7);
    playhead()->setStep(1);
    const auto* arithmetic = window->page()->findChild<ArithmeticLine*>();
    EXPECT_EQ(arithmetic->text(), QStringLiteral("w₂ = 4 − 0.1 × 13 = 2.7"));
    EXPECT_TRUE(arithmetic->ruleState()->isVisible());
    EXPECT_EQ(arithmetic->ruleState()->text(), QStringLiteral("v₂ = 0.5 × 10 + 8 = 13"));
}

TEST_F(RuleMenus, PlainDescentRemembersNothing) {
    choose("Update rule", "Mom");
    QTest::keyClick(list("Update rule"), Qt::Key_Home);
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().hyper.rule, (RuleChoice{"gd", {}}));
    EXPECT_FALSE(window->page()->findChild<ArithmeticLine*>()->ruleState()->isVisible());
    EXPECT_TRUE(window->page()->findChildren<NumberField*>("momentum").isEmpty());
}

TEST_F(RuleMenus, AFieldSaysUnitRangeAndStandard) {
    choose("Update rule", "Adam");
    EXPECT_EQ(find<NumberField>("beta2")->toolTip(),
              QStringLiteral("Beta 2, per step: a number from 0 to less than 1; usually 0.999"));
    EXPECT_EQ(find<NumberField>("epsilon")->toolTip(),
              QStringLiteral("Epsilon, in units of the slope: a finite number above 0; usually 1e-8"));
    choose("Schedule of the learning rate", "Cos");
    auto* until = window->page()->findChildren<NumberField*>("steps").constFirst();
    for (auto* field : window->page()->findChildren<NumberField*>("steps"))
        if (field->accessibleName() == QStringLiteral("Steps until 0"))
            until = field;
    EXPECT_EQ(until->toolTip(),
              QStringLiteral(
                  "Steps until 0: a whole number from 1 to 10,000,000; if left empty, as many as the run"));
    auto* beta = find<NumberField>("beta1");
    const QString about = beta->toolTip();
    type(beta, "1.5");
    EXPECT_EQ(beta->toolTip(), beta->problem());
    QTest::keyClick(beta, Qt::Key_Escape);
    EXPECT_EQ(beta->toolTip(), about);
    EXPECT_EQ(beta->accessibleDescription(), about);
}

TEST_F(RuleMenus, AWrongParameterIsExplainedAndTheGoodOneKept) {
    choose("Update rule", "Mom");
    auto* field = find<NumberField>("momentum");
    type(field, "1.5");
    EXPECT_FALSE(field->problem().isEmpty());
    EXPECT_TRUE(says(field->problem()));
    EXPECT_EQ(live()->settings().hyper.rule, (RuleChoice{"momentum", {0.9}}));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(field->problem().isEmpty());
}

// Half the rate from step 10 on, and the table says so.
TEST_F(RuleMenus, AScheduleChangesTheRateOnTheWay) {
    choose("Schedule of the learning rate", "In");
    ASSERT_STREQ(live()->settings().hyper.schedule.row().name, "step");
    EXPECT_TRUE(says("rate·factor^⌊k/every⌋"));
    ASSERT_EQ(steps()->columnCount(), 6);
    EXPECT_DOUBLE_EQ(exactCell(9, 5), 0.1);
    EXPECT_DOUBLE_EQ(exactCell(10, 5), 0.05);
}

} // namespace
} // namespace downhill
