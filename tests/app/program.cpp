#include "tests/app/program.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <cerrno>
#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace downhill::test {

namespace {

/// An end of a pipe, closed once.
class End {
public:
    End() = default;
    explicit End(int handle) : handle_(handle) {}
    ~End() { close(); }
    End(const End&) = delete;
    End& operator=(const End&) = delete;
    void set(int handle) { handle_ = handle; }
    int handle() const { return handle_; }
    void close() {
        if (handle_ >= 0)
            ::close(handle_);
        handle_ = -1;
    }

private:
    int handle_ = -1;
};

struct Pipe {
    End reading, writing;
    Pipe() {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe");
        reading.set(ends[0]);
        writing.set(ends[1]);
    }
};

Words environmentWith(const std::map<std::string, std::string>& more) {
    Words list;
    for (char** entry = environ; *entry; ++entry) {
        const std::string text = *entry;
        const std::string name = text.substr(0, text.find('='));
        const bool habit = name == "DISPLAY" || name == "WAYLAND_DISPLAY" || name.starts_with("QT_") ||
                           name.starts_with("LC_") || name.starts_with("LANG") || name == "LOCPATH";
        if (!habit && !more.contains(name))
            list.push_back(text);
    }
    for (const auto& [name, value] : more)
        list.push_back(name + "=" + value);
    return list;
}

std::vector<char*> pointersTo(const Words& words) {
    std::vector<char*> pointers;
    for (const std::string& word : words)
        pointers.push_back(const_cast<char*>(word.c_str()));
    pointers.push_back(nullptr);
    return pointers;
}

Outcome run(const Words& command, const Surroundings& surroundings, bool lookUp) {
    Pipe out, err;
    const Words environment = environmentWith(surroundings.environment);
    const auto argv = pointersTo(command), envp = pointersTo(environment);
    const pid_t child = fork();
    if (child < 0)
        throw std::runtime_error("no process");
    if (child == 0) {
        const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
        dup2(nothing, STDIN_FILENO);
        dup2(out.writing.handle(), STDOUT_FILENO);
        dup2(err.writing.handle(), STDERR_FILENO);
        const rlimit noCores{0, 0};
        setrlimit(RLIMIT_CORE, &noCores);
        alarm(100); // stays with the program: one that hangs ends by SIGALRM
        if (chdir(surroundings.folder.c_str()) != 0)
            _exit(126);
        if (surroundings.prepare)
            surroundings.prepare();
        if (lookUp)
            execvpe(argv[0], argv.data(), envp.data());
        else
            execve(argv[0], argv.data(), envp.data());
        _exit(126);
    }
    out.writing.close();
    err.writing.close();

    Outcome outcome;
    while (out.reading.handle() >= 0 || err.reading.handle() >= 0) {
        std::array<pollfd, 2> ends{
            {{out.reading.handle(), POLLIN, 0}, {err.reading.handle(), POLLIN, 0}}}; // poll() skips a −1
        if (poll(ends.data(), ends.size(), -1) < 0)
            continue;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            if (ends[i].revents == 0)
                continue;
            std::array<char, 1 << 16> buffer{};
            const ssize_t some = read(ends[i].fd, buffer.data(), buffer.size());
            if (some <= 0)
                (i == 0 ? out : err).reading.close();
            else
                (i == 0 ? outcome.out : outcome.err).append(buffer.data(), static_cast<std::size_t>(some));
        }
        if (surroundings.watch && out.reading.handle() >= 0 && surroundings.watch(child, outcome.out))
            out.reading.close();
    }
    int status = 0;
    rusage usage{};
    while (wait4(child, &status, 0, &usage) < 0 && errno == EINTR) {
    }
    if (WIFEXITED(status))
        outcome.status = WEXITSTATUS(status);
    else
        outcome.signal = WTERMSIG(status);
    outcome.peakKilobytes = usage.ru_maxrss;
    return outcome;
}

/// Letters, signs and spaces alone: nothing that a terminal would act on.
bool isClean(const std::string& line) {
    return std::ranges::none_of(line,
                                [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

} // namespace

Outcome runProgram(const Words& arguments, const Surroundings& surroundings) {
    Words command{DOWNHILL_PROGRAM};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return run(command, surroundings, false);
}

std::string outputOf(const Words& command, const std::map<std::string, std::string>& environment) {
    const Outcome outcome = run(command, {.environment = environment}, true);
    return outcome.status == 0 ? outcome.out : std::string();
}

Folder::Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "downhill-test-XXXXXX").string();
    if (!mkdtemp(name.data()))
        throw std::runtime_error("no folder for the test");
    path_ = name;
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::vector<std::string> Folder::names() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(path_))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

std::string contentOf(const std::string& file) {
    std::ostringstream content;
    content << std::ifstream(file, std::ios::binary).rdbuf();
    return content.str();
}

void put(const std::string& file, const std::string& content) {
    std::ofstream(file, std::ios::binary) << content;
}

void expectDone(const Outcome& outcome) {
    EXPECT_EQ(outcome.status, 0) << "signal " << outcome.signal;
    EXPECT_EQ(outcome.err, "");
}

void expectFailure(const Outcome& outcome, int status, const Words& words) {
    EXPECT_EQ(outcome.status, status) << "signal " << outcome.signal;
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, testing::StartsWith("downhill: "));
    EXPECT_EQ(std::ranges::count(outcome.err, '\n'), 1) << outcome.err;
    EXPECT_TRUE(outcome.err.ends_with('\n'));
    EXPECT_TRUE(isClean(outcome.err.substr(0, outcome.err.find('\n'))))
        << testing::PrintToString(outcome.err);
    EXPECT_LT(outcome.err.size(), 2000U);
    for (const std::string& word : words)
        EXPECT_THAT(outcome.err, testing::HasSubstr(word));
}

void becomeNobody() {
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0))
        _exit(125);
}

} // namespace downhill::test
