#include "core/verdict/verdict.h"

#include "core/verdict/reading.h"

namespace downhill {

const char* nameOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::stationary:
        return "stationary";
    case Verdict::diverging:
        return "diverging";
    case Verdict::oscillating:
        return "oscillating";
    case Verdict::overshooting:
        return "overshooting";
    case Verdict::crawling:
        return "crawling";
    case Verdict::converging:
        return "converging";
    }
    return "";
}

const char* nameOf(Cure cure) {
    switch (cure) {
    case Cure::lower:
        return "lower";
    case Cure::raise:
        return "raise";
    case Cure::none:
        return "none";
    }
    return "";
}

Verdict verdictOf(const Reading& reading) {
    if (reading.stationary)
        return Verdict::stationary;
    if (reading.notFinite || reading.stillRising || reading.thrownOut || reading.fallsForEver)
        return Verdict::diverging;
    if ((reading.reversing || reading.jumps) && !reading.trendsDown)
        return Verdict::oscillating;
    if (reading.reversing)
        return Verdict::overshooting;
    return reading.crawls ? Verdict::crawling : Verdict::converging;
}

Cure cureOf(Verdict verdict, const Reading& reading) {
    switch (verdict) {
    case Verdict::diverging: // no rate helps where there is no place to start from, or no bottom to reach
        return reading.finiteRows == 0 || reading.fallsForEver ? Cure::none : Cure::lower;
    case Verdict::oscillating:
        return Cure::lower;
    case Verdict::crawling:
        return Cure::raise;
    case Verdict::stationary:
    case Verdict::overshooting:
    case Verdict::converging:
        break;
    }
    return Cure::none;
}

bool works(Verdict verdict) { return verdict == Verdict::converging || verdict == Verdict::overshooting; }

} // namespace downhill
