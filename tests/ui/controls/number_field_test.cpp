// The fields for numbers, typed into as a person does.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/loss/loss_curve.h"
#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"

#include <QLabel>
#include <QLineSeries>
#include <QSignalSpy>

namespace downhill {
namespace {

class RateField : public WindowTest {
protected:
    double rate() const { return live()->settings().hyper.rate; }

    /// The explanation that stands in the window below the field.
    QString explanation() const {
        for (auto* label : rateField()->parentWidget()->findChildren<QLabel*>(QStringLiteral("error")))
            if (label->isVisible())
                return label->text();
        return {};
    }
};

TEST_F(RateField, TakesAnyPositiveNumberExactly) {
    const std::pair<const char*, double> typed[] = {
        {"0.001", 0.001}, {"2.0", 2.0},   {"1e-6", 1e-6}, {"0.30000000000000004", 0.30000000000000004},
        {"1e300", 1e300}, {"  .5 ", 0.5}, {"+3", 3},      {"5e-324", 5e-324}};
    for (const auto& [text, value] : typed) {
        SCOPED_TRACE(text);
        type(rateField(), QString::fromLatin1(text));
        EXPECT_EQ(rate(), value);
        EXPECT_EQ(rateField()->text(), QString::fromLatin1(text)) << "what was typed stays as typed";
        EXPECT_EQ(explanation(), QString());
        ASSERT_TRUE(settle());
        EXPECT_EQ(live()->run()->settings().hyper.rate, value);
    }
}

// w₁ = 5 − 0.3·10 = 2.
TEST_F(RateField, RunsAsSoonAsTheNumberIsThere) {
    type(rateField(), QStringLiteral("0.3"));
    ASSERT_TRUE(settle());
    EXPECT_NEAR(exactCell(1, column::w), 2, 1e-12);
    EXPECT_NEAR(lossCurve()->lineSeries()->points().value(1).y(), 4, 1e-9);
}

TEST_F(RateField, MovesTheSlider) {
    type(rateField(), QStringLiteral("0.02"));
    EXPECT_EQ(find<ValueSlider>("rateSlider")->realValue(), 0.02);
    type(rateField(), QStringLiteral("50"));
    EXPECT_EQ(find<ValueSlider>("rateSlider")->realValue(), 50) << "beyond its scale, and kept";
}

TEST_F(RateField, ExplainsWhatIsWrongAndKeepsTheLastGoodRun) {
    type(rateField(), QStringLiteral("0.2"));
    ASSERT_TRUE(settle());
    const auto run = live()->run();
    QStringList wrong{{},    "abc",    "0",    "-1",  "nan", "inf", "1e400",
                      "0,5", "1e-400", "0x10", "1 2", "--1", "e",   "."};
    wrong += QString(400, QLatin1Char('7'));
    for (const QString& text : wrong) {
        SCOPED_TRACE(text.toStdString());
        if (text.isEmpty())
            type(rateField(), text);
        else
            paste(rateField(), text); // at once: `1e4` on the way to `1e400` would be a good number
        QTest::qWait(0);              // lets a run come in, if one was started
        if (QStringList{{}, QStringLiteral("0"), QStringLiteral(".")}.contains(text)) {
            EXPECT_EQ(explanation(), QString()) << "unfinished, not wrong";
            QTest::keyClick(rateField(), Qt::Key_Return);
        }
        EXPECT_EQ(rateField()->text(), text) << "nothing that was typed is thrown away";
        EXPECT_NE(explanation(), QString());
        EXPECT_LT(explanation().size(), 200);
        EXPECT_EQ(rateField()->accessibleDescription(), explanation());
        EXPECT_EQ(live()->run()->settings().hyper.rate, 0.2);
        EXPECT_EQ(live()->run(), run);
        QTest::keyClick(rateField(), Qt::Key_Escape);
        EXPECT_EQ(rateField()->text(), QStringLiteral("0.2"));
        EXPECT_EQ(explanation(), QString());
    }
}

// Every beginning of a good number that is not one itself, typed key by key: no error on the way, and one
// where it is left at that.
TEST_F(RateField, ShowsNoErrorOnTheWayToANumber) {
    for (const char* text : {"0.001", "00.5", ".5", "1e-3", "1E+0", "2.5e-1", "+0.02"}) {
        type(rateField(), {});
        for (const char* key = text; *key; ++key) {
            QTest::keyClick(rateField(), *key);
            EXPECT_EQ(explanation(), QString()) << rateField()->text().toStdString();
            EXPECT_EQ(rateField()->toolTip(), QString());
        }
        EXPECT_EQ(rate(), QString::fromLatin1(text).toDouble());
    }
    type(startField(), QStringLiteral("-0.25"));
    ASSERT_TRUE(settle()); // else the run that comes puts back what was chosen
    for (const char* unfinished : {"-", "−", "-0.", "1e", "1e-", "1e+", ".", ""}) {
        for (NumberField* field : {startField(), rateField()}) {
            SCOPED_TRACE(unfinished);
            *unfinished ? paste(field, QString::fromUtf8(unfinished)) : type(field, {});
            if (field == startField() && QLatin1String(unfinished) == QLatin1String("-0.")) {
                EXPECT_TRUE(field->isGood()); // a start, and no rate
                ASSERT_TRUE(settle());
                continue;
            }
            EXPECT_EQ(field->problem(), QString());
            QTest::keyClick(window->windowHandle(), Qt::Key_Tab); // left
            EXPECT_NE(field->problem(), QString());
            QTest::keyClick(field, Qt::Key_Escape);
            EXPECT_EQ(field->problem(), QString());
            EXPECT_TRUE(field->isGood());
        }
    }
}

// What no further digit can mend is said at once.
TEST_F(RateField, SaysAtOnceWhatCanNotBecomeANumber) {
    for (const char* text : {"abc", "-1", "0,5", "1e400", "1.2.3", "0x"}) {
        type(rateField(), {});
        paste(rateField(), QString::fromLatin1(text));
        EXPECT_NE(explanation(), QString()) << text;
    }
}

TEST_F(RateField, SaysThatDecimalsHaveAPoint) {
    type(rateField(), QStringLiteral("0,5"));
    EXPECT_TRUE(explanation().contains(QStringLiteral("point"))) << explanation().toStdString();
}

TEST_F(RateField, RefusesWithoutLosingTheWindowsLayout) {
    const int width = rateField()->parentWidget()->width();
    type(rateField(), QString(400, QLatin1Char('7')));
    EXPECT_EQ(rateField()->parentWidget()->width(), width);
}

TEST_F(RateField, EscapeBringsTheLastGoodValueBack) {
    type(rateField(), QStringLiteral("0.25"));
    type(rateField(), QStringLiteral("oops"));
    QTest::keyClick(rateField(), Qt::Key_Escape);
    EXPECT_EQ(rateField()->text(), QStringLiteral("0.25"));
    EXPECT_EQ(rateField()->problem(), QString());
    EXPECT_EQ(rate(), 0.25);
}

TEST_F(WindowTest, StartFieldTakesAnyNumber) {
    for (const auto& [text, value] :
         {std::pair("-7.25", -7.25), {"0", 0.0}, {"1e300", 1e300}, {"−3", -3.0}}) {
        SCOPED_TRACE(text);
        paste(startField(), QString::fromUtf8(text));
        ASSERT_TRUE(settle());
        EXPECT_EQ(exactCell(0, column::w), value);
    }
    type(startField(), QStringLiteral("inf"));
    EXPECT_NE(startField()->problem(), QString());
    EXPECT_EQ(live()->settings().start, std::vector<double>{-3});
}

TEST_F(WindowTest, StepsFieldTakesWholeNumbersUpToTenMillion) {
    auto* field = find<NumberField>("steps");
    for (const char* wrong : {"0", "-1", "1.5", "10000001", "1e400", "many", ""}) {
        SCOPED_TRACE(wrong);
        type(field, QStringLiteral("30"));
        if (*wrong)
            paste(field, QString::fromLatin1(wrong));
        else
            type(field, {});
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_NE(field->problem(), QString());
        EXPECT_EQ(live()->settings().steps, 30u);
    }
    type(field, QStringLiteral("1e2"));
    EXPECT_EQ(live()->settings().steps, 100u);
    ASSERT_TRUE(settle());
}

// At rate 0.25 w halves: the step from row k changes w by 5/2ᵏ⁺¹ and the cost by 18.75/4ᵏ. From row 4 w still
// changes by 0.156, from row 5 by 0.078 and the cost by 0.018: that sixth step is the first with both below
// 0.1.
TEST_F(WindowTest, ToleranceFieldStopsTheRunWhenItIsFlat) {
    ASSERT_TRUE(settle({.hyper = {.rate = 0.25}}));
    type(find<NumberField>("tolerance"), QStringLiteral("0.1"));
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->run()->stopped(), StopReason::belowTolerance);
    EXPECT_EQ(live()->run()->stepsTaken(), 6u);
    type(find<NumberField>("tolerance"), QStringLiteral("-1"));
    EXPECT_NE(find<NumberField>("tolerance")->problem(), QString());
    EXPECT_EQ(live()->settings().tolerance, 0.1);
}

} // namespace
} // namespace downhill
