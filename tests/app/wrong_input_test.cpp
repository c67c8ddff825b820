// Wrong usage and wrong input: status 2, one line that names the option, what was given and what is allowed,
// and no file.
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
        *out << ' ' << testing::PrintToString(argument.substr(0, 80));
}

class WrongInput : public testing::TestWithParam<Wrong> {};

TEST_P(WrongInput, IsRefusedInOneLine) {
    const Folder folder;
    put(folder / "old.csv", "old");
    Words arguments = GetParam().arguments;
    arguments.insert(arguments.end(), {"--animation", "new.gif"});
    expectFailure(runProgram(arguments, {.folder = folder.path()}), 2, GetParam().told);
    EXPECT_THAT(folder.names(), testing::ElementsAre("old.csv"));
    EXPECT_EQ(contentOf(folder / "old.csv"), "old");
    // Nor is a window opened, or a missing display made the reason.
    expectFailure(runProgram(GetParam().arguments, {.folder = folder.path()}), 2, GetParam().told);
}

const std::string aboveZero = "allowed is a finite number above 0";
const std::string wholeNumber = "allowed is a whole number from 1 to 10,000,000";
const std::string pixels = "200 to 10000 each";

INSTANTIATE_TEST_SUITE_P(
    Rate, WrongInput,
    testing::Values(
        Wrong{{"--rate", "0"}, {"--rate '0'", aboveZero}},
        Wrong{{"--rate", "-1"}, {"--rate '-1'", aboveZero}}, Wrong{{"--rate=-0"}, {"'-0'", aboveZero}},
        Wrong{{"--rate", "nan"}, {"'nan'", aboveZero}}, Wrong{{"--rate", "inf"}, {"'inf'", aboveZero}},
        Wrong{{"--rate", "abc"}, {"'abc'", aboveZero}}, Wrong{{"--rate", "1e400"}, {"'1e400'", aboveZero}},
        Wrong{{"--rate", "1e-400"}, {aboveZero}}, Wrong{{"--rate", ""}, {"--rate ''", aboveZero}},
        Wrong{{"--rate", "0,5"}, {"'0,5'", aboveZero}}, Wrong{{"--rate", "0x1p-3"}, {"'0x1p-3'", aboveZero}},
        Wrong{{"--rate", "1 2"}, {aboveZero}}, Wrong{{"--rate", "--1"}, {aboveZero}},
        Wrong{{"--rate", "٠٫١"}, {aboveZero}}));

INSTANTIATE_TEST_SUITE_P(Steps, WrongInput,
                         testing::Values(Wrong{{"--steps", "0"}, {"--steps '0'", wholeNumber}},
                                         Wrong{{"--steps", "-1"}, {wholeNumber}},
                                         Wrong{{"--steps", "1.5"}, {"'1.5'", wholeNumber}},
                                         Wrong{{"--steps", "10000001"}, {wholeNumber}},
                                         Wrong{{"--steps", "1e99"}, {wholeNumber}},
                                         Wrong{{"--steps", "18446744073709551617"}, {wholeNumber}},
                                         Wrong{{"--steps", "many"}, {"'many'", wholeNumber}},
                                         Wrong{{"--steps", ""}, {wholeNumber}}));

INSTANTIATE_TEST_SUITE_P(
    Start, WrongInput,
    testing::Values(Wrong{{"--start", "1,2"}, {"--start '1,2'", "allowed is one finite number"}},
                    Wrong{{"--start", ""}, {"--start ''", "allowed is one finite number for each knob"}},
                    Wrong{{"--start", ","}, {"allowed is"}},
                    Wrong{{"--start", "5,"}, {"--start '5,'", "allowed is"}},
                    Wrong{{"--start", "nan"}, {"'nan'", "finite"}},
                    Wrong{{"--start=-inf"}, {"'-inf'", "finite"}}, Wrong{{"--start", "five"}, {"'five'"}},
                    Wrong{{"--start", "1e309"}, {"'1e309'"}}));

INSTANTIATE_TEST_SUITE_P(
    Others, WrongInput,
    testing::Values(Wrong{{"--tolerance", "-1"}, {"--tolerance '-1'", "allowed is 0 or"}},
                    Wrong{{"--tolerance", "nan"}, {"'nan'", "allowed is 0 or"}},
                    Wrong{{"--tolerance", "inf"}, {"'inf'", "allowed is 0 or"}},
                    Wrong{{"--rule", "adamw"}, {"--rule 'adamw'", "allowed", "gd, momentum"}},
                    Wrong{{"--rule", ""}, {"--rule ''", "allowed", "gd, momentum"}},
                    Wrong{{"--rule", "gd:momentum=1"}, {"--rule 'momentum=1'", "no parameters"}},
                    Wrong{{"--rule", "adam:beta1=2"}, {"--rule 'beta1=2'", "less than 1"}},
                    Wrong{{"--schedule", "cosin"}, {"--schedule 'cosin'", "allowed", "constant, step"}},
                    Wrong{{"--schedule", "step:every=0"}, {"--schedule 'every=0'", "allowed"}},
                    Wrong{{"--rate-change", "5"}, {"--rate-change '5'", "STEP=RATE"}}));

INSTANTIATE_TEST_SUITE_P(
    Look, WrongInput,
    testing::Values(Wrong{{"--size", "0x0"}, {"--size '0x0'", pixels}},
                    Wrong{{"--size", "99999x1"}, {"'99999x1'", pixels}},
                    Wrong{{"--size", "axb"}, {"'axb'", pixels}}, Wrong{{"--size", "800"}, {"'800'", pixels}},
                    Wrong{{"--size", "800x"}, {pixels}}, Wrong{{"--size", "800x600x2"}, {pixels}},
                    Wrong{{"--size", "-800x600"}, {pixels}}, Wrong{{"--size", "8e2x600"}, {pixels}},
                    Wrong{{"--size", "4294967596x300"}, {pixels}}, Wrong{{"--size", "10001x800"}, {pixels}},
                    Wrong{{"--dpi", "0"}, {"--dpi '0'", "allowed is a number from 24 to 1200"}},
                    Wrong{{"--dpi", "1201"}, {"24 to 1200"}}, Wrong{{"--dpi", "nan"}, {"24 to 1200"}},
                    Wrong{{"--dpi", "-96"}, {"24 to 1200"}}, Wrong{{"--dpi", ""}, {"24 to 1200"}},
                    Wrong{{"--theme", "blue"}, {"--theme 'blue'", "allowed is light or dark"}},
                    Wrong{{"--theme", "Dark"}, {"'Dark'", "light or dark"}},
                    Wrong{{"--log=yes"}, {"--log"}}));

// Positions are counted by hand, in characters from 1 on.
INSTANTIATE_TEST_SUITE_P(
    Cost, WrongInput,
    testing::Values(Wrong{{"--cost", "w + * 2"}, {"--cost 'w + * 2'", "at character 5:"}},
                    Wrong{{"--cost", "2·w²)"}, {"at character 5:"}},
                    Wrong{{"--cost", "w=3"}, {"at character 2:"}},
                    Wrong{{"--cost", ""}, {"--cost ''", "at character 1:", "allowed is a formula in w"}},
                    Wrong{{"--cost", "w^2 + x"}, {"at character 7:", "\"x\""}},
                    Wrong{{"--cost", "sin w"}, {"--cost 'sin w'"}},
                    Wrong{{"--cost", "(w"}, {"at character 1:", "never closed"}},
                    Wrong{{"--cost", "1e999*w"}, {"at character 1:", "too large"}},
                    Wrong{{"--cost", "9^9^9^9"}, {"--cost '9^9^9^9'"}},
                    Wrong{{"--cost", "goldstein"},
                          {"--cost 'goldstein'", "bowl, shallow-bowl", "no-bottom", "himmelblau"}},
                    Wrong{{"--cost", "double-valey"}, {"'double-valey'", "double-valley"}},
                    Wrong{{"--cost", "Bowl"}, {"'Bowl'"}},
                    Wrong{{"--cost", "w1^2 + w2^2", "--start", "5"}, {"--start '5'", "2 finite numbers"}},
                    Wrong{{"--cost", "w1*w2", "--start", "1,2,3"}, {"--start '1,2,3'", "2 finite numbers"}},
                    Wrong{{"--cost", "w1*w2", "--start", "1,x"}, {"--start '1,x'", "for each knob"}},
                    Wrong{{"--cost", "w*w1"}, {"--cost 'w*w1'"}},
                    Wrong{{"--cost", std::string(100'000, '(')}, {"--cost '(((((", "…"}},
                    Wrong{{"--cost", std::string(100'000, '-') + "w"}, {"--cost '-----", "…"}},
                    Wrong{{"--cost", std::string(900, 'x')}, {"--cost 'xxx", "…"}}));

INSTANTIATE_TEST_SUITE_P(
    Usage, WrongInput,
    testing::Values(
        Wrong{{"--colour", "red"}, {"'--colour'", "--cost, --start, --rate"}},
        Wrong{{"-8"}, {"'-8'", "--start"}}, Wrong{{"--cards", "f.pdf"}, {"'--cards'", "--flashcards"}},
        Wrong{{"-platform", "offscreen"}, {"'--platform'"}}, Wrong{{"-reverse"}, {"'--reverse'"}},
        Wrong{{"a.downhill", "b.downhill"}, {"'b.downhill'", "'a.downhill'", "one lesson file"}},
        Wrong{{""}, {"lesson ''", "name of a file"}},
        Wrong{{"--rate", "1", "--rate", "2"}, {"--rate '2'", "a second time", "once"}},
        Wrong{{"--table", "a", "--table", "b"}, {"--table 'b'", "once"}},
        Wrong{{"--log", "--log"}, {"--log", "once"}},
        Wrong{{"--start", "--table", "new.csv"}, {"--start '--table'", "a value is missing"}},
        Wrong{{"--table", ""}, {"--table ''", "name of a file"}},
        Wrong{{"--loss-curve", ""}, {"--loss-curve ''"}},
        Wrong{{"--loss-curve", "new.bmp"}, {"'new.bmp'", ".png, .svg or .pdf"}},
        Wrong{{"--loss-curve", "-"}, {"--loss-curve '-'", ".png, .svg or .pdf"}},
        Wrong{{"--cost-curve", "png"}, {"--cost-curve 'png'", ".png, .svg or .pdf"}},
        Wrong{{"--table", "-", "--report", "-"}, {"--report '-'", "--table is written there"}},
        Wrong{{"--table", "new.csv", "--report", "./new.csv"},
              {"--report './new.csv'", "--table is written there"}},
        Wrong{{"--table", "old.csv", "--report", "../../../../../../../../../../../proc/self/cwd/old.csv"},
              {"--report", "--table is written there"}}));

// What is no text, and what would do something to a terminal, to the line, or to its reader.
INSTANTIATE_TEST_SUITE_P(
    HostileText, WrongInput,
    testing::Values(Wrong{{"--cost", "w\x1b[31m\x1b]0;owned\x07"}, {"--cost 'w\\x1b[31m\\x1b]0;owned\\x07'"}},
                    Wrong{{"--rate", "1\n2\r\n\t3"}, {"--rate '1\\n2\\r\\n\\t3'"}},
                    Wrong{{"--rate", "1\u202e2"}, {"--rate '1\\u202e2'"}},
                    Wrong{{"--rate", "1\u20282"}, {"\\u2028"}}, Wrong{{"--rate", "1\u009b2"}, {"'1\\x9b2'"}},
                    Wrong{{"--rate", "\ue000\U000e0001"}, {"\\ue000\\ue0001"}},
                    Wrong{{"--theme", "%1 %s %n"}, {"--theme '%1 %s %n'"}},
                    Wrong{{"--cost", "w\xff"}, {"argument 'w", "not valid UTF-8"}},
                    Wrong{{"--co\xc3"}, {"not valid UTF-8"}}, Wrong{{"\xed\xa0\x80"}, {"not valid UTF-8"}},
                    Wrong{{"--table", "new\xfe.csv"}, {"not valid UTF-8"}},
                    Wrong{{"--" + std::string(100'000, 'x')}, {"unknown option '--xxx", "…", "--cost"}},
                    Wrong{{"--" + std::string(50, '\x1b')}, {"\\x1b"}},
                    Wrong{{"--rate", std::string(100'000, '7')}, {"--rate '777", "…", aboveZero}},
                    Wrong{{"--rate", std::string(99, '\n')}, {"--rate '\\n", aboveZero}}));

// Numbers as people write them are no wrong input.
TEST(RightInput, IsTakenInEveryUsualForm) {
    const std::string fromMinusEight = runProgram({"--start", "-8", "--table", "-"}).out;
    EXPECT_THAT(fromMinusEight, testing::HasSubstr("\n0,-8,-16,1.6,64\n")); // slope 2·(−8), −0.1·(−16)
    for (const Words& same :
         {Words{"--start=-8"}, Words{"--start", "−8"}, Words{"--start", " -8.0e0 "}, Words{"-start", "-8"}}) {
        Words words = same;
        words.insert(words.end(), {"--table", "-"});
        EXPECT_EQ(runProgram(words).out, fromMinusEight) << testing::PrintToString(same);
    }
    const std::string standard = runProgram({"--table", "-"}).out;
    for (const Words& same :
         {Words{"--rate", "+0.1"}, Words{"--rate", ".1"}, Words{"--rate=1e-1"}, Words{"--steps", "2e1"},
          Words{"--cost", "w²"}, Words{"--cost", "w·w"}, Words{"--cost", "bowl"},
          Words{"--tolerance", "1e-6"}, Words{"--rule", "gd"}, Words{"--schedule", "constant"},
          Words{"--dpi", "300", "--theme", "dark", "--log"}}) {
        Words words = same;
        words.insert(words.end(), {"--table", "-"});
        const Outcome outcome = runProgram(words);
        expectDone(outcome);
        EXPECT_EQ(outcome.out, standard) << testing::PrintToString(same);
    }
}

} // namespace
} // namespace downhill::test
