// What is said of an exercise by hand as a whole. Of its cells see hand_check.h.
#pragma once

#include "core/learn/hand_exercise.h"
#include "core/learn/phrase.h"

namespace downhill {

/// How a table came to be right throughout.
enum class TableDone {
    outcomeLeft, ///< and it is still to be said what happens
    withHelp,    ///< an answer was shown
    alone
};

Phrase givenIn(const HandExercise& exercise);  ///< the cost, its slopes, the start and the rate
Phrase taskOf(const HandExercise& exercise);   ///< what is to be filled in
Phrase adviceOf(const HandExercise& exercise); ///< how
Phrase wordsOn(TableDone table);
Phrase wordsOn(const HandExercise& exercise, Outcome answer); ///< whether it is the one, and why

} // namespace downhill
