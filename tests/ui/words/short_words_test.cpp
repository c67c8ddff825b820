// A fact in a few words.
#include "ui/words/short_words.h"

#include "core/catalogue/catalogue.h"
#include "core/descent/descend.h"
#include "core/diagnosis/diagnosis.h"

#include <gtest/gtest.h>

#include <string>

namespace downhill {
namespace {

std::string wordsShortly(const Facts& facts) { return shortWordsOf(facts).toStdString(); }

TEST(ShortWords, SayTheFirstFactThatIsShort) {
    EXPECT_EQ(wordsShortly({}), "");
    EXPECT_EQ(wordsShortly({{"no_step", {}}}), "");
    EXPECT_EQ(wordsShortly({{"no_step", {}}, {"arrives", {{"steps", Count{14}}}}, {"start.saddle", {}}}),
              "there at step 14");
}

TEST(ShortWords, LeaveOutWhereButNotWhen) {
    EXPECT_EQ(wordsShortly({{"arrives.at_place", {{"steps", Count{1}}, {"place", std::string("w = 0")}}}}),
              "there at step 1");
    EXPECT_EQ(
        wordsShortly({{"growth.fold.second_half.milestone",
                       {{"ratio", Rounded{9, 4}}, {"milestone", Rounded{1e12, 4}}, {"step", Count{12}}}}}),
        "second half: 9-fold a step");
    EXPECT_EQ(wordsShortly({{"swings.one_knob.second_half.between",
                             {{"low", Rounded{1, 4}}, {"high", Rounded{2, 4}}}}}),
              "second half: cost between 1 and 2");
}

TEST(ShortWords, AreThereForTheRunsOfTheCatalogue) {
    for (const NamedCost& named : catalogue()) {
        const auto formula = std::get<std::shared_ptr<const Formula>>(resolveCost(named.name));
        const Formula& cost = *formula;
        RunSettings settings;
        settings.start = named.start;
        settings.steps = named.steps;
        for (const double rate : {named.rate, named.rate * 100, named.rate / 1000}) {
            settings.hyper.rate = rate;
            const Facts evidence = diagnoseWithoutCure(descend(cost, settings), cost).evidence;
            const std::string words = wordsShortly(evidence);
            EXPECT_FALSE(words.empty()) << named.name << " at rate " << rate << ": " << evidence.front().id;
            EXPECT_EQ(words.find_first_of("{}"), std::string::npos) << words;
            EXPECT_LE(words.size(), 70U) << words;
        }
    }
}

} // namespace
} // namespace downhill
