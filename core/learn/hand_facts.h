// What is said of an exercise by hand as a whole. Of its cells see hand_check.h.
#pragma once

#include "core/facts/fact.h"
#include "core/learn/hand_exercise.h"

namespace downhill {

/// How a table came to be right throughout.
enum class TableDone {
    outcomeLeft, ///< and it is still to be said what happens
    withHelp,    ///< an answer was shown
    alone
};

Fact givenIn(const HandExercise& exercise);  ///< the cost, its slopes, the start and the rate
Fact taskOf(const HandExercise& exercise);   ///< what is to be filled in
Fact adviceOf(const HandExercise& exercise); ///< how
Fact factsOn(TableDone table);
Fact factsOn(const HandExercise& exercise, Outcome answer); ///< whether it is the one, and why

} // namespace downhill
