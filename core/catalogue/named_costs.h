// The entries of the catalogue, a list for each number of knobs.
#pragma once

#include "core/catalogue/catalogue.h"

#include <vector>

namespace downhill {

// Every lesson speaks of the default run, from this start at this rate for so many steps, and the tests hold
// it to that.

/// The first is the bowl w².
std::vector<NamedCost> oneKnobCosts();

/// Quadratic ones first, from the simplest on; then those with bends, hollows and edges.
std::vector<NamedCost> twoKnobCosts();

} // namespace downhill
