// The calls themselves, in the place of those of the C library: linked into a test, or preloaded into a
// program.
#include "tests/faults/failing_calls.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <sstream>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace downhill::test {

namespace {

enum Kind : unsigned { makes = 1, writes = 2, flushes = 4, closes = 8, removes = 16, reads = 32, opens = 64 };

struct How {
    unsigned calls;
    int error;
    bool forGood;
};

How howOf(FaultKind kind) {
    constexpr unsigned all = makes | writes | flushes | closes | removes | reads | opens;
    switch (kind) {
    case FaultKind::noSpace:
        return {makes | writes | flushes, ENOSPC, false};
    case FaultKind::full:
        return {makes | writes | flushes, ENOSPC, true};
    case FaultKind::denied:
        return {makes | opens | removes, EACCES, false};
    case FaultKind::readOnly:
        return {makes | removes, EROFS, true};
    case FaultKind::broken:
        return {all, EIO, false};
    case FaultKind::dead:
        return {all, EIO, true};
    case FaultKind::none:
    case FaultKind::gone:
    case FaultKind::killed:
        break;
    }
    return {all, 0, false};
}

std::atomic<bool> armed{false};
std::mutex guard; // of all below
Fault fault;
int count, logHandle = -1;
std::array<bool, 1024> isOurs; ///< of open handles

bool isBelow(const std::string& path, const std::string& folder) {
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

bool isInside(const char* name) {
    std::string path = name;
    if (!path.starts_with('/')) {
        std::array<char, PATH_MAX> here{};
        if (syscall(SYS_getcwd, here.data(), here.size()) > 0)
            path = here.data() + ('/' + path);
    }
    return isBelow(path, fault.folder) || isBelow(path, fault.folder + ".away");
}

bool isInside(int handle) {
    return handle >= 0 && static_cast<std::size_t>(handle) < isOurs.size() &&
           isOurs[static_cast<std::size_t>(handle)];
}

enum class Fate { passes, fails, half };

/// With the guard held.
Fate fateOf(const char* call, unsigned kind, const std::string& what) {
    const How how = howOf(fault.kind);
    if ((how.calls & kind) == 0)
        return Fate::passes;
    ++count;
    const bool hit =
        fault.kind != FaultKind::none && (count == fault.at || (how.forGood && count > fault.at));
    const std::string line = std::string(call) + ' ' + what + (hit ? " !\n" : "\n");
    syscall(SYS_write, logHandle, line.data(), line.size());
    if (!hit)
        return Fate::passes;
    if (fault.kind == FaultKind::killed)
        syscall(SYS_kill, getpid(), SIGKILL);
    if (fault.kind == FaultKind::gone) {
        syscall(SYS_renameat2, AT_FDCWD, fault.folder.c_str(), AT_FDCWD, (fault.folder + ".away").c_str(), 0);
        return Fate::passes;
    }
    errno = how.error;
    return fault.kind == FaultKind::full && kind == writes && count == fault.at ? Fate::half : Fate::fails;
}

Fate fateOfName(const char* call, unsigned kind, const char* name) {
    if (!armed)
        return Fate::passes;
    const std::scoped_lock lock(guard);
    return armed && isInside(name) ? fateOf(call, kind, name) : Fate::passes;
}

Fate fateOfHandle(const char* call, unsigned kind, int handle) {
    if (!armed)
        return Fate::passes;
    const std::scoped_lock lock(guard);
    return armed && isInside(handle) ? fateOf(call, kind, std::to_string(handle)) : Fate::passes;
}

void note(int handle, bool ours) {
    if (!armed || handle < 0)
        return;
    const std::scoped_lock lock(guard);
    if (static_cast<std::size_t>(handle) < isOurs.size())
        isOurs[static_cast<std::size_t>(handle)] = ours;
}

int noted(int handle, const char* name) {
    if (armed && handle >= 0) {
        const int error = errno;
        bool inside = false;
        {
            const std::scoped_lock lock(guard);
            inside = isInside(name);
        }
        note(handle, inside);
        errno = error;
    }
    return handle;
}

template <typename Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

bool isUnnamed(int flags) { return (flags & O_TMPFILE) == O_TMPFILE; }

Fate fateOfOpening(const char* name, int flags) {
    if (armed && isUnnamed(flags)) {
        const std::scoped_lock lock(guard);
        if (!fault.unnamed && isInside(name)) {
            errno = EOPNOTSUPP;
            return Fate::fails;
        }
    }
    const bool only = (flags & O_ACCMODE) == O_RDONLY && (flags & O_CREAT) == 0;
    return fateOfName("open", only ? opens : makes | opens, name);
}

mode_t modeIn(int flags, va_list more) {
    return (flags & O_CREAT) != 0 || isUnnamed(flags) ? va_arg(more, mode_t) : 0;
}

/// What is in the variable.
struct FromTheFirst {
    FromTheFirst() {
        const char* text = std::getenv(faultVariable);
        if (!text)
            return;
        std::istringstream words(text);
        Fault wanted;
        int kind = 0;
        words >> kind >> wanted.at >> wanted.unnamed >> wanted.folder >> wanted.log;
        wanted.kind = static_cast<FaultKind>(kind);
        arm(wanted);
    }
    ~FromTheFirst() { armed = false; } // what is above goes next
} const fromTheFirst;

} // namespace

void arm(const Fault& wanted) {
    const std::scoped_lock lock(guard);
    fault = wanted;
    count = 0;
    isOurs = {};
    constexpr int mode = 0600;
    logHandle = static_cast<int>(syscall(SYS_openat, AT_FDCWD, wanted.log.c_str(),
                                         O_WRONLY | O_CREAT | O_APPEND | O_TRUNC | O_CLOEXEC, mode));
    armed = true;
}

void disarm() {
    const std::scoped_lock lock(guard);
    armed = false;
    syscall(SYS_close, logHandle);
}

std::string asVariable(const Fault& wanted) {
    std::ostringstream words;
    words << static_cast<int>(wanted.kind) << ' ' << wanted.at << ' ' << wanted.unnamed << ' '
          << wanted.folder << ' ' << wanted.log;
    return words.str();
}

} // namespace downhill::test

using namespace downhill::test;

extern "C" {

int open(const char* name, int flags, ...) {
    static auto* const real = next<int(const char*, int, ...)>("open");
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeIn(flags, more);
    va_end(more);
    return fateOfOpening(name, flags) == Fate::passes ? noted(real(name, flags, mode), name) : -1;
}

int open64(const char* name, int flags, ...) {
    static auto* const real = next<int(const char*, int, ...)>("open64");
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeIn(flags, more);
    va_end(more);
    return fateOfOpening(name, flags) == Fate::passes ? noted(real(name, flags, mode), name) : -1;
}

int mkostemp(char* name, int flags) {
    static auto* const real = next<int(char*, int)>("mkostemp");
    return fateOfName("mkostemp", makes | opens, name) == Fate::passes ? noted(real(name, flags), name) : -1;
}

int mkostemp64(char* name, int flags) {
    static auto* const real = next<int(char*, int)>("mkostemp64");
    return fateOfName("mkostemp", makes | opens, name) == Fate::passes ? noted(real(name, flags), name) : -1;
}

char* mkdtemp(char* name) noexcept {
    static auto* const real = next<char*(char*)>("mkdtemp");
    return fateOfName("mkdtemp", makes, name) == Fate::passes ? real(name) : nullptr;
}

int mkdir(const char* name, mode_t mode) noexcept {
    static auto* const real = next<int(const char*, mode_t)>("mkdir");
    return fateOfName("mkdir", makes, name) == Fate::passes ? real(name, mode) : -1;
}

int link(const char* from, const char* to) noexcept {
    static auto* const real = next<int(const char*, const char*)>("link");
    return fateOfName("link", makes, to) == Fate::passes ? real(from, to) : -1;
}

int linkat(int in, const char* from, int at, const char* to, int flags) noexcept {
    static auto* const real = next<int(int, const char*, int, const char*, int)>("linkat");
    return fateOfName("linkat", makes, to) == Fate::passes ? real(in, from, at, to, flags) : -1;
}

int rename(const char* from, const char* to) noexcept {
    static auto* const real = next<int(const char*, const char*)>("rename");
    return fateOfName("rename", makes, to) == Fate::passes ? real(from, to) : -1;
}

int renameat2(int in, const char* from, int at, const char* to, unsigned flags) noexcept {
    static auto* const real = next<int(int, const char*, int, const char*, unsigned)>("renameat2");
    return fateOfName("rename", makes, to) == Fate::passes ? real(in, from, at, to, flags) : -1;
}

int unlink(const char* name) noexcept {
    static auto* const real = next<int(const char*)>("unlink");
    return fateOfName("unlink", removes, name) == Fate::passes ? real(name) : -1;
}

int remove(const char* name) noexcept {
    static auto* const real = next<int(const char*)>("remove");
    return fateOfName("unlink", removes, name) == Fate::passes ? real(name) : -1;
}

int rmdir(const char* name) noexcept {
    static auto* const real = next<int(const char*)>("rmdir");
    return fateOfName("rmdir", removes, name) == Fate::passes ? real(name) : -1;
}

ssize_t write(int handle, const void* data, std::size_t size) {
    static auto* const real = next<ssize_t(int, const void*, std::size_t)>("write");
    switch (fateOfHandle("write", writes, handle)) {
    case Fate::passes:
        return real(handle, data, size);
    case Fate::half:
        return real(handle, data, (size + 1) / 2);
    case Fate::fails:
        break;
    }
    return -1;
}

ssize_t read(int handle, void* data, std::size_t size) {
    static auto* const real = next<ssize_t(int, void*, std::size_t)>("read");
    return fateOfHandle("read", reads, handle) == Fate::passes ? real(handle, data, size) : -1;
}

int fsync(int handle) {
    static auto* const real = next<int(int)>("fsync");
    return fateOfHandle("fsync", flushes, handle) == Fate::passes ? real(handle) : -1;
}

int fdatasync(int handle) {
    static auto* const real = next<int(int)>("fdatasync");
    return fateOfHandle("fsync", flushes, handle) == Fate::passes ? real(handle) : -1;
}

int close(int handle) {
    static auto* const real = next<int(int)>("close");
    const Fate fate = fateOfHandle("close", closes, handle);
    note(handle, false);
    const int error = errno;
    const int closed = real(handle); // also where it fails
    if (fate == Fate::passes)
        return closed;
    errno = error;
    return -1;
}

} // extern "C"
