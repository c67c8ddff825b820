// Which language is spoken, and what is in it.
#include "tests/ui/language/in_language.h"

#include "core/text/number_text.h"
#include "ui/controls/number_field.h"
#include "ui/language/translated_resource.h"
#include "ui/text/text.h"
#include "ui/words/words.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTest>

namespace downhill {
namespace {

std::string codeFor(const QStringList& names) { return firstSpoken(names).code; }

TEST(SpokenLanguages, FirstIsTheOneThatIsWantedMost) {
    EXPECT_EQ(codeFor({"de"}), "de");
    EXPECT_EQ(codeFor({"fr_CA"}), "fr");
    EXPECT_EQ(codeFor({"es-Latn-MX", "es-MX"}), "es");
    EXPECT_EQ(codeFor({"it", "es", "de"}), "es") << "the first that is spoken";
    EXPECT_EQ(codeFor({"en_GB", "de"}), "en");
    EXPECT_EQ(codeFor({"it"}), "en");
    EXPECT_EQ(codeFor({"C"}), "en");
    EXPECT_EQ(codeFor({}), "en");
}

TEST(SpokenLanguages, AreKnownByTheirCodes) {
    EXPECT_EQ(spokenLanguage(QStringLiteral("xx")), nullptr);
    EXPECT_EQ(spokenLanguage(QString()), nullptr);
    for (const SpokenLanguage& language : spokenLanguages())
        EXPECT_EQ(spokenLanguage(QLatin1String(language.code)), &language);
    EXPECT_STREQ(languageSpoken().code, "en");
}

TEST(SpokenLanguages, WordsAndNumbersAreInTheOneSpoken) {
    const Fact fact{"too_large", {{"step", Count{1322}}}};
    const QString english = wordsOf(fact);
    {
        const InLanguage german("de");
        EXPECT_STREQ(languageSpoken().code, "de");
        EXPECT_TRUE(wordsOf(fact).contains(QStringLiteral("1.322"))) << wordsOf(fact).toStdString();
        EXPECT_NE(wordsOf(fact).section(u' ', 0, 0), english.section(u' ', 0, 0));
        EXPECT_EQ(wordsOf(fact, Language::english), english) << "for programs it stays";
        EXPECT_EQ(fieldText(0.25), QStringLiteral("0,25"));
        EXPECT_EQ(fieldText(1.5e-7), QStringLiteral("1,5e-7"));
        EXPECT_EQ(exactForPeople(-1476225.5), QStringLiteral("−1.476.225,5"));
        EXPECT_EQ(decimalsText(0.5, 2), QStringLiteral("0,50"));
        EXPECT_EQ(QLocale().language(), QLocale::German);
    }
    EXPECT_EQ(wordsOf(fact), english);
    EXPECT_EQ(exactForPeople(-1476225.5), QStringLiteral("−1,476,225.5"));
}

TEST(SpokenLanguages, ResourcesFallBackToEnglish) {
    const InLanguage german("de");
    EXPECT_EQ(translatedResource(QStringLiteral(":/style/window.qss")), QStringLiteral(":/style/window.qss"));
    EXPECT_TRUE(QFile::exists(translatedResource(QStringLiteral(":/learn/mistakes.json"))));
}

class FieldInGerman : public ::testing::Test {
protected:
    void type(const char* text) {
        field.selectAll();
        QTest::keyClicks(&field, QString::fromUtf8(text));
    }
    const InLanguage german{"de"};
    NumberField field{NumberField::positive()};
};

TEST_F(FieldInGerman, ShowsAComma) {
    field.setValue(0.25);
    EXPECT_EQ(field.text(), QStringLiteral("0,25"));
}

TEST_F(FieldInGerman, TakesACommaOrAPoint) {
    for (const char* text : {"0,5", "0.5"}) {
        type(text);
        EXPECT_TRUE(field.isGood()) << text;
        EXPECT_EQ(field.value(), 0.5) << text;
    }
    type("1.234,5");
    EXPECT_EQ(field.value(), 1234.5);
}

TEST_F(FieldInGerman, WaitsBehindAComma) {
    for (const char* text : {"0,", "0", "1,5e-"}) {
        type(text);
        EXPECT_EQ(field.problem(), QString()) << text;
    }
    type("1,2,3");
    EXPECT_NE(field.problem(), QString());
    EXPECT_FALSE(field.problem().contains(QStringLiteral("not a comma")));
}

} // namespace
} // namespace downhill
