// What the system says of an error.
#pragma once

#include <QString>

#include <cstring>

namespace downhill {

/// Its own words for a number as in errno, in the language that it speaks.
inline QString systemErrorText(int error) { return QString::fromLocal8Bit(std::strerror(error)); }

} // namespace downhill
