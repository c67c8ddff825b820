// Phrases with values put in, and content files with phrases that are refused in one line.
#include "ui/learn/content/phrase_book.h"

#include "ui/learn/content/learn_content.h"
#include "ui/words/placeholders.h"

#include <gmock/gmock.h>
#include <gtest/gtest-spi.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace downhill {
namespace {

using testing::HasSubstr;
using testing::Pair;

PhraseBook book() {
    return PhraseBook({{QStringLiteral("plain"), QStringLiteral("Right.")},
                       {QStringLiteral("twice"), QStringLiteral("{a} and {b}, then {a}.")}});
}

std::string said(const Fact& phrase) { return book().text(phrase).toStdString(); }

TEST(PhraseBook, PutsValuesIn) {
    EXPECT_EQ(said({"plain"}), "Right.");
    EXPECT_EQ(said({"twice", {{"a", "8 − 0.1 × 16"}, {"b", "C"}}}), "8 − 0.1 × 16 and C, then 8 − 0.1 × 16.");
}

// What a learner types may look like anything.
TEST(PhraseBook, TakesValuesAsTheyAre) {
    EXPECT_EQ(said({"twice", {{"a", "{b}"}, {"b", "%1 \\1 {a"}}}), "{b} and %1 \\1 {a, then {b}.");
}

TEST(PhraseBook, JoinsSentences) {
    EXPECT_EQ(book().text(Facts{{"plain"}, {"twice", {{"a", "1"}, {"b", "2"}}}}),
              QStringLiteral("Right. 1 and 2, then 1."));
    EXPECT_EQ(book().text(Facts{}), QString());
}

// Every warning is a failed test, and so the exercises say nothing in theirs that is not there.
TEST(PhraseBook, ShowsWhatDoesNotFitAsItIsWithAWarning) {
    std::string text;
    EXPECT_NONFATAL_FAILURE(text = said({"none"}), "There is no phrase \"none\"");
    EXPECT_EQ(text, "none");
    EXPECT_NONFATAL_FAILURE(text = said(Fact{"twice", {{"a", "1"}}}), "has no value for \"b\"");
    EXPECT_EQ(text, "1 and {b}, then 1.");
}

TEST(PhraseBook, FindsNamesAndStrayBraces) {
    EXPECT_EQ(namesIn(QStringLiteral("{a} then {b_c} then {a}")), (QStringList{"a", "b_c", "a"}));
    EXPECT_EQ(namesIn(QStringLiteral("nothing")), QStringList());
    EXPECT_FALSE(hasStrayBrace(QStringLiteral("{a} then {b_c}")));
    for (const char* text : {"{", "}", "{}", "{{a}}", "{a} }", "{A}", "{a b}", "{1}", "{_a}"})
        EXPECT_TRUE(hasStrayBrace(QLatin1String(text))) << text;
}

std::variant<LearnContent, QString> readPhrases(const QJsonValue& phrases) {
    const QJsonObject file{{"downhill_learn", 1}, {"title", "Mine"}, {"phrases", phrases}};
    return readLearnContent(QJsonDocument(file).toJson(), QStringLiteral("mine.json"));
}

std::string problemOfPhrases(const QJsonValue& phrases) {
    const auto content = readPhrases(phrases);
    const auto* problem = std::get_if<QString>(&content);
    return problem ? problem->toStdString() : "none";
}

TEST(PhraseFile, IsRead) {
    const auto content = readPhrases(QJsonObject{{"slip.added", " It was added: {rule} "}});
    ASSERT_TRUE(std::holds_alternative<LearnContent>(content)) << std::get<QString>(content).toStdString();
    EXPECT_TRUE(std::get<LearnContent>(content).entries.empty());
    EXPECT_THAT(
        std::get<LearnContent>(content).phrases,
        testing::ElementsAre(Pair(QStringLiteral("slip.added"), QStringLiteral("It was added: {rule}"))));
}

TEST(PhraseFile, RefusalsNameTheFileThePhraseAndWhatIsWrong) {
    const auto problem = [](const QJsonValue& text) { return problemOfPhrases(QJsonObject{{"slip", text}}); };
    EXPECT_EQ(problem(7), "mine.json: phrase \"slip\" must be a text");
    EXPECT_EQ(problem("  "), "mine.json: phrase \"slip\" is empty");
    EXPECT_EQ(problem(QString(400, u'x')), "none");
    EXPECT_EQ(problem(QString(401, u'x')), "mine.json: phrase \"slip\" has 401 characters; allowed are 400");
    EXPECT_EQ(problem("a\nb"), "mine.json: phrase \"slip\" has 2 lines; allowed are 1");
    EXPECT_EQ(problem("a\tb"), "mine.json: phrase \"slip\" has a control character in it");
    EXPECT_EQ(problem("at {rate"), "mine.json: phrase \"slip\": braces must stand around a name of a–z and "
                                   "_, as in {rate}");
    EXPECT_EQ(problemOfPhrases(QJsonArray()),
              "mine.json: \"phrases\" must be an object with a text for each id");
    EXPECT_EQ(problemOfPhrases(QJsonObject()), "mine.json: 0 phrases; allowed are 1 to 500");
    for (const QString& id : {QStringLiteral("Slip"), QStringLiteral("ä"), QString(), QString(61, u'x'),
                              QStringLiteral("a b"), QStringLiteral("a\n")})
        EXPECT_THAT(problemOfPhrases(QJsonObject{{id, "x"}}), HasSubstr("its id must be 1 to 60 of a–z"))
            << id.toStdString();
    QJsonObject many;
    for (int i = 0; i < 501; ++i)
        many[QString::number(i)] = "x";
    EXPECT_EQ(problemOfPhrases(many), "mine.json: 501 phrases; allowed are 1 to 500");
}

} // namespace
} // namespace downhill
