// Numbers of facts as a person says them.
#pragma once

#include "core/facts/fact.h"
#include "core/text/number_format.h"

#include <QString>

namespace downhill {

/// `80 %` for 0.8; never says 100 % or 0 % of what is only close to it.
QString shareText(double share, const NumberFormat& format = NumberFormat::chosen());

/// To two digits: `2,300`, `23,000`; `1` at least.
QString roughText(double count, const NumberFormat& format = NumberFormat::chosen());

/// `−0.68`: how far it is from 1 or −1 shows in two digits or so.
QString factorText(double factor, const NumberFormat& format = NumberFormat::chosen());

/// `25 → 16 → 10.24`, with as many digits as tell apart what differs, and with ` …` where there are more.
QString seriesText(const Series& series, const NumberFormat& format = NumberFormat::chosen());

} // namespace downhill
