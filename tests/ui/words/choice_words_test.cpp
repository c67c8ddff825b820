// Every rule, every schedule and every parameter has its words.
#include "tests/ui/language/in_language.h"

#include "core/rules/rule_row.h"
#include "core/schedules/schedule_row.h"
#include "ui/text/text.h"
#include "ui/words/rule_formula.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <cstring>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace downhill {
namespace {

QStringList wordsIn(const char* formula) {
    static const QRegularExpression word(QStringLiteral("up to|then falling to|[a-z][a-z0-9_]+"));
    QStringList words;
    for (auto it = word.globalMatch(QString::fromUtf8(formula)); it.hasNext();)
        words += it.next().captured();
    return words;
}

std::string symbolOf(QString word) { return "symbol." + word.replace(u' ', u'_').toStdString(); }

/// Of each offer: found, no two titles alike, whole sentences. Adds the ids to `used`.
void expectWordsOf(const std::vector<const Offer*>& offers, std::set<std::string>& used) {
    std::set<QString> titles;
    for (const Offer* offer : offers) {
        SCOPED_TRACE(offer->name);
        ASSERT_TRUE(findSentence(offer->title().id) && findSentence(offer->about().id));
        EXPECT_TRUE(titles.insert(wordsOf(offer->title())).second) << "twice";
        EXPECT_TRUE(wordsOf(offer->about()).endsWith(u'.'));
        used.insert({offer->title().id, offer->about().id});
        for (const QString& word : wordsIn(offer->formula)) {
            const bool function = QStringList{"max", "min", "cos", "sign"}.contains(word);
            EXPECT_NE(function, findSentence(symbolOf(word)).has_value()) << word.toStdString();
            if (!function)
                used.insert(symbolOf(word));
        }
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

/// `250000` of `250.000`, and 0.96 of `0,96`, in the language spoken.
QString withoutGroups(const QString& text) {
    const NumberFormat& format = NumberFormat::chosen();
    const QRegularExpression group(
        QStringLiteral("(?<=[0-9])%1(?=[0-9]{3})")
            .arg(QRegularExpression::escape(QString::fromUtf8(format.group.data(), format.group.size()))));
    const QRegularExpression decimal(
        QStringLiteral("(?<=[0-9])%1(?=[0-9])")
            .arg(QRegularExpression::escape(QString(QLatin1Char(format.decimal)))));
    return QString(text).remove(group).replace(decimal, QStringLiteral("."));
}

class RuleFormulas : public testing::TestWithParam<const char*> {
protected:
    const InLanguage language_{GetParam()};
};

// What is printed is what is computed: each word stands for one of the row, and no two for the same.
TEST_P(RuleFormulas, AreThoseOfTheirRowsWithOtherWords) {
    std::vector<const Offer*> offers = offersOf<RuleRow>();
    for (const Offer* schedule : offersOf<ScheduleRow>())
        offers.push_back(schedule);
    for (const Offer* offer : offers) {
        SCOPED_TRACE(offer->name);
        const QString printed = ruleFormula(offer->formula);
        std::map<QString, QString> english; // by what stands for it
        QStringList here;
        for (const QString& word : wordsIn(offer->formula))
            if (findSentence(symbolOf(word))) {
                here += wordsOf(Fact{symbolOf(word), {}});
                const auto [known, isNew] = english.try_emplace(here.back(), word);
                EXPECT_EQ(known->second, word) << "are both " << here.back().toStdString();
            }
        std::ranges::sort(here, std::greater(), &QString::size); // of two the longer one
        for (QString& word : here)
            word = QRegularExpression::escape(word);
        const QRegularExpression part(
            QStringLiteral("(?<![\\p{Ll}\\p{Lu}_])(?:%1)(?![\\p{Ll}\\p{Lu}0-9_])").arg(here.join(u'|')));
        QString back;
        qsizetype end = 0;
        for (auto it = part.globalMatch(printed); it.hasNext();) {
            const auto match = it.next();
            back += withoutGroups(printed.mid(end, match.capturedStart() - end)) + english[match.captured()];
            end = match.capturedEnd();
        }
        back += withoutGroups(printed.mid(end));
        speak(spokenLanguages().front());
        EXPECT_EQ(back, withoutGroups(QString::fromUtf8(offer->formula))) << "of " << printed.toStdString();
        speak(languageOr(QLatin1String(GetParam())));
    }
}

INSTANTIATE_TEST_SUITE_P(, RuleFormulas, testing::Values("en", "de", "es", "fr"),
                         [](const auto& code) { return std::string(code.param); });

TEST(RuleFormula, IsInTheLanguageOfTheWindow) {
    const InLanguage german("de");
    EXPECT_EQ(ruleFormula(RuleRow::all()[0].formula), QStringLiteral("w ← w − Rate·Steigung"));
    EXPECT_EQ(ruleFormula("v ← beta2ᵏ⁺¹·v + 0.96·slope²/250,000"),
              QStringLiteral("v ← beta2ᵏ⁺¹·v + 0,96·Steigung²/250.000"));
}

} // namespace
} // namespace downhill
