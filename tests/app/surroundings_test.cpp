// The program in other surroundings: no display, other languages, little memory, a terminal.
#include "tests/app/program.h"
#include "tests/sanitized.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace downhill::test {
namespace {

using testing::HasSubstr;

TEST(Display, ThatIsMissingIsToldInOneLineWithTheWayOut) {
    const Folder folder; // also a home and a runtime folder without a compositor's socket
    std::map<std::string, std::string> environment{{"HOME", folder.path()},
                                                   {"XDG_RUNTIME_DIR", folder.path()}};
    const Words wayOut{"no window", "--table -", "--loss-curve", "--help"};
    expectFailure(runProgram({}, {.environment = environment}), 2, wayOut);
    expectFailure(runProgram({"--rate", "0.2"}, {.environment = environment}), 2, wayOut);
    environment["DISPLAY"] = ":987";
    Outcome outcome = runProgram({}, {.environment = environment});
    expectFailure(outcome, 2, wayOut);
    EXPECT_THAT(outcome.err, HasSubstr(":987"));
    environment["WAYLAND_DISPLAY"] = "wayland-987";
    expectFailure(runProgram({}, {.environment = environment}), 2, wayOut);
    environment["QT_QPA_PLATFORM"] = "nonsense";
    outcome = runProgram({}, {.environment = environment});
    expectFailure(outcome, 2, wayOut);
    EXPECT_THAT(outcome.err, HasSubstr("nonsense"));
}

TEST(Display, IsNotNeededForExportsAndHelp) {
    const Folder folder;
    const std::map<std::string, std::string> dead{{"DISPLAY", ":987"}, {"WAYLAND_DISPLAY", "wayland-987"}};
    for (const Words& words :
         {Words{"--table", "t.csv"}, Words{"--cost-curve", "c.png"}, Words{"--help"}, Words{"--version"}})
        expectDone(runProgram(words, {.folder = folder.path(), .environment = dead}));
}

TEST(Help, TellsEveryOptionAndItsDefault) {
    const Outcome outcome = runProgram({"--help"});
    expectDone(outcome);
    std::istringstream lines(outcome.out);
    for (std::string line; std::getline(lines, line);)
        EXPECT_LE(line.size(), 100U) << line;
    // the contract's options, each with its default
    const std::pair<const char*, const char*> options[] = {{"--cost TEXT", "w^2"},
                                                           {"--start LIST", "else 5"},
                                                           {"--rate R", "else 0.1"},
                                                           {"--rule RULE", "default: gd"},
                                                           {"--schedule NAME", "default: constant"},
                                                           {"--steps N", "else 20"},
                                                           {"--tolerance T", "default: 1e-6"},
                                                           {"--digits SOURCE", "builtin"},
                                                           {"--batch N", "default: 32"},
                                                           {"--seed N", "default: 1"},
                                                           {"--hidden NAME", "default: sigmoid"},
                                                           {"--output NAME", "default: cross-entropy"},
                                                           {"--load-knobs FILE", "--save-knobs"},
                                                           {"--save-knobs FILE", "--load-knobs"},
                                                           {"--table FILE", "- is standard output"},
                                                           {"--report FILE", "- is standard output"},
                                                           {"--loss-curve FILE", ".png, .svg or .pdf"},
                                                           {"--cost-curve FILE", ".png, .svg or .pdf"},
                                                           {"--animation FILE", ".gif"},
                                                           {"--flashcards FILE", ".pdf"},
                                                           {"--cheat-sheet FILE", ".pdf"},
                                                           {"--size WxH", "default: 1200x800"},
                                                           {"--dpi N", "default: 96"},
                                                           {"--theme NAME", "projector"},
                                                           {"--log", "default: linear"},
                                                           {"--help", "-h"},
                                                           {"--version", "-v"}};
    for (const auto& [option, told] : options) {
        const std::size_t at = outcome.out.find("  " + std::string(option));
        ASSERT_NE(at, std::string::npos) << option;
        const std::size_t end = std::min(outcome.out.find("\n  --", at), outcome.out.find("\n\n", at));
        EXPECT_THAT(outcome.out.substr(at, end - at), HasSubstr(told)) << option;
    }
    EXPECT_THAT(outcome.out, testing::StartsWith("Usage: downhill [options] [lesson.downhill]\n"));
    EXPECT_EQ(runProgram({"-h"}).out, outcome.out);
    EXPECT_EQ(runProgram({"--rate", "wrong", "--help"}).out, outcome.out);
}

TEST(Version, IsOneLine) {
    const Outcome outcome = runProgram({"--version"});
    expectDone(outcome);
    EXPECT_THAT(outcome.out, testing::MatchesRegex("downhill [0-9]+\\.[0-9]+\\.[0-9]+\n"));
    EXPECT_EQ(runProgram({"-v"}).out, outcome.out);
}

/// Locales made for the test; none where localedef or its sources are missing.
std::map<std::string, std::string> german(const Folder& folder, const std::string& encoding) {
    const std::string name = "de_DE." + encoding;
    std::map<std::string, std::string> environment{
        {"LOCPATH", folder.path()}, {"LC_ALL", name}, {"LANG", name}};
    outputOf({"localedef", "-i", "de_DE", "-f", encoding, folder / name});
    return outputOf({"locale", "decimal_point"}, environment) == ",\n" ? environment
                                                                       : std::map<std::string, std::string>{};
}

TEST(Locale, ChangesNothing) {
    const Folder folder, output;
    const Words words{"--cost", "2·w²",     "--start=−1.5",    "--rate",       "0.05",          "--table",
                      "-",      "--report", output / "ä.json", "--loss-curve", output / "l.svg"};
    // The words of the picture are in the language of the surroundings, unless one is named.
    const auto all = [&](const std::map<std::string, std::string>& environment,
                         const char* language = nullptr) {
        Words these = words;
        if (language)
            these.insert(these.end(), {"--language", language});
        const Outcome outcome = runProgram(these, {.environment = environment});
        expectDone(outcome);
        return outcome.out + contentOf(output / "ä.json") + contentOf(output / "l.svg");
    };
    const std::string expected = all({{"LC_ALL", "C.UTF-8"}});
    // The slope is 4w: 4·(−1.5) = −6, and −0.05·(−6) = 0.3; the cost 2·2.25. 0.05·6 = 0.30000000000000004 in
    // doubles.
    EXPECT_THAT(expected, HasSubstr("\n0,-1.5,-6,0.30000000000000004,4.5\n"));
    EXPECT_EQ(all({}), expected);
    EXPECT_EQ(all({{"LC_ALL", "C"}}), expected);
    EXPECT_EQ(all({{"LC_ALL", "POSIX"}, {"LANG", "C"}}), expected);
    EXPECT_EQ(all({{"LC_ALL", "no_SUCH.locale"}}), expected);
    for (const char* encoding : {"UTF-8", "ISO-8859-1"}) {
        const auto environment = german(folder, encoding);
        if (environment.empty())
            GTEST_SKIP() << "no German locale can be made here";
        EXPECT_EQ(all(environment, "en"), expected) << encoding;
    }
}

TEST(Locale, DoesNotReadADecimalComma) {
    const Folder folder;
    const auto environment = german(folder, "UTF-8");
    if (environment.empty())
        GTEST_SKIP() << "no German locale can be made here";
    expectFailure(runProgram({"--rate", "0,5", "--table", "-"}, {.environment = environment}), 2,
                  {"--rate '0,5'"});
    expectFailure(runProgram({"--cost", "0,5w", "--table", "-"}, {.environment = environment}), 2,
                  {"--cost '0,5w'"});
}

// From what the program hardly starts with to what is enough, in steps: done, or one line; never a
// signal.
TEST(Memory, ThatIsShortIsToldInOneLine) {
    if (underSanitizers())
        GTEST_SKIP() << "sanitizers need address space without limit";
    const Folder folder;
    int refused = 0, done = 0;
    for (const Words& words :
         {Words{"--table", "o.csv", "--steps", "3000000", "--rate", "1"},
          Words{"--loss-curve", "o.png", "--size", "3000x3000", "--steps", "100000", "--rate", "1"},
          Words{"--animation", "o.gif", "--size", "1000x1000", "--steps", "1"},
          Words{"--cost-curve", "o.pdf"}})
        for (rlim_t limit = 80'000'000; limit < 500'000'000;
             limit += limit < 110'000'000 ? 4'000'000 : 90'000'000) {
            SCOPED_TRACE(words[0] + " " + std::to_string(limit));
            const auto runLimited = [&](const Words& what) {
                return runProgram(what, {.folder = folder.path(), .prepare = [limit] {
                                             const rlimit most{limit, limit};
                                             setrlimit(RLIMIT_AS, &most);
                                         }});
            };
            // With less than that the libraries fail before the program begins.
            if (const Outcome loaded = runLimited({"--version"}); loaded.signal != 0 || loaded.status != 0)
                continue;
            const Outcome outcome = runLimited(words);
            if (outcome.status == 0) {
                ++done;
                EXPECT_EQ(folder.names().size(), 1U);
                ASSERT_EQ(unlink((folder / folder.names().at(0)).c_str()), 0);
            } else {
                ++refused;
                expectFailure(outcome, 1, {"not enough memory"});
                EXPECT_TRUE(folder.names().empty());
            }
        }
    EXPECT_GT(refused, 0);
    EXPECT_GT(done, 0);
}

/// The same for the digits, which take little but are drawn at once.
TEST(Memory, ThatIsShortForDigitsIsToldInOneLine) {
    if (underSanitizers())
        GTEST_SKIP() << "sanitizers need address space without limit";
    const Folder folder;
    int refused = 0;
    for (rlim_t limit = 60'000'000; limit < 500'000'000; limit += 2'000'000) {
        SCOPED_TRACE(limit);
        const Surroundings limited{.folder = folder.path(), .prepare = [limit] {
                                       const rlimit most{limit, limit};
                                       setrlimit(RLIMIT_AS, &most);
                                   }};
        if (const Outcome loaded = runProgram({"--version"}, limited);
            loaded.signal != 0 || loaded.status != 0)
            continue;
        const Outcome outcome =
            runProgram({"--digits", "builtin", "--steps", "2", "--table", "t.csv"}, limited);
        if (outcome.status == 0)
            break;
        ++refused;
        expectFailure(outcome, 1, {"not enough memory"});
        EXPECT_TRUE(folder.names().empty());
    }
    EXPECT_GT(refused, 0);
    EXPECT_EQ(folder.names().size(), 1U); // and in the end there is enough
}

} // namespace
} // namespace downhill::test
