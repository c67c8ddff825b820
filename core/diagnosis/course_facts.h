// What each verdict rests on, in the numbers of the run. Every fact is true of all rows that it speaks of.
#pragma once

#include "core/diagnosis/diagnosis_facts.h"

#include <cstddef>
#include <optional>

namespace downhill {

Facts divergingFacts(const Reading& reading, const Run& run, const Insight& insight);
Facts oscillatingFacts(const Reading& reading, const Run& run);
Facts convergingFacts(Verdict verdict, const Reading& reading, const Run& run);
Facts crawlingFacts(const Reading& reading, const Run& run);

/// `course`: the cost before the first of all {steps}, {from}, and after the last, {to}; or `course.still`.
Fact wholeCourse(const Run& run);

/// `slope_went`: the size of the gradient at two rows; `slope_went.alike` where it is shown the same.
Fact slopeWent(std::size_t from, std::size_t to, const Run& run);

/// `turned_back`: how often it did so in the second half, up to where it stands still; nullopt where it never
/// did.
std::optional<Fact> turnedBack(const Reading& reading, const Run& run);

} // namespace downhill
