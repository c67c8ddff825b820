// Costs made of data, from the command line.
#include "tests/app/program.h"
#include "tests/app/report.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gmock/gmock.h>

#include <algorithm>
#include <string>

namespace downhill::test {
namespace {

using testing::HasSubstr;

const std::string lineCost = "(w1*x + w2 - y)^2";

TEST(DataOfTheCost, MakesATableByHand) {
    const Folder folder;
    put(folder / "a.csv", "x,y\n1,2\n3,4\n");
    // C = mean of (w·x − y)²: at 0 it is (4 + 16)/2, the slope 2·mean(x·(0·x − y)) = −2 − 12; one step of 0.1
    // leads to 1.4, where rests are −0.6 and 0.2
    const std::string table = tableOf({"--cost", "(w*x - y)^2", "--data", folder / "a.csv", "--start", "0",
                                       "--rate", "0.1", "--steps", "1"});
    EXPECT_THAT(table, HasSubstr("\n0,0,-14,1.4000000000000001,10\n"));
    EXPECT_THAT(table, HasSubstr("\n1,1.4000000000000001,"));
    EXPECT_THAT(table, HasSubstr(",,0.1999999999999999")); // 0.2, rounded
}

TEST(DataOfTheCost, IsTheSameHoweverItIsWritten) {
    const Folder folder;
    put(folder / "a.csv", "x,y\n1,2\n3,4.5\n");
    put(folder / "b.csv", "\xef\xbb\xbfname;weight;height\r\nAnn;2;1\r\n\r\nBob;4,5;3\r\n");
    put(folder / "c.csv", "1\t2\n3\t4.5\n");
    const std::string table = tableOf({"--cost", lineCost, "--start", "0,0", "--data", folder / "a.csv"});
    EXPECT_EQ(table, tableOf({"--cost", lineCost, "--start", "0,0", "--data", folder / "b.csv", "--columns",
                              "x=height,y=weight"}));
    EXPECT_EQ(table, tableOf({"--cost", lineCost, "--start", "0,0", "--data", folder / "c.csv"}));
}

TEST(DataOfTheCost, StandsInTheReport) {
    const QJsonObject report = reportOf(
        {"--cost", lineCost, "--data", "noisy-line", "--start", "0,0", "--rate", "0.1", "--steps", "100"});
    EXPECT_EQ(report["rows"], QJsonValue(24));
    EXPECT_EQ(report["slopes"], QJsonValue(QJsonArray{QString::fromUtf8("mean of 2·x·(w₁·x + w₂ − y)"),
                                                      QString::fromUtf8("mean of 2·(w₁·x + w₂ − y)")}));
    EXPECT_EQ(report["verdict"], QJsonValue("converging"));
    EXPECT_NEAR(report["final"]["w"][0].toDouble(), 0.5, 0.2);
    EXPECT_NEAR(report["final"]["w"][1].toDouble(), 1, 0.4);
}

TEST(DataOfTheCost, StandardisedConvergesWhereItExploded) {
    const Words run{"--cost", lineCost, "--data", "not-centred", "--start",
                    "0,0",    "--rate", "0.2",    "--steps",     "60"};
    EXPECT_EQ(reportOf(run)["verdict"], QJsonValue("diverging"));
    Words standardised = run;
    standardised.emplace_back("--standardise");
    EXPECT_EQ(reportOf(standardised)["verdict"], QJsonValue("converging"));
}

TEST(DataOfTheCost, ReadInBatchesHasTheWholeCostBeside) {
    const auto with = [](const Words& more) {
        Words words{"--cost", lineCost, "--data", "noisy-line", "--start",
                    "0,0",    "--rate", "0.05",   "--steps",    "40"};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    };
    const std::string table = tableOf(with({"--batch", "4", "--seed", "3"}));
    EXPECT_THAT(table, testing::StartsWith("step,w1,w2,slope1,slope2,change1,change2,cost,whole_cost\n"));
    EXPECT_EQ(std::count(table.begin(), table.end(), '\n'), 42);
    EXPECT_EQ(table.find(",\n"), std::string::npos) << "each whole cost is there";
    EXPECT_EQ(table, tableOf(with({"--batch", "4", "--seed", "3"})));
    EXPECT_NE(table, tableOf(with({"--batch", "4", "--seed", "4"})));
    EXPECT_EQ(tableOf(with({})), tableOf(with({"--batch", "24"})));

    const QJsonObject report = reportOf(with({"--batch", "4", "--seed", "3"}));
    EXPECT_EQ(report["rows"], QJsonValue(24));
    EXPECT_EQ(report["batch"], QJsonValue(4));
    EXPECT_EQ(report["seed"], QJsonValue(3));
    const std::string whole = table.substr(table.rfind(',') + 1);
    EXPECT_EQ(report["whole_cost"].toDouble(), std::stod(whole));
    EXPECT_FALSE(reportOf(with({})).contains(QLatin1String("batch")));
}

TEST(DataOfTheCost, HasPicturesAsAnyCost) {
    const Folder folder;
    expectDone(runProgram({"--cost", lineCost, "--data", "noisy-line", "--start", "-1,-1", "--loss-curve",
                           folder / "loss.pdf", "--cost-curve", folder / "map.svg", "--rate-curve",
                           folder / "rates.svg"}));
    EXPECT_THAT(outputOf({"pdftotext", "-layout", folder / "loss.pdf", "-"}),
                HasSubstr("24 rows of noisy-line"));
}

TEST(DataOfTheCost, ARowThatDoesNotReadIsNamed) {
    const Folder folder;
    const auto expectRefused = [&](const std::string& content, const Words& words) {
        put(folder / "a.csv", content);
        Words all{"--data", "a.csv"};
        all.insert(all.end(), words.begin(), words.end());
        expectFailure(runProgram({"--cost", lineCost, "--data", folder / "a.csv", "--table", "-"}), 2, all);
    };
    expectRefused("x,y\n1,2\n3,abc\n", {"line 3:", "\"abc\" in column y", "allowed is"});
    expectRefused("x,y\n1,2\n3\n4\n5\n", {"line 3:", "has 1 value", "2 more rows"});
    expectRefused("x,y\n1,NaN\n", {"line 2:", "finite number"});
    expectRefused("x,y\n1,1e400\n", {"line 2:", "1e400", "too large"});
    expectRefused("x,y\n", {"no rows of numbers"});
    expectRefused("", {"no rows of numbers"});
    expectRefused("\xff\xfex", {"UTF-16", "CSV in UTF-8"});
    expectRefused(std::string("\x7f"
                              "ELF\0\0\0",
                              7),
                  {"no text"});
    expectRefused("name,town\nAnn,Rome\n", {"line 2:", "\"Ann\" in column name"});
}

TEST(DataOfTheCost, WrongUseIsRefused) {
    const Folder folder;
    put(folder / "a.csv", "height,weight\n1,2\n");
    expectFailure(runProgram({"--cost", lineCost, "--data", folder / "none.csv", "--table", "-"}), 1,
                  {"--data", "none.csv", "noisy-line"});
    expectFailure(runProgram({"--cost", "w^2", "--data", "line", "--table", "-"}), 2,
                  {"--data 'line'", "names none of its columns", "x, y"});
    expectFailure(runProgram({"--cost", lineCost, "--table", "-"}), 2,
                  {"--cost", "at character 5:", "--data"});
    expectFailure(
        runProgram({"--cost", lineCost, "--data", folder / "a.csv", "--columns", "x=size", "--table", "-"}),
        2, {"--columns 'x=size'", "no column \"size\"", "height, weight"});
    expectFailure(
        runProgram({"--cost", lineCost, "--data", folder / "a.csv", "--columns", "x", "--table", "-"}), 2,
        {"--columns 'x'", "LETTER=TITLE"});
    expectFailure(runProgram({"--cost", lineCost, "--columns", "x=a", "--table", "-"}), 2,
                  {"--columns 'x=a'", "without --data"});
    expectFailure(runProgram({"--cost", lineCost, "--data", "line", "--columns", "x=a", "--table", "-"}), 2,
                  {"--columns 'x=a'", "CSV file"});
    expectFailure(runProgram({"--standardise", "--table", "-"}), 2, {"--standardise", "--data"});
    expectFailure(runProgram({"--cost", lineCost, "--data", folder / "a.csv", "--table", folder / "a.csv"}),
                  2, {"a.csv"});
    EXPECT_EQ(contentOf(folder / "a.csv"), "height,weight\n1,2\n");
}

// 20,000 numbers are 10,000 rows of two columns.
TEST(DataOfTheCost, MoreThanTheWindowKeepsIsForExports) {
    const Folder folder;
    std::string rows = "x,y\n";
    for (int row = 0; row < 10'001; ++row)
        rows += "1,2\n";
    put(folder / "many.csv", rows);
    const Words words{"--cost", lineCost, "--data", folder / "many.csv", "--steps", "1"};
    expectFailure(runProgram(words), 2, {"--data", "many.csv", "20,002 numbers", "20,000", "--table"});
    Words exporting = words;
    exporting.insert(exporting.end(), {"--table", "-"});
    EXPECT_EQ(runProgram(exporting).status, 0);
}

} // namespace
} // namespace downhill::test
