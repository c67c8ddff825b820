// Random arguments, the same ones every time: never a crash, always 0, 1 or 2, and every failure in one line.
#include "tests/app/program.h"
#include "tests/sanitized.h"

#include <gmock/gmock.h>

#include <random>

namespace downhill::test {
namespace {

class Chance {
public:
    explicit Chance(unsigned seed) : random_(seed) {}

    std::size_t below(std::size_t bound) {
        return random_() % bound;
    } // the library's distributions differ by platform
    bool oneIn(std::size_t n) { return below(n) == 0; }
    const std::string& of(const Words& words) { return words[below(words.size())]; }

    std::string bytes() {
        std::string text;
        for (std::size_t count = below(40); count > 0; --count)
            text += static_cast<char>(1 + below(255)); // no NUL: it ends an argument
        return text;
    }

    /// Something that is nearly a formula.
    std::string formula() {
        static const Words parts{"w",    "2",    "+",    "-",      "*",     "/",  "^",   "(",     ")",
                                 "|",    "sin(", "exp(", ".5",     "w²",    "·",  "−",   "1e3",   "pi",
                                 "e",    ",",    " ",    "max(w,", "w1",    "w2", "ln(", "1e400", "=",
                                 "\xc3", "\x1b", "₁",    "⁻",      "relu(", "<",  "abs("};
        std::string text;
        for (std::size_t count = 1 + below(9); count > 0; --count)
            text += of(parts);
        return text;
    }

    std::string number() {
        static const Words numbers{"0",      "1",      "-1",    "0.1",  "2",     "5",    "1e-300", "1e300",
                                   "-1e308", "5e-324", "1e400", "nan",  "inf",   "-inf", "",       " 3 ",
                                   "0,5",    "1,2",    "−4",    "0x10", "1e",    "--",   "1.5",    "1e99",
                                   "20000",  "300",    "200x9", "+7",   "1_000", "3e2"};
        return of(numbers);
    }

private:
    std::mt19937 random_;
};

Words randomArguments(Chance& chance) {
    static const Words options{"--cost",
                               "--start",
                               "--rate",
                               "--rule",
                               "--schedule",
                               "--rate-change",
                               "--steps",
                               "--tolerance",
                               "--table",
                               "--report",
                               "--loss-curve",
                               "--cost-curve",
                               "--animation",
                               "--size",
                               "--dpi",
                               "--theme",
                               "--log",
                               "--help",
                               "--version",
                               "--digits",
                               "--digits",
                               "--batch",
                               "--seed",
                               "--hidden",
                               "--output",
                               "--load-knobs",
                               "--save-knobs",
                               "--flashcards",
                               "--cheat-sheet",
                               "--scenes",
                               "-h",
                               "-8",
                               "--",
                               "-"};
    static const Words files{"-",          "a.csv",        "b.json", "c.png",  "d.svg",   "e.pdf",
                             "f.gif",      "no/where.png", ".",      "",       "old.csv", "g.GIF",
                             "x.downhill", "\x1b.csv",     ":c.csv", "h\n.png"};
    static const Words words{"gd",   "adam",  "constant",     "light", "dark",    "bowl",
                             "wavy", "cliff", "no-bottom",    "bowll", "300x200", "200x400",
                             "9x9",  "axb",   "96",           "200",   "builtin", "old.csv,old.csv",
                             "all",  "relu",  "squared-error"};
    Words arguments;
    for (std::size_t count = chance.below(7); count > 0; --count) {
        std::string option = chance.of(options), value;
        switch (chance.below(5)) {
        case 0:
            value = chance.formula();
            break;
        case 1:
            value = chance.number();
            break;
        case 2:
            value = chance.of(files);
            break;
        case 3:
            value = chance.of(words);
            break;
        default: // what suits the option
            value = option == "--cost"                            ? chance.formula()
                    : option == "--table" || option == "--report" ? chance.of(files)
                    : option == "--loss-curve" || option == "--cost-curve"
                        ? "p." + chance.of({"png", "svg", "pdf"})
                    : option == "--animation"   ? "q.gif"
                    : option == "--digits"      ? "builtin"
                    : option == "--save-knobs"  ? "k.knobs"
                    : option == "--flashcards"  ? "c.pdf"
                    : option == "--cheat-sheet" ? "s.pdf"
                    : option == "--scenes"      ? "h.pdf"
                    : option == "--size"        ? "240x200"
                    : option == "--theme"       ? "dark"
                                                : chance.number();
        }
        if (chance.oneIn(12))
            value = chance.bytes();
        if (chance.oneIn(20))
            option += chance.bytes();
        if (chance.oneIn(3)) {
            arguments.push_back(option + "=" + value);
        } else {
            arguments.push_back(option);
            if (!chance.oneIn(8))
                arguments.push_back(value);
        }
        if (chance.oneIn(25))
            arguments.push_back(value);
    }
    // Frames are slow to draw: few of them.
    if (chance.oneIn(2))
        arguments.insert(arguments.end(), {"--steps", "3", "--size", "200x200"});
    return arguments;
}

TEST(RandomArguments, AlwaysEndInOrder) {
    Chance chance(20'240'517);
    constexpr int runs = underSanitizers() ? 80 : 250;
    std::array<int, 3> ended{};
    for (int run = 0; run < runs; ++run) {
        const Folder folder;
        put(folder / "old.csv", "old");
        const Words arguments = randomArguments(chance);
        SCOPED_TRACE("run " + std::to_string(run) + ": " + testing::PrintToString(arguments));
        Outcome outcome = runProgram(arguments, {.folder = folder.path()});
        ASSERT_THAT(outcome.status, testing::AnyOf(0, 1, 2)) << "signal " << outcome.signal << outcome.err;
        ++ended[static_cast<std::size_t>(outcome.status)];
        if (outcome.status == 0) {
            expectDone(outcome);
        } else {
            expectFailure(outcome, outcome.status, {});
            EXPECT_THAT(folder.names(), testing::ElementsAre("old.csv"));
            EXPECT_EQ(contentOf(folder / "old.csv"), "old");
        }
    }
    // Chance found its way into every end.
    EXPECT_GT(ended[0], 0);
    EXPECT_GT(ended[1], 0);
    EXPECT_GT(ended[2], 0);
}

} // namespace
} // namespace downhill::test
