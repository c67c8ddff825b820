// What is shown on a terminal while the program works: one line that fits.
#include "app/terminal.h"

#include "tests/app/program.h"

#include <gmock/gmock.h>

#include <array>
#include <optional>
#include <regex>
#include <string>
#include <thread>

#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

// For the address sanitizer: glibc's newlocale() forgets the folders that it reads in LOCPATH.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:argz_add_sep\n"; }

namespace downhill::test {
namespace {

using testing::HasSubstr;

/// What the program says on a terminal, its standard error being one. None where the system gives no
/// terminal. Of 0 columns is one that does not know its width.
std::optional<std::string> saidOnATerminal(const Words& words, unsigned short columns = 0) {
    int master = -1, slave = -1;
    const winsize size{24, columns, 0, 0};
    if (openpty(&master, &slave, nullptr, nullptr, &size) != 0)
        return std::nullopt;
    std::string said;
    // A terminal holds a few thousand letters unread; after that the program would wait for its reader.
    std::thread reader([&said, master] {
        std::array<char, 4096> buffer{};
        for (ssize_t some; (some = read(master, buffer.data(), buffer.size())) > 0;)
            said.append(buffer.data(), static_cast<std::size_t>(some));
    });
    const Outcome outcome = runProgram(words, {.prepare = [slave, master] {
                                           dup2(slave, STDERR_FILENO);
                                           close(slave);
                                           close(master);
                                       }});
    EXPECT_EQ(outcome.status, 0) << "signal " << outcome.signal;
    close(slave); // the last one who could write: the reader gets the rest and its end
    reader.join();
    close(master);
    return said;
}

TEST(Progress, IsShownOnATerminalAlone) {
    const Folder folder;
    const Words words{"--animation", folder / "a.gif", "--size", "200x200", "--steps", "4"};
    const auto said = saidOnATerminal(words);
    if (!said)
        GTEST_SKIP() << "no terminal to be had here";
    EXPECT_THAT(*said, HasSubstr("frame 1 of 5"));
    EXPECT_THAT(*said, HasSubstr("frame 5 of 5"));
    EXPECT_EQ(said->find('\n'), std::string::npos);    // one line, written over and over
    EXPECT_THAT(*said, testing::EndsWith("\r\x1b[K")); // and taken away in the end
    EXPECT_EQ(runProgram(words).err, "");
    const Words training{"--digits", "builtin", "--steps", "5000", "--save-knobs", folder / "k"};
    const auto saidOfDigits = saidOnATerminal(training);
    for (const char* told :
         {"drawing the digits", " of at most 5,000 steps, ", " images a second, held-out accuracy "})
        EXPECT_THAT(*saidOfDigits, HasSubstr(told));
    EXPECT_THAT(*saidOfDigits, testing::EndsWith("\r\x1b[K"));
    EXPECT_EQ(runProgram(training).err, "");
    // A name cannot do anything to the terminal.
    EXPECT_EQ(saidOnATerminal({"--loss-curve", folder / "\x1b[2J.png", "--size", "200x200"})->find("\x1b[2J"),
              std::string::npos);
}

/// The lines that were shown one over the other, without what takes them away.
std::vector<std::string> linesOf(const std::string& said) {
    std::vector<std::string> lines;
    static const std::regex emptied("\r\x1b\\[K");
    for (std::sregex_token_iterator line(said.begin(), said.end(), emptied, -1), end; line != end; ++line)
        if (line->length() > 0)
            lines.push_back(*line);
    return lines;
}

TEST(Progress, FitsInTheTerminal) {
    const Folder folder;
    const Words names{"a.gif", std::string(60, 'n') + ".gif", "字字字字字字字字字字字字字字字字字字.gif",
                      "e\u0301e\u0301e\u0301.gif"};
    for (const std::string& name : names)
        for (const int columns : {1, 2, 10, 20, 21, 22, 23, 40, 80, 200}) {
            SCOPED_TRACE(name + " " + std::to_string(columns));
            const auto said =
                saidOnATerminal({"--animation", folder / name, "--size", "200x200", "--steps", "1"},
                                static_cast<unsigned short>(columns));
            if (!said)
                GTEST_SKIP() << "no terminal to be had here";
            EXPECT_THAT(*said, testing::EndsWith("\r\x1b[K"));
            for (const std::string& line : linesOf(*said))
                EXPECT_LT(columnsOf(QString::fromStdString(line)), columns) << line;
        }
}

// By hand: a wide sign takes two columns, a combining one none, an ellipsis one.
TEST(Terminal, CutsWhatDoesNotFit) {
    EXPECT_EQ(columnsOf("abc"), 3);
    EXPECT_EQ(columnsOf("字a字"), 5);
    EXPECT_EQ(columnsOf("e\u0301"), 1);
    EXPECT_EQ(columnsOf("😀"), 2);
    EXPECT_EQ(clipped("abc", 3), "abc");
    EXPECT_EQ(clipped("abcd", 3), "ab…");
    EXPECT_EQ(clipped("字字字", 6), "字字字");
    EXPECT_EQ(clipped("字字字", 5), "字字…");
    EXPECT_EQ(clipped("字字字", 4), "字…");
    EXPECT_EQ(clipped("e\u0301e\u0301e\u0301", 2), "e\u0301…");
    EXPECT_EQ(clipped("ab", 1), "…");
    EXPECT_EQ(clipped("ab", 0), "");
}

// One step, two steps.
TEST(Progress, SaysOneOfOne) {
    const Folder folder;
    for (const Words& subject : {Words{"--cost", "w^2"}, Words{"--digits", "builtin"}})
        for (const char* steps : {"1", "2"}) {
            Words words{"--steps",         steps,     "--tolerance", "0", "--report",
                        folder / "r.json", "--table", folder / "t"};
            words.insert(words.end(), subject.begin(), subject.end());
            const auto said = saidOnATerminal(words);
            if (!said)
                GTEST_SKIP() << "no terminal to be had here";
            const std::string all = *said + contentOf(folder / "r.json");
            EXPECT_FALSE(std::regex_search(
                all, std::regex("(^|[^0-9.,])1 (steps|images|rows|knobs|frames|times|units|numbers)\\b")))
                << all;
            if (said->find("of at most") != std::string::npos) {
                EXPECT_THAT(*said, HasSubstr(*steps == '1' ? "of at most 1 step" : "of at most 2 steps"));
            }
        }
}

} // namespace
} // namespace downhill::test
