// From what was read off the steps to a verdict and its cure: of one knob, of two, and of the network.
#pragma once

namespace downhill {

struct Reading;

enum class Verdict { stationary, diverging, oscillating, overshooting, crawling, converging };
enum class Cure { lower, raise, none };

const char* nameOf(Verdict verdict); ///< `stationary`, `diverging`, …
const char* nameOf(Cure cure);       ///< `lower`, `raise`, `none`

Verdict verdictOf(const Reading& reading);
Cure cureOf(Verdict verdict, const Reading& reading);

/// Converging or overshooting: gets there.
bool works(Verdict verdict);

} // namespace downhill
