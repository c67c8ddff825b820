// The digit network on the command line: its table and its report.
#include "tests/app/digits.h"

#include <QJsonArray>

#include <gmock/gmock.h>

#include <cmath>
#include <set>

namespace downhill::test {
namespace {

class DigitsTraining : public testing::Test {
protected:
    Words onEasyDigits(Words more) const {
        more.insert(more.begin(), {"--digits", source_});
        return more;
    }

    const Folder folder_;
    const EasyDigits digits_{240};
    const std::string source_ = putDigits(folder_, digits_);
};

/// With all knobs 0 a hidden neuron gives 1/2 and each of ten outputs 1/10, whatever the image: the cost is
/// ln 10, and of answers that are all alike the first is taken, 0. The slope of the cost by an output's sum
/// is 1/10, less for each image of that digit 1/n: d. A bias has just that slope, a weight of the last layer
/// half of it, and further back all is 0; so the gradient's square is Σ d²·(1 + 16/4).
TEST_F(DigitsTraining, FromKnobsThatAreAllZeroIsAsByHand) {
    put(folder_ / "zero", knobFileOf(0, 0, std::vector<float>(13'002)));
    const double n = 200;
    double squares = 0;
    std::vector<double> slopes;
    for (const std::size_t count : digits_.trained) {
        slopes.push_back(0.1 - static_cast<double>(count) / n);
        squares += slopes.back() * slopes.back();
    }
    ASSERT_GT(squares, 0);
    const auto steps =
        trainingTableOf(onEasyDigits({"--load-knobs", folder_ / "zero", "--batch", "all", "--steps", "1",
                                      "--rate", "2", "--save-knobs", folder_ / "one"}));
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_NEAR(steps[0].cost, std::log(10), 1e-6);
    EXPECT_NEAR(steps[0].gradientNorm, std::sqrt(5 * squares), 1e-6);
    EXPECT_NEAR(steps[0].heldOutCost.value(), std::log(10), 1e-6);
    EXPECT_EQ(steps[0].heldOutAccuracy.value(), static_cast<double>(digits_.heldOut[0]) / 40);

    // A step of 2 against those slopes. The last layer begins behind 784·16 + 16 and 16·16 + 16 knobs.
    const std::vector<float> knobs = knobsOf(folder_ / "one");
    constexpr std::size_t last = 12'560 + 272, biases = last + 160;
    for (std::size_t knob = 0; knob < knobs.size(); ++knob) {
        const double expected = knob < last     ? 0
                                : knob < biases ? -2 * slopes[(knob - last) % 10] / 2
                                                : -2 * slopes[knob - biases];
        ASSERT_NEAR(knobs[knob], expected, 1e-6) << knob;
    }
}

/// The same with sigmoids as outputs, all 1/2: each is wrong by 1/2, so the cost is 10/4.
TEST_F(DigitsTraining, ASquaredErrorIsThatOfTheTenOutputs) {
    put(folder_ / "zero", knobFileOf(0, 1, std::vector<float>(13'002)));
    const auto steps = trainingTableOf(onEasyDigits({"--load-knobs", folder_ / "zero", "--steps", "1"}));
    EXPECT_NEAR(steps[0].cost, 2.5, 1e-6);
    EXPECT_NEAR(steps[0].heldOutCost.value(), 2.5, 1e-6);
}

TEST_F(DigitsTraining, TheSameSeedIsTheSameTrainingAndAnotherIsAnother) {
    const Words words = onEasyDigits({"--steps", "50", "--table", "-"});
    const auto with = [&](const Words& more) {
        Words all = words;
        all.insert(all.end(), more.begin(), more.end());
        const Outcome outcome = runProgram(all);
        expectDone(outcome);
        return outcome.out;
    };
    const std::string once = with({});
    EXPECT_EQ(trainingStepsOf(once).size(), 51U);
    EXPECT_EQ(with({}), once);
    // what is said anyway may be said
    EXPECT_EQ(with({"--seed", "1", "--batch", "32", "--rate", "0.3", "--rule", "gd", "--schedule", "constant",
                    "--tolerance", "0", "--hidden", "sigmoid", "--output", "cross-entropy"}),
              once);
    std::vector<std::string> others{once};
    for (const Words& more : {Words{"--seed", "2"}, Words{"--seed", "0"}, Words{"--seed", "9007199254740991"},
                              Words{"--batch", "31"}, Words{"--rate", "0.31"}, Words{"--rule", "momentum"},
                              Words{"--schedule", "inverse"}, Words{"--hidden", "tanh"},
                              Words{"--hidden", "relu"}, Words{"--output", "squared-error"}}) {
        others.push_back(with(more));
        for (std::size_t i = 0; i + 1 < others.size(); ++i)
            EXPECT_NE(others.back(), others[i]) << testing::PrintToString(more);
    }
}

/// A row for each step. 40 are held out: they are looked at when n images were read, and then when n/10 more
/// were, rounded down, but at least 5. With 10 each step at every row up to 11 (110 images; 11 more are two
/// steps), at 13 (13), 15, 17, 19, 21 (210; 21 more are three steps), 24 and 27; and in the end.
TEST_F(DigitsTraining, TheTableHasARowForEachStepAndTheHeldOutCostFromTimeToTime) {
    const auto steps = trainingTableOf(onEasyDigits({"--batch", "10", "--steps", "30"}));
    ASSERT_EQ(steps.size(), 31U);
    const std::set<std::size_t> later{13, 15, 17, 19, 21, 24, 27, 30};
    for (std::size_t k = 0; k < steps.size(); ++k) {
        EXPECT_EQ(steps[k].heldOutCost.has_value(), k <= 11 || later.contains(k)) << k;
        EXPECT_GT(steps[k].cost, 0);
        EXPECT_GT(steps[k].gradientNorm, 0);
        const double right = 40 * steps[k].heldOutAccuracy.value_or(0); // a share of 40 images
        EXPECT_EQ(right, std::round(right));
    }
}

TEST_F(DigitsTraining, TheTableIsTheSameInAFileAndOfPackedDigits) {
    const Words steps{"--steps", "20", "--table"};
    Words toFile = onEasyDigits(steps), toOutput = toFile;
    toFile.push_back(folder_ / "t.csv");
    toOutput.emplace_back("-");
    expectDone(runProgram(toFile));
    const std::string table = contentOf(folder_ / "t.csv");
    EXPECT_EQ(trainingStepsOf(table).size(), 21U);
    EXPECT_EQ(runProgram(toOutput).out, table);
    putPacked(folder_ / "images.gz", idxImages(240, digits_.pixels));
    putPacked(folder_ / "labels.gz", idxLabels(240, digits_.labels));
    for (const char* files : {"images.gz,labels.gz", "images,labels.gz", "./images.gz,labels"})
        EXPECT_EQ(
            runProgram({"--digits", files, "--steps", "20", "--table", "-"}, {.folder = folder_.path()}).out,
            table);
}

/// Rows of pixels that lie apart are told apart soon, by any network; nobody could guess more than a tenth.
TEST_F(DigitsTraining, EveryDesignAndRuleLearns) {
    for (const Words& design :
         {Words{}, Words{"--hidden", "tanh"}, Words{"--hidden", "relu", "--rate", "0.1"},
          Words{"--output", "squared-error", "--rate", "1"}, Words{"--rule", "adam", "--rate", "0.01"},
          Words{"--rule", "momentum", "--schedule", "cosine"}, Words{"--batch", "all", "--rate", "1"}}) {
        Words words = onEasyDigits({"--steps", "400"});
        words.insert(words.end(), design.begin(), design.end());
        EXPECT_GT(trainingTableOf(words).back().heldOutAccuracy.value(), 0.95)
            << testing::PrintToString(design);
    }
}

TEST_F(DigitsTraining, TheReportHoldsEveryKeyAndWhatTheTableSays) {
    const Words words =
        onEasyDigits({"--steps", "30", "--batch", "50", "--seed", "7", "--rate", "0.25", "--rule",
                      "momentum:momentum=0.5", "--schedule", "cosine", "--hidden", "tanh"});
    const QJsonObject report = trainingReportOf(words);
    const auto steps = trainingTableOf(words);
    EXPECT_THAT(report.keys(),
                testing::UnorderedElementsAre(
                    "cost", "slopes", "start", "rate", "rule", "schedule", "rate_changes", "steps", "stopped",
                    "verdict", "factor", "cure", "suggested_rate", "final", "lower_point", "images_read",
                    "held_out_cost", "held_out_accuracy", "knobs", "batch", "seed", "digits", "synthetic",
                    "hidden", "output", "outlook", "headline", "evidence", "advice"));
    EXPECT_EQ(report["cost"], "digits: cross-entropy");
    for (const char* list : {"slopes", "start", "rate_changes"})
        EXPECT_EQ(report[list], QJsonArray()) << list;
    EXPECT_EQ(report["rate"], 0.25);
    EXPECT_EQ(report["rule"], "momentum:momentum=0.5");
    EXPECT_EQ(report["schedule"], "cosine:steps=30");
    EXPECT_EQ(report["steps"], 30);
    EXPECT_EQ(report["stopped"], "max-steps");
    EXPECT_EQ(report["final"]["w"], QJsonArray());
    EXPECT_EQ(static_cast<float>(report["final"]["cost"].toDouble()), steps.back().cost);
    EXPECT_TRUE(report["lower_point"].isNull());
    EXPECT_EQ(report["images_read"], 30 * 50);
    EXPECT_EQ(report["held_out_cost"], steps.back().heldOutCost.value());
    EXPECT_EQ(report["held_out_accuracy"], steps.back().heldOutAccuracy.value());
    EXPECT_EQ(report["knobs"], 13'002);
    EXPECT_EQ(report["batch"], 50);
    EXPECT_EQ(report["seed"], 7);
    EXPECT_EQ(report["digits"].toString().toStdString(), source_);
    EXPECT_EQ(report["synthetic"], false);
    EXPECT_EQ(report["hidden"], "tanh");
    EXPECT_EQ(report["output"], "cross-entropy");
    const std::vector<std::string> verdicts{"stationary",   "diverging", "oscillating",
                                            "overshooting", "crawling",  "converging"};
    EXPECT_THAT(verdicts, testing::Contains(report["verdict"].toString().toStdString()));
    EXPECT_THAT((std::vector<std::string>{"lower", "raise", "none"}),
                testing::Contains(report["cure"].toString().toStdString()));
}

/// More images than there are is all of them, 200, and the report says so.
TEST_F(DigitsTraining, ABatchIsNeverMoreThanThereAre) {
    const Words few{"--steps", "3", "--batch"};
    const auto with = [&](const char* batch) {
        Words words = onEasyDigits(few);
        words.emplace_back(batch);
        return words;
    };
    for (const char* batch : {"all", "200", "201", "1000000"}) {
        const QJsonObject report = trainingReportOf(with(batch));
        EXPECT_EQ(report["batch"], 200) << batch;
        EXPECT_EQ(report["images_read"], 600) << batch;
    }
    EXPECT_EQ(trainingReportOf(with("1"))["images_read"], 3);
    EXPECT_EQ(trainingTableOf(with("all")).back().cost, trainingTableOf(with("200")).back().cost);
}

/// 1e30 steps against a slope of 1 or so, and the cost is as large; 1e300 are none that a float can hold.
TEST_F(DigitsTraining, AnExplosionIsReported) {
    const QJsonObject large = trainingReportOf(onEasyDigits({"--rate", "1e30", "--steps", "5"}));
    EXPECT_EQ(large["cure"], "lower");
    EXPECT_GT(large["final"]["cost"].toDouble(), 1e20);
    const QJsonObject beyond = trainingReportOf(onEasyDigits({"--rate", "1e300", "--steps", "5"}));
    EXPECT_EQ(beyond["stopped"], "not-finite");
    EXPECT_EQ(beyond["verdict"], "diverging");
    EXPECT_EQ(beyond["steps"], 1);
    const auto steps = trainingTableOf(onEasyDigits({"--rate", "1e300", "--steps", "5"}));
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_FALSE(std::isfinite(steps[1].cost));
}

/// A step so small that the numbers do not see it is flat, where that is asked for.
TEST_F(DigitsTraining, AToleranceStopsIt) {
    const Words still = onEasyDigits({"--rate", "1e-30", "--batch", "all", "--steps", "5"});
    EXPECT_EQ(trainingReportOf(still)["stopped"], "max-steps");
    Words flat = still;
    flat.insert(flat.end(), {"--tolerance", "1e-6"});
    EXPECT_EQ(trainingReportOf(flat)["stopped"], "flat");
    EXPECT_EQ(trainingReportOf(flat)["steps"], 1);
}

/// What the lesson promises, and no network but this one could have told it beforehand: over 95 % of digits
/// it has never seen, from the defaults.
TEST(DigitsBuiltIn, AreLearntFromTheDefaults) {
    const QJsonObject report = trainingReportOf({"--digits", "builtin"});
    EXPECT_GT(report["held_out_accuracy"].toDouble(), 0.95);
    EXPECT_EQ(report["verdict"], "converging");
    EXPECT_EQ(report["digits"], "builtin");
    EXPECT_EQ(report["synthetic"], true);
    EXPECT_EQ(report["steps"], 5000);
    EXPECT_EQ(report["images_read"], 160'000);
    EXPECT_EQ(report["rate"], 0.3);
    EXPECT_EQ(report["batch"], 32);
    EXPECT_EQ(report["seed"], 1);
    EXPECT_EQ(report["hidden"], "sigmoid");
    EXPECT_EQ(trainingReportOf({"--digits", "builtin", "--batch", "all", "--steps", "1"})["batch"], 10'000);
}

} // namespace
} // namespace downhill::test
