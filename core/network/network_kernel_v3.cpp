// For processors with AVX2 and FMA (x86-64-v3); compiled for these.
//
// Two versions of one inline function must not come under one name, or the linker would take either of them
// for both. So Eigen goes by another name here, and nothing else is included that would leave functions
// behind.
#define Eigen Eigen_v3 // NOLINT(cppcoreguidelines-macro-usage)
#define DOWNHILL_KERNEL v3
#include "core/network/network_pass.h"

namespace downhill::v3 {

double passInSingle(const NetworkChunk<float>& chunk) { return pass(chunk); }

} // namespace downhill::v3
