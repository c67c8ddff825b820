// Calls of the system that fail on purpose: the k-th of those that have to do with one folder.
#pragma once

#include <string>

namespace downhill::test {

/// How calls fail; each kind counts only the calls that can fail like that.
enum class FaultKind {
    none,     ///< all go through, and are counted
    noSpace,  ///< ENOSPC, once
    full,     ///< a disk that takes half of one more piece, and then says ENOSPC to everything
    denied,   ///< EACCES, once
    readOnly, ///< EROFS, from then on
    broken,   ///< EIO, once
    dead,     ///< EIO, from then on
    gone,     ///< the folder is called something else from then on: its name and `.away`
    killed    ///< the process is, before the call
};

struct Fault {
    FaultKind kind = FaultKind::none;
    int at = 1;          ///< the first call that fails, counted from 1
    std::string folder;  ///< absolute: calls for it and for all below it
    std::string log;     ///< a file outside of it: a line a call, with ` !` at the end of those that failed
    bool unnamed = true; ///< whether the file system has files without a name, as that of NFS has not
};

/// From now on in this process.
void arm(const Fault& fault);
void disarm();

/// The same for a process that is started with the library preloaded: in its environment this variable with
/// this value.
constexpr const char* faultVariable = "DOWNHILL_TEST_FAULT";
std::string asVariable(const Fault& fault);

} // namespace downhill::test
