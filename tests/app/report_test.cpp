// The report: its keys, their types, and the verdicts of the lesson's runs.
#include "tests/app/program.h"
#include "tests/app/report.h"
#include "tests/sanitized.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

#include <charconv>
#include <cmath>

namespace downhill::test {
namespace {

constexpr QLatin1String costKey("cost");

std::string textAt(const QJsonObject& report, const char* key) {
    EXPECT_TRUE(report[key].isString()) << key;
    return report[key].toString().toStdString();
}

double numberAt(const QJsonObject& report, const char* key) {
    EXPECT_TRUE(report[key].isDouble()) << key;
    return report[key].toDouble(NAN);
}

double finalW(const QJsonObject& report) { return report["final"]["w"][0].toDouble(NAN); }

std::string exact(double value) {
    std::array<char, 64> digits{};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr};
}

/// The report's suggestion, tried out by the program itself.
std::string verdictAtTheSuggestedRate(const QJsonObject& report, Words arguments) {
    arguments.insert(arguments.end(), {"--rate", exact(numberAt(report, "suggested_rate"))});
    return textAt(reportOf(arguments), "verdict");
}

TEST(Report, HoldsEveryKeyOfTheContract) {
    const QJsonObject report = reportOf({});
    EXPECT_THAT(report.keys(), testing::UnorderedElementsAre(
                                   "cost", "slopes", "start", "rate", "rule", "schedule", "rate_changes",
                                   "steps", "stopped", "verdict", "factor", "cure", "suggested_rate", "final",
                                   "lower_point", "outlook", "headline", "evidence", "advice"));
    EXPECT_EQ(textAt(report, "cost"), "w^2");
    EXPECT_EQ(report["slopes"], QJsonArray({"2·w"}));
    EXPECT_EQ(report["start"], QJsonArray({5}));
    EXPECT_EQ(numberAt(report, "rate"), 0.1);
    EXPECT_EQ(textAt(report, "rule"), "gd");
    EXPECT_EQ(numberAt(report, "steps"), 20);
    EXPECT_EQ(textAt(report, "stopped"), "max-steps");
    EXPECT_EQ(textAt(report, "verdict"), "converging");
    EXPECT_NEAR(numberAt(report, "factor"), 0.8, 1e-12);
    EXPECT_EQ(textAt(report, "cure"), "none");
    EXPECT_TRUE(report["suggested_rate"].isNull());
    ASSERT_TRUE(report["final"].isObject());
    EXPECT_THAT(report["final"].toObject().keys(), testing::UnorderedElementsAre("w", "cost"));
    EXPECT_NEAR(finalW(report), 5 * std::pow(0.8, 20), 1e-14);
    EXPECT_NEAR(report["final"][costKey].toDouble(NAN), 25 * std::pow(0.64, 20), 1e-15);
    EXPECT_TRUE(report["lower_point"].isNull());
}

struct Expected {
    const char *start, *rate, *verdict, *cure, *stopped;
    int steps;
};

class VerdictsOfTheBowl : public testing::TestWithParam<Expected> {};

// w² from 5 in at most 20 steps, as the lesson has them. A run is flat when a step moves both w and C by less
// than 1e-6; the k-th step moves w by 10·rate·|1 − 2·rate|^(k−1), and C, once w is small, by less than that.
TEST_P(VerdictsOfTheBowl, AreTheLessons) {
    const Expected& expected = GetParam();
    const QJsonObject report = reportOf({"--start", expected.start, "--rate", expected.rate});
    EXPECT_EQ(textAt(report, "verdict"), expected.verdict);
    EXPECT_EQ(textAt(report, "cure"), expected.cure);
    EXPECT_EQ(textAt(report, "stopped"), expected.stopped);
    EXPECT_EQ(numberAt(report, "steps"), expected.steps);
    const double start = std::stod(expected.start), factor = 1 - 2 * std::stod(expected.rate);
    EXPECT_NEAR(finalW(report), start * std::pow(factor, expected.steps),
                1e-13 * std::abs(start * std::pow(factor, expected.steps)));
    // Where a step lands on 0 at once there is no gradient left to measure the factor by.
    if (start != 0 && factor != 0) {
        EXPECT_NEAR(numberAt(report, "factor"), factor, 1e-9);
    }

    EXPECT_EQ(report["suggested_rate"].isNull(), std::string(expected.cure) == "none");
    if (report["suggested_rate"].isDouble()) {
        const double rate = numberAt(report, "suggested_rate");
        EXPECT_EQ(rate < std::stod(expected.rate), std::string(expected.cure) == "lower");
        EXPECT_THAT(verdictAtTheSuggestedRate(report, {"--start", expected.start}),
                    testing::AnyOf("converging", "overshooting"));
    }
}

INSTANTIATE_TEST_SUITE_P(, VerdictsOfTheBowl,
                         testing::Values(Expected{"5", "0.0001", "crawling", "raise", "max-steps", 20},
                                         Expected{"5", "0.001", "crawling", "raise", "max-steps", 20},
                                         Expected{"5", "0.1", "converging", "none", "max-steps", 20},
                                         // 3·0.4^(k−1) < 1e-6 from k − 1 = 17 on, as 6.477/0.398 = 16.3
                                         Expected{"5", "0.3", "converging", "none", "flat", 18},
                                         // the first step lands on 0, the second is flat
                                         Expected{"5", "0.5", "converging", "none", "flat", 2},
                                         // 6·0.2^(k−1) < 1e-6 from k − 1 = 10 on, as 6.778/0.699 = 9.7
                                         Expected{"5", "0.6", "overshooting", "none", "flat", 11},
                                         Expected{"5", "0.95", "overshooting", "none", "max-steps", 20},
                                         Expected{"5", "1.0", "oscillating", "lower", "max-steps", 20},
                                         Expected{"5", "1.01", "diverging", "lower", "max-steps", 20},
                                         Expected{"5", "2.0", "diverging", "lower", "max-steps", 20},
                                         // nothing to follow: the first step is none
                                         Expected{"0", "0.1", "stationary", "none", "flat", 1},
                                         Expected{"0", "2.0", "stationary", "none", "flat", 1}));

// |w| has the slope 1 everywhere: from 2 at 0.3 the steps hop over 0 for ever, and so they do at any rate.
TEST(Report, SuggestsNothingWhereTheSlopeNeverShrinks) {
    const QJsonObject report = reportOf({"--cost", "|w|", "--start", "2", "--rate", "0.3"});
    EXPECT_EQ(textAt(report, "verdict"), "oscillating");
    EXPECT_TRUE(report["suggested_rate"].isNull());
}

// −w² from 5: every step multiplies w by 1 + 2·0.1. w³ from −1: the slope 3w² sends it ever farther to the
// left.
TEST(Report, KnowsNoCureForACostWithoutBottom) {
    for (const Words& cost :
         {Words{"--cost", "-w^2"}, Words{"--cost", "w^3", "--start", "-1", "--rate", "0.1"}}) {
        SCOPED_TRACE(cost[1]);
        const QJsonObject report = reportOf(cost);
        EXPECT_EQ(textAt(report, "verdict"), "diverging");
        EXPECT_EQ(textAt(report, "cure"), "none");
        EXPECT_TRUE(report["suggested_rate"].isNull());
    }
}

// As in the table: 25·9^k passes the largest double at k = 322.
TEST(Report, WritesWhatIsNotFiniteAsTexts) {
    const QJsonObject up = reportOf({"--rate", "2", "--steps", "2000"});
    EXPECT_EQ(textAt(up, "stopped"), "not-finite");
    EXPECT_EQ(numberAt(up, "steps"), 322);
    EXPECT_EQ(up["final"][costKey], "inf");
    EXPECT_NEAR(std::log10(finalW(up)), std::log10(5) + 322 * std::log10(3), 1e-9);
    EXPECT_EQ(
        reportOf({"--cost", "-w^2", "--rate", "2", "--start", "5", "--steps", "2000"})["final"][costKey],
        "-inf");
    const QJsonObject none = reportOf({"--cost", "sqrt(w)", "--start", "-1"});
    EXPECT_EQ(none["final"][costKey], "nan");
    EXPECT_TRUE(none["factor"].isNull());
    EXPECT_EQ(numberAt(none, "steps"), 0);
}

// A lower place is one in another valley. (w²−4)²/8 + w/2 has its slope (w³ − 4w + 1)/2 zero at −2.1149,
// 0.2541, 1.8608.
TEST(Report, NamesALowerPlaceThatWasMissed) {
    double low = -3, high = -2; // w³ − 4w + 1 is −14 and 1 there
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (middle * middle * middle - 4 * middle + 1 < 0 ? low : high) = middle;
    }
    const QJsonObject right = reportOf({"--cost", "double-valley"}); // starts at 3
    ASSERT_TRUE(right["lower_point"].isArray());
    ASSERT_EQ(right["lower_point"].toArray().size(), 1);
    EXPECT_NEAR(right["lower_point"][0].toDouble(), low, 1e-6); // a flat bottom: C tells half the digits of w
    EXPECT_TRUE(reportOf({"--cost", "double-valley", "--start", "-3"})["lower_point"].isNull());
    // Two valleys of one depth, at −2 and 2; a way that only leads down; a pole, which is no place to be at.
    EXPECT_TRUE(reportOf({"--cost", "(w^2-4)^2/8", "--start", "3"})["lower_point"].isNull());
    EXPECT_TRUE(reportOf({"--rate", "0.001"})["lower_point"].isNull());
    EXPECT_TRUE(reportOf({"--cost", "1/w"})["lower_point"].isNull());
    EXPECT_TRUE(reportOf({"--rate", "2", "--steps", "2000"})["lower_point"].isNull());
}

TEST(Report, GoesToAFileAsWell) {
    const Folder folder;
    const Outcome outcome = runProgram({"--report", folder / "r.json", "--table", "-"});
    expectDone(outcome);
    EXPECT_THAT(outcome.out, testing::StartsWith("step,"));
    EXPECT_EQ(contentOf(folder / "r.json"), runProgram({"--report", "-"}).out);
}

// 1e-300 and the smallest double of all take steps too small to see, 1e300 leaves the numbers on the first
// one.
TEST(Report, TakesAnyPositiveRate) {
    for (const char* rate : {"--rate=1e-300", "--rate=5e-324", "--rate=2.2e-308"}) {
        const QJsonObject report = reportOf({rate, "--tolerance", "0"});
        EXPECT_EQ(textAt(report, "verdict"), "crawling") << rate;
        EXPECT_EQ(finalW(report), 5) << rate;
    }
    const QJsonObject huge = reportOf({"--rate=1e300"});
    EXPECT_EQ(textAt(huge, "verdict"), "diverging");
    EXPECT_EQ(textAt(huge, "stopped"), "not-finite");
    // 5 − 1e300·10, whose square is beyond all doubles
    EXPECT_EQ(finalW(huge), 5 - 1e300 * 10);
    EXPECT_EQ(huge["final"][costKey], "inf");
}

TEST(Report, IsWrittenOfLongRunsToo) {
    for (const char* steps : {"1000000", "10000000"}) {
        const Outcome outcome = runProgram({"--rate", "1", "--steps", steps, "--report", "-"});
        expectDone(outcome);
        const QJsonDocument report = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out));
        EXPECT_EQ(report["steps"].toDouble(), std::stod(steps));
        EXPECT_EQ(report["verdict"], "oscillating");
        // Four doubles a row are 320 MB for ten million; twice that would be a copy.
        if (!underSanitizers()) {
            EXPECT_LT(outcome.peakKilobytes, 600'000);
        }
    }
}

} // namespace
} // namespace downhill::test
