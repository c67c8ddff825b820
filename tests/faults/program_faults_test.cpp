// Everything that the command line writes, with every call that has to do with it failing, in every way, one
// after the other; and killed before each of them.
#include "tests/app/digits.h"
#include "tests/app/program.h"
#include "tests/faults/failing_calls.h"
#include "tests/faults/fault_words.h"
#include "ui/export/export_row.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>

#include <sys/stat.h>
#include <unistd.h>

namespace downhill::test {
namespace {

/// A use of the command line: options, each of which is followed by the file that it writes.
struct Job {
    Words settings;
    std::vector<std::pair<std::string, std::string>> outputs; ///< option, file
};

/// What makes the calls of a program fail. A blank ends a path there: the library is reached through a link
/// whose path has none.
std::map<std::string, std::string> environmentOf(const Fault& fault) {
    static const Folder links;
    const std::string library = links / "failing_calls.so";
    if (!std::filesystem::exists(library))
        std::filesystem::create_symlink(DOWNHILL_FAILING_CALLS, library);
    return {{"LD_PRELOAD", library}, {faultVariable, asVariable(fault)}};
}

class Sweep {
public:
    Sweep(Job job, bool existed, bool unnamed = true)
        : job_(std::move(job)), existed_(existed), unnamed_(unnamed) {
        const Folder folder, logs;
        prepare(folder);
        expectDone(run({FaultKind::none, 1, folder / "out", logs / "log", unnamed_}));
        for (const auto& [option, file] : job_.outputs)
            whole_[file] = contentOf(folder / ("out/" + file));
    }

    /// Every call in turn; answers with how many runs there were.
    int go(FaultKind kind) {
        constexpr int tooMany = 300;
        for (int at = 1; at < tooMany; ++at) {
            const Folder folder, logs;
            prepare(folder);
            const Outcome outcome = run({kind, at, folder / "out", logs / "log", unnamed_});
            const std::string log = contentOf(logs / "log");
            SCOPED_TRACE(std::string(wordOf(kind)) + " at " + std::to_string(at) + (existed_ ? ", old" : "") +
                         "\n" + log + outcome.err);
            const bool reached = log.find(" !\n") != std::string::npos;
            if (!reached)
                expectDone(outcome);
            const bool moved = std::filesystem::exists(folder / "out.away");
            expectWholeOrBefore(outcome, kind, folder / (moved ? "out.away" : "out"), log);
            if (!reached || testing::Test::HasFailure())
                return at;
        }
        ADD_FAILURE() << "so many calls";
        return tooMany;
    }

private:
    void prepare(const Folder& folder) const {
        EXPECT_EQ(mkdir((folder / "out").c_str(), 0700), 0);
        if (existed_)
            for (const auto& [option, file] : job_.outputs)
                put(folder / ("out/" + file), "old " + file);
    }

    Outcome run(const Fault& fault) const {
        Words words = job_.settings;
        for (const auto& [option, file] : job_.outputs)
            words.insert(words.end(), {option, fault.folder + "/" + file});
        return runProgram(words, {.environment = environmentOf(fault)});
    }

    bool isBefore(const std::string& path, const std::string& file) const {
        return existed_ ? contentOf(path) == "old " + file : !std::filesystem::exists(path);
    }

    /// A PDF says when it was made.
    bool isWhole(const std::string& path, const std::string& file) const {
        const std::string content = contentOf(path), &whole = whole_.at(file);
        return file.ends_with(".pdf") ? content.size() == whole.size() && content.ends_with("%%EOF\n")
                                      : !whole.empty() && content == whole;
    }

    void expectWholeOrBefore(const Outcome& outcome, FaultKind kind, const std::string& out,
                             const std::string& log) const {
        std::size_t before = 0, whole = 0;
        std::set<std::string> left;
        for (const auto& entry : std::filesystem::directory_iterator(out))
            left.insert(entry.path().filename().string());
        for (const auto& [option, file] : job_.outputs) {
            before += isBefore(out + '/' + file, file) ? 1U : 0U;
            whole += isWhole(out + '/' + file, file) ? 1U : 0U;
            left.erase(file);
        }
        const std::size_t count = job_.outputs.size();
        EXPECT_EQ(before + whole, count) << "a file that is neither what it was nor whole";
        if (outcome.signal == SIGKILL) {
            for (const std::string& name : left)
                expectLeftByAKill(out + '/' + name);
            return;
        }
        // where the system refuses that, too
        const bool cannotPutBack = outcome.err.find("nevertheless") != std::string::npos;
        if (outcome.status == 0) {
            EXPECT_EQ(whole, count);
            EXPECT_EQ(outcome.err, "");
        } else {
            expectFailure(outcome, 1, {" cannot be written: ", reasonOf(kind)});
            EXPECT_TRUE(std::ranges::any_of(job_.outputs, [&](const auto& output) {
                return outcome.err.find(output.first + ": ") != std::string::npos &&
                       outcome.err.find('/' + output.second) != std::string::npos;
            })) << "no file is named";
            EXPECT_TRUE(before == count || cannotPutBack) << "neither all nor none";
        }
        const bool cannotClean = kind == FaultKind::gone || cannotPutBack ||
                                 log.find("unlink") != std::string::npos ||
                                 log.find("rmdir") != std::string::npos;
        EXPECT_TRUE(left.empty() || (cannotClean && isRefusal(log))) << testing::PrintToString(left);
        for (const std::string& name : left)
            expectLeftByAKill(out + '/' + name);
    }

    /// Whether what would have taken something away was refused, or no longer found.
    static bool isRefusal(const std::string& log) {
        std::istringstream lines(log);
        for (std::string line; std::getline(lines, line);)
            if (line.ends_with(" !"))
                return true;
        return false;
    }

    /// What was about to be put in place, whole; or a folder with what was there.
    void expectLeftByAKill(const std::string& path) const {
        const std::string name = path.substr(path.rfind('/') + 1);
        if (std::filesystem::is_directory(path)) {
            EXPECT_THAT(name, testing::StartsWith(".downhill-"));
            const std::string old = contentOf(path + "/old");
            EXPECT_TRUE(
                old.empty() ||
                std::ranges::any_of(job_.outputs, [&](const auto& o) { return old == "old " + o.second; }))
                << old;
            return;
        }
        if (!unnamed_ && name.starts_with(".downhill-")) {
            EXPECT_EQ(contentOf(path), "") << "what the folder was tried with";
            return;
        }
        const std::string file = name.substr(0, name.rfind('.'));
        ASSERT_TRUE(whole_.contains(file)) << path;
        EXPECT_TRUE(!unnamed_ || isWhole(path, file)) << path;
    }

    Job job_;
    bool existed_, unnamed_;
    std::map<std::string, std::string> whole_;
};

const std::vector<FaultKind>& allKinds() {
    static const std::vector<FaultKind> all{FaultKind::noSpace,  FaultKind::full,   FaultKind::denied,
                                            FaultKind::readOnly, FaultKind::broken, FaultKind::dead,
                                            FaultKind::gone,     FaultKind::killed};
    return all;
}

/// Everything with everything, which takes minutes.
bool isThorough() { return std::getenv("DOWNHILL_ALL_FAULTS") != nullptr; }

/// The smallest that has the option.
Job jobOf(const ExportRow& row) {
    const std::string option = std::string("--") + row.option;
    const QStringList endings = row.endings();
    const std::string file =
        std::string(row.option) + (endings.empty() ? std::string() : '.' + endings.back().toStdString());
    Job job{{"--steps", "2"}, {{option, file}}};
    if (row.form == ExportRow::Form::picture || row.form == ExportRow::Form::animation)
        job.settings.insert(job.settings.end(), {"--size", "200x200"});
    return job;
}

class EveryExport : public testing::TestWithParam<const ExportRow*> {};

TEST_P(EveryExport, IsWholeOrAsBeforeWhateverFails) {
    const ExportRow& row = *GetParam();
    Job job = jobOf(row);
    const Folder lesson;
    if (row.kind == ExportKind::scenes) {
        put(lesson / "l.downhill",
            R"({"downhill": 2, "scenes": [{"title": "one", "pages": {"one-knob": {}}}]})");
        job.settings.insert(job.settings.begin(), lesson / "l.downhill");
    }
    if (row.subject == ExportRow::Subject::training) {
        putDigits(lesson, EasyDigits(60));
        job.settings.insert(job.settings.end(), {"--digits", lesson / "images," + (lesson / "labels")});
    }
    for (const bool existed : {false, true}) {
        Sweep sweep(job, existed);
        for (const FaultKind kind : allKinds())
            if (isThorough() || (existed && kind == FaultKind::full))
                sweep.go(kind);
    }
}

std::vector<const ExportRow*> exportRows() {
    std::vector<const ExportRow*> rows;
    for (const ExportRow& row : ExportRow::all())
        if (row.option)
            rows.push_back(&row);
    return rows;
}

std::string nameOf(const testing::TestParamInfo<const ExportRow*>& one) {
    std::string name = one.param->option;
    std::erase(name, '-');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Faults, EveryExport, testing::ValuesIn(exportRows()), nameOf);

TEST(Faults, OfOneFileLeaveItAsItWasOrWhole) {
    for (const bool existed : {false, true}) {
        Sweep sweep({{}, {{"--report", "r.json"}}}, existed);
        for (const FaultKind kind : allKinds())
            if (isThorough() || existed || kind == FaultKind::full) {
                EXPECT_GT(sweep.go(kind), 3) << wordOf(kind); // it was counted at all
            }
    }
}

TEST(Faults, OfSeveralFilesLeaveAllOrNone) {
    const Job job{{}, {{"--report", "r.json"}, {"--table", "t.csv"}}};
    for (const bool existed : {false, true}) {
        Sweep sweep(job, existed);
        for (const FaultKind kind : allKinds())
            if (isThorough() || kind == FaultKind::gone ||
                (existed &&
                 (kind == FaultKind::denied || kind == FaultKind::dead || kind == FaultKind::killed)))
                sweep.go(kind);
    }
}

// As on NFS.
TEST(Faults, WhereNoFileIsWithoutAName) {
    Sweep sweep({{}, {{"--report", "r.json"}}}, true, false);
    for (const FaultKind kind : {FaultKind::full, FaultKind::broken, FaultKind::gone, FaultKind::killed})
        sweep.go(kind);
}

// What was not written out is said, and not called done.
TEST(Faults, OfTheDiskAfterTheLastByteAreNoticed) {
    const Folder folder, logs;
    ASSERT_EQ(mkdir((folder / "out").c_str(), 0700), 0);
    const auto runAt = [&](FaultKind kind, int at) {
        const Fault fault{kind, at, folder / "out", logs / "log"};
        return runProgram({"--report", folder / "out/r"}, {.environment = environmentOf(fault)});
    };
    expectDone(runAt(FaultKind::none, 1));
    std::istringstream calls(contentOf(logs / "log"));
    int at = 1;
    for (std::string call; std::getline(calls, call) && !call.starts_with("fsync"); ++at) {
    }
    put(folder / "out/r", "old");
    expectFailure(runAt(FaultKind::broken, at), 1, {"--report", "cannot be written: Input/output error"});
    EXPECT_THAT(contentOf(logs / "log"), testing::HasSubstr("fsync")) << contentOf(logs / "log");
    EXPECT_EQ(contentOf(folder / "out/r"), "old");
}

} // namespace
} // namespace downhill::test
