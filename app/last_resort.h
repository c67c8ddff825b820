// How the program ends when an exception finds nobody who takes it.
#pragma once

namespace downhill {

/// For std::set_terminate: an exception met a function that lets none through, one of Qt's or of a thread, or
/// nobody waited for it. std::bad_alloc ends with exit status 1 and `downhill: not enough memory`, as it does
/// elsewhere. All others are bugs: their type and what they say go to standard error in one line, and the
/// process aborts (SIGABRT), so that nobody takes it for a run that failed.
[[noreturn]] void endForException();

} // namespace downhill
