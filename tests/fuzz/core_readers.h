// The readers of core: formulas, MNIST's files, files of knobs, tables.
#pragma once

#include "tests/fuzz/targets.h"

namespace downhill::fuzz {

void feedFormula(std::span<const std::uint8_t> bytes);
void feedIdx(std::span<const std::uint8_t> bytes);
void feedKnobs(std::span<const std::uint8_t> bytes);
void feedCsv(std::span<const std::uint8_t> bytes);

std::vector<Bytes> formulaSeeds();
std::vector<Bytes> idxSeeds();
std::vector<Bytes> knobSeeds();
std::vector<Bytes> csvSeeds();

} // namespace downhill::fuzz
