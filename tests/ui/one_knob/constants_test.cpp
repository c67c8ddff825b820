// Sliders for the letters of a formula.
#include "tests/ui/history/history_test.h"

#include "ui/charts/cost/cost_curve.h"
#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"
#include "ui/page/control_column.h"
#include "ui/page/cost_card.h"

#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QScrollBar>

namespace downhill {
namespace {

class ConstantControls : public HistoryTest {
protected:
    QLineEdit* formula() const { return find<QLineEdit>("formula"); }
    NumberField* field(const char* letter) const {
        return find<NumberField>((std::string("constant_") + letter).c_str());
    }
    ValueSlider* slider(const char* letter) const {
        return find<ValueSlider>((std::string("constantSlider_") + letter).c_str());
    }
    CostCard* card() const { return window->page()->findChild<CostCard*>(); }
    QString error() const {
        for (const auto* label : card()->findChildren<QLabel*>(QStringLiteral("error")))
            if (label->isVisible())
                return label->text();
        return {};
    }
    Constants constants() const { return live()->settings().constants; }
    void drag(ValueSlider* slider, int pixels) {
        QPoint at = slider->handleCentre().toPoint();
        QTest::mousePress(slider, Qt::LeftButton, {}, at);
        for (int i = 0; i < 4; ++i)
            QTest::mouseMove(slider, at += QPoint(pixels / 4, 0));
        QTest::mouseRelease(slider, Qt::LeftButton, {}, at);
    }
};

// C = a·w² + b at 5, with both letters 1: 26, slope 10.
TEST_F(ConstantControls, ALetterThatIsTypedGetsASliderAndBeginsAtOne) {
    type(formula(), QStringLiteral("a*w^2 + b"));
    EXPECT_EQ(error(), QString());
    EXPECT_EQ(formula()->text(), QStringLiteral("a*w^2 + b"));
    EXPECT_EQ(constants(), (Constants{{"a", 1}, {"b", 1}}));
    EXPECT_TRUE(slider("a")->isVisible());
    EXPECT_TRUE(field("b")->isVisible());
    EXPECT_EQ(field("a")->value(), 1);
    ASSERT_TRUE(settle());
    EXPECT_EQ(exactCell(0, column::cost), 26);
    EXPECT_EQ(exactCell(0, column::slope), 10);

    type(formula(), QStringLiteral("w^2"));
    EXPECT_TRUE(constants().empty());
    EXPECT_FALSE(slider("a")->isVisible()) << "what is gone is gone";
}

TEST_F(ConstantControls, ADragIsTheCurveAndTheRunAtOnceAndOneEntry) {
    ASSERT_TRUE(settle({.cost = "a*w^2", .constants = {{"a", 1}}}));
    look();
    const int before = entries();
    drag(slider("a"), 24);
    const double a = constants().at("a");
    ASSERT_GT(a, 1);
    EXPECT_EQ(field("a")->value(), a);
    ASSERT_TRUE(settle());
    EXPECT_EQ(exactCell(0, column::cost), a * 25);
    EXPECT_EQ(exactCell(0, column::slope), 2 * a * 5);
    for (const QPointF& p : costCurve()->curveSeries()->points())
        EXPECT_NEAR(p.y(), a * p.x() * p.x(), 1e-9 * p.y());
    EXPECT_EQ(window->page()->findChild<ControlColumn*>()->verticalScrollBar()->maximum(), 0);
    look();
    EXPECT_EQ(entries(), before + 1);
    EXPECT_TRUE(undoText().contains(QStringLiteral("a 1 → "))) << undoText().toStdString();
    undo();
    EXPECT_EQ(constants(), (Constants{{"a", 1}}));
    EXPECT_EQ(field("a")->value(), 1);
    redo();
    EXPECT_EQ(constants().at("a"), a);
}

// 1 reaches to ±5; 30, typed, takes it to the next of 1, 2 and 5 times a power of ten from 150 on.
TEST_F(ConstantControls, TheRangeFollowsAValueBeyondIt) {
    ASSERT_TRUE(settle({.cost = "a*w^2", .constants = {{"a", 1}}}));
    slider("a")->setFocus();
    QTest::keyClick(slider("a"), Qt::Key_End);
    EXPECT_EQ(constants().at("a"), 5);
    QTest::keyClick(slider("a"), Qt::Key_Home);
    EXPECT_EQ(constants().at("a"), -5) << "the range stays while the value is within";
    type(field("a"), QStringLiteral("30"));
    EXPECT_EQ(constants().at("a"), 30);
    QTest::keyClick(slider("a"), Qt::Key_End);
    EXPECT_EQ(constants().at("a"), 200);
}

// 1/a has no value where a is 0.
TEST_F(ConstantControls, AValueThatTheFormulaHasNoNumberForIsExplained) {
    ASSERT_TRUE(settle({.cost = "w^2/a", .constants = {{"a", 2}}}));
    type(field("a"), QStringLiteral("0"));
    EXPECT_TRUE(error().contains(QStringLiteral("division by zero"), Qt::CaseInsensitive))
        << error().toStdString();
    EXPECT_EQ(constants().at("a"), 2) << "the last good one stays";
    type(field("a"), QStringLiteral("4"));
    EXPECT_EQ(error(), QString());
    EXPECT_EQ(constants().at("a"), 4);
}

TEST_F(ConstantControls, NoMoreThanSixAreTaken) {
    paste(formula(), QStringLiteral("a*w^2 + b + c + d + f + g"));
    EXPECT_EQ(error(), QString());
    EXPECT_EQ(constants().size(), 6u);
    paste(formula(), QStringLiteral("a*w^2 + b + c + d + f + g + h"));
    EXPECT_TRUE(error().contains(QStringLiteral("6"))) << error().toStdString();
    EXPECT_EQ(constants().size(), 6u);
}

TEST_F(ConstantControls, ALetterWithoutAKnobIsExplained) {
    paste(formula(), QStringLiteral("x^2"));
    EXPECT_TRUE(error().contains(QStringLiteral("call the knob w"))) << error().toStdString();
    EXPECT_EQ(live()->settings().cost, "w^2");
}

TEST_F(ConstantControls, TabGoesFromTheFormulaToThem) {
    type(formula(), QStringLiteral("a*w^2 + b"));
    for (QWidget* next : std::initializer_list<QWidget*>{slider("a"), field("a"), slider("b"), field("b"),
                                                         find<QWidget>("rate")}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget(), next)
            << QApplication::focusWidget()->objectName().toStdString();
    }
}

TEST_F(ConstantControls, OnTheMapToo) {
    window->showPage(1);
    paste(formula(), QStringLiteral("a*w1^2 + w2^2"));
    EXPECT_EQ(error(), QString());
    type(field("a"), QStringLiteral("3"));
    ASSERT_TRUE(settle());
    const std::vector<double>& start = live()->settings().start;
    EXPECT_EQ(live()->run()->cost(0), 3 * start[0] * start[0] + start[1] * start[1]);
}

} // namespace
} // namespace downhill
