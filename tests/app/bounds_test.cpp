// What is large is bounded in memory and time, or refused before the work; what the system does not give is
// said.
#include "tests/app/program.h"
#include "tests/sanitized.h"

#include <gmock/gmock.h>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace downhill::test {
namespace {

// On the command line, in a lesson of a run, of a training, and of a training that stands there.
TEST(Bounds, OfStepsAreTheSameEverywhere) {
    const Folder folder;
    const Surroundings here{.folder = folder.path()};
    const auto expectRefused = [&](const std::string& lesson) {
        SCOPED_TRACE(lesson);
        put(folder / "l", lesson);
        expectFailure(runProgram({"l", "--table", "t.csv"}, here), 2, {"Steps", "1 to 10,000,000"});
    };
    for (const char* steps : {"0", "10000001", "9007199254740992"}) {
        const std::string fields = R"("steps": )" + std::string(steps) + "}";
        expectRefused(R"({"downhill": 1, "cost": "w^2", )" + fields);
        expectRefused(R"({"downhill": 1, "digits": "builtin", )" + fields);
        for (const Words& subject : {Words{"--cost", "w^2"}, Words{"--digits", "builtin"}}) {
            Words words = subject;
            words.insert(words.end(), {"--steps", steps, "--table", "t.csv"});
            expectFailure(runProgram(words, here), 2,
                          {"--steps '" + std::string(steps) + "'", "from 1 to 10,000,000"});
        }
    }
    EXPECT_THAT(folder.names(), testing::ElementsAre("l"));
}

// 2³⁰ bytes is what the window allows runs to take.
TEST(Bounds, TenMillionRowsStayWithinTheBudget) {
    if (underSanitizers())
        GTEST_SKIP() << "sanitizers have memory of their own";
    const Folder folder;
    const std::string most = "10000000";
    for (const Words& words : {Words{"--cost", "w^2", "--rate", "1", "--table", "o"},
                               Words{"--cost", "w1^2 + w2^2", "--rate", "1", "--rule", "gd", "--table", "o"},
                               Words{"--cost", "w1^2 + w2^2", "--rate", "1", "--report", "o"},
                               Words{"--cost", "w^2", "--rate", "1", "--loss-curve", "o.png"}}) {
        Words all = words;
        all.insert(all.end(), {"--steps", most, "--tolerance", "0"});
        const Outcome outcome = runProgram(all, {.folder = folder.path()});
        expectDone(outcome);
        EXPECT_LT(outcome.peakKilobytes, 1 << 20) << words[5];
    }
}

// Nobody is allowed so few processes that any of theirs starts a thread. Some exports need none.
TEST(Bounds, AThreadThatCannotBeStartedIsSaid) {
    if (underSanitizers())
        GTEST_SKIP() << "sanitizers start threads of their own";
    int refused = 0;
    for (const Words& words :
         {Words{"--table", "o"}, Words{"--report", "o"}, Words{"--loss-curve", "o.png"},
          Words{"--cost-curve", "o.png"}, Words{"--cost-curve", "o.png", "--cost", "himmelblau"},
          Words{"--rate-curve", "o.pdf"}, Words{"--animation", "o.gif", "--steps", "2"},
          Words{"--flashcards", "o.pdf"}, Words{"--digits", "builtin", "--steps", "2", "--report", "o"}}) {
        SCOPED_TRACE(words[0]);
        const Folder folder;
        ASSERT_EQ(chmod(folder.path().c_str(), 0777), 0);
        const Outcome outcome = runProgram(words, {.folder = folder.path(), .prepare = [] {
                                                       alarm(30); // whoever waits for a thread waits for ever
                                                       const rlimit none{0, 0};
                                                       setrlimit(RLIMIT_NPROC, &none);
                                                       becomeNobody();
                                                   }});
        if (outcome.status == 0)
            continue;
        ++refused;
        expectFailure(outcome, 1, {"no thread can be started"});
        EXPECT_THAT(folder.names(), testing::IsEmpty());
    }
    EXPECT_GT(refused, 0);
}

} // namespace
} // namespace downhill::test
