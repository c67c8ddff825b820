// The command line that settings are made with is read back as the same settings, by the program's own reader
// and through a shell.
#include "app/command_line.h"
#include "core/catalogue/catalogue.h"
#include "core/descent/run_arguments.h"
#include "core/maths/random.h"
#include "core/text/shell_text.h"
#include "core/training/training_arguments.h"
#include "tests/app/program.h"

#include <gmock/gmock.h>

#include <array>
#include <bit>
#include <cmath>

namespace downhill::test {
namespace {

CommandLine readBack(const Words& words) {
    std::vector<const char*> arguments{"downhill"};
    for (const std::string& word : words)
        arguments.push_back(word.c_str());
    return readCommandLine(arguments);
}

/// As a shell splits the line.
Words wordsOf(const std::string& line) {
    const std::string out = outputOf({"sh", "-c", "printf '%s\\n' " + line});
    Words words;
    for (std::size_t from = 0, to = 0; (to = out.find('\n', from)) != std::string::npos; from = to + 1)
        words.push_back(out.substr(from, to - from));
    return words;
}

/// Any finite number, of any size.
double anyNumber(Random& random) {
    for (;;) {
        const double number = std::bit_cast<double>(random.next());
        if (std::isfinite(number))
            return number;
    }
}

template <class Row>
ChoiceOf<Row> anyOf(Random& random) {
    const auto& all = Row::all();
    return ChoiceOf<Row>(all[random.below(static_cast<std::uint32_t>(std::size(all)))]);
}

Hyperparameters anyHyperparameters(Random& random) {
    Hyperparameters hyper;
    do
        hyper.rate = std::fabs(anyNumber(random));
    while (hyper.rate == 0);
    hyper.rule = anyOf<RuleRow>(random);
    hyper.schedule = anyOf<ScheduleRow>(random);
    return hyper;
}

RunSettings anyRun(Random& random) {
    static const std::array costs{"w^2",        "-w^2", "|w|", "w1^2 + 10*w2^2", "where(w > 0, w, -2*w)",
                                  "a*w^2 + 3*b"};
    RunSettings settings;
    settings.cost = costs[random.below(costs.size())];
    if (random.below(2) == 0)
        settings =
            withCost(settings, catalogue()[random.below(static_cast<std::uint32_t>(catalogue().size()))]);
    const auto formula = std::get<std::shared_ptr<const Formula>>(
        resolveCost(settings.cost, {{"a", anyNumber(random)}, {"b", anyNumber(random)}}, settings.data));
    settings = withCost(std::move(settings), *formula);
    settings.start.clear();
    for (std::size_t knob = 0; knob < formula->knobs(); ++knob)
        settings.start.push_back(anyNumber(random));
    settings.hyper = anyHyperparameters(random);
    settings.steps = 1 + random.below(RunSettings::maxSteps);
    settings.tolerance = random.below(2) == 0 ? std::fabs(anyNumber(random)) : settings.tolerance;
    if (random.below(2) == 0)
        settings.rateChanges = {{1 + random.below(9), 0.25}, {11, 1e-300}};
    return settings;
}

TEST(Arguments, OfRunsAreReadBackToTheLastBit) {
    Random random(12);
    int tried = 0;
    while (tried < 1000) {
        const RunSettings settings = anyRun(random);
        if (!problemsOf(settings).empty())
            continue;
        ++tried;
        const Words words = argumentsOf(settings);
        SCOPED_TRACE(shellText(words));
        EXPECT_EQ(std::get<RunSettings>(readBack(words).settings), settings);
    }
}

TEST(Arguments, OfTrainingsAreReadBackToTheLastBit) {
    Random random(13);
    int tried = 0;
    while (tried < 500) {
        TrainingSettings settings;
        settings.hyper = anyHyperparameters(random);
        settings.hyper.batch = random.below(3) == 0 ? Hyperparameters::allSamples : 1 + random.below(4000);
        settings.network.hidden =
            std::array{Activation::sigmoid, Activation::tanh, Activation::relu}[random.below(3)];
        settings.network.output =
            std::array{OutputCost::crossEntropy, OutputCost::squaredError}[random.below(2)];
        settings.seed = random.next() >> 11U;
        settings.steps = random.below(2) == 0 ? TrainingSettings::endless : 1 + random.below(100000);
        if (random.below(4) == 0)
            settings.digits = {"my images.gz", "-labels' $HOME"};
        if (!problemsOf(settings).empty())
            continue;
        ++tried;
        const auto words = argumentsOf(settings);
        ASSERT_TRUE(words);
        SCOPED_TRACE(shellText(*words));
        EXPECT_EQ(std::get<TrainingSettings>(readBack(*words).settings), settings);
    }
}

TEST(Arguments, CannotSayAllOfATraining) {
    TrainingSettings changed, saved, comma;
    changed.changes = {{7, {}}};
    saved.start = std::make_shared<const std::vector<float>>(networkKnobs);
    comma.digits = {"a,b", "c"};
    EXPECT_FALSE(argumentsOf(changed));
    EXPECT_FALSE(argumentsOf(saved));
    EXPECT_FALSE(argumentsOf(comma));
}

TEST(Arguments, GoThroughAShellAsTheyAre) {
    const Words words{
        "--cost",           "|w| + 2*w^2 - $w `x` \"y\" \\ ~ #", "=w", "it's", "", "w₁² · π", "--start=-5",
        "*?[a]{b,c}!;&<>()"};
    EXPECT_EQ(wordsOf(shellText(words)), words);
    Random random(14);
    for (int i = 0; i < 20; ++i) {
        std::string word;
        for (int letters = 0; letters < 200; ++letters)
            if (const char c = static_cast<char>(1 + random.below(126)); c != '\n')
                word += c;
        EXPECT_EQ(wordsOf(shellText(Words{word})), Words{word});
    }
}

} // namespace
} // namespace downhill::test
