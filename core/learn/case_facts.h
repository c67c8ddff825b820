// What is said of the answers to a case, right or wrong, with numbers off its curve.
#pragma once

#include "core/facts/fact.h"
#include "core/learn/diagnosis_case.h"

namespace downhill {

Fact diagnosisTask();
Facts factsOn(const DiagnosisCase& one, CaseKind answer);
Facts factsOn(const DiagnosisCase& one, RateProblem answer);
Facts factsOn(const DiagnosisCase& one, Cure answer);
/// What was run, and what the cure does to it or why there is none to try.
Facts factsOnCured(const DiagnosisCase& one);

} // namespace downhill
