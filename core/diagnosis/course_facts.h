// What each verdict rests on, in the numbers of the run. Every fact is true of all rows that it speaks of.
#pragma once

#include "core/diagnosis/diagnosis_facts.h"

namespace downhill {

Facts divergingFacts(const Reading& reading, const Run& run, const Insight& insight);
Facts oscillatingFacts(const Reading& reading, const Run& run);
Facts convergingFacts(Verdict verdict, const Reading& reading, const Run& run);
Facts crawlingFacts(const Reading& reading, const Run& run);

/// `course`: the cost before the first of all {steps}, {from}, and after the last, {to}; or `course.still`.
Fact wholeCourse(const Run& run);

} // namespace downhill
