// How the program ends when an exception finds nobody who takes it.
#pragma once

#include <system_error>

namespace downhill {

/// What is said where the system starts no more threads: a limit of this user's or of the system's is
/// reached.
inline constexpr const char* noThread =
    "no thread can be started: too many processes or threads, see ulimit -u";
/// Whether that is what std::thread said.
bool isForWantOfThreads(const std::system_error& error);

/// For std::set_terminate: an exception met a function that lets none through, one of Qt's or of a thread, or
/// nobody waited for it. std::bad_alloc ends with exit status 1 and `downhill: not enough memory`, as it does
/// elsewhere, and a thread that cannot be started in the same way. All others are bugs: their type and what
/// they say go to standard error in one line, and the process aborts (SIGABRT), so that nobody takes it for a
/// run that failed.
[[noreturn]] void endForException();

} // namespace downhill
