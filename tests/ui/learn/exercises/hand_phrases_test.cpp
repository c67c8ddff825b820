// Everything that the exercises by hand may say has its words, and all words are of use.
#include "core/learn/cell_arithmetic.h"
#include "core/learn/hand_exercises.h"
#include "core/learn/hand_facts.h"
#include "core/text/number_text.h"
#include "tests/ui/learn/exercises/said_phrases.h"

#include <gmock/gmock.h>

namespace downhill {
namespace {

class HandPhrases : public ::testing::Test {
protected:
    void sayAll(const HandExercise& exercise) {
        said.add(givenIn(exercise));
        said.add(taskOf(exercise));
        said.add(adviceOf(exercise));
        for (const auto answer : {Outcome::converges, Outcome::bounces, Outcome::explodes, Outcome::crawls})
            said.add(factsOn(exercise, answer));
        for (std::size_t row = 1; row < exercise.rows(); ++row)
            for (std::size_t column = 0; column < exercise.columns(); ++column)
                // rightly, nearly and wrongly worked out till here
                for (const double off : {0.0, 0.02, 1.5})
                    sayAllOf(exercise, row, column, ownWith(exercise, row, off));
    }

    std::set<CellVerdict> verdicts;
    std::set<Slip> slips;
    SaidPhrases said;

private:
    static OwnValues ownWith(const HandExercise& exercise, std::size_t row, double off) {
        OwnValues own;
        for (std::size_t knob = 0; knob < exercise.knobs(); ++knob) {
            own.before.emplace_back(exercise.exact(row - 1, knob) + off);
            own.here.emplace_back(exercise.exact(row, knob) + off);
        }
        return own;
    }

    /// Types what every slip makes of the cell, and what is right, nearly right, and wide of the mark.
    void sayAllOf(const HandExercise& exercise, std::size_t row, std::size_t column, const OwnValues& own) {
        std::vector<std::string> typed{"", "eight", "2,025", "1,2,3", "123456"};
        CellBase base;
        for (std::size_t knob = 0; knob < exercise.knobs(); ++knob) {
            base.before.push_back(*own.before[knob]);
            base.here.push_back(*own.here[knob]);
        }
        const CellArithmetic cell(exercise, column, base);
        for (const CellArithmetic::Guess& guess : cell.guesses())
            typed.push_back(exactText(guess.value));
        for (const double off : {0.0, 0.003, 0.03})
            typed.push_back(exactText(cell.value() + off));
        for (const std::string& text : typed) {
            const CellCheck check = checkCell(exercise, row, column, text, own);
            verdicts.insert(check.verdict);
            slips.insert(check.slip);
            said.add(check.facts);
        }
    }
};

TEST_F(HandPhrases, AreThoseOfTheFile) {
    sayAll(handExerciseA());
    sayAll(handExerciseB());
    HandExercises exercises(1);
    for (int level = 1; level <= HandExercises::levels; ++level)
        for (int i = 0; i < 20; ++i)
            sayAll(exercises.next(level));
    for (const auto how : {TableDone::outcomeLeft, TableDone::withHelp, TableDone::alone})
        said.add(factsOn(how));
    EXPECT_EQ(verdicts.size(), 6U) << "there are no more";
    EXPECT_EQ(slips.size(), 11U) << "there are no more, and none";
    EXPECT_THAT(said.problemsIn("by_hand"), ::testing::IsEmpty());
}

} // namespace
} // namespace downhill
