#include "core/text/number_format.h"

#include <atomic>

namespace downhill {

namespace {
constexpr NumberFormat inEnglish;
std::atomic<const NumberFormat*> chosenFormat{&inEnglish};
} // namespace

const NumberFormat& NumberFormat::english() { return inEnglish; }
const NumberFormat& NumberFormat::chosen() { return *chosenFormat; }
void chooseNumberFormat(const NumberFormat& format) { chosenFormat = &format; }

} // namespace downhill
