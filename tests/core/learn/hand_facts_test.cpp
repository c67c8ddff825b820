// What is said of an exercise as a whole: which phrase, and its values.
#include "core/learn/hand_facts.h"

#include <gmock/gmock.h>

namespace downhill {
namespace {

using ::testing::HasSubstr;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

HandExercise withTwoKnobs() {
    return {{.cost = "w1^2+2w2^2", .start = {3, -2}, .hyper = {.rate = 0.1}, .steps = 2, .tolerance = 0},
            4,
            false};
}

// dw²/dw = 2w; of w₁² + 2w₂² the slopes are 2w₁ and 4w₂.
TEST(HandFacts, TellWhatIsGiven) {
    const Fact a = givenIn(handExerciseA());
    EXPECT_EQ(a.id, "given");
    EXPECT_THAT(a.values, UnorderedElementsAre(Pair("cost", "w²"), Pair("slope", "2·w"),
                                               Pair("start", "w = 10"), Pair("rate", "0.1")));
    const Fact two = givenIn(withTwoKnobs());
    EXPECT_EQ(two.id, "given.two");
    EXPECT_THAT(two.values,
                UnorderedElementsAre(Pair("cost", "w₁² + 2·w₂²"), Pair("slope", "2·w₁"), Pair("knob", "w₁"),
                                     Pair("other_slope", "4·w₂"), Pair("other_knob", "w₂"),
                                     Pair("start", "w₁ = 3, w₂ = −2"), Pair("rate", "0.1")));
}

TEST(HandFacts, TellWhatToDo) {
    EXPECT_EQ(taskOf(handExerciseA()), (Fact{"task", {{"steps", "3"}}}));
    EXPECT_EQ(taskOf(handExerciseB()), (Fact{"task.with_outcome", {{"steps", "2"}}}));
    EXPECT_EQ(adviceOf(handExerciseA()), Fact{"advice"});
    EXPECT_EQ(adviceOf(withTwoKnobs()), Fact{"advice.two"});
}

TEST(HandFacts, AreSaidAtTheEnd) {
    EXPECT_EQ(factsOn(TableDone::outcomeLeft), Fact{"table.outcome_left"});
    EXPECT_EQ(factsOn(TableDone::withHelp), Fact{"table.with_help"});
    EXPECT_EQ(factsOn(TableDone::alone), Fact{"table.alone"});
}

// Part B bounces between 10 and −10, at a cost of 100.
TEST(HandFacts, SayWhatHappensAndWhy) {
    const Fact right = factsOn(handExerciseB(), Outcome::bounces);
    EXPECT_EQ(right.id, "outcome.right");
    for (const auto answer : {Outcome::converges, Outcome::explodes, Outcome::crawls}) {
        const Fact wrong = factsOn(handExerciseB(), answer);
        EXPECT_EQ(wrong.id, "outcome.wrong.bounces");
        EXPECT_EQ(wrong.values, right.values);
    }
    EXPECT_THAT(right.values, UnorderedElementsAre(Pair("why", handExerciseB().evidence())));
    const std::pair<double, const char*> rates[] = {
        {0.25, "outcome.wrong.converges"}, {1.5, "outcome.wrong.explodes"}, {0.001, "outcome.wrong.crawls"}};
    for (const auto& [rate, id] : rates)
        EXPECT_EQ(factsOn(HandExercise({.cost = "w^2", .hyper = {.rate = rate}, .steps = 2, .tolerance = 0},
                                       3, true),
                          Outcome::bounces)
                      .id,
                  id);
}

} // namespace
} // namespace downhill
