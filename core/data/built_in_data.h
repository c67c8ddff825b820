// Sets of points that come with the program, drawn from seeds: the same on every machine.
#pragma once

#include "core/data/data.h"

#include <span>
#include <string_view>

namespace downhill {

/// `line`, `noisy-line`, `outlier`, `two-groups`, `not-centred`, `proportional`, `growth`, `wave`: each with
/// columns x and y.
///
/// - line: 24 points of y = 0.5·x + 1, x from −3 to 3 at even distances.
/// - noisy-line: the same x, y = 0.5·x + 1 and noise with a standard deviation of 0.6.
/// - outlier: the line with a little noise (0.1), and one point, at the right end, 6 too high.
/// - two-groups: x around −1.5 with y = −1 and around 1.5 with y = 1, 12 of each, which overlap.
/// - not-centred: the noisy line with x from 100 to 110: y = 0.5·(x − 105) + 1 and noise.
/// - proportional: x from 0.125 to 3 at even distances, y = 1.5·x and noise of 0.4.
/// - growth: x from 0 to 3, y = exp(x/2) and noise of 0.3.
/// - wave: x from −3 to 3, y = 1.5·sin(2·x) and noise of 0.2.
///
/// Numbers have three digits behind the point, which last bits of exp and sin do not reach.
std::span<const Data> builtInData();

/// The set of that name, or nothing.
Data findBuiltInData(std::string_view name);

} // namespace downhill
