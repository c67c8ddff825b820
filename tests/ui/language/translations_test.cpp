// The translations are whole: each sentence of the sources in each language, with what is put into it.
#include "tests/ui/language/in_language.h"
#include "tests/ui/language/stretched_texts.h"
#include "tests/ui/language/ts_file.h"

#include "ui/words/sentences.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <set>

namespace downhill {
namespace {

using testing::IsEmpty;

QString tsFile(const QString& code) {
    return QStringLiteral(DOWNHILL_SOURCES "/resources/translations/downhill_%1.ts").arg(code);
}

/// What lupdate finds in the sources now.
const TsTexts& textsOfSources() {
    static const TsTexts texts = [] {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("now.ts"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(DOWNHILL_SOURCES));
        lupdate.start(QStringLiteral(DOWNHILL_LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                       QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("ui"), QStringLiteral("app"),
                       QStringLiteral("-ts"), file});
        EXPECT_TRUE(lupdate.waitForFinished(60'000));
        EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
        return textsOfTs(file);
    }();
    return texts;
}

std::string nameOf(const TsKey& key) {
    return (std::get<0>(key) + QStringLiteral(": ") + std::get<1>(key)).toStdString();
}

/// `%1`, `%L1`, `{rate}`: what is put in, be it once or twice.
std::set<QString> placesIn(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?[0-9]+|\\{[a-z_]+\\}"));
    std::set<QString> places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.insert(it.next().captured());
    return places;
}

bool isWithin(const std::set<QString>& some, const std::set<QString>& all) {
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

class Translation : public testing::TestWithParam<const char*> {
protected:
    const TsTexts texts = textsOfTs(tsFile(QLatin1String(GetParam())));
};

// Else `app/translate` was not run.
TEST_P(Translation, HasTheSentencesOfTheSources) {
    ASSERT_GT(textsOfSources().size(), 1500U);
    std::vector<std::string> missing, gone;
    for (const auto& [key, text] : textsOfSources())
        if (const auto it = texts.find(key); it == texts.end() || it->second.plural != text.plural)
            missing.push_back(nameOf(key));
    for (const auto& [key, text] : texts)
        if (!textsOfSources().contains(key))
            gone.push_back(nameOf(key));
    EXPECT_THAT(missing, IsEmpty());
    EXPECT_THAT(gone, IsEmpty());
}

TEST_P(Translation, IsFinished) {
    ASSERT_FALSE(texts.empty());
    for (const auto& [key, text] : texts) {
        EXPECT_TRUE(text.finished) << nameOf(key);
        EXPECT_EQ(text.forms.size(), text.plural ? 2 : 1) << nameOf(key);
        for (const QString& form : text.forms)
            EXPECT_FALSE(form.trimmed().isEmpty()) << nameOf(key);
    }
}

// The form for one may leave out the number itself.
TEST_P(Translation, HasThePlacesOfItsOriginal) {
    for (const auto& [key, text] : texts) {
        const auto places = placesIn(std::get<1>(key));
        for (const QString& form : text.forms) {
            const auto here = placesIn(form);
            const bool forOne = text.plural && &form == &text.forms.front();
            EXPECT_TRUE(forOne ? isWithin(here, places) && here.size() + 1 >= places.size() : here == places)
                << nameOf(key) << " | " << form.toStdString();
        }
    }
}

TEST_P(Translation, HasTheSignsOfItsOriginal) {
    static const QRegularExpression key(QStringLiteral("&(?!&)\\S"));
    for (const auto& [original, text] : texts) {
        const QString& english = std::get<1>(original);
        for (const QString& form : text.forms) {
            EXPECT_EQ(form.contains(key), english.contains(key))
                << nameOf(original) << " | " << form.toStdString();
            EXPECT_EQ(form.count(u'\n'), english.count(u'\n')) << nameOf(original);
            EXPECT_EQ(form.endsWith(u'…'), english.endsWith(u'…')) << nameOf(original);
            EXPECT_EQ(form.front().isSpace(), english.front().isSpace()) << nameOf(original);
            EXPECT_EQ(form.back().isSpace(), english.back().isSpace()) << nameOf(original);
        }
    }
}

TEST_P(Translation, HasEverySentenceOfTheFacts) {
    for (const Sentences& subject : allSentences())
        for (const Sentence& sentence : subject.all) {
            const auto it =
                texts.find({QLatin1String(subject.context), QString::fromUtf8(sentence.text), QString()});
            ASSERT_NE(it, texts.end()) << sentence.id;
            EXPECT_EQ(it->second.plural, sentence.count != nullptr) << sentence.id;
        }
}

TEST_P(Translation, IsInTheProgram) {
    const InLanguage language(GetParam());
    int same = 0, different = 0;
    for (const auto& [key, text] : texts)
        if (!text.plural) {
            const QString said =
                QCoreApplication::translate(std::get<0>(key).toUtf8(), std::get<1>(key).toUtf8(),
                                            std::get<2>(key).isEmpty() ? nullptr : std::get<2>(key).toUtf8());
            EXPECT_EQ(said, text.forms.front()) << nameOf(key);
            ++(said == std::get<1>(key) ? same : different);
        }
    EXPECT_GT(different, 10 * same);
}

// As a language, it is one that could be: longer by two fifths, and whole.
TEST(StretchedText, IsLongerAndKeepsWhatIsPutIn) {
    static const QRegularExpression word(QStringLiteral("[\\p{L}]{2,}")),
        key(QStringLiteral("&(?!&)[A-Za-z]")),
        held(QStringLiteral("%n|%L?[0-9]+|\\{[a-z_0-9]+\\}|<[^>]*>|&[a-z]+;"));
    const auto letters = [](QString text) {
        qsizetype count = 0;
        for (auto it = word.globalMatch(text.remove(held).remove(u'&')); it.hasNext();)
            count += it.next().capturedLength();
        return count;
    };
    for (const auto& [original, text] : textsOfSources()) {
        const QString& english = std::get<1>(original);
        const QString longer = stretched(english);
        EXPECT_GE(5 * letters(longer), 7 * letters(english)) << longer.toStdString();
        EXPECT_EQ(placesIn(longer), placesIn(english)) << longer.toStdString();
        EXPECT_EQ(longer.contains(key), english.contains(key)) << longer.toStdString();
        EXPECT_EQ(longer.count(u'\n'), english.count(u'\n'));
        EXPECT_EQ(longer.count(u'<'), english.count(u'<'));
    }
    EXPECT_EQ(stretched(QStringLiteral("&Picture")).toStdString(), "[&Pîçtüréééé]");
    EXPECT_EQ(stretched(QStringLiteral("  {rate} at %1: w\n")).toStdString(), "  [{rate} àté %1: w]\n");
}

INSTANTIATE_TEST_SUITE_P(, Translation, testing::Values("de", "es", "fr"),
                         [](const auto& code) { return std::string(code.param); });

} // namespace
} // namespace downhill
