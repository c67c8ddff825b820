// Constants of a formula from the command line.
#include "tests/app/program.h"
#include "tests/app/report.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace downhill::test {
namespace {

TEST(ConstantsOfTheCost, MakeTheTableOfTheFormulaWithTheNumbers) {
    // 2·a and 2·3 are the same number, so every bit is
    const std::string table = tableOf({"--cost", "a*w^2 + b", "--let", "a=3,b=0.5"});
    EXPECT_EQ(table, tableOf({"--cost", "3w^2 + 0.5"}));
    EXPECT_THAT(table, testing::HasSubstr("\n0,5,30,-3,75.5\n"));
    EXPECT_EQ(tableOf({"--cost", "a*w1^2 + b*w2^2", "--let=b=-2,a=0.5", "--start", "1,2"}),
              tableOf({"--cost", "0.5*w1^2 - 2*w2^2", "--start", "1,2"}));
}

TEST(ConstantsOfTheCost, StandInTheReport) {
    const QJsonObject report = reportOf({"--cost", "a*w^2 + b", "--let", "a=3,b=0.5"});
    EXPECT_EQ(report["cost"], QJsonValue("a*w^2 + b"));
    EXPECT_EQ(report["let"], QJsonValue(QJsonObject{{"a", 3}, {"b", 0.5}}));
    EXPECT_EQ(report["slopes"], QJsonValue(QJsonArray{QString::fromUtf8("2·a·w")}));
}

TEST(ConstantsOfTheCost, StandBelowAPicture) {
    const Folder folder;
    expectDone(runProgram({"--cost", "a*w^2", "--let", "a=0.3", "--loss-curve", folder / "loss.pdf"}));
    EXPECT_THAT(outputOf({"pdftotext", "-layout", folder / "loss.pdf", "-"}), testing::HasSubstr("= 0.3"));
}

TEST(ConstantsOfTheCost, OfALessonGiveWayToThoseBesideIt) {
    const Folder folder;
    const std::string lesson = folder / "a.downhill";
    put(lesson, R"({"downhill": 1, "cost": "a*w^2 + b", "let": {"a": 3, "b": 0.5}})");
    EXPECT_EQ(tableOf({lesson}), tableOf({"--cost", "3w^2 + 0.5"}));
    EXPECT_EQ(tableOf({lesson, "--let", "a=4"}), tableOf({"--cost", "4w^2 + 0.5"}));
    // another cost has nothing of them
    EXPECT_EQ(tableOf({lesson, "--cost", "w^2"}), tableOf({"--cost", "w^2"}));
    expectFailure(runProgram({lesson, "--cost", "a*w^2", "--table", "-"}), 2, {"--let a=1"});
}

} // namespace
} // namespace downhill::test
