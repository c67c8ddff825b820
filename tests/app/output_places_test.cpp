// Every kind of place that a name can lead to, for every kind of export.
#include "tests/app/program.h"
#include "tests/sanitized.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace downhill::test {
namespace {

/// An export: its option, how a name must end, and how the file begins.
struct Output {
    Words words;
    std::string ending, magic;
};

const std::vector<Output>& outputs() {
    static const std::vector<Output> all{
        {{"--table"}, "", "step,w,"},
        {{"--report"}, "", "{"},
        {{"--size", "200x200", "--loss-curve"}, ".png", "\x89PNG"},
        {{"--size", "200x200", "--cost-curve"}, ".svg", "<?xml"},
        {{"--size", "200x200", "--rate-curve"}, ".pdf", "%PDF"},
        {{"--size", "200x200", "--steps", "2", "--animation"}, ".gif", "GIF8"},
        {{"--flashcards"}, ".pdf", "%PDF"},
        {{"--cheat-sheet"}, ".pdf", "%PDF"},
        {{"--digits", "builtin", "--steps", "2", "--save-knobs"}, "", ""},
    };
    return all;
}

/// A place: puts something into the folder and returns the name that leads to it.
struct Target {
    const char* what;
    std::function<std::string(const Folder&, const std::string& ending)> make;
    const char* refusal = nullptr; ///< what is said of it; none: written
    std::string written = {};      ///< in the folder, what has the content then, without the ending
};

/// A link with the ending to something that has none.
std::string linked(const Folder& folder, const std::string& ending, const std::string& to) {
    EXPECT_EQ(symlink(to.c_str(), (folder / ("link" + ending)).c_str()), 0);
    return "link" + ending;
}

std::string socketIn(const Folder& folder, const std::string& ending) {
    const int handle = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    (folder / ("s" + ending)).copy(address.sun_path, sizeof address.sun_path - 1);
    EXPECT_EQ(bind(handle, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    close(handle);
    return "s" + ending;
}

const std::vector<Target>& targets() {
    static const std::vector<Target> all{
        {"nothing yet", [](const Folder&, const std::string& e) { return "new" + e; }, nullptr, "new"},
        {"a file",
         [](const Folder& f, const std::string& e) {
             put(f / ("old" + e), "old");
             return "old" + e;
         },
         nullptr, "old"},
        {"an absolute path", [](const Folder& f, const std::string& e) { return f / ("new" + e); }, nullptr,
         "new"},
        {"a link to a file",
         [](const Folder& f, const std::string& e) {
             put(f / ("old" + e), "old");
             return linked(f, e, "old" + e);
         },
         nullptr, "old"},
        {"a link to nothing yet",
         [](const Folder& f, const std::string& e) { return linked(f, e, "new" + e); }, nullptr, "new"},
        {"a link to a link",
         [](const Folder& f, const std::string& e) {
             EXPECT_EQ(symlink(("./new" + e).c_str(), (f / "second").c_str()), 0);
             return linked(f, e, f / "second");
         },
         nullptr, "new"},
        {"in a linked folder",
         [](const Folder& f, const std::string& e) {
             EXPECT_EQ(symlink(".", (f / "here").c_str()), 0);
             return "here/new" + e;
         },
         nullptr, "new"},
        {"a name as long as can be",
         [](const Folder&, const std::string& e) { return std::string(255 - e.size(), 'n') + e; }, nullptr,
         ""},
        {"a longer name", [](const Folder&, const std::string& e) { return std::string(256, 'n') + e; },
         "its name is too long"},
        {"a file with a name as long as can be",
         [](const Folder& f, const std::string& e) {
             const std::string name = std::string(255 - e.size(), 'n') + e;
             put(f / name, "old");
             return name;
         },
         "its name is too long to be replaced"},
        {"a folder",
         [](const Folder& f, const std::string& e) {
             EXPECT_EQ(mkdir((f / ("d" + e)).c_str(), 0700), 0);
             return "d" + e;
         },
         "it is a folder"},
        {"a link to a folder", [](const Folder& f, const std::string& e) { return linked(f, e, "."); },
         "it is a folder"},
        {"in no folder", [](const Folder&, const std::string& e) { return "nowhere/new" + e; },
         "there is no folder"},
        {"a link to nowhere", [](const Folder& f, const std::string& e) { return linked(f, e, "no/where"); },
         "there is no folder"},
        {"in a file",
         [](const Folder& f, const std::string& e) {
             put(f / "old", "old");
             return "old/new" + e;
         },
         "is not a folder"},
        {"links in a circle", [](const Folder& f, const std::string& e) { return linked(f, e, "link" + e); },
         "its links lead round in a circle"},
        {"a socket", socketIn, "it is a socket"},
        {"where the system makes no files",
         [](const Folder&, const std::string& e) { return "/proc/new" + e; },
         "nothing can be made in the folder /proc"},
        {"a stream that is closed",
         [](const Folder& f, const std::string& e) { return linked(f, e, "/dev/fd/77"); }, "it is closed"},
        {"a stream that is only read",
         [](const Folder& f, const std::string& e) { return linked(f, e, "/dev/stdin"); },
         "it is closed for writing"},
        {"what another program has open",
         [](const Folder& f, const std::string& e) {
             return linked(f, e, "/proc/" + std::to_string(getpid()) + "/fd/2");
         },
         "it is what another program has open"},
        {"a full device", [](const Folder& f, const std::string& e) { return linked(f, e, "/dev/full"); },
         "No space left"},
        {"a device", [](const Folder& f, const std::string& e) { return linked(f, e, "/dev/null"); }, nullptr,
         ""},
    };
    return all;
}

bool isLink(const std::string& path) {
    struct stat status {};
    return lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode);
}

class EveryOutput : public testing::TestWithParam<Output> {
protected:
    Outcome write(const std::string& name, const Folder& folder, Words more = {},
                  std::function<void()> prepare = {}) const {
        more.insert(more.end(), GetParam().words.begin(), GetParam().words.end());
        more.push_back(name);
        return runProgram(more, {.folder = folder.path(), .prepare = std::move(prepare)});
    }
};

TEST_P(EveryOutput, IsWrittenWhereItsNameLeadsOrRefused) {
    for (const Target& target : targets()) {
        SCOPED_TRACE(target.what);
        const Folder folder;
        const std::string name = target.make(folder, GetParam().ending);
        const std::vector<std::string> before = folder.names();
        const bool wasLink = isLink(folder / name);
        const Outcome outcome = write(name, folder);
        if (target.refusal) {
            expectFailure(outcome, 1, {GetParam().words.back(), "cannot be written", target.refusal});
            EXPECT_EQ(folder.names(), before);
            continue;
        }
        expectDone(outcome);
        EXPECT_EQ(outcome.out, "");
        EXPECT_EQ(isLink(folder / name), wasLink);
        if (!target.written.empty()) {
            const std::string content = contentOf(folder / (target.written + GetParam().ending));
            EXPECT_THAT(content, testing::StartsWith(GetParam().magic));
            EXPECT_GT(content.size(), 100U);
        }
    }
}

TEST_P(EveryOutput, GoesIntoAnOpenStream) {
    for (const char* stream :
         {"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "/proc/thread-self/fd/1", "//dev/./fd/1"}) {
        SCOPED_TRACE(stream);
        const Folder folder;
        const std::string name = linked(folder, GetParam().ending, stream);
        // `{ echo before; downhill ...; } > out`
        const std::string out = folder / "out";
        const Outcome outcome = write(name, folder, {}, [out] {
            const int handle = open(out.c_str(), O_WRONLY | O_CREAT, 0600);
            [[maybe_unused]] const auto some = ::write(handle, "before\n", 7);
            dup2(handle, STDOUT_FILENO);
            close(handle);
        });
        expectDone(outcome);
        EXPECT_THAT(contentOf(out), testing::StartsWith("before\n" + GetParam().magic));
        EXPECT_THAT(folder.names(), testing::ElementsAre(name, "out"));
    }
}

TEST_P(EveryOutput, GoesIntoAPipeWithAName) {
    const Folder folder;
    const std::string name = "pipe" + GetParam().ending;
    ASSERT_EQ(mkfifo((folder / name).c_str(), 0600), 0);
    std::string read;
    std::thread reader([&] { read = contentOf(folder / name); });
    expectDone(write(name, folder));
    reader.join();
    EXPECT_THAT(read, testing::StartsWith(GetParam().magic));
    EXPECT_GT(read.size(), 100U);
    struct stat status {};
    ASSERT_EQ(lstat((folder / name).c_str(), &status), 0);
    EXPECT_TRUE(S_ISFIFO(status.st_mode));
}

TEST_P(EveryOutput, IsRefusedWithoutPermission) {
    const std::string name = "old" + GetParam().ending;
    const auto expectRefused = [&](mode_t ofFolder, mode_t ofFile, bool exists, const char* told) {
        const Folder folder;
        if (exists) {
            put(folder / name, "old");
            ASSERT_EQ(chmod((folder / name).c_str(), ofFile), 0);
        }
        ASSERT_EQ(chmod(folder.path().c_str(), ofFolder), 0);
        expectFailure(write(name, folder, {}, becomeNobody), 1, {"cannot be written", told});
        ASSERT_EQ(chmod(folder.path().c_str(), 0700), 0);
        EXPECT_EQ(contentOf(folder / name), exists ? "old" : "");
    };
    expectRefused(0555, 0, false, "nothing can be made in the folder");
    expectRefused(0555, 0666, true, "nothing can be made in the folder");
    expectRefused(0777, 0444, true, "Permission denied");
    if (geteuid() == 0)
        expectRefused(01777, 0666, true, "belongs to somebody else");
}

std::string nameOf(const testing::TestParamInfo<Output>& info) {
    std::string name = info.param.words.back();
    std::erase(name, '-');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Places, EveryOutput, testing::ValuesIn(outputs()), nameOf);

// Ten million steps take more than 200 MB: whoever is refused with less has not done them.
TEST(OutputPlaces, AreLookedAtBeforeTheWork) {
    if (underSanitizers())
        GTEST_SKIP() << "sanitizers have memory of their own";
    for (const Target& target : targets()) {
        if (!target.refusal || std::string(target.refusal) == "No space left")
            continue;
        SCOPED_TRACE(target.what);
        const Folder folder;
        const Outcome outcome = runProgram({"--steps", "10000000", "--rate", "1", "--tolerance", "0",
                                            "--report", "r.json", "--table", target.make(folder, "")},
                                           {.folder = folder.path()});
        expectFailure(outcome, 1, {target.refusal});
        EXPECT_LT(outcome.peakKilobytes, 100'000);
    }
}

TEST(OutputPlaces, AnswerWithTheStreamTheyAreForStandardError) {
    const Outcome outcome = runProgram({"--table", "/dev/stderr", "--report", "-"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.err, testing::StartsWith("step,w,"));
    EXPECT_THAT(outcome.out, testing::StartsWith("{"));
}

// What went to a stream is out; the files are not put in place.
TEST(OutputPlaces, APipeWithoutAReaderWaitsUntilCtrlC) {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        const Folder folder;
        ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
        bool sent = false;
        const Outcome outcome =
            runProgram({"--table", "-", "--report", "pipe", "--loss-curve", "l.svg"},
                       {.folder = folder.path(), .watch = [&](int process, const std::string&) {
                            if (!sent)
                                kill(process, signal);
                            sent = true;
                            return false;
                        }});
        EXPECT_EQ(outcome.signal, signal);
        EXPECT_THAT(folder.names(), testing::ElementsAre("pipe"));
    }
}

// The second file finds a folder in its place, made while standard output is written.
TEST(OutputPlaces, AreAllFilledOrNone) {
    const Folder folder;
    put(folder / "b.json", "old");
    bool made = false;
    const Outcome outcome =
        runProgram({"--loss-curve", "a.svg", "--cost-curve", "c.svg", "--report", "b.json", "--table", "-",
                    "--steps", "100000", "--rate", "1", "--rate-curve", "d.svg"},
                   {.folder = folder.path(), .watch = [&](int, const std::string&) {
                        if (!made) {
                            EXPECT_EQ(mkdir((folder / "d.svg").c_str(), 0700), 0);
                        }
                        made = true;
                        return false;
                    }});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, testing::HasSubstr("--rate-curve: d.svg cannot be written: "));
    EXPECT_THAT(folder.names(), testing::ElementsAre("b.json", "d.svg"));
    EXPECT_EQ(contentOf(folder / "b.json"), "old");
}

} // namespace
} // namespace downhill::test
