// Faults in words.
#pragma once

#include "tests/faults/failing_calls.h"

namespace downhill::test {

inline const char* wordOf(FaultKind kind) {
    switch (kind) {
    case FaultKind::none:
        return "none";
    case FaultKind::noSpace:
        return "no space";
    case FaultKind::full:
        return "full";
    case FaultKind::denied:
        return "denied";
    case FaultKind::readOnly:
        return "read-only";
    case FaultKind::broken:
        return "broken";
    case FaultKind::dead:
        return "dead";
    case FaultKind::gone:
        return "gone";
    case FaultKind::killed:
        return "killed";
    }
    return "";
}

/// What the system says then.
inline const char* reasonOf(FaultKind kind) {
    switch (kind) {
    case FaultKind::noSpace:
    case FaultKind::full:
        return "No space left on device";
    case FaultKind::denied:
        return "Permission denied";
    case FaultKind::readOnly:
        return "Read-only file system";
    case FaultKind::broken:
    case FaultKind::dead:
        return "Input/output error";
    case FaultKind::none:
    case FaultKind::gone:
    case FaultKind::killed:
        break;
    }
    return "";
}

} // namespace downhill::test
