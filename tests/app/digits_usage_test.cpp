// The digit network's options, wrong or in wrong company: status 2, one line, no file, no window.
#include "tests/app/program.h"

#include <gmock/gmock.h>

namespace downhill::test {
namespace {

struct Wrong {
    Words arguments;
    Words told; ///< words of the line
};

void PrintTo(const Wrong& wrong, std::ostream* out) {
    for (const std::string& argument : wrong.arguments)
        *out << ' ' << testing::PrintToString(argument);
}

class DigitsUsage : public testing::TestWithParam<Wrong> {};

TEST_P(DigitsUsage, IsRefusedInOneLine) {
    const Folder folder;
    Words arguments = GetParam().arguments;
    expectFailure(runProgram(arguments, {.folder = folder.path()}), 2, GetParam().told);
    arguments.insert(arguments.end(), {"--report", "new.json"});
    expectFailure(runProgram(arguments, {.folder = folder.path()}), 2, GetParam().told);
    EXPECT_TRUE(folder.names().empty());
}

Wrong withDigits(Words more, Words told) {
    more.insert(more.begin(), {"--digits", "builtin"});
    return {std::move(more), std::move(told)};
}

const std::string goesNot = "does not go with --digits; allowed are --rate, --rule";
const std::string seeds = "allowed is a whole number from 0 to 9,007,199,254,740,991";
const std::string batches = "allowed is all, or a whole number from 1 to 1,000,000";
const std::string aboveZero = "allowed is a finite number above 0";

INSTANTIATE_TEST_SUITE_P(
    Source, DigitsUsage,
    testing::Values(Wrong{{"--digits", ""}, {"--digits ''", "allowed is builtin, or two files"}},
                    Wrong{{"--digits", "mnist"}, {"--digits 'mnist'", "IMAGES,LABELS"}},
                    Wrong{{"--digits", "Builtin"}, {"--digits 'Builtin'"}},
                    Wrong{{"--digits", "images,"}, {"--digits 'images,'"}},
                    Wrong{{"--digits", ",labels"}, {"--digits ',labels'"}},
                    Wrong{{"--digits", "a,b,c"}, {"--digits 'a,b,c'", "one comma", "lesson"}},
                    Wrong{{"--digits", "a\x1b[2J"}, {"a\\x1b[2J"}},
                    Wrong{{"--digits", std::string(100'000, 'x')}, {"--digits 'xxx"}},
                    Wrong{{"--digits"}, {"--digits"}},
                    withDigits({"--digits", "builtin"}, {"--digits 'builtin'", "once"})));

INSTANTIATE_TEST_SUITE_P(
    Company, DigitsUsage,
    testing::Values(withDigits({"--cost", "w^2"}, {"--cost 'w^2'", goesNot}),
                    withDigits({"--cost", "nonsense("}, {"--cost 'nonsense('", goesNot}),
                    withDigits({"--start", "5"}, {"--start '5'", goesNot}),
                    withDigits({"--rate-change", "5=0.1"}, {"--rate-change '5=0.1'", goesNot}),
                    withDigits({"--cost-curve", "c.png"}, {"--cost-curve 'c.png'", goesNot, "--save-knobs"}),
                    withDigits({"--rate-curve", "c.png"}, {"--rate-curve 'c.png'", goesNot}),
                    withDigits({"--animation", "a.gif"}, {"--animation 'a.gif'", goesNot}),
                    Wrong{{"--batch", "32"},
                          {"--batch '32'", "does not go without --digits", "--digits builtin"}},
                    Wrong{{"--seed", "1"}, {"--seed '1'", "does not go without --digits"}},
                    Wrong{{"--hidden", "tanh"}, {"--hidden 'tanh'", "does not go without --digits"}},
                    Wrong{{"--output", "nonsense"}, {"--output 'nonsense'", "does not go without --digits"}},
                    Wrong{{"--load-knobs", "k"}, {"--load-knobs 'k'", "does not go without --digits"}},
                    Wrong{{"--save-knobs", "k"}, {"--save-knobs 'k'", "does not go without --digits"}}));

INSTANTIATE_TEST_SUITE_P(
    Values, DigitsUsage,
    testing::Values(
        withDigits({"--batch", "0"}, {"--batch '0'", batches}), withDigits({"--batch=-1"}, {"'-1'", batches}),
        withDigits({"--batch", "1.5"}, {"'1.5'", batches}),
        withDigits({"--batch", "All"}, {"'All'", batches}),
        withDigits({"--batch", ""}, {"--batch ''", batches}), withDigits({"--batch", "1000001"}, {batches}),
        withDigits({"--batch", "nan"}, {batches}), withDigits({"--batch", "1e300"}, {batches}),
        withDigits({"--seed=-1"}, {"--seed '-1'", seeds}), withDigits({"--seed", "0.5"}, {"'0.5'", seeds}),
        withDigits({"--seed", "9007199254740992"}, {seeds}),
        withDigits({"--seed", "18446744073709551617"}, {seeds}), withDigits({"--seed", "inf"}, {seeds}),
        withDigits({"--seed", ""}, {"--seed ''", seeds}),
        withDigits({"--hidden", "Sigmoid"}, {"--hidden 'Sigmoid'", "allowed is sigmoid, tanh or relu"}),
        withDigits({"--hidden", ""}, {"--hidden ''", "allowed is sigmoid, tanh or relu"}),
        withDigits({"--output", "softmax"},
                   {"--output 'softmax'", "allowed is cross-entropy or squared-error"}),
        withDigits({"--load-knobs", ""}, {"--load-knobs ''", "name of a file"}),
        withDigits({"--save-knobs", ""}, {"--save-knobs ''", "name of a file"}),
        withDigits({"--save-knobs", "-"}, {"--save-knobs '-'", "name of a file"}),
        withDigits({"--rate", "0"}, {"--rate '0'", aboveZero}),
        withDigits({"--rate", "nan"}, {"'nan'", aboveZero}),
        withDigits({"--rule", "adams"}, {"--rule 'adams'", "gd, momentum"}),
        withDigits({"--rule", "adam:beta1=2"}, {"'beta1=2' is wrong", "less than 1"}),
        withDigits({"--schedule", "cosin"}, {"--schedule 'cosin'", "constant, step"}),
        withDigits({"--steps", "0"}, {"--steps '0'", "from 1 to 10,000,000"}),
        withDigits({"--steps", "10000001"}, {"--steps '10000001'", "from 1 to 10,000,000"}),
        withDigits({"--tolerance=-1"}, {"--tolerance '-1'", "allowed is 0 or"}),
        withDigits({"--theme", "blue"}, {"--theme 'blue'"})));

} // namespace
} // namespace downhill::test
