// The rate map on the learning rate's slider, and the best rate below it.
#include "tests/ui/rate_map/rate_map_test.h"

#include "core/catalogue/catalogue.h"
#include "core/text/number_text.h"
#include "ui/rate_map/rate_bands.h"
#include "ui/text/text.h"

#include <QHelpEvent>
#include <QStatusBar>
#include <QToolTip>

#include <set>

namespace downhill {
namespace {

class RateStrip : public RateMapTest {
protected:
    /// What the mouse is told, resting at a rate on the slider.
    QString toldAt(double rate) {
        // The groove lies between the places that the handle takes at the ends of the dial.
        const double shown = live()->settings().hyper.rate;
        slider()->setRealValue(rate);
        const QPoint at = slider()->handleCentre().toPoint();
        slider()->setRealValue(shown);
        QHelpEvent rest(QEvent::ToolTip, at, slider()->mapToGlobal(at));
        QApplication::sendEvent(slider(), &rest);
        return QToolTip::text();
    }
};

// |1 − 2·rate| is 1 at rate 1, and 0 at ½. Rates on the map are 4 % apart.
TEST_F(RateStrip, HasTheBandsOfTheBowl) {
    ASSERT_TRUE(settleMap());
    const auto& bands = slider()->bands();
    ASSERT_EQ(bands.size(), 4u);
    const std::pair<const char*, double> expected[] = {
        {"crawls", 0.0001}, {"converges", crawlsBelow}, {"overshoots", 0.5}, {"diverges", 1}};
    std::set<int> patterns;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        EXPECT_EQ(bands[i].word, QLatin1String(expected[i].first));
        EXPECT_NEAR(bands[i].from / expected[i].second, 1, 0.05) << expected[i].first;
        EXPECT_EQ(bands[i].to, i + 1 < bands.size() ? bands[i + 1].from : 3);
        EXPECT_TRUE(patterns.insert(bands[i].pattern).second) << "told apart without colour";
    }
}

// Over costs with one and with two knobs, plateaus among them, rules, lengths, themes' sizes and widths: a
// word lies between the ends of a band that it names, and what has room for its word has it.
TEST(RateWords, StandUnderTheirBands) {
    RateMapper mapper;
    int seen = 0, leftOut = 0;
    for (const char* name : {"bowl", "steep-bowl", "double-valley", "wavy", "cliff", "plateau", "kink",
                             "long-valley", "rosenbrock", "saddle"})
        for (const char* rule : {"gd", "momentum", "adam"}) {
            const NamedCost* named = findNamedCost(name);
            if (!named)
                continue;
            RunSettings settings = withCost({}, *named);
            settings.hyper.rule = RuleChoice(rule);
            settings.steps = 60;
            const auto map = mapper.map(*costOf(settings), settings, standardRates());
            ASSERT_TRUE(map);
            for (const double scale : {1.0, 1.6})
                for (const int width : {120, 180, 254, 330, 520}) {
                    Theme theme = Theme::light();
                    theme.scale = scale;
                    ValueSlider slider({ValueScale::Kind::logarithmic, slowestMapped, fastestMapped});
                    slider.setTheme(theme);
                    slider.resize(static_cast<int>(width * scale), 60);
                    const auto bands = bandsOf(*map, theme, slowestMapped, fastestMapped);
                    slider.setBands(bands, {});
                    const auto placeOf = [&](double rate) {
                        slider.setRealValue(rate);
                        return slider.handleCentre().x();
                    };
                    const auto words = slider.words();
                    for (const auto& word : words) {
                        const bool under = std::ranges::any_of(bands, [&](const ValueSlider::Band& band) {
                            return band.word == word.text && placeOf(band.from) <= word.left &&
                                   word.left + word.width <= placeOf(band.to);
                        });
                        EXPECT_TRUE(under) << word.text.toStdString() << " of " << name << " with " << rule
                                           << " at " << width;
                        ++seen;
                    }
                    const QFontMetricsF metrics(theme.font(11.5));
                    for (const auto& band : bands) {
                        const bool roomy = placeOf(band.to) - placeOf(band.from) >
                                           metrics.horizontalAdvance(band.word) + 6 * scale;
                        const bool there = std::ranges::any_of(
                            words, [&](const ValueSlider::Word& word) { return word.text == band.word; });
                        EXPECT_TRUE(there || !roomy) << band.word.toStdString() << " of " << name;
                        leftOut += !there;
                    }
                }
        }
    EXPECT_GE(seen, 200);
    EXPECT_GE(leftOut, 50) << "some have no room";
}

// 10·w²: all a tenth. And from 0 there is nothing to follow.
TEST_F(RateStrip, FollowsTheCostAndTheStart) {
    ASSERT_TRUE(settleMap({.cost = "10w^2"}));
    ASSERT_EQ(slider()->bands().size(), 4u);
    EXPECT_NEAR(slider()->bands()[3].from / 0.1, 1, 0.05);
    ASSERT_TRUE(settleMap({.start = {0}}));
    ASSERT_EQ(slider()->bands().size(), 1u);
    EXPECT_EQ(slider()->bands()[0].word, QStringLiteral("nothing to follow"));
}

TEST_F(RateStrip, NamesRateVerdictAndStepsUnderTheMouse) {
    ASSERT_TRUE(settleMap({.steps = 100}));
    for (const auto& [rate, verdict] :
         {std::pair(0.001, "crawls"), {0.2, "converges"}, {0.7, "overshoots"}, {2.0, "diverges"}}) {
        const QString told = toldAt(rate);
        const double named = told.section(QLatin1Char(' '), 0, 0).toDouble();
        EXPECT_NEAR(named / rate, 1, 0.05) << told.toStdString();
        EXPECT_TRUE(told.contains(QLatin1String(verdict))) << told.toStdString();
        if (rate > 0.1 && rate < 1) {
            EXPECT_TRUE(told.endsWith(QStringLiteral("needs %1 steps").arg(stepsOnTheBowl(named))))
                << told.toStdString();
        } else {
            EXPECT_FALSE(told.contains(QStringLiteral("needs"))) << told.toStdString();
        }
    }
    EXPECT_FALSE(toldAt(0.2).contains(QStringLiteral("judged")));
}

TEST_F(RateStrip, SaysWhenItJudgesByTheFirstSteps) {
    ASSERT_TRUE(settleMap({.steps = 20'001}));
    EXPECT_TRUE(toldAt(0.2).endsWith(QStringLiteral("\njudged by the first 20,000 steps")));
    ASSERT_TRUE(settleMap({.steps = 20'000}));
    EXPECT_FALSE(toldAt(0.2).contains(QStringLiteral("judged")));
}

// Every one of them orders a map; the last one is what stays.
TEST_F(RateStrip, FollowsTheStartThatIsDragged) {
    auto* start = find<ValueSlider>("startSlider");
    QPoint at = start->handleCentre().toPoint();
    QTest::mousePress(start, Qt::LeftButton, {}, at);
    for (int i = 0; i < 40; ++i) {
        at.rx() -= 3;
        QTest::mouseMove(start, at);
    }
    QTest::mouseRelease(start, Qt::LeftButton, {}, at);
    ASSERT_NE(live()->settings().start, RunSettings{}.start);
    ASSERT_TRUE(settleMap());
    EXPECT_EQ(map().settings.start, live()->settings().start);
    EXPECT_EQ(map().startCost, std::pow(live()->settings().start[0], 2));
}

// The factor 1 − 2·½ is 0: one step, and no rate can do better.
TEST_F(RateStrip, TheBestRateIsAClickAway) {
    ASSERT_TRUE(settleMap());
    ASSERT_TRUE(best()->isVisible());
    EXPECT_EQ(best()->text(), QStringLiteral("Best rate: 0.5 (1 step)"));
    click(best());
    EXPECT_EQ(live()->settings().hyper.rate, 0.5);
    EXPECT_EQ(best()->text(), QStringLiteral("The best rate (1 step)"));
    EXPECT_FALSE(best()->isEnabled()) << "there is nothing to choose any more";
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->run()->w(1)[0], 0);
}

TEST_F(RateStrip, TheBestRateIsForTheWholeRun) {
    ASSERT_TRUE(settleMap({.rateChanges = {{3, 0.2}}}));
    best()->setFocus();
    QTest::keyClick(best(), Qt::Key_Space);
    EXPECT_EQ(live()->settings(), RunSettings{.hyper = {.rate = 0.5}});
}

// One screen, one recommended rate: the banner's button and the link below the slider.
TEST_F(RateStrip, TheBestRateIsTheOneThatTheVerdictRecommends) {
    int offered = 0;
    for (const char* name : {"steep-bowl", "cliff", "wavy", "double-valley", "plateau"})
        for (const double rate : {0.0005, 0.03, 0.3, 1.0, 2.5}) {
            RunSettings settings = withCost({}, *findNamedCost(name));
            settings.hyper.rate = rate;
            ASSERT_TRUE(settleMap(settings)) << name << " at " << rate;
            const auto& diagnosis = live()->diagnosis();
            ASSERT_TRUE(diagnosis);
            if (!diagnosis->suggestedRate || !best()->isVisible())
                continue;
            ++offered;
            const auto* cure = find<QPushButton>("cure");
            EXPECT_TRUE(cure->text().endsWith(QLatin1Char(' ') + fieldText(map().best->rate)))
                << name << " at " << rate << ": " << cure->text().toStdString() << ", "
                << best()->text().toStdString();
            for (const QWidget* offer :
                 {static_cast<const QWidget*>(cure), static_cast<const QWidget*>(best())}) {
                EXPECT_TRUE(offer->toolTip().contains(QStringLiteral("fewest steps")))
                    << offer->toolTip().toStdString();
                EXPECT_TRUE(offer->toolTip().contains(fieldText(map().best->rate)))
                    << offer->toolTip().toStdString();
            }
        }
    EXPECT_GE(offered, 5);
}

TEST_F(RateStrip, WithoutABestRateNoneIsOffered) {
    ASSERT_TRUE(settleMap({.cost = "-w^2", .start = {1}}));
    EXPECT_FALSE(best()->isVisible());
    ASSERT_TRUE(settleMap({.start = {0}}));
    EXPECT_FALSE(best()->isVisible());
}

// The map of before would be of other settings, so nothing of it stays.
TEST_F(RateStrip, SaysWhyThereIsNoMap) {
    ASSERT_TRUE(settleMap());
    unfold();
    liveMap()->fail({.noMemory = true, .what = {}});
    EXPECT_EQ(window->statusBar()->currentMessage(),
              QStringLiteral("There is not enough memory for the rate map."));
    EXPECT_TRUE(slider()->bands().empty());
    EXPECT_FALSE(best()->isVisible());
    EXPECT_EQ(view()->accessibleDescription(), QString());
    liveMap()->fail({.noMemory = false, .what = "broken"});
    EXPECT_EQ(window->statusBar()->currentMessage(), QStringLiteral("This could not be worked out: broken."));
    liveMap()->fail({.noMemory = false, .what = {}});
    EXPECT_EQ(window->statusBar()->currentMessage(),
              QStringLiteral("This could not be worked out: an exception of an unknown kind."));
    ASSERT_TRUE(settleMap({.steps = 21})) << "the next one is there again";
    EXPECT_EQ(slider()->bands().size(), 4u);
}

// w²/10: 1 − 0.2·5 is 0.
TEST_F(RateStrip, TheBestRateMayLieBeyondTheSlider) {
    ASSERT_TRUE(settleMap({.cost = "w^2/10"}));
    EXPECT_EQ(best()->text(), QStringLiteral("Best rate: 5 (1 step)"));
    click(best());
    EXPECT_EQ(live()->settings().hyper.rate, 5);
}

} // namespace
} // namespace downhill
