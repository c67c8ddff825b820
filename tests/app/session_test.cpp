// The program with a window, killed and started again: what it comes back to, and what it leaves alone.
#include "tests/app/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <sstream>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

namespace downhill::test {
namespace {

class SessionOfProgram : public testing::Test {
protected:
    SessionOfProgram() {
        std::filesystem::create_directories(sessions());
        std::filesystem::create_directories(folder_ / "config/Downhill");
        put(folder_ / "config/Downhill/downhill.conf", "[tour]\nshown=true\n"); // else that comes first
    }

    std::string sessions() const { return folder_ / "data/Downhill/downhill/sessions"; }
    std::string place(int number) const {
        return sessions() + "/session-" + std::to_string(number) + ".downhill";
    }
    /// What the session there has at the end of that path of keys.
    static QJsonValue in(const std::string& file, std::initializer_list<const char*> keys) {
        QJsonValue value = QJsonDocument::fromJson(QByteArray::fromStdString(contentOf(file))).object();
        for (const char* key : keys)
            value = value.isArray() ? value[qsizetype{0}] : value[QLatin1String(key)];
        return value;
    }
    static double rateIn(const std::string& file) {
        return in(file, {"pages", "one-knob", "settings", "rate"}).toDouble();
    }
    Surroundings here() const {
        return {.folder = folder_.path(),
                .environment = {{"QT_QPA_PLATFORM", "offscreen"},
                                {"XDG_CONFIG_HOME", folder_ / "config"},
                                {"XDG_DATA_HOME", folder_ / "data"},
                                {"XDG_RUNTIME_DIR", folder_.path()}}};
    }

    /// Starts it, waits until what it has written there is as it shall be, and ends it by that signal.
    Outcome runUntil(const Words& arguments, const std::function<bool()>& isWritten, int signal = SIGKILL) {
        std::array<int, 2> pipe{};
        EXPECT_EQ(pipe2(pipe.data(), O_CLOEXEC), 0);
        const int watch = inotify_init1(IN_CLOEXEC);
        EXPECT_GE(inotify_add_watch(watch, sessions().c_str(), IN_MOVED_TO | IN_CREATE), 0);
        Surroundings surroundings = here();
        surroundings.prepare = [end = pipe[1]] {
            const pid_t own = getpid();
            [[maybe_unused]] const ssize_t written = write(end, &own, sizeof own);
        };
        Outcome outcome;
        std::thread program([&] { outcome = runProgram(arguments, surroundings); });
        pid_t process = 0;
        EXPECT_EQ(read(pipe[0], &process, sizeof process), static_cast<ssize_t>(sizeof process));
        bool there = false;
        constexpr int patience = 60'000;
        while (!there) {
            pollfd change{watch, POLLIN, 0};
            if (poll(&change, 1, patience) != 1)
                break;
            std::array<char, 4096> events{};
            if (read(watch, events.data(), events.size()) <= 0)
                break;
            there = isWritten();
        }
        kill(process, signal);
        program.join();
        for (const int end : {pipe[0], pipe[1], watch})
            close(end);
        EXPECT_TRUE(there) << outcome.err;
        EXPECT_EQ(outcome.signal, signal) << outcome.err;
        // else only what the platform without a display says of itself
        std::istringstream lines(outcome.err);
        for (std::string line; std::getline(lines, line);)
            EXPECT_THAT(line, testing::HasSubstr("This plugin does not support"));
        return outcome;
    }

    Folder folder_;
};

TEST_F(SessionOfProgram, ComesBackAfterAKill) {
    runUntil({"--cost", "(w-1)^2", "--start", "4", "--rate", "0.3"}, [&] { return rateIn(place(1)) == 0.3; });
    // nothing but the axis is said now; all the rest has come back from where it was killed
    runUntil({"--log"}, [&] { return in(place(1), {"pages", "one-knob", "logarithmic"}).toBool(); });
    EXPECT_EQ(rateIn(place(1)), 0.3);
    EXPECT_EQ(in(place(1), {"pages", "one-knob", "settings", "cost"}).toString(), "(w-1)^2");
    EXPECT_EQ(in(place(1), {"pages", "one-knob", "settings", "start", "first"}).toDouble(), 4);
    EXPECT_FALSE(std::filesystem::exists(place(2)));
}

// The session would have been written two seconds later.
TEST_F(SessionOfProgram, IsWrittenWhenTheProgramIsAskedToEnd) {
    double rate = 0.1;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        std::filesystem::remove_all(sessions());
        std::filesystem::create_directories(sessions());
        rate += 0.125;
        runUntil(
            {"--rate", std::to_string(rate)}, [&] { return std::filesystem::exists(place(1) + ".lock"); },
            signal);
        EXPECT_EQ(rateIn(place(1)), rate) << signal;
        EXPECT_FALSE(std::filesystem::exists(place(1) + ".lock")) << "it ended in order";
        EXPECT_FALSE(std::filesystem::exists(place(1) + ".showing"));
    }
}

// Each keeps what is its own, whoever comes first; they end at the same moment.
TEST_F(SessionOfProgram, TwoAtOnceLoseNothingOfOneAnother) {
    for (int round = 0; round < 3; ++round) {
        SCOPED_TRACE(round);
        std::filesystem::remove_all(sessions());
        std::filesystem::create_directories(sessions());
        put(folder_ / "config/Downhill/downhill.conf", "[tour]\nshown=true\n[learn]\nmine=kept\n");
        const auto bothAreThere = [&] {
            return std::filesystem::exists(place(1)) && std::filesystem::exists(place(2));
        };
        std::thread other([&] { runUntil({"--theme", "dark"}, bothAreThere, SIGTERM); });
        runUntil({"--log", "--rate", "0.3"}, bothAreThere, SIGTERM);
        other.join();
        const std::string kept = contentOf(folder_ / "config/Downhill/downhill.conf");
        for (const char* line : {"\ntheme=1\n", "\nlogarithmic=true\n", "\nmine=kept\n", "\nshown=true\n"})
            EXPECT_THAT(kept, testing::HasSubstr(line));
        EXPECT_TRUE(rateIn(place(1)) == 0.3 || rateIn(place(2)) == 0.3) << "each has a session of its own";
        EXPECT_NE(rateIn(place(1)), rateIn(place(2)));
    }
}

TEST_F(SessionOfProgram, SettingsThatAreNoFileAreNotWaitedFor) {
    std::filesystem::remove(folder_ / "config/Downhill/downhill.conf");
    ASSERT_EQ(mkfifo((folder_ / "config/Downhill/downhill.conf").c_str(), 0600), 0);
    const Outcome outcome = runProgram({}, here());
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, testing::HasSubstr("downhill.conf' cannot be read: it is not a file"));
}

TEST_F(SessionOfProgram, WhatTheCommandLineSaysGoesFirstAndTheSessionBeforeStays) {
    put(place(1), R"({"downhill": 2, "pages": {"one-knob": {"settings": {"rate": 0.7}}}})");
    const std::string before = contentOf(place(1));
    runUntil({"--rate", "0.3"}, [&] { return rateIn(place(2)) == 0.3; });
    EXPECT_EQ(contentOf(place(1)), before);
}

TEST_F(SessionOfProgram, ALessonOfVersionTwoIsOpened) {
    put(folder_ / "l.downhill", R"({"downhill": 2, "page": "two-knobs", "pages": {
        "one-knob": {"settings": {"rate": 0.7}, "pins": [{"name": "P", "look": 2, "settings": {"rate": 0.2}}]},
        "two-knobs": {"settings": {"cost": "w1^2 + w2^2", "start": [1, 2]}, "step": 3}}})");
    runUntil({"l.downhill"}, [&] { return std::filesystem::exists(place(1)); });
    EXPECT_EQ(in(place(1), {"page"}).toString(), "two-knobs");
    EXPECT_EQ(in(place(1), {"file"}).toString().toStdString(), folder_ / "l.downhill");
    EXPECT_FALSE(in(place(1), {"changed"}).toBool(true));
    EXPECT_EQ(rateIn(place(1)), 0.7);
    EXPECT_EQ(in(place(1), {"pages", "one-knob", "pins", "first", "name"}).toString(), "P");
    EXPECT_EQ(in(place(1), {"pages", "two-knobs", "step"}).toInt(), 3);
}

// 1, 2 → 0.8, 1.6: of the page that is looked at, with what is said beside it.
TEST_F(SessionOfProgram, ALessonOfVersionTwoIsExported) {
    put(folder_ / "l.downhill", R"({"downhill": 2, "page": "two-knobs", "pages": {
        "one-knob": {"settings": {"rate": 0.7}},
        "two-knobs": {"settings": {"cost": "w1^2 + w2^2", "start": [1, 2], "steps": 1, "tolerance": 0}}}})");
    const Outcome outcome = runProgram({"l.downhill", "--table", "-"}, here());
    expectDone(outcome);
    EXPECT_EQ(outcome.out, "step,w1,w2,slope1,slope2,change1,change2,cost\n0,1,2,2,4,-0.2,-0.4,5\n"
                           "1,0.8,1.6,1.6,3.2,,,3.2000000000000006\n");
    EXPECT_THAT(runProgram({"l.downhill", "--rate", "0.5", "--table", "-"}, here()).out,
                testing::HasSubstr("\n1,0,0,"));
}

TEST_F(SessionOfProgram, ExportsTouchNoSession) {
    expectDone(runProgram({"--rate", "0.3", "--report", "r.json"}, here()));
    EXPECT_TRUE(std::filesystem::is_empty(sessions()));
}

} // namespace
} // namespace downhill::test
