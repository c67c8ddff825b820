// Choosing the cost: typing a formula, and the catalogue.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/cost/cost_curve.h"
#include "ui/page/cost_card.h"
#include "ui/steps/step_table_model.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

class CostChoice : public WindowTest {
protected:
    QLineEdit* formula() const { return find<QLineEdit>("formula"); }
    QComboBox* catalogueBox() const { return find<QComboBox>("catalogue"); }
    CostCard* card() const { return window->page()->findChild<CostCard*>(); }

    QString slopeText() const {
        for (auto* label : card()->findChildren<QLabel*>(QStringLiteral("muted")))
            if (label->text().contains(QStringLiteral("slope")))
                return label->text();
        return {};
    }
    QString error() const {
        auto* label = card()->findChild<QLabel*>(QStringLiteral("error"));
        return label->isVisible() ? label->text() : QString();
    }
    void paste(const QString& text) { WindowTest::paste(formula(), text); }
};

// C = (w² − 4)²/8 + w/2. By the chain rule C′ = 2·(w² − 4)·2w/8 + 1/2 = (w² − 4)·w/2 + 1/2.
TEST_F(CostChoice, ATypedFormulaIsTheCostAtOnce) {
    type(formula(), QStringLiteral("(w^2-4)^2/8 + w/2"));
    EXPECT_EQ(error(), QString());
    EXPECT_TRUE(slopeText().contains(QStringLiteral("(w² − 4)·w/2 + 1/2"))) << slopeText().toStdString();
    ASSERT_TRUE(settle());
    const auto c = [](double w) { return (w * w - 4) * (w * w - 4) / 8 + w / 2; };
    EXPECT_NEAR(exactCell(0, column::cost), c(5), 1e-12);
    EXPECT_NEAR(exactCell(0, column::slope), (25 - 4) * 5 / 2.0 + 0.5, 1e-12);
    int near = 0;
    for (const QPointF& p : costCurve()->curveSeries()->points())
        if (p.x() >= -3 && p.x() <= 3) {
            EXPECT_NEAR(p.y(), c(p.x()), 1e-9);
            ++near;
        }
    EXPECT_GT(near, 5);
}

TEST_F(CostChoice, AFormulaOfTheCatalogueIsRecognised) {
    type(formula(), QStringLiteral("8w^2"));
    EXPECT_TRUE(catalogueBox()->currentText().startsWith(QStringLiteral("Steep bowl")));
    type(formula(), QStringLiteral("8w^2+1"));
    EXPECT_EQ(catalogueBox()->currentText(), QStringLiteral("Your own formula"));
}

TEST_F(CostChoice, ABrokenFormulaIsExplainedAndTheLastGoodCostStays) {
    type(formula(), QStringLiteral("3w^2"));
    ASSERT_TRUE(settle());
    for (const char* broken : {"3w^", "foo(w)", "w=3", "(w", "w)", "1/0", "\"", "w w w &", "0,5w"}) {
        SCOPED_TRACE(broken);
        const auto prefix = live()->settings().cost;
        paste(QString::fromLatin1(broken));
        EXPECT_NE(error(), QString());
        EXPECT_EQ(formula()->text(), QString::fromLatin1(broken));
        EXPECT_EQ(formula()->accessibleDescription(), error());
        EXPECT_EQ(live()->settings().cost, prefix);
        EXPECT_TRUE(slopeText().contains(QStringLiteral("6·w")));
        QTest::qWait(0);
        EXPECT_EQ(live()->run()->settings().cost, "3w^2");
    }
    paste(QStringLiteral("2w^2"));
    EXPECT_EQ(error(), QString());
    EXPECT_EQ(live()->settings().cost, "2w^2");
}

TEST_F(CostChoice, ConstantsKeepTheirValuesAsLongAsTheFormulaNamesThem) {
    ASSERT_TRUE(settle({.cost = "a*w^2 + b", .constants = {{"a", 3}, {"b", 0.5}}}));
    EXPECT_EQ(exactCell(0, column::cost), 75.5);
    EXPECT_TRUE(slopeText().endsWith(QStringLiteral("2·a·w"))) << slopeText().toStdString();
    paste(QStringLiteral("a*w^4"));
    EXPECT_EQ(error(), QString());
    EXPECT_EQ(live()->settings().constants, (Constants{{"a", 3}}));
    ASSERT_TRUE(settle());
    EXPECT_EQ(exactCell(0, column::cost), 1875);
    ASSERT_TRUE(settle({.cost = "a*w^4", .constants = {{"a", 4}}}));
    EXPECT_EQ(exactCell(0, column::cost), 2500);
}

// Until the page shows the points themselves it says over how many rows of what the cost is the mean.
TEST_F(CostChoice, ACostOverDataSaysSo) {
    const Data points("/tmp/heights.csv", {{"x", "x", {1, 3}}, {"y", "y", {2, 4}}});
    ASSERT_TRUE(settle({.cost = "(w*x - y)^2", .start = {0}, .data = points}));
    EXPECT_EQ(exactCell(0, column::cost), (4 + 16) / 2.0);
    EXPECT_EQ(exactCell(0, column::slope), -(2 * 1 * 2 + 2 * 3 * 4) / 2.0);
    const QString text = slopeText();
    EXPECT_TRUE(text.contains(QStringLiteral("mean of 2·x·(w·x − y)"))) << text.toStdString();
    const auto labels = card()->findChildren<QLabel*>(QStringLiteral("muted"));
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("over 2 rows of heights.csv");
    }));
    EXPECT_EQ(catalogueBox()->currentText(), QStringLiteral("Line through the origin"));

    paste(QStringLiteral("|w*x - y|"));
    EXPECT_EQ(error(), QString());
    ASSERT_TRUE(settle());
    EXPECT_EQ(exactCell(0, column::cost), 3);
    catalogueBox()->setFocus();
    QTest::keyClick(catalogueBox(), Qt::Key_Home);
    EXPECT_EQ(live()->settings().cost, "w^2");
    EXPECT_TRUE(live()->settings().data.empty());
}

TEST_F(CostChoice, NothingIsNotAFormula) {
    type(formula(), {});
    EXPECT_NE(error(), QString());
    EXPECT_EQ(live()->settings().cost, "w^2");
}

// `3w^` reads well up to the hat: something is missing behind the third character.
TEST_F(CostChoice, TheExplanationSaysWhere) {
    paste(QStringLiteral("3w^"));
    EXPECT_TRUE(error().contains(QStringLiteral("at character 4"))) << error().toStdString();
}

TEST_F(CostChoice, TwoKnobsAreForAnotherPage) {
    paste(QStringLiteral("w1^2 + w2^2"));
    EXPECT_TRUE(error().contains(QStringLiteral("one knob"))) << error().toStdString();
    EXPECT_EQ(live()->settings().cost, "w^2");
}

TEST_F(CostChoice, ByKeyboardFromTheCatalogue) {
    catalogueBox()->setFocus();
    QTest::keyClick(catalogueBox(), Qt::Key_Down);
    QTest::keyClick(catalogueBox(), Qt::Key_Down);
    EXPECT_EQ(live()->settings().cost, "8w^2");
    EXPECT_EQ(formula()->text(), QStringLiteral("8w^2"));
    EXPECT_TRUE(slopeText().contains(QStringLiteral("16·w")));
    ASSERT_TRUE(settle());
    EXPECT_EQ(exactCell(0, column::cost), 200); // 8 · 5²
}

TEST_F(CostChoice, EveryEntryOfTheCatalogueCanBeChosen) {
    catalogueBox()->setFocus();
    for (int i = 0; i + 1 < catalogueBox()->count(); ++i) {
        SCOPED_TRACE(catalogueBox()->itemText(i).toStdString());
        const NamedCost* named = findNamedCost(catalogueBox()->itemData(i).toString().toStdString());
        ASSERT_TRUE(named);
        EXPECT_EQ(catalogueBox()->currentIndex(), i);
        EXPECT_EQ(live()->settings().start, named->start);
        ASSERT_TRUE(settle());
        EXPECT_EQ(costCurve()->curveSeries()->points().isEmpty(), false);
        QTest::keyClick(catalogueBox(), Qt::Key_Down);
    }
}

TEST_F(CostChoice, YourOwnFormulaGoesToTheField) {
    catalogueBox()->setFocus();
    QTest::keyClick(catalogueBox(), Qt::Key_End);
    EXPECT_TRUE(formula()->hasFocus());
    EXPECT_EQ(formula()->selectedText(), formula()->text());
}

TEST_F(CostChoice, HostileTextDoesNotHangTheWindow) {
    const QString hostile[] = {QString(10'000'000, QLatin1Char('(')),
                               QString(10'000'000, QLatin1Char('w')),
                               QString(10'000, QLatin1Char('(')) + u'w' + QString(10'000, QLatin1Char(')')),
                               QString(200'000, QLatin1Char('-')) + u'w',
                               QStringLiteral("9^9^9^9"),
                               QStringLiteral("w^w^w^w^w^w^w^w^w^w"),
                               QString::fromUtf16(u"w\0w", 3),
                               QString(QChar(0xd800)) + u'w',
                               QStringLiteral("w\nw\tw"),
                               QString(1000, QChar(0x0300))};
    for (const QString& text : hostile) {
        SCOPED_TRACE(text.left(20).toStdString());
        paste(text);
        QTest::qWait(0);
        EXPECT_LT(error().size(), 400);
        EXPECT_LT(card()->width(), window->width() / 2) << "the panel keeps its width";
    }
    paste(QStringLiteral("w^2"));
    EXPECT_EQ(error(), QString());
    ASSERT_TRUE(settle());
    EXPECT_EQ(exactCell(0, column::slope), 2 * exactCell(0, column::w));
}

TEST_F(CostChoice, CostsThatAreNotDefinedAtTheStartAreSurvived) {
    ASSERT_TRUE(settle({.start = {-5}}));
    for (const char* cost : {"ln(w)", "sqrt(w)", "1/(w+5)", "exp(exp(-w^2*w))"}) {
        SCOPED_TRACE(cost);
        paste(QString::fromLatin1(cost));
        ASSERT_TRUE(settle());
        window->grab();
        EXPECT_EQ(live()->run()->stepsTaken(), 0u);
        EXPECT_EQ(steps()->rowCount(), 1);
    }
}

} // namespace
} // namespace downhill
