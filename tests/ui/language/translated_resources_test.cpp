// Lessons, cards and scenes in other languages: the same files but for the words.
#include "tests/ui/language/in_language.h"

#include "core/text/number_text.h"
#include "ui/language/translated_resource.h"
#include "ui/learn/content/learn_content.h"
#include "ui/one_knob/worked_runs.h"
#include "ui/scenes/built_in_scenes.h"
#include "ui/words/placeholders.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace downhill {
namespace {

QJsonObject contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    EXPECT_FALSE(object.isEmpty()) << path.toStdString();
    return object;
}

/// What people read; all else is of the program.
bool isWords(const QString& path) {
    static const std::set<QString> keys{QStringLiteral("question"), QStringLiteral("answer"),
                                        QStringLiteral("words"),    QStringLiteral("title"),
                                        QStringLiteral("note"),     QStringLiteral("task"),
                                        QStringLiteral("name")};
    return keys.contains(path.section(u'/', -1)) || path.startsWith(QLatin1String("/phrases/"));
}

/// `1.049` where that is how 1,049 is written.
bool isTheSameNumber(const QString& english, const QString& other) {
    return displayedValue(english.toStdString(), NumberFormat::english()) ==
           displayedValue(other.toStdString());
}

class TranslatedResources : public testing::TestWithParam<const char*> {
protected:
    void expectAlike(const QJsonValue& a, const QJsonValue& b, const QString& path) {
        const std::string where = file_.toStdString() + path.toStdString();
        ASSERT_EQ(a.type(), b.type()) << where;
        if (a.isObject()) {
            const QJsonObject one = a.toObject(), other = b.toObject();
            ASSERT_EQ(one.keys(), other.keys()) << where;
            for (const QString& key : one.keys())
                expectAlike(one[key], other[key], path + u'/' + key);
        } else if (a.isArray()) {
            ASSERT_EQ(a.toArray().size(), b.toArray().size()) << where;
            for (qsizetype i = 0; i < a.toArray().size(); ++i)
                expectAlike(a.toArray()[i], b.toArray()[i], path + u'/' + QString::number(i));
        } else if (isWords(path)) {
            const QString words = b.toString();
            EXPECT_FALSE(words.trimmed().isEmpty()) << where;
            QStringList names = namesIn(a.toString()), here = namesIn(words);
            std::ranges::sort(names);
            std::ranges::sort(here);
            EXPECT_EQ(std::set(here.begin(), here.end()), std::set(names.begin(), names.end())) << where;
            EXPECT_FALSE(hasStrayBrace(words)) << where;
            different_ += words != a.toString() ? 1 : 0;
        } else if (path.endsWith(QLatin1String("/text"))) {
            EXPECT_TRUE(isTheSameNumber(a.toString(), b.toString()))
                << where << ": " << b.toString().toStdString();
        } else if (!path.endsWith(QLatin1String("/run"))) { // the name of a pinned run is words
            EXPECT_EQ(a, b) << where;
        }
    }

    const InLanguage language_{GetParam()};
    QString file_;
    int different_ = 0;
};

TEST_P(TranslatedResources, AreAlikeButForTheWords) {
    int files = 0;
    for (const char* folder : {":/learn", ":/scenes", ":/lesson"})
        for (QDirIterator it(QString::fromLatin1(folder), QDirIterator::Subdirectories); it.hasNext();) {
            file_ = it.next();
            const QString translated = translatedResource(file_);
            ASSERT_NE(translated, file_) << "there is none in this language";
            different_ = 0;
            expectAlike(contentOf(file_), contentOf(translated), {});
            EXPECT_GT(different_, 0) << file_.toStdString() << " is in English";
            ++files;
        }
    EXPECT_EQ(files, 12);
}

// A file that is not in order would be told of with a warning, which fails a test.
TEST_P(TranslatedResources, AreRead) {
    for (const char* name : {"by_hand", "cheat_sheet", "diagnose", "flashcards", "mistakes", "self_check"}) {
        const LearnContent& here = builtInLearnContent(name);
        speak(spokenLanguages().front());
        const LearnContent& english = builtInLearnContent(name);
        speak(languageOr(QLatin1String(GetParam())));
        ASSERT_EQ(here.entries.size(), english.entries.size()) << name;
        for (std::size_t i = 0; i < here.entries.size(); ++i) {
            EXPECT_EQ(here.entries[i].id, english.entries[i].id);
            EXPECT_EQ(here.entries[i].key, english.entries[i].key) << "what was learnt stays so";
            EXPECT_NE(here.entries[i].question, english.entries[i].question);
            if (!here.entries[i].script.isEmpty()) {
                EXPECT_FALSE(builtInScenes(here.entries[i].script).empty());
            }
        }
        EXPECT_EQ(here.phrases.size(), english.phrases.size()) << name;
        EXPECT_NE(here.title, english.title);
    }
    EXPECT_FALSE(builtInScenes(QStringLiteral("tour")).empty());
    EXPECT_EQ(workedRuns().size(), 5U);
}

INSTANTIATE_TEST_SUITE_P(, TranslatedResources, testing::Values("de", "es", "fr"),
                         [](const auto& code) { return std::string(code.param); });

} // namespace
} // namespace downhill
