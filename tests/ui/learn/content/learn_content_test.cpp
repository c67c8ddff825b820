// Content files: the built-in ones are whole and every number in them is true; others are refused in one
// line.
#include "tests/ui/learn/content/content_numbers.h"

#include "tests/ui/testing/printed_text.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <functional>

namespace downhill {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> idsOf(const LearnContent& content) {
    std::vector<std::string> ids;
    for (const LearnEntry& entry : content.entries)
        ids.push_back(entry.id.toStdString());
    return ids;
}

class BuiltIn : public testing::TestWithParam<const char*> {
protected:
    const LearnContent& content() const { return builtInLearnContent(GetParam()); }
};

TEST_P(BuiltIn, EveryNumberIsTrue) {
    std::size_t numbers = 0;
    for (const LearnEntry& entry : content().entries) {
        EXPECT_THAT(wrongNumbersIn(entry), IsEmpty()) << entry.id.toStdString();
        numbers += entry.numbers.size();
        for (const LearnPart& part : entry.parts)
            numbers += part.numbers.size();
    }
    EXPECT_EQ(numbers >= 7, GetParam() != std::string("mistakes")) << "their numbers are in their scenes";
}

TEST_P(BuiltIn, EveryEntryShowsARun) {
    for (const LearnEntry& entry : content().entries)
        EXPECT_TRUE(entry.show || !entry.script.isEmpty()) << entry.id.toStdString();
}

TEST_P(BuiltIn, EveryEntryHasAKeyOfItsOwn) {
    std::vector<QString> keys;
    for (const char* name : {"self_check", "flashcards", "mistakes", "cheat_sheet"})
        for (const LearnEntry& entry : builtInLearnContent(name).entries) {
            EXPECT_THAT(keys, testing::Not(testing::Contains(entry.key)));
            keys.push_back(entry.key);
        }
}

INSTANTIATE_TEST_SUITE_P(, BuiltIn, testing::Values("self_check", "flashcards", "mistakes", "cheat_sheet"),
                         [](const auto& file) { return std::string(file.param); });

TEST(BuiltInContent, HasTheSixQuestionsAndTheNineCards) {
    EXPECT_THAT(idsOf(builtInLearnContent("self_check")),
                ElementsAre("rule", "rate", "loop", "sign-and-size", "given", "stochastic"));
    EXPECT_THAT(idsOf(builtInLearnContent("flashcards")),
                ElementsAre("rule", "rate", "too-large", "too-small", "loop", "sign-and-size", "given",
                            "stochastic", "loss-curve"));
}

TEST(BuiltInContent, HasFourMistakes) {
    EXPECT_THAT(idsOf(builtInLearnContent("mistakes")),
                ElementsAre("one-step", "bigger-is-faster", "knows-the-bottom", "computes-the-gradient"));
}

/// A small file in order, as JSON to be put out of order.
QJsonObject sample() {
    return QJsonDocument::fromJson(R"({
        "downhill_learn": 1, "title": "Mine",
        "runs": { "bowl": { "cost": "w^2", "start": [5], "rate": 0.1, "steps": 3 },
                  "two": { "cost": "w1^2 + w2^2", "start": [5, 1], "rate": 0.1, "steps": 3 },
                  "digits": { "digits": "builtin" } },
        "entries": [
            { "id": "a", "question": "From 5?", "answer": "To 4.", "show": "bowl",
              "numbers": [ { "text": "5", "is": "start" }, { "text": "4", "is": "w", "step": 1 } ] },
            { "id": "b", "question": "Why?", "answer": "Because.\nSo." } ] })")
        .object();
}

std::variant<LearnContent, QString> read(const QJsonObject& object) {
    return readLearnContent(QJsonDocument(object).toJson(), QStringLiteral("mine.json"));
}

std::string problemOf(const QJsonObject& object) {
    const auto content = read(object);
    const auto* problem = std::get_if<QString>(&content);
    return problem ? problem->toStdString() : "none";
}

/// With the first entry changed.
QJsonObject withEntry(const std::function<void(QJsonObject&)>& change) {
    QJsonObject file = sample();
    QJsonArray entries = file["entries"].toArray();
    QJsonObject entry = entries[0].toObject();
    change(entry);
    entries[0] = entry;
    file["entries"] = entries;
    return file;
}

QJsonObject with(const char* key, const QJsonValue& value) {
    return withEntry([&](QJsonObject& entry) { entry[QLatin1String(key)] = value; });
}

QJsonObject withNumber(const char* key, const QJsonValue& value) {
    return withEntry([&](QJsonObject& entry) {
        QJsonArray numbers = entry["numbers"].toArray();
        QJsonObject number = numbers[1].toObject();
        number[QLatin1String(key)] = value;
        numbers[1] = number;
        entry["numbers"] = numbers;
    });
}

TEST(LearnContentFile, IsRead) {
    const auto read = downhill::read(sample());
    ASSERT_TRUE(std::holds_alternative<LearnContent>(read)) << std::get<QString>(read).toStdString();
    const auto& content = std::get<LearnContent>(read);
    EXPECT_EQ(content.title, QStringLiteral("Mine"));
    ASSERT_EQ(content.entries.size(), 2u);
    const LearnEntry& a = content.entries[0];
    EXPECT_EQ(std::get<RunSettings>(*a.show), (RunSettings{.hyper = {.rate = 0.1}, .steps = 3}));
    EXPECT_EQ(a.numbers[1].is, LearnNumber::Is::w);
    EXPECT_EQ(a.numbers[1].step, 1u);
    EXPECT_FALSE(content.entries[1].show);
    EXPECT_EQ(content.entries[1].answer, QStringLiteral("Because.\nSo."));
}

// 5 − 0.1·10 = 4 is in the sample: what else is said must be found out.
TEST(LearnContentFile, AWrongNumberIsFoundOut) {
    const auto wrong = [](const QJsonObject& file) {
        return wrongNumbersIn(std::get<LearnContent>(read(file)).entries[0]);
    };
    EXPECT_THAT(wrong(sample()), IsEmpty());
    EXPECT_THAT(wrong(withNumber("step", 2)), ElementsAre(HasSubstr("4 should be 3.2")));
    EXPECT_THAT(wrong(withNumber("is", "cost")), ElementsAre(HasSubstr("4 should be 16")));
    EXPECT_THAT(wrong(with("answer", "To 4, then 3.2.")), ElementsAre("3.2 is not listed"));
    EXPECT_THAT(wrong(with("answer", "To 43.")), ElementsAre(HasSubstr("does not stand"), HasSubstr("43")));
    QJsonObject off = with("answer", "To 4.01.");
    EXPECT_THAT(wrong(off), testing::Contains("4.01 is not listed"));
}

TEST(LearnContentFile, RefusalsNameTheFileTheEntryAndWhatIsWrong) {
    EXPECT_EQ(problemOf(with("answer", 7)), "mine.json: entry 1 \"a\": \"answer\" must be a text");
    EXPECT_EQ(problemOf(withEntry([](QJsonObject& entry) { entry.remove("question"); })),
              "mine.json: entry 1 \"a\": \"question\" is missing");
    EXPECT_EQ(problemOf(with("question", " \n ")), "mine.json: entry 1 \"a\": \"question\" is empty");
    EXPECT_EQ(problemOf(with("id", "b")), "mine.json: entry 2 \"b\": another entry has this \"id\" already");
    EXPECT_EQ(problemOf(with("answer", QString(801, u'x'))),
              "mine.json: entry 1 \"a\": \"answer\" has 801 characters; allowed are 800");
    EXPECT_EQ(problemOf(with("question", QStringLiteral("x\n").repeated(12) + u'x')),
              "mine.json: entry 1 \"a\": \"question\" has 13 lines; allowed are 12");
    EXPECT_EQ(problemOf(with("shows", "bowl")),
              "mine.json: entry 1 \"a\": \"shows\" is not known; allowed are "
              "id, question, answer, show, numbers, parts, table, script");
    EXPECT_EQ(problemOf(with("show", "hill")),
              "mine.json: entry 1 \"a\": \"show\": there is no run \"hill\"");
    EXPECT_EQ(problemOf(with("answer", "To\tthe 4 of\u0007 5")),
              "mine.json: entry 1 \"a\": \"answer\" has a control character in it");
}

TEST(LearnContentFile, NumbersMustFitTheirRun) {
    EXPECT_THAT(problemOf(withNumber("step", 4)),
                HasSubstr("entry 1 \"a\": number 2: \"step\" is 4, and the run has 3"));
    EXPECT_THAT(problemOf(withNumber("step", 1.5)), HasSubstr("\"step\" must be a whole number"));
    EXPECT_THAT(problemOf(withNumber("step", -1)), HasSubstr("\"step\" must be a whole number"));
    EXPECT_THAT(problemOf(withNumber("knob", 2)), HasSubstr("\"knob\" must be 1 to 1"));
    EXPECT_THAT(problemOf(withNumber("knob", 0)), HasSubstr("\"knob\" must be 1 to 1"));
    EXPECT_THAT(problemOf(withNumber("is", "speed")), HasSubstr("\"is\" must be one of start, w"));
    EXPECT_THAT(problemOf(withNumber("text", "17")), HasSubstr("\"17\" does not stand in the words"));
    EXPECT_THAT(problemOf(withNumber("text", 4)), HasSubstr("\"text\" must be a text"));
    EXPECT_THAT(problemOf(withNumber("run", "digits")), HasSubstr("one or two knobs"));
    EXPECT_THAT(problemOf(with("numbers", "4")), HasSubstr("\"numbers\" must be a list"));
}

/// With one part in the first entry.
QJsonObject withPart(const QJsonObject& part) { return with("parts", QJsonArray{part}); }

TEST(LearnContentFile, PartsAreRead) {
    const auto content =
        read(withPart({{"words", "On to 2.56."},
                       {"show", "bowl"},
                       {"to", 3},
                       {"numbers", QJsonArray{QJsonObject{{"text", "2.56"}, {"is", "w"}, {"step", 3}}}}}));
    ASSERT_TRUE(std::holds_alternative<LearnContent>(content)) << std::get<QString>(content).toStdString();
    const LearnEntry& entry = std::get<LearnContent>(content).entries[0];
    ASSERT_EQ(entry.parts.size(), 1u);
    const LearnPart& part = entry.parts[0];
    EXPECT_EQ(part.words, QStringLiteral("On to 2.56."));
    EXPECT_EQ(part.show, (RunSettings{.hyper = {.rate = 0.1}, .steps = 3}));
    EXPECT_EQ(part.to, 3u);
    EXPECT_THAT(wrongNumbersIn(entry), IsEmpty()); // 5 · 0.8³ = 2.56
}

TEST(LearnContentFile, ANumberOfAPartMustBeTrueToo) {
    const auto content = read(withPart({{"words", "On to 2.5."}, {"show", "bowl"}}));
    EXPECT_THAT(wrongNumbersIn(std::get<LearnContent>(content).entries[0]), ElementsAre("2.5 is not listed"));
}

TEST(LearnContentFile, PartsThatDoNotFitAreRefused) {
    const auto problem = [](QJsonObject part) {
        part.insert(QStringLiteral("words"), QStringLiteral("See."));
        return problemOf(withPart(part));
    };
    EXPECT_EQ(problem({}), "none");
    EXPECT_EQ(problemOf(withPart({})), "mine.json: entry 1 \"a\": part 1: \"words\" is missing");
    EXPECT_EQ(problemOf(with("parts", QJsonArray{1})), "mine.json: entry 1 \"a\": part 1: must be an object");
    EXPECT_THAT(problemOf(with("parts", "x")), HasSubstr("\"parts\" must be a list"));
    EXPECT_THAT(problem({{"show", "digits"}}), HasSubstr("\"show\" must name a run with one or two knobs"));
    EXPECT_THAT(problem({{"show", "bowl"}, {"to", 4}}), HasSubstr("leads to row 4, and the run has 3"));
    EXPECT_THAT(problem({{"to", 1}}), HasSubstr("leads to row 1, and the run has 0"));
    QJsonArray many;
    for (int i = 0; i < 13; ++i)
        many.append(QJsonObject{{"words", "See."}});
    EXPECT_THAT(problemOf(with("parts", many)), HasSubstr("13 parts; allowed are 12"));
}

TEST(LearnContentFile, TablesNeedRunsToBeWorkedOutOf) {
    EXPECT_EQ(problemOf(with("table", "steps")), "none");
    EXPECT_THAT(problemOf(with("table", "sums")), HasSubstr("\"table\" must be steps or rates"));
    EXPECT_THAT(problemOf(with("table", "rates")), HasSubstr("every part must \"show\" a run with one knob"));
    const auto rates = [](const char* run) {
        QJsonObject file = withPart({{"words", "See."}, {"show", run}});
        QJsonArray entries = file["entries"].toArray();
        QJsonObject entry = entries[0].toObject();
        entry["table"] = "rates";
        entries[0] = entry;
        file["entries"] = entries;
        return problemOf(file);
    };
    EXPECT_EQ(rates("bowl"), "none");
    EXPECT_THAT(rates("two"), HasSubstr("every part"));
}

TEST(LearnContentFile, AScriptIsNamed) {
    const auto content = read(with("script", "tour"));
    EXPECT_EQ(std::get<LearnContent>(content).entries[0].script, QStringLiteral("tour"));
    EXPECT_THAT(problemOf(with("script", 3)), HasSubstr("\"script\" must be a text"));
}

TEST(LearnContentFile, AnEmptyOneIsCalledSo) {
    for (const char* bytes : {"", " \n"})
        EXPECT_EQ(std::get<QString>(readLearnContent(bytes, QStringLiteral("mine.json"))),
                  QStringLiteral("mine.json: not a content file: it is empty"));
}

TEST(LearnContentFile, TheWholeFileMustBeInOrder) {
    const auto without = [](const char* key) {
        QJsonObject file = sample();
        file.remove(QLatin1String(key));
        return problemOf(file);
    };
    const auto with = [](const char* key, const QJsonValue& value) {
        QJsonObject file = sample();
        file[QLatin1String(key)] = value;
        return problemOf(file);
    };
    EXPECT_THAT(without("downhill_learn"), HasSubstr("\"downhill_learn\" must be 1"));
    EXPECT_THAT(with("downhill_learn", 2), HasSubstr("\"downhill_learn\" must be 1"));
    EXPECT_EQ(without("title"), "mine.json: \"title\" is missing");
    EXPECT_EQ(without("entries"), "mine.json: \"entries\" or \"phrases\" must be there");
    EXPECT_EQ(with("entries", QJsonObject()), "mine.json: \"entries\" must be a list");
    EXPECT_EQ(with("entries", QJsonArray()), "mine.json: \"entries\" is empty; allowed are 1 to 500");
    EXPECT_EQ(with("entries", QJsonArray{3}), "mine.json: entry 1: must be an object");
    EXPECT_THAT(with("runs", 3), HasSubstr("\"runs\" must be an object"));
    EXPECT_EQ(with("runs", QJsonObject{{"x", 3}}), "mine.json: run \"x\" must be an object");
    EXPECT_THAT(with("runs", QJsonObject{{"x", QJsonObject{{"rate", -1}}}}),
                HasSubstr("mine.json: run \"x\": "));
    QJsonArray many;
    for (int i = 0; i < 501; ++i)
        many.append(QJsonObject());
    EXPECT_EQ(with("entries", many), "mine.json: 501 entries; allowed are 1 to 500");
    for (const char* bytes : {"", "{", "[]", "null", "\xff\xfe", "{\"downhill_learn\": 1e999}"}) {
        const auto content = readLearnContent(bytes, QStringLiteral("x.json"));
        ASSERT_TRUE(std::holds_alternative<QString>(content)) << bytes;
        EXPECT_THAT(std::get<QString>(content).toStdString(),
                    testing::StartsWith("x.json: not a content file"));
    }
    const QByteArray deep = QByteArray("[").repeated(100'000);
    EXPECT_TRUE(std::holds_alternative<QString>(readLearnContent(deep, QStringLiteral("x.json"))));
}

TEST(LearnContentFile, FromTheDisk) {
    const QTemporaryDir folder;
    const auto put = [&](const QByteArray& bytes) {
        QFile file(folder.filePath(QStringLiteral("mine.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    };
    const QByteArray whole = QJsonDocument(sample()).toJson();
    EXPECT_TRUE(std::holds_alternative<LearnContent>(readLearnFile(put(whole))));
    const QByteArray mebibyte = whole + QByteArray((1 << 20) - whole.size(), ' ');
    EXPECT_TRUE(std::holds_alternative<LearnContent>(readLearnFile(put(mebibyte))));
    EXPECT_EQ(std::get<QString>(readLearnFile(put(mebibyte + ' '))),
              QStringLiteral("mine.json: larger than 1 MiB"));
    EXPECT_THAT(std::get<QString>(readLearnFile(folder.filePath(QStringLiteral("no.json")))).toStdString(),
                testing::StartsWith("no.json cannot be read: "));
    EXPECT_TRUE(std::holds_alternative<QString>(readLearnFile(folder.path())));
}

} // namespace
} // namespace downhill
