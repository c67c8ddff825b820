// Every rule, every schedule and every parameter has its words.
#include "core/rules/rule_row.h"
#include "core/schedules/schedule_row.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <cstring>
#include <set>
#include <string>
#include <vector>

namespace downhill {
namespace {

/// Of each offer: found, no two titles alike, whole sentences. Adds the ids to `used`.
void expectWordsOf(const std::vector<const Offer*>& offers, std::set<std::string>& used) {
    std::set<QString> titles;
    for (const Offer* offer : offers) {
        SCOPED_TRACE(offer->name);
        ASSERT_TRUE(findSentence(offer->title().id) && findSentence(offer->about().id));
        EXPECT_TRUE(titles.insert(wordsOf(offer->title())).second) << "twice";
        EXPECT_TRUE(wordsOf(offer->about()).endsWith(u'.'));
        used.insert({offer->title().id, offer->about().id});
        for (const Parameter& parameter : offer->parameters) {
            EXPECT_TRUE(findSentence(parameter.title().id)) << parameter.key;
            used.insert(parameter.title().id);
            if (*parameter.unit == '\0')
                continue;
            EXPECT_TRUE(findSentence(parameter.unit)) << parameter.key;
            used.insert(parameter.unit);
        }
    }
}

TEST(ChoiceWords, AreThereForEveryRowAndForNothingElse) {
    std::set<std::string> used, all;
    expectWordsOf(offersOf<RuleRow>(), used);
    expectWordsOf(offersOf<ScheduleRow>(), used);
    for (const Sentence& sentence : choiceSentences().all)
        all.insert(sentence.id);
    EXPECT_EQ(all, used);
}

/// Turns titles of choices round.
class ReversedChoices : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char*, int) const override {
        QString all = QString::fromUtf8(text);
        std::reverse(all.begin(), all.end());
        return std::strcmp(context, "Choice") == 0 ? all : QString();
    }
    bool isEmpty() const override { return false; }
};

TEST(ChoiceWords, CanBeTranslated) {
    const Offer& rule = RuleRow::all()[1];
    EXPECT_EQ(wordsOf(rule.title()), QStringLiteral("Momentum (heavy ball)"));
    ReversedChoices language;
    QCoreApplication::installTranslator(&language);
    EXPECT_EQ(wordsOf(rule.title()), QStringLiteral(")llab yvaeh( mutnemoM"));
    EXPECT_EQ(wordsOf(rule.parameters[0].title()), QStringLiteral("mutnemoM"));
    EXPECT_EQ(wordsOf(rule.title(), Language::english), QStringLiteral("Momentum (heavy ball)"));
    QCoreApplication::removeTranslator(&language);
}

} // namespace
} // namespace downhill
