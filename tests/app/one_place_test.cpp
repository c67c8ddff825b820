// Two names of one file: of two exports, and of one and of what is read.
#include "tests/app/digits.h"
#include "tests/app/program.h"

#include <gmock/gmock.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace downhill::test {
namespace {

class OnePlace : public testing::Test {
protected:
    OnePlace() {
        EXPECT_EQ(mkdir((folder_ / "d").c_str(), 0700), 0);
        EXPECT_EQ(symlink("d", (folder_ / "l").c_str()), 0);
    }

    Surroundings here() const { return {.folder = folder_.path()}; }

    /// All that `a` can be called by, whether it is there or not.
    std::vector<std::string> namesOf(const std::string& a) {
        std::vector<std::string> names{a, "./" + a, ".//" + a, "d/../" + a, "l/../" + a, folder_ / a};
        const auto link = [&](const std::string& name, const std::string& to) {
            if (access((folder_ / name).c_str(), F_OK) != 0) {
                unlink((folder_ / name).c_str()); // leads to nothing
                EXPECT_EQ(symlink(to.c_str(), (folder_ / name).c_str()), 0);
            }
            names.push_back(name);
        };
        link("to-" + a, a);
        link("twice-to-" + a, "./to-" + a);
        link("far-to-" + a, folder_ / a);
        link("d/up-to-" + a, "../" + a);
        names.push_back("l/up-to-" + a);
        return names;
    }

    const Folder folder_;
};

TEST_F(OnePlace, OfTwoExportsIsRefused) {
    for (const bool exists : {false, true}) {
        std::vector<std::string> names = namesOf("a");
        if (exists) {
            put(folder_ / "a", "old");
            ASSERT_EQ(link((folder_ / "a").c_str(), (folder_ / "hard").c_str()), 0);
            names.push_back("hard");
        }
        const auto before = folder_.names();
        for (const std::string& one : names)
            for (const std::string& other : names) {
                SCOPED_TRACE(one + " " + other);
                expectFailure(runProgram({"--table", one, "--report", other}, here()), 2,
                              {"--report '" + other + "'", "--table '" + one + "' is written there already",
                               "a place of its own"});
            }
        EXPECT_EQ(folder_.names(), before);
        EXPECT_EQ(contentOf(folder_ / "a"), exists ? "old" : "");
    }
}

TEST_F(OnePlace, IsNotWhereNamesDiffer) {
    expectDone(runProgram({"--table", "a", "--report", "A"}, here()));
    EXPECT_NE(contentOf(folder_ / "a"), contentOf(folder_ / "A"));
    ASSERT_EQ(unlink((folder_ / "A").c_str()), 0);
    expectDone(runProgram({"--table", "d/a", "--report", "a"}, here()));
    EXPECT_THAT(folder_.names(), testing::ElementsAre("a", "d", "l"));
    // what is written to a device covers nothing
    expectDone(runProgram({"--table", "/dev/null", "--report", "/dev/null"}, here()));
}

TEST_F(OnePlace, OfAFileAndAStreamThatGoesThere) {
    Surroundings redirected = here();
    const std::string out = folder_ / "a";
    redirected.prepare = [out] { dup2(open(out.c_str(), O_WRONLY | O_CREAT, 0600), STDOUT_FILENO); };
    for (const char* stream : {"-", "/dev/stdout", "/dev/fd/1"})
        expectFailure(runProgram({"--table", stream, "--report", "a"}, redirected), 2,
                      {"--report 'a'", "--table '" + std::string(stream) + "'"});
    expectFailure(runProgram({"--table", "-", "--report", "/dev/stdout"}), 2,
                  {"--report '/dev/stdout'", "'-'"});
    Surroundings together = here();
    together.prepare = [] { dup2(STDERR_FILENO, STDOUT_FILENO); };
    expectFailure(runProgram({"--table", "-", "--report", "/dev/stderr"}, together), 2,
                  {"'/dev/stderr'", "'-'"});
}

TEST_F(OnePlace, OfAnExportAndWhatIsReadIsRefused) {
    const std::string lesson = R"({"downhill": 1, "cost": "2w^2"})";
    put(folder_ / "lesson", lesson);
    for (const std::string& name : namesOf("lesson"))
        for (const std::string& given : {std::string("lesson"), folder_ / "l/up-to-lesson"})
            expectFailure(runProgram({given, "--report", name}, here()), 2,
                          {"--report '" + name + "'", "lesson '" + given + "' is read from there"});
    EXPECT_EQ(contentOf(folder_ / "lesson"), lesson);
}

TEST_F(OnePlace, OfAnExportAndTheDigitsIsRefused) {
    const auto kept = [&](const std::string& read) {
        const std::string content = contentOf(folder_ / read);
        EXPECT_GT(content.size(), 100U);
        return content;
    };
    expectDone(runProgram({"--digits", "builtin", "--steps", "1", "--save-knobs", "k"}, here()));
    const std::string knobs = kept("k");
    for (const std::string& name : namesOf("k"))
        expectFailure(
            runProgram({"--digits", "builtin", "--steps", "1", "--load-knobs", "k", "--save-knobs", name},
                       here()),
            2, {"--save-knobs '" + name + "'", "--load-knobs 'k' is read from there"});
    EXPECT_EQ(kept("k"), knobs);
    // Not even looked into.
    put(folder_ / "images", "i");
    put(folder_ / "labels", "l");
    for (const std::string read : {"images", "labels"})
        for (const std::string& name : namesOf(read))
            expectFailure(runProgram({"--digits", "images,labels", "--table", name}, here()), 2,
                          {"--table '" + name + "'", "--digits '" + read + "' is read from there"});
    put(folder_ / "lesson",
        R"({"downhill": 1, "digits": {"images": "images", "labels": "labels"}, "steps": 3})");
    EXPECT_NE(runProgram({"lesson", "--table", "images"}, here()).status, 0);
    EXPECT_EQ(contentOf(folder_ / "images"), "i");
}

} // namespace
} // namespace downhill::test
