// Inputs made of others by chance, the same ones for the same seed.
#pragma once

#include "tests/fuzz/targets.h"

#include <random>

namespace downhill::fuzz {

/// One to eight mistakes in one of `seeds`, of which there is at least one: bits and bytes that are others,
/// parts gone, doubled, moved or from another seed, and words that readers know. At most twice as long as the
/// longest.
Bytes mutated(const std::vector<Bytes>& seeds, std::mt19937& random);

} // namespace downhill::fuzz
