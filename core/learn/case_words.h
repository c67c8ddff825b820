// What is said of the answers to a case, right or wrong, with numbers off its curve.
#pragma once

#include "core/learn/diagnosis_case.h"
#include "core/learn/phrase.h"

namespace downhill {

Phrase diagnosisTask();
Words wordsOn(const DiagnosisCase& one, CaseKind answer);
Words wordsOn(const DiagnosisCase& one, RateProblem answer);
Words wordsOn(const DiagnosisCase& one, Cure answer);
/// What was run, and what the cure does to it or why there is none to try.
Words wordsOnCured(const DiagnosisCase& one);

} // namespace downhill
