// Costs by chance, as formulas.
#pragma once

#include <string>

namespace downhill {

class Random; // core/maths/random.h

/// A formula in one knob or two: wells of all widths and places, polynomials, kinks and tips, plains, waves,
/// poles, cliffs, valleys joined, costs without a bottom, saddles, bent and tilted valleys, and whatever the
/// grammar allows. Not every one is accepted as a cost.
std::string randomCost(Random& random);

} // namespace downhill
