// For every processor that the program is built for.
#define DOWNHILL_KERNEL baseline
#include "core/network/network_pass.h"

namespace downhill::baseline {

double passInSingle(const NetworkChunk<float>& chunk) { return pass(chunk); }
double passInDouble(const NetworkChunk<double>& chunk) { return pass(chunk); }

} // namespace downhill::baseline
