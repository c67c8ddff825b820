// Whatever is wrong with what was given: the message has it as it was given, whole unless it is very long.
#include "tests/app/program.h"

#include <gmock/gmock.h>

namespace downhill::test {
namespace {

struct Asked {
    std::string option; ///< `lesson`: the file on the command line
    Words beside = {};
};

const std::vector<Asked>& asked() {
    static const Words digits{"--digits", "builtin", "--steps", "1"};
    static const std::vector<Asked> all{{"--cost"},
                                        {"--start"},
                                        {"--rate"},
                                        {"--rule"},
                                        {"--schedule"},
                                        {"--rate-change"},
                                        {"--steps"},
                                        {"--tolerance"},
                                        {"--digits", {"--steps", "1"}},
                                        {"--batch", digits},
                                        {"--seed", digits},
                                        {"--hidden", digits},
                                        {"--output", digits},
                                        {"--load-knobs", digits},
                                        {"--save-knobs", digits},
                                        {"--report"},
                                        {"--loss-curve", {"--size", "200x200"}},
                                        {"--cost-curve", {"--size", "200x200"}},
                                        {"--rate-curve", {"--size", "200x200"}},
                                        {"--animation"},
                                        {"--flashcards"},
                                        {"--cheat-sheet"},
                                        {"--scenes"},
                                        {"--size"},
                                        {"--dpi"},
                                        {"--theme"},
                                        {"--log"},
                                        {"--help"},
                                        {"--version"},
                                        {"lesson"}};
    return all;
}

const Words& oddValues() {
    static const Words all{"gd:",
                           "gd:momentum=0.9",
                           "adam:beta1=2,epsilon=1e-8",
                           "adam:beta1=0.9,",
                           "step:every",
                           "cosine:steps=0",
                           "5=0.1,x",
                           "5=0.1,5=0.2",
                           "1,2,",
                           "1e999",
                           "-1",
                           "0",
                           "nan",
                           "12345678901234567890123",
                           "0,5",
                           " ",
                           " 7x ",
                           "%1 %2 %n",
                           "it's",
                           "a\"b",
                           "<b>bold</b>",
                           "&amp;",
                           "字数",
                           "٣",
                           "😀😀",
                           "w +",
                           "w1*w",
                           "sin(",
                           "0x10",
                           "1x1",
                           "99999x99999",
                           "no/where/at.all",
                           "no/where/images,no/where/labels",
                           "folder",
                           "folder/",
                           "folder,folder",
                           "folder/in.png",
                           "text",
                           "text/in.pdf",
                           "text,text",
                           std::string(150, 'x')};
    return all;
}

class Quoting : public testing::TestWithParam<Asked> {};

TEST_P(Quoting, IsWhole) {
    int refused = 0;
    for (const std::string& value : oddValues()) {
        SCOPED_TRACE(value);
        const Folder folder;
        ASSERT_EQ(outputOf({"mkdir", folder / "folder"}), "");
        put(folder / "text", "text");
        Words words{"--table", "-"};
        words.insert(words.end(), GetParam().beside.begin(), GetParam().beside.end());
        words.push_back(GetParam().option == "lesson" ? (value[0] == '-' ? "./" + value : value)
                                                      : GetParam().option + "=" + value);
        const Outcome outcome = runProgram(words, {.folder = folder.path()});
        if (outcome.status == 0)
            continue;
        ++refused;
        expectFailure(outcome, outcome.status,
                      {GetParam().option == "lesson" ? "'" : GetParam().option, value});
    }
    EXPECT_GT(refused, 5);
}

std::string optionOf(const testing::TestParamInfo<Asked>& info) {
    std::string name = info.param.option;
    std::erase(name, '-');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Of, Quoting, testing::ValuesIn(asked()), optionOf);

// Of what is very long the beginning and the end are there.
TEST(Quoting, IsCutInTheMiddleWhereItIsVeryLong) {
    const std::string value = "beginning" + std::string(5000, 'x') + "end";
    for (const char* option : {"--rate", "--rule", "--theme", "--cost", "--digits"})
        expectFailure(runProgram({std::string(option) + "=" + value, "--table", "-"}), 2,
                      {option, "'beginningxxx", "…", "xxxend'"});
}

TEST(Quoting, OfASecondFileAndOfAnUnknownOption) {
    expectFailure(runProgram({"first file", "second file", "--table", "-"}), 2,
                  {"'first file'", "'second file'"});
    expectFailure(runProgram({"--unknown-as-it-is=5", "--table", "-"}), 2, {"'--unknown-as-it-is"});
}

} // namespace
} // namespace downhill::test
