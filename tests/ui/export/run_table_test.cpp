// The rate column of the table, and what a report says of the rule.
#include "ui/export/run_table.h"

#include "core/descent/descend.h"
#include "core/diagnosis/diagnosis.h"
#include "core/formula/formula.h"
#include "ui/export/report_json.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <memory>
#include <variant>
#include <vector>

namespace downhill {
namespace {

QByteArray tableOf(const RunSettings& settings) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writeRunTable(descend(*costOf(settings), settings), TableFormat::csv(), buffer));
    return buffer.data();
}

TEST(RunTable, HasNoRateColumnWhereAllStepsHaveTheSame) {
    EXPECT_EQ(tableOf({.start = {8}, .hyper = {.rate = 0.25}, .steps = 2}),
              "step,w,slope,change,cost\n0,8,16,-4,64\n1,4,8,-2,16\n2,2,4,,4\n");
}

/// Rates ¼, ⅛ (half, after a step), and 1 from step 2 on, of which the schedule leaves a quarter.
TEST(RunTable, TellsTheRateOfEachStep) {
    EXPECT_EQ(tableOf({.start = {8},
                       .hyper = {.rate = 0.25, .schedule = {"step", {1, 0.5}}},
                       .rateChanges = {{2, 1}},
                       .steps = 3}),
              "step,w,slope,change,cost,rate\n0,8,16,-4,64,0.25\n1,4,8,-1,16,0.125\n2,3,6,-1.5,9,0.25\n"
              "3,1.5,3,,2.25,\n");
    EXPECT_EQ(
        tableOf({.cost = "w1^2+w2^2",
                 .start = {8, 4},
                 .hyper = {.rate = 0.25},
                 .rateChanges = {{1, 0.5}},
                 .steps = 1}),
        "step,w1,w2,slope1,slope2,change1,change2,cost,rate\n0,8,4,16,8,-4,-2,80,0.25\n1,4,2,8,4,,,20,\n");
}

// It is asked after every 64 KiB, which are some hundreds of rows.
TEST(RunTable, EndsWhereNoMoreIsWanted) {
    const RunSettings settings{.hyper = {.rate = 1e-4}, .steps = 20'000, .tolerance = 0};
    const auto table = descend(*costOf(settings), settings);
    std::vector<std::size_t> told;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_FALSE(writeRunTable(table, TableFormat::csv(), buffer, [&](std::size_t rows) {
        told.push_back(rows);
        return told.size() < 2;
    }));
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(buffer.data().count('\n'), static_cast<qsizetype>(told[1]) + 1) << "and the header";
    EXPECT_LT(0U, told[0]);
    EXPECT_LT(told[0], told[1]);
    EXPECT_LT(told[1], 20'001U);
}

TEST(ReportJson, NamesTheRuleTheScheduleAndTheRateChanges) {
    const auto reportOf = [](const RunSettings& settings) {
        const auto formula = costOf(settings);
        const auto run = descend(*formula, settings);
        return QJsonDocument::fromJson(reportJson(*formula, run, diagnose(run))).object();
    };
    const QJsonObject plain = reportOf({});
    EXPECT_EQ(plain["rule"], "gd");
    EXPECT_EQ(plain["schedule"], "constant");
    EXPECT_EQ(plain["rate_changes"], QJsonArray());
    const QJsonObject other =
        reportOf({.hyper = {.rule = {"momentum", {0.5}}, .schedule = {"cosine", {std::nullopt}}},
                  .rateChanges = {{5, 0.25}, {9, 0.125}},
                  .steps = 40});
    EXPECT_EQ(other["rule"], "momentum:momentum=0.5");
    EXPECT_EQ(other["schedule"], "cosine:steps=40");
    EXPECT_EQ(other["rate_changes"], QJsonArray({QJsonObject{{"step", 5}, {"rate", 0.25}},
                                                 QJsonObject{{"step", 9}, {"rate", 0.125}}}));
}

} // namespace
} // namespace downhill
