// How much memory has been asked for: a measure of work that is the same on every machine.
#pragma once

#include <cstddef>

namespace downhill {

struct Allocations {
    std::size_t count = 0, bytes = 0;
};

/// Through operator new since the program began, by all of its threads; what was given back counts too.
Allocations allocationsSoFar();

} // namespace downhill
