#include "core/learn/hand_facts.h"

#include "core/text/number_text.h"

#include <string>

namespace downhill {

Fact givenIn(const HandExercise& exercise) {
    const bool two = exercise.knobs() > 1;
    std::string start = exercise.columnName(0) + " = " + handText(exercise.exact(0, 0));
    if (two)
        start += ", " + exercise.columnName(1) + " = " + handText(exercise.exact(0, 1));
    Fact given{two ? "given.two" : "given",
               {{"cost", exercise.cost().printed()},
                {"slope", exercise.cost().slopes()[0]},
                {"start", start},
                {"rate", handText(exercise.settings().hyper.rate)}}};
    if (two) {
        given.values.emplace_back("knob", exercise.columnName(0));
        given.values.emplace_back("other_knob", exercise.columnName(1));
        given.values.emplace_back("other_slope", exercise.cost().slopes()[1]);
    }
    return given;
}

Fact taskOf(const HandExercise& exercise) {
    return {exercise.asksOutcome() ? "task.with_outcome" : "task",
            {{"steps", countText(exercise.settings().steps)}}};
}

Fact adviceOf(const HandExercise& exercise) { return {exercise.knobs() > 1 ? "advice.two" : "advice"}; }

Fact factsOn(TableDone table) {
    switch (table) {
    case TableDone::outcomeLeft:
        return {"table.outcome_left"};
    case TableDone::withHelp:
        return {"table.with_help"};
    case TableDone::alone:
        break;
    }
    return {"table.alone"};
}

Fact factsOn(const HandExercise& exercise, Outcome answer) {
    Fact fact{"outcome.right", {{"why", exercise.evidence()}}};
    if (answer == exercise.outcome())
        return fact;
    switch (exercise.outcome()) {
    case Outcome::converges:
        fact.id = "outcome.wrong.converges";
        break;
    case Outcome::bounces:
        fact.id = "outcome.wrong.bounces";
        break;
    case Outcome::explodes:
        fact.id = "outcome.wrong.explodes";
        break;
    case Outcome::crawls:
        fact.id = "outcome.wrong.crawls";
        break;
    }
    return fact;
}

} // namespace downhill
