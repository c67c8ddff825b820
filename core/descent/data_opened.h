// Settings for rows that somebody has opened.
#pragma once

#include "core/descent/run_settings.h"

#include <optional>

namespace downhill {

/// The same run over those rows. A cost that names columns of them stays, and letters that are columns now
/// are no constants any more; any other becomes a line through the points, from 0: through the origin with
/// one knob, over the first two columns where there is no x, or the mean of a single column. x is
/// standardised where the rate would leap over the bottom of such a line. None where the rows have too few
/// columns for so many knobs (that of `settings.start`), or where the cost has no value over them.
std::optional<RunSettings> withOpened(const RunSettings& settings, const Data& data);

} // namespace downhill
