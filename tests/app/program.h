// The program run as a process, the way a shell runs it.
#pragma once

#include <csignal>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace downhill::test {

struct Outcome {
    int status = -1; ///< what it exited with; -1: a signal ended it
    int signal = 0;  ///< that signal
    std::string out, err;
    long peakKilobytes = 0; ///< of memory
};

using Words = std::vector<std::string>; // bytes as they are: what is no UTF-8 too

struct Surroundings {
    std::string folder = "/"; ///< where it runs
    std::map<std::string, std::string> environment =
        {}; ///< on top of one without display, locale and habits of Qt
    /// Runs in the child, after its streams are in place: limits, closed streams. Must be async-signal-safe.
    std::function<void()> prepare = {};
    /// Sees all output that has come so far, whenever some has. True: no more is read, and that end is
    /// closed.
    std::function<bool(int process, const std::string& out)> watch = {};
};

Outcome runProgram(const Words& arguments, const Surroundings& surroundings = {});

/// Another program found in PATH: its output, or "" if it is not there or fails.
std::string outputOf(const Words& command, const std::map<std::string, std::string>& environment = {});

/// A folder of its own for a test, gone with it.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::string& path() const { return path_; }
    std::string operator/(const std::string& name) const { return path_ + "/" + name; }
    std::vector<std::string> names() const; ///< what is in it, hidden files too, sorted

private:
    std::string path_;
};

std::string contentOf(const std::string& file);
void put(const std::string& file, const std::string& content);

/// 0 with nothing on standard error.
void expectDone(const Outcome& outcome);

/// That status, nothing on standard output, and on standard error one clean line with all these words in it.
void expectFailure(const Outcome& outcome, int status, const Words& words);

/// In a child that root starts, to be somebody whom something is forbidden; runs as it is otherwise.
void becomeNobody();

} // namespace downhill::test
