// --language, and the language of the surroundings: what people read is in it, what programs read is not.
#include "tests/app/program.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>

namespace downhill::test {
namespace {

using testing::HasSubstr;
using testing::Not;

/// What a table, a report and a picture of a run hold.
struct Written {
    std::string table, report, picture;
};

Written filesOf(const Words& more, const std::map<std::string, std::string>& environment = {}) {
    const Folder folder;
    Words words{"--rate",          "0.05",         "--table",       folder / "t.csv", "--report",
                folder / "r.json", "--loss-curve", folder / "l.svg"};
    words.insert(words.end(), more.begin(), more.end());
    expectDone(runProgram(words, {.environment = environment}));
    return {contentOf(folder / "t.csv"), contentOf(folder / "r.json"), contentOf(folder / "l.svg")};
}

TEST(LanguageOption, IsOfPicturesAndNotOfWhatProgramsRead) {
    const Written english = filesOf({}), german = filesOf({"--language", "de"});
    EXPECT_THAT(english.table, HasSubstr("\n0,5,10,-0.5,25\n"));
    EXPECT_EQ(german.table, english.table);
    EXPECT_EQ(german.report, english.report);
    EXPECT_NE(german.picture, english.picture);
    EXPECT_THAT(german.picture, HasSubstr("Lernrate 0,05"));
    EXPECT_THAT(german.picture, Not(HasSubstr("learning rate")));
}

TEST(LanguageOption, IsThatOfTheSurroundingsOtherwise) {
    const std::string german = filesOf({"--language", "de"}).picture, english = filesOf({}).picture;
    EXPECT_EQ(filesOf({}, {{"LANGUAGE", "de"}}).picture, german);
    EXPECT_EQ(filesOf({}, {{"LANG", "de_DE.UTF-8"}}).picture, german);
    EXPECT_EQ(filesOf({}, {{"LC_ALL", "de_AT.UTF-8"}}).picture, german);
    EXPECT_EQ(filesOf({}, {{"LANG", "it_IT.UTF-8"}}).picture, english);
    EXPECT_EQ(filesOf({"--language", "en"}, {{"LANG", "de_DE.UTF-8"}}).picture, english);
}

TEST(LanguageOption, NamesWhatIsAllowed) {
    expectFailure(runProgram({"--language", "xx", "--table", "-"}), 2,
                  {"--language 'xx'", "en, de, es or fr"});
    expectFailure(runProgram({"--language", "", "--table", "-"}), 2, {"--language", "en, de, es or fr"});
}

TEST(LanguageOption, LeavesMessagesAlone) {
    const std::map<std::string, std::string> german{{"LANG", "de_DE.UTF-8"}};
    const Outcome outcome =
        runProgram({"--steps", "0", "--loss-curve", "/tmp/never.png"}, {.environment = german});
    expectFailure(outcome, 2, {"--steps '0'", "1 to 10,000,000"});
}

/// The names of the options in a help, in their order.
std::vector<std::string> optionsIn(const std::string& help) {
    std::vector<std::string> names;
    for (std::size_t at = help.find("\n  --"); at != std::string::npos; at = help.find("\n  --", at + 1))
        names.push_back(help.substr(at + 3, help.find(' ', at + 3) - at - 3));
    return names;
}

TEST(LanguageOption, IsOfTheHelp) {
    const Outcome english = runProgram({"--help"});
    expectDone(english);
    EXPECT_EQ(runProgram({"--help", "--language", "en"}, {.environment = {{"LANG", "de_DE.UTF-8"}}}).out,
              english.out);
    EXPECT_EQ(runProgram({"--help"}, {.environment = {{"LANG", "de_DE.UTF-8"}}}).out,
              runProgram({"--help", "--language", "de"}).out);
    for (const auto& [code, usage] : std::map<std::string, std::string>{
             {"de", "Aufruf: downhill"}, {"es", "Uso: downhill"}, {"fr", "Utilisation\u00a0: downhill"}}) {
        const Outcome outcome = runProgram({"--help", "--language", code});
        expectDone(outcome);
        EXPECT_EQ(outcome.out.find(usage), 0U) << outcome.out.substr(0, 80);
        EXPECT_EQ(optionsIn(outcome.out), optionsIn(english.out)) << code;
        EXPECT_THAT(outcome.out, Not(HasSubstr("%"))) << "a placeholder that nothing was put into";
        std::istringstream lines(outcome.out);
        for (std::string line; std::getline(lines, line);) {
            const auto letters = std::ranges::count_if(
                line, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; });
            EXPECT_LE(letters, 100) << code << ": " << line;
        }
    }
}

} // namespace
} // namespace downhill::test
