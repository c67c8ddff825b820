// WrongOptions usage and wrong input: status 2, one line that names the option, what was given and what is
// allowed, and no file.
#include "tests/app/program.h"

#include <gmock/gmock.h>

namespace downhill::test {
namespace {

struct WrongOptions {
    Words arguments;
    Words told; ///< words of the line
};

void PrintTo(const WrongOptions& wrong, std::ostream* out) {
    for (const std::string& argument : wrong.arguments)
        *out << ' ' << testing::PrintToString(argument.substr(0, 80));
}

class WrongInput : public testing::TestWithParam<WrongOptions> {};

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

const std::string finiteAboveZero = "allowed is a finite number above 0";
const std::string wholeNumber = "allowed is a whole number from 1 to 10,000,000";
const std::string pixels = "200 to 10000 each";

INSTANTIATE_TEST_SUITE_P(Rate, WrongInput,
                         testing::Values(WrongOptions{{"--rate", "0"}, {"--rate '0'", finiteAboveZero}},
                                         WrongOptions{{"--rate", "-1"}, {"--rate '-1'", finiteAboveZero}},
                                         WrongOptions{{"--rate=-0"}, {"'-0'", finiteAboveZero}},
                                         WrongOptions{{"--rate", "nan"}, {"'nan'", finiteAboveZero}},
                                         WrongOptions{{"--rate", "inf"}, {"'inf'", finiteAboveZero}},
                                         WrongOptions{{"--rate", "abc"}, {"'abc'", finiteAboveZero}},
                                         WrongOptions{{"--rate", "1e400"}, {"'1e400'", finiteAboveZero}},
                                         WrongOptions{{"--rate", "1e-400"}, {finiteAboveZero}},
                                         WrongOptions{{"--rate", ""}, {"--rate ''", finiteAboveZero}},
                                         WrongOptions{{"--rate", "0,5"}, {"'0,5'", finiteAboveZero}},
                                         WrongOptions{{"--rate", "0x1p-3"}, {"'0x1p-3'", finiteAboveZero}},
                                         WrongOptions{{"--rate", "1 2"}, {finiteAboveZero}},
                                         WrongOptions{{"--rate", "--1"}, {finiteAboveZero}},
                                         WrongOptions{{"--rate", "٠٫١"}, {finiteAboveZero}}));

INSTANTIATE_TEST_SUITE_P(Steps, WrongInput,
                         testing::Values(WrongOptions{{"--steps", "0"}, {"--steps '0'", wholeNumber}},
                                         WrongOptions{{"--steps", "-1"}, {wholeNumber}},
                                         WrongOptions{{"--steps", "1.5"}, {"'1.5'", wholeNumber}},
                                         WrongOptions{{"--steps", "10000001"}, {wholeNumber}},
                                         WrongOptions{{"--steps", "1e99"}, {wholeNumber}},
                                         WrongOptions{{"--steps", "18446744073709551617"}, {wholeNumber}},
                                         WrongOptions{{"--steps", "many"}, {"'many'", wholeNumber}},
                                         WrongOptions{{"--steps", ""}, {wholeNumber}}));

INSTANTIATE_TEST_SUITE_P(
    Start, WrongInput,
    testing::Values(WrongOptions{{"--start", "1,2"}, {"--start '1,2'", "allowed is one finite number"}},
                    WrongOptions{{"--start", ""},
                                 {"--start ''", "allowed is one finite number for each knob"}},
                    WrongOptions{{"--start", ","}, {"allowed is"}},
                    WrongOptions{{"--start", "5,"}, {"--start '5,'", "allowed is"}},
                    WrongOptions{{"--start", "nan"}, {"'nan'", "finite"}},
                    WrongOptions{{"--start=-inf"}, {"'-inf'", "finite"}},
                    WrongOptions{{"--start", "five"}, {"'five'"}},
                    WrongOptions{{"--start", "1e309"}, {"'1e309'"}}));

INSTANTIATE_TEST_SUITE_P(
    Others, WrongInput,
    testing::Values(
        WrongOptions{{"--tolerance", "-1"}, {"--tolerance '-1'", "allowed is 0 or"}},
        WrongOptions{{"--tolerance", "nan"}, {"'nan'", "allowed is 0 or"}},
        WrongOptions{{"--tolerance", "inf"}, {"'inf'", "allowed is 0 or"}},
        WrongOptions{{"--rule", "adams"}, {"--rule 'adams'", "allowed", "gd, momentum"}},
        WrongOptions{{"--rule", ""}, {"--rule ''", "allowed", "gd, momentum"}},
        WrongOptions{{"--rule", "gd:momentum=1"},
                     {"--rule 'gd:momentum=1'", "'momentum=1' is wrong", "no parameters"}},
        WrongOptions{{"--rule", "adam:beta1=2"},
                     {"--rule 'adam:beta1=2'", "'beta1=2' is wrong", "less than 1"}},
        WrongOptions{{"--rule", "gd:"}, {"--rule 'gd:'", "a part of it is empty", "no parameters"}},
        WrongOptions{{"--schedule", "cosin"}, {"--schedule 'cosin'", "allowed", "constant, step"}},
        WrongOptions{{"--schedule", "step:every=0"},
                     {"--schedule 'step:every=0'", "'every=0' is wrong", "allowed"}},
        WrongOptions{{"--rate-change", "5"}, {"--rate-change '5'", "STEP=RATE"}}));

INSTANTIATE_TEST_SUITE_P(
    Let, WrongInput,
    testing::Values(WrongOptions{{"--let", "a"}, {"--let 'a'", "LETTER=NUMBER"}},
                    WrongOptions{{"--let", "a=x"}, {"--let 'a=x'", "LETTER=NUMBER"}},
                    WrongOptions{{"--let", "a=1,e=2"},
                                 {"--let 'a=1,e=2'", "'e=2' is wrong", "other than e and w"}},
                    WrongOptions{{"--let", "a=inf"}, {"--let 'a=inf'", "finite number"}},
                    WrongOptions{{"--let", "a=1,a=2"},
                                 {"--let 'a=1,a=2'", "'a=2' is wrong", "one value for each letter"}},
                    WrongOptions{{"--let", "a=1"}, {"--let 'a=1'", "none: the formula names no letter"}},
                    WrongOptions{{"--cost", "a*w^2 + b", "--let", "a=1,b=2,c=3"},
                                 {"--let 'a=1,b=2,c=3'", "each letter that the formula names: a, b"}},
                    WrongOptions{{"--cost", "a*w^2"}, {"--cost 'a*w^2'", "at character 1:", "--let a=1"}},
                    WrongOptions{{"--cost", "a*w^2 + k", "--let", "a=1"}, {"at character 9:", "--let k=1"}},
                    WrongOptions{{"--cost", "x^2"}, {"at character 1:", "did you mean \"w\"", "--let x=1"}},
                    WrongOptions{{"--cost", "w/a", "--let", "a=0"}, {"division by zero"}}));

INSTANTIATE_TEST_SUITE_P(
    Look, WrongInput,
    testing::Values(
        WrongOptions{{"--size", "0x0"}, {"--size '0x0'", pixels}},
        WrongOptions{{"--size", "99999x1"}, {"'99999x1'", pixels}},
        WrongOptions{{"--size", "axb"}, {"'axb'", pixels}},
        WrongOptions{{"--size", "800"}, {"'800'", pixels}}, WrongOptions{{"--size", "800x"}, {pixels}},
        WrongOptions{{"--size", "800x600x2"}, {pixels}}, WrongOptions{{"--size", "-800x600"}, {pixels}},
        WrongOptions{{"--size", "8e2x600"}, {pixels}}, WrongOptions{{"--size", "4294967596x300"}, {pixels}},
        WrongOptions{{"--size", "10001x800"}, {pixels}},
        WrongOptions{{"--dpi", "0"}, {"--dpi '0'", "allowed is a number from 24 to 1200"}},
        WrongOptions{{"--dpi", "1201"}, {"24 to 1200"}}, WrongOptions{{"--dpi", "nan"}, {"24 to 1200"}},
        WrongOptions{{"--dpi", "-96"}, {"24 to 1200"}}, WrongOptions{{"--dpi", ""}, {"24 to 1200"}},
        WrongOptions{{"--theme", "blue"}, {"--theme 'blue'", "allowed is light, dark or projector"}},
        WrongOptions{{"--theme", "Dark"}, {"'Dark'", "light, dark or projector"}},
        WrongOptions{{"--preset", "slides"},
                     {"--preset 'slides'", "allowed is slide, half-slide, column or poster"}},
        WrongOptions{{"--preset", ""}, {"--preset ''", "allowed is slide"}},
        WrongOptions{{"--preset", "slide", "--size", "800x600"},
                     {"--size '800x600'", "does not go with --preset slide", "one of the two"}},
        WrongOptions{{"--preset", "slide", "--dpi", "1200"},
                     {"--dpi '1200'", "16000x9000 pixels", "--preset slide", "200 to 10000 each"}},
        WrongOptions{{"--preset", "column", "--dpi", "24"}, {"--dpi '24'", "--preset column"}},
        WrongOptions{{"--text-size", "3"}, {"--text-size '3'", "allowed is a number from 4 to 200"}},
        WrongOptions{{"--text-size", "201"}, {"4 to 200"}}, WrongOptions{{"--text-size", "big"}, {"'big'"}},
        WrongOptions{{"--transparent=yes"}, {"--transparent 'yes'", "takes no value"}},
        WrongOptions{{"--no-caption=1"}, {"--no-caption '1'", "takes no value"}},
        WrongOptions{{"--log=yes"}, {"--log 'yes'", "takes no value"}}));

// Positions are counted by hand, in characters from 1 on.
INSTANTIATE_TEST_SUITE_P(
    Cost, WrongInput,
    testing::Values(
        WrongOptions{{"--cost", "w + * 2"}, {"--cost 'w + * 2'", "at character 5:"}},
        WrongOptions{{"--cost", "2·w²)"}, {"at character 5:"}},
        WrongOptions{{"--cost", "w=3"}, {"at character 2:"}},
        WrongOptions{{"--cost", ""}, {"--cost ''", "at character 1:", "allowed is a formula in w"}},
        WrongOptions{{"--cost", "w^2 + x"}, {"at character 7:", "\"x\""}},
        WrongOptions{{"--cost", "sin w"}, {"--cost 'sin w'"}},
        WrongOptions{{"--cost", "(w"}, {"at character 1:", "never closed"}},
        WrongOptions{{"--cost", "1e999*w"}, {"at character 1:", "too large"}},
        WrongOptions{{"--cost", "9^9^9^9"}, {"--cost '9^9^9^9'"}},
        WrongOptions{{"--cost", "goldstein"},
                     {"--cost 'goldstein'", "bowl, shallow-bowl", "no-bottom", "himmelblau"}},
        WrongOptions{{"--cost", "double-valey"}, {"'double-valey'", "double-valley"}},
        WrongOptions{{"--cost", "Bowl"}, {"'Bowl'"}},
        WrongOptions{{"--cost", "w1^2 + w2^2", "--start", "5"}, {"--start '5'", "2 finite numbers"}},
        WrongOptions{{"--cost", "w1*w2", "--start", "1,2,3"}, {"--start '1,2,3'", "2 finite numbers"}},
        WrongOptions{{"--cost", "w1*w2", "--start", "1,x"}, {"--start '1,x'", "for each knob"}},
        WrongOptions{{"--cost", "w*w1"}, {"--cost 'w*w1'"}},
        WrongOptions{{"--cost", std::string(100'000, '(')}, {"--cost '(((((", "…"}},
        WrongOptions{{"--cost", std::string(100'000, '-') + "w"}, {"--cost '-----", "…"}},
        WrongOptions{{"--cost", std::string(900, 'x')}, {"--cost 'xxx", "…"}}));

INSTANTIATE_TEST_SUITE_P(
    Usage, WrongInput,
    testing::Values(
        WrongOptions{{"--colour", "red"}, {"'--colour'", "--start, --rate, --rule"}},
        WrongOptions{{"-8"}, {"'-8'", "--start"}},
        WrongOptions{{"--cards", "f.pdf"}, {"'--cards'", "--flashcards"}},
        WrongOptions{{"-platform", "offscreen"}, {"'--platform'"}},
        WrongOptions{{"-reverse"}, {"'--reverse'"}},
        WrongOptions{{"a.downhill", "b.downhill"}, {"'b.downhill'", "'a.downhill'", "one lesson file"}},
        WrongOptions{{""}, {"lesson ''", "name of a file"}},
        WrongOptions{{"--rate", "1", "--rate", "2"}, {"--rate '2'", "a second time", "once"}},
        WrongOptions{{"--table", "a", "--table", "b"}, {"--table 'b'", "once"}},
        WrongOptions{{"--log", "--log"}, {"--log", "once"}},
        WrongOptions{{"--start", "--table", "new.csv"}, {"--start '--table'", "a value is missing"}},
        WrongOptions{{"--table", ""}, {"--table ''", "name of a file"}},
        WrongOptions{{"--loss-curve", ""}, {"--loss-curve ''"}},
        WrongOptions{{"--loss-curve", "new.bmp"}, {"'new.bmp'", ".png, .svg or .pdf"}},
        WrongOptions{{"--loss-curve", "-"}, {"--loss-curve '-'", ".png, .svg or .pdf"}},
        WrongOptions{{"--cost-curve", "png"}, {"--cost-curve 'png'", ".png, .svg or .pdf"}},
        WrongOptions{{"--table", "-", "--report", "-"},
                     {"--report '-'", "--table '", "is written there already"}},
        WrongOptions{{"--table", "new.csv", "--report", "./new.csv"},
                     {"--report './new.csv'", "--table '", "is written there already"}},
        WrongOptions{
            {"--table", "old.csv", "--report", "../../../../../../../../../../../proc/self/cwd/old.csv"},
            {"--report", "--table '", "is written there already"}}));

// What is no text, and what would do something to a terminal, to the line, or to its reader.
INSTANTIATE_TEST_SUITE_P(
    HostileText, WrongInput,
    testing::Values(
        WrongOptions{{"--cost", "w\x1b[31m\x1b]0;owned\x07"}, {"--cost 'w\\x1b[31m\\x1b]0;owned\\x07'"}},
        WrongOptions{{"--rate", "1\n2\r\n\t3"}, {"--rate '1\\n2\\r\\n\\t3'"}},
        WrongOptions{{"--rate", "1\u202e2"}, {"--rate '1\\u202e2'"}},
        WrongOptions{{"--rate", "1\u20282"}, {"\\u2028"}},
        WrongOptions{{"--rate", "1\u009b2"}, {"'1\\x9b2'"}},
        WrongOptions{{"--rate", "\ue000\U000e0001"}, {"\\ue000\\ue0001"}},
        WrongOptions{{"--theme", "%1 %s %n"}, {"--theme '%1 %s %n'"}},
        WrongOptions{{"--cost", "w\xff"}, {"argument 'w", "not valid UTF-8"}},
        WrongOptions{{"--co\xc3"}, {"not valid UTF-8"}}, WrongOptions{{"\xed\xa0\x80"}, {"not valid UTF-8"}},
        WrongOptions{{"--table", "new\xfe.csv"}, {"not valid UTF-8"}},
        WrongOptions{{"--" + std::string(100'000, 'x')}, {"unknown option '--xxx", "…", "--cost"}},
        WrongOptions{{"--" + std::string(50, '\x1b')}, {"\\x1b"}},
        WrongOptions{{"--rate", std::string(100'000, '7')}, {"--rate '777", "…", finiteAboveZero}},
        WrongOptions{{"--rate", std::string(99, '\n')}, {"--rate '\\n", finiteAboveZero}}));

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
