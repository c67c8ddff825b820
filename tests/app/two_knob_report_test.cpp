// Reports of costs with two knobs: names of the catalogue, lower places, cures, level starts.
#include "tests/app/program.h"
#include "tests/app/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

namespace downhill::test {
namespace {

long rowsOf(const Words& arguments) {
    Words all = arguments;
    all.insert(all.end(), {"--table", "-"});
    const std::string table = runProgram(all).out;
    return std::count(table.begin(), table.end(), '\n') - 1; // without the header
}

// Rosenbrock's valley takes 200 steps to show what it teaches, a formula of one's own the usual 20.
TEST(TwoKnobReport, ANameBringsItsSteps) {
    EXPECT_EQ(rowsOf({"--cost", "rosenbrock"}), 201);
    EXPECT_EQ(rowsOf({"--cost", "rosenbrock", "--steps", "5"}), 6);
    EXPECT_EQ(rowsOf({"--cost", "(w1-1)^2+100(w2-w1^2)^2", "--start=-1.2,1", "--rate", "0.001"}), 21);
    EXPECT_EQ(rowsOf({"--cost", "round-bowl"}), 21);
}

struct Lower {
    const char* cost;
    double w1, w2; ///< of one of the lowest places; the other is opposite
};

// (w² − 4)²/8 + w/2 is lowest at the left root of w³ − 4w + 1, −2.1149; the camel's lowest two are known from
// the literature (tests/core/catalogue/two_knob_catalogue_test.cpp).
TEST(TwoKnobReport, NamesALowerPlaceThatWasMissed) {
    for (const Lower& lower :
         {Lower{"two-unequal-valleys", -2.1149, 0}, Lower{"six-hump-camel", 0.0898, -0.7127}}) {
        SCOPED_TRACE(lower.cost);
        const QJsonArray place = reportOf({"--cost", lower.cost})["lower_point"].toArray();
        ASSERT_EQ(place.size(), 2);
        const double side = std::copysign(1, place[0].toDouble()) * std::copysign(1, lower.w1);
        EXPECT_NEAR(place[0].toDouble() * side, lower.w1, 1e-4);
        EXPECT_NEAR(place[1].toDouble() * side, lower.w2, 1e-4);
    }
    // four of equal depth; the valley that it is on its way down; one that it could not see for it is out of
    // view
    for (const Words& arguments :
         {Words{"--cost", "himmelblau"}, Words{"--cost", "himmelblau", "--start", "0,0"},
          Words{"--cost", "rosenbrock"}, Words{"--cost", "two-unequal-valleys", "--start=-3,2"},
          Words{"--cost", "long-valley", "--rate", "0.3"}})
        EXPECT_TRUE(reportOf(arguments)["lower_point"].isNull()) << arguments[1];
}

// w₂ is multiplied by 1 − 12·0.3 = −2.6 with every step, and by less than 1 in size from a rate of 1/6 down.
TEST(TwoKnobReport, SuggestsWhatWorks) {
    for (const Words& arguments :
         {Words{"--cost", "long-valley", "--rate"}, Words{"--cost", "tilted-valley", "--rate"},
          Words{"--cost", "booth", "--rate"}, Words{"--cost", "himmelblau", "--rate"},
          Words{"--cost", "saddle", "--rate"}, Words{"--cost", "six-hump-camel", "--rate"},
          Words{"--cost", "plateau-and-cliff", "--rate"}})
        for (const char* rate : {"0.0001", "20"}) {
            SCOPED_TRACE(arguments[1] + " at " + rate);
            Words run = arguments;
            run.emplace_back(rate);
            const QJsonObject report = reportOf(run);
            const QJsonValue suggested = report["suggested_rate"];
            EXPECT_EQ(suggested.isDouble(), report["cure"] != QStringLiteral("none"));
            if (!suggested.isDouble())
                continue;
            run.back() = std::to_string(suggested.toDouble());
            EXPECT_THAT(reportOf(run)["verdict"].toString().toStdString(),
                        testing::AnyOf("converging", "overshooting"));
        }
}

TEST(TwoKnobReport, ALevelStartIsStationary) {
    for (const Words& arguments :
         {Words{"--cost", "saddle", "--start", "0,0"}, Words{"--cost", "himmelblau", "--start", "3,2"},
          Words{"--cost", "w1*w2", "--start", "0,0"}}) {
        const QJsonObject report = reportOf(arguments);
        EXPECT_EQ(report["verdict"], QStringLiteral("stationary"));
        EXPECT_EQ(report["cure"], QStringLiteral("none"));
        EXPECT_EQ(report["stopped"], QStringLiteral("flat"));
    }
}

} // namespace
} // namespace downhill::test
