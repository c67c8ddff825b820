// From a fact to its sentence: values, plurals, languages; and the sentences themselves are in order.
#include "ui/words/words.h"

#include "ui/words/placeholders.h"
#include "ui/words/sentences.h"

#include <gmock/gmock.h>
#include <gtest/gtest-spi.h>

#include <QCoreApplication>
#include <QSet>
#include <QTranslator>

#include <set>

namespace downhill {
namespace {

std::string said(const Fact& fact) { return wordsOf(fact).toStdString(); }

TEST(Words, PutValuesInTheirPlaces) {
    EXPECT_EQ(said({"costs", {{"costs", Series{{9, 4, 1}}}}}), "The cost: 9 → 4 → 1.");
    EXPECT_EQ(said({"costs", {{"costs", Series{{9, 4}, true}}}}), "The cost: 9 → 4 …") << "no full stop more";
    EXPECT_EQ(said({"too_large", {{"step", Count{1322}}}}),
              "At step 1,322 it was too large for a computer's numbers.");
    EXPECT_EQ(said({"left_domain.at_place",
                    {{"step", Count{1}}, {"place", Facts{{"place.one_knob", {{"w", Rounded{-3}}}}}}}}),
              "Step 1 led out of the landscape: the cost is not defined at w = −3.");
}

TEST(Words, JoinSentences) {
    EXPECT_EQ(
        wordsOf(Facts{{"no_step"}, {"rests_on_saddle"}}),
        QStringLiteral("No step was taken. It comes to rest on a saddle: level, but lower on two sides."));
    EXPECT_EQ(wordsOf(Facts{}), QString());
}

TEST(Words, KnowOneFromMany) {
    const auto arrives = [](std::uint64_t steps) {
        return said({"advice.lower.arrives", {{"rate", Rounded{0.5}}, {"steps", Count{steps}}}});
    };
    EXPECT_EQ(arrives(1), "Lower the rate: 0.5 gets there in 1 step.");
    EXPECT_EQ(arrives(2), "Lower the rate: 0.5 gets there in 2 steps.");
    EXPECT_EQ(arrives(0), "Lower the rate: 0.5 gets there in 0 steps.");
    EXPECT_EQ(arrives(2'000'000), "Lower the rate: 0.5 gets there in 2,000,000 steps.");
}

TEST(Words, ShowWhatThereIsNoSentenceForWithAWarning) {
    std::string text;
    EXPECT_NONFATAL_FAILURE(text = said({"no.such.fact"}), "There is no sentence \"no.such.fact\"");
    EXPECT_EQ(text, "no.such.fact");
    EXPECT_NONFATAL_FAILURE(text = said({"too_large"}), "has no value for \"step\"");
}

/// Turns the order of words around, and has three plurals.
class Backwards : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char*, int n) const override {
        if (QLatin1String(context) == QLatin1String("Diagnosis") && n < 0)
            return QString::fromUtf8(text) ==
                           QLatin1String("Step {step} led out of the landscape: the cost is "
                                         "not defined at {place}.")
                       ? QStringLiteral("{place}: hinaus im Schritt {step}.")
                       : QString();
        if (QLatin1String(context) == QLatin1String("Advice") && n >= 0)
            return n == 1  ? QStringLiteral("eins: {rate}")
                   : n < 5 ? QStringLiteral("{steps} wenige: {rate}")
                           : QStringLiteral("{steps} viele: {rate}");
        return {};
    }
    bool isEmpty() const override { return false; }
};

TEST(Words, AreTranslatedUnlessEnglishIsAskedFor) {
    Backwards language;
    QCoreApplication::installTranslator(&language);
    const Fact left{"left_domain.at_place",
                    {{"step", Count{2}}, {"place", Facts{{"place.one_knob", {{"w", Rounded{-3}}}}}}}};
    EXPECT_EQ(said(left), "w = −3: hinaus im Schritt 2.");
    EXPECT_EQ(wordsOf(left, Language::english),
              QStringLiteral("Step 2 led out of the landscape: the cost is not defined at w = −3."));
    const auto arrives = [](std::uint64_t steps) {
        return Fact{"advice.raise.arrives", {{"rate", Rounded{0.5}}, {"steps", Count{steps}}}};
    };
    EXPECT_EQ(said(arrives(1)), "eins: 0.5");
    EXPECT_EQ(said(arrives(3)), "3 wenige: 0.5");
    EXPECT_EQ(said(arrives(7'000'000'001)), "7,000,000,001 viele: 0.5");
    EXPECT_EQ(wordsOf(arrives(1), Language::english),
              QStringLiteral("Raise the rate: 0.5 gets there in 1 step."));
    QCoreApplication::removeTranslator(&language);
    EXPECT_EQ(said(arrives(1)), "Raise the rate: 0.5 gets there in 1 step.");
}

QSet<QString> namesOf(const char* text) {
    const QStringList names = namesIn(QString::fromUtf8(text));
    return {names.begin(), names.end()};
}

TEST(Sentences, AreInOrder) {
    std::set<std::string> ids;
    for (const auto& [context, sentences] : allSentences())
        for (const Sentence& sentence : sentences) {
            SCOPED_TRACE(sentence.id);
            EXPECT_TRUE(ids.insert(sentence.id).second) << "twice";
            EXPECT_FALSE(hasStrayBrace(QString::fromUtf8(sentence.text)));
            EXPECT_EQ(sentence.one == nullptr, sentence.count == nullptr);
            if (sentence.count != nullptr) {
                EXPECT_TRUE(namesOf(sentence.text).contains(QLatin1String(sentence.count)));
                EXPECT_EQ(namesOf(sentence.one), namesOf(sentence.text));
                EXPECT_STRNE(sentence.one, sentence.text);
            }
        }
    EXPECT_GT(ids.size(), 100U);
}

} // namespace
} // namespace downhill
