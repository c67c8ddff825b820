// Files: lessons read, exports written whole or not at all, whatever comes in between.
#include "tests/app/program.h"

#include <gmock/gmock.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace downhill::test {
namespace {

class Files : public testing::Test {
protected:
    Files() { put(folder_ / "old.json", "old"); }

    Surroundings here() const { return {.folder = folder_.path()}; }

    /// As it was before the program ran.
    void expectUntouched() const {
        EXPECT_THAT(folder_.names(), testing::ElementsAre("old.json"));
        EXPECT_EQ(contentOf(folder_ / "old.json"), "old");
    }

    const Folder folder_;
};

TEST_F(Files, InNoFolder) {
    expectFailure(runProgram({"--table", "nowhere/t.csv"}, here()), 1,
                  {"--table", "nowhere/t.csv", "no folder"});
    expectFailure(runProgram({"--loss-curve", "old.json/l.png"}, here()), 1,
                  {"--loss-curve", "old.json/l.png"});
    expectUntouched();
}

TEST_F(Files, WithTheNameOfAFolder) {
    ASSERT_EQ(mkdir((folder_ / "d.svg").c_str(), 0700), 0);
    expectFailure(runProgram({"--table", "."}, here()), 1, {"--table", "folder"});
    expectFailure(runProgram({"--cost-curve", "d.svg", "--report", "old.json"}, here()), 1,
                  {"--cost-curve", "d.svg", "folder"});
    ASSERT_EQ(rmdir((folder_ / "d.svg").c_str()), 0);
    expectUntouched();
}

TEST_F(Files, WhereNobodyMayWrite) {
    // Root may write everywhere but in the kernel's own folders.
    expectFailure(runProgram({"--table", "/proc/t.csv", "--report", "old.json"}, here()), 1,
                  {"--table", "/proc/t.csv"});
    expectUntouched();
    if (geteuid() == 0)
        return;
    ASSERT_EQ(chmod(folder_.path().c_str(), 0500), 0);
    expectFailure(runProgram({"--table", "t.csv"}, here()), 1, {"--table", "t.csv"});
    ASSERT_EQ(chmod(folder_.path().c_str(), 0700), 0);
    expectUntouched();
}

TEST_F(Files, ThatAreNone) {
    expectFailure(runProgram({"--table", "/dev/full", "--report", "old.json"}, here()), 1,
                  {"--table", "/dev/full", "No space left"});
    expectFailure(runProgram({"--table", std::string(5000, 'a')}, here()), 1, {"--table", "aaa"});
    expectFailure(runProgram({"--table", "new\nline/\x1b[0m"}, here()), 1, {"new\\nline/\\x1b[0m"});
    expectUntouched();
}

TEST_F(Files, OneThatFailsLeavesTheOthersAlone) {
    for (const Words& failing : {Words{"--animation", "nowhere/a.gif"}, Words{"--table", "nowhere/t.csv"}}) {
        Words words{"--report", "old.json", "--loss-curve", "new.png", "--size", "200x200"};
        words.insert(words.end(), failing.begin(), failing.end());
        expectFailure(runProgram(words, here()), 1, {failing[0], failing[1]});
        expectUntouched();
    }
}

// What a full disk looks like: files may not grow beyond 64 kB, and the table is larger than the report
// before it.
TEST_F(Files, ThatHaveNoRoomAreNotBegun) {
    Surroundings full = here();
    full.prepare = [] {
        const rlimit limit{1 << 16, 1 << 16};
        setrlimit(RLIMIT_FSIZE, &limit);
    };
    expectFailure(
        runProgram({"--report", "old.json", "--table", "t.csv", "--steps", "100000", "--rate", "1"}, full), 1,
        {"--table", "t.csv", "File too large"});
    expectUntouched();
    expectFailure(runProgram({"--table", "old.json", "--steps", "100000", "--rate", "1"}, full), 1,
                  {"--table", "old.json"});
    expectUntouched();
}

TEST_F(Files, StandardOutputThatIsFull) {
    Surroundings full = here();
    full.prepare = [] { dup2(open("/dev/full", O_WRONLY), STDOUT_FILENO); };
    for (const Words& words : {Words{"--table", "-"}, Words{"--report", "-", "--table", "t.csv"},
                               Words{"--help"}, Words{"--version"}})
        expectFailure(runProgram(words, full), 1, {"standard output", "No space left"});
    expectFailure(runProgram({"--table", "-", "--report", "old.json"}, full), 1,
                  {"--table", "standard output"});
    expectUntouched();
}

TEST_F(Files, StandardStreamsThatAreClosed) {
    Surroundings closed = here();
    closed.prepare = [] {
        close(STDIN_FILENO);
        close(STDOUT_FILENO);
    };
    expectFailure(runProgram({"--table", "-"}, closed), 1, {"standard output", "closed"});
    expectFailure(runProgram({"--help"}, closed), 1, {"standard output", "closed"});
    expectFailure(runProgram({"--table", "-", "--report", "old.json"}, closed), 1, {"closed"});
    expectUntouched();
    // A file must not get the number of the stream, and with it what is meant for that.
    closed.prepare = [] {
        close(STDIN_FILENO);
        close(STDOUT_FILENO);
        close(STDERR_FILENO);
    };
    EXPECT_EQ(runProgram({"--table", "t.csv", "--report", "old.json"}, closed).status, 0);
    EXPECT_EQ(contentOf(folder_ / "t.csv"), runProgram({"--table", "-"}).out);
    EXPECT_EQ(runProgram({"--table", "nowhere/t.csv"}, closed).status, 1);
}

const Words longTable{"--table", "-", "--report", "old.json", "--steps", "200000", "--rate", "1"};

// `| head -1`: the reader goes after the first bytes. The program ends by the signal that says so, as others
// do.
TEST_F(Files, AReaderWhoHasSeenEnough) {
    Surroundings early = here();
    early.watch = [](int, const std::string& out) { return !out.empty(); };
    Outcome outcome = runProgram(longTable, early);
    EXPECT_EQ(outcome.signal, SIGPIPE);
    EXPECT_EQ(outcome.err, "");
    expectUntouched();

    // Where somebody has that signal ignored it is an error like others.
    early.prepare = [] { std::signal(SIGPIPE, SIG_IGN); };
    outcome = runProgram(longTable, early);
    outcome.out.clear();
    expectFailure(outcome, 1, {"--table", "standard output", "Broken pipe"});
    expectUntouched();
}

// The table is longer than a pipe holds, so when its first bytes are here the program is still at work.
TEST_F(Files, CtrlCLeavesNothing) {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        Surroundings interrupted = here();
        bool sent = false;
        interrupted.watch = [&](int process, const std::string& out) {
            if (!sent && !out.empty()) {
                kill(process, signal);
                sent = true;
            }
            return false;
        };
        const Outcome outcome = runProgram({"--table", "-", "--report", "old.json", "--loss-curve", "new.svg",
                                            "--steps", "5000000", "--rate", "1"},
                                           interrupted);
        EXPECT_EQ(outcome.signal, signal);
        EXPECT_EQ(outcome.err, "");
        expectUntouched();
    }
}

TEST_F(Files, NamesThatAreLinksAreFollowed) {
    ASSERT_EQ(symlink("old.json", (folder_ / "link.json").c_str()), 0);
    expectDone(runProgram({"--report", "link.json"}, here()));
    EXPECT_THAT(contentOf(folder_ / "old.json"), testing::StartsWith("{"));
    struct stat link {};
    ASSERT_EQ(lstat((folder_ / "link.json").c_str(), &link), 0);
    EXPECT_TRUE(S_ISLNK(link.st_mode));
}

TEST_F(Files, LessonsSetTheRun) {
    put(folder_ / "l.downhill",
        R"({"downhill": 1, "cost": "2w^2", "start": [-1], "rate": 0.25, "steps": 3, "tolerance": 0})");
    // slope 4·(−1); −0.25·(−4) = 1, so it lands on 0 and stays
    EXPECT_EQ(runProgram({"l.downhill", "--table", "-", "--steps", "1"}, here()).out,
              "step,w,slope,change,cost\n0,-1,-4,1,2\n1,0,0,,0\n");
    // what is given beside it goes before it
    EXPECT_THAT(runProgram({"--table", "-", "l.downhill", "--start", "3"}, here()).out,
                testing::HasSubstr("\n0,3,12,-3,18\n"));
}

TEST_F(Files, LessonsThatCannotBeRead) {
    const Words table{"--table", "t.csv"};
    const auto run = [&](const std::string& lesson) {
        return runProgram({lesson, "--table", "t.csv"}, here());
    };
    expectFailure(run("none.downhill"), 1, {"none.downhill", "No such file"});
    expectFailure(run("."), 1, {"'.'"});
    expectFailure(run("/proc/self/mem"), 1, {"/proc/self/mem", "cannot be read"}); // opens, and then fails
    expectFailure(run("x/\x1b[2J\n"), 1, {"x/\\x1b[2J\\n"});
    expectUntouched();
}

TEST_F(Files, LessonsThatAreNone) {
    const std::pair<const char*, const char*> lessons[] = {
        {"", "lesson"},
        {"[1, 2]", "lesson"},
        {"{\"downhill\": 1, ", "character"},
        {"{}", "\"downhill\""},
        {R"({"downhill": 3})", "newer version"},
        {R"({"downhill": -2})", "\"downhill\""},
        {R"({"downhill": 2, "page": "first"})", "one-knob, two-knobs, network or learn"},
        {R"({"downhill": 2, "pages": {"one-knob": {"settings": {"rate": -1}}}})", "above 0"},
        {R"({"downhill": 1, "rate": -1})", "above 0"},
        {R"({"downhill": 1, "rate": "0.1"})", "\"rate\""},
        {R"({"downhill": 1, "steps": 1.5})", "\"steps\""},
        {R"({"downhill": 1, "steps": 1e18})", "\"steps\""},
        {R"({"downhill": 1, "start": [1, 2]})", "one finite number"},
        {R"({"downhill": 1, "start": 5})", "\"start\""},
        {R"({"downhill": 1, "cost": "w +\n\u001b[2J"})", "\\x1b"},
        {R"({"downhill": 1, "cost": "\ud800"})", "lesson"},
        {R"({"downhill": 1, "cost": "w1 + w2", "start": [1]})", "2 finite numbers, one for each knob"},
    };
    for (const auto& [content, told] : lessons) {
        SCOPED_TRACE(content);
        put(folder_ / "l.downhill", content);
        expectFailure(runProgram({"l.downhill", "--table", "t.csv"}, here()), 2, {told});
        ASSERT_EQ(unlink((folder_ / "l.downhill").c_str()), 0);
        expectUntouched();
    }
    expectFailure(runProgram({"/dev/zero", "--table", "t.csv"}, here()), 2, {"/dev/zero", "16 MiB"});
    for (const std::string& content :
         {std::string(17 << 20, '['), std::string(1 << 20, '['), std::string(100, '\0')}) {
        put(folder_ / "l.downhill", content);
        expectFailure(runProgram({"l.downhill", "--table", "t.csv"}, here()), 2, {"l.downhill"});
    }
}

} // namespace
} // namespace downhill::test
