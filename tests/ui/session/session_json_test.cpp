// Sessions as bytes: whatever there can be reads back to the last bit, and what is broken is refused.
#include "tests/sanitized.h"
#include "tests/ui/session/random_session.h"

#include "core/text/number_text.h"
#include "ui/files/json_number.h"
#include "ui/session/last_session.h"
#include "ui/session/session_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <bit>

namespace downhill {
namespace {

std::optional<LessonState> lessonOf(const QByteArray& bytes) {
    const auto read = readLessonContent(bytes);
    const auto* content = std::get_if<LessonContent>(&read);
    const auto* lesson = content ? std::get_if<LessonState>(content) : nullptr;
    return lesson ? std::optional(*lesson) : std::nullopt;
}

std::optional<SessionState> sessionOf(const QByteArray& bytes) {
    const auto lesson = lessonOf(bytes);
    return lesson ? std::optional(lesson->session) : std::nullopt;
}

QString refusalOf(const QByteArray& bytes) {
    const auto read = readLessonContent(bytes);
    const auto* problem = std::get_if<QString>(&read);
    return problem ? *problem : QString();
}

void expectOneLine(const QString& problem) {
    EXPECT_FALSE(problem.isEmpty());
    EXPECT_FALSE(problem.contains(u'\n')) << problem.toStdString();
    EXPECT_LT(problem.size(), 500) << problem.toStdString();
}

TEST(SessionBytes, ReadBackToTheSameBits) {
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        const LessonState lesson = test::RandomSession(seed).lesson();
        const QByteArray bytes = lessonBytes(lesson);
        const auto read = readLessonContent(bytes);
        ASSERT_TRUE(std::holds_alternative<LessonContent>(read))
            << seed << ": " << std::get<QString>(read).toStdString();
        const auto& back = std::get<LessonState>(std::get<LessonContent>(read));
        EXPECT_EQ(back, lesson) << seed;
        EXPECT_EQ(lessonBytes(back), bytes) << seed; // zeros of both signs are equal, but not these
    }
}

TEST(SessionBytes, NumbersReadBackToTheSameBits) {
    test::RandomSession random(7);
    for (int i = 0; i < 20'000; ++i) {
        const double number = i == 0 ? HUGE_VAL : i == 1 ? -HUGE_VAL : random.number();
        const QByteArray bytes = QJsonDocument(QJsonArray{exactJson(number)}).toJson();
        const auto back = exactNumber(QJsonDocument::fromJson(bytes)[0]);
        ASSERT_TRUE(back) << bytes.toStdString();
        EXPECT_EQ(std::bit_cast<std::uint64_t>(*back), std::bit_cast<std::uint64_t>(number))
            << exactText(number);
    }
    EXPECT_TRUE(std::isnan(exactNumber(exactJson(std::nan(""))).value()));
    for (const char* other : {R"(["5"])", R"(["Inf"])", "[null]", "[true]", R"([""])", "[[1]]"})
        EXPECT_FALSE(exactNumber(QJsonDocument::fromJson(other)[0])) << other;
}

TEST(SessionBytes, WithTheFileTheyBelongToReadBack) {
    const LastSession last{test::RandomSession(3).lesson(), QStringLiteral("/a b/é.downhill"), true};
    const auto read = readLastSession(bytesOf(last));
    ASSERT_TRUE(std::holds_alternative<LastSession>(read)) << std::get<QString>(read).toStdString();
    const auto& back = std::get<LastSession>(read);
    EXPECT_EQ(back.lesson, last.lesson);
    EXPECT_EQ(back.file, last.file);
    EXPECT_TRUE(back.changed);
    EXPECT_TRUE(sessionOf(bytesOf(last))) << "a lesson as any other";
}

TEST(SessionBytes, MayLeaveThingsOut) {
    EXPECT_EQ(sessionOf(R"({"downhill": 2})"), SessionState());
    SessionState one;
    one.oneKnob.emplace();
    EXPECT_EQ(sessionOf(R"({"downhill": 2, "pages": {"one-knob": {}}})"), one);
    // as other readers here: what is not known is passed over, of a key given twice the last counts
    EXPECT_EQ(sessionOf(R"({"downhill": 2, "title": "T", "scenes": [], "pages": {"one-knob": {"new": 1}}})"),
              one);
    one.oneKnob->step = 4;
    EXPECT_EQ(sessionOf(R"({"downhill": 2, "pages": {"one-knob": {"step": 3, "step": 4}}})"), one);
}

TEST(SessionBytes, OfVersionOneAreStillRead) {
    const auto read = readLessonContent(R"({"downhill": 1, "rate": 0.3})");
    const auto& lesson = std::get<Lesson>(std::get<LessonContent>(read));
    EXPECT_EQ(std::get<RunSettings>(lesson), (RunSettings{.hyper = {.rate = 0.3}}));
}

TEST(SessionBytes, AreRefusedWithOneLineThatSaysWhereAndWhy) {
    const auto one = [](const char* page) {
        return R"({"downhill": 2, "pages": {"one-knob": )" + QByteArray(page) + "}}";
    };
    const auto two = [](const char* page) {
        return R"({"downhill": 2, "pages": {"two-knobs": )" + QByteArray(page) + "}}";
    };
    const auto net = [](const char* page) {
        return R"({"downhill": 2, "pages": {"network": )" + QByteArray(page) + "}}";
    };
    const std::pair<QByteArray, const char*> bad[] = {
        {R"({"downhill": 3})", "newer version"},
        {R"({"downhill": 1e300})", "newer version"},
        {R"({"downhill": "2"})", "must be 1 or 2"},
        {R"({"downhill": 2, "page": 5})", "\"page\""},
        {R"({"downhill": 2, "page": "three"})", "network or learn"},
        {R"({"downhill": 2, "pages": []})", "\"pages\""},
        {one("5"), "\"one-knob\""},
        {one(R"({"settings": 5})"), "\"settings\""},
        {one(R"({"settings": {"rate": -1}})"), "above 0"},
        {one(R"({"settings": {"cost": "w1+w2", "start": [1, 2]}})"), "\"start\""},
        {two(R"({})"), "\"start\""},
        {one(R"({"step": -1})"), "\"step\""},
        {one(R"({"step": 1e300})"), "\"step\""},
        {one(R"({"step": 10000001})"), "\"step\""},
        {one(R"({"speed": -2})"), "\"speed\""},
        {one(R"({"speed": 1e308})"), "\"speed\""},
        {one(R"({"logarithmic": 1})"), "true or false"},
        {one(R"({"part": 1})"), "\"part\""},
        {one(R"({"part": {"w1": [0, 1], "w2": [1, 0]}})"), "\"part\""},
        {one(R"({"part": {"w1": [0, 1], "w2": [-1e308, 1e308]}})"), "\"part\""},
        {one(R"({"part": {"w1": [0, 1], "w2": [1, 1.0000000000000002]}})"), "\"part\""},
        {one(R"({"pins": 5})"), "\"pins\""},
        {one(R"({"pins": [5]})"), "\"pins\""},
        {one(R"({"pins": [{"name": "", "look": 0}]})"), "\"name\""},
        {one(R"({"pins": [{"name": "a", "look": 8}]})"), "\"look\""},
        {one(R"({"pins": [{"name": "a", "look": 1}, {"name": "b", "look": 1}]})"), "\"look\""},
        {one(R"({"pins": [{"name": "a", "look": 1, "settings": {"cost": "w^"}}]})"), "\"pins\""},
        {one(R"({"pins": [1, 2, 3, 4, 5, 6, 7, 8, 9]})"), "at most 8"},
        {one(R"({"predict": true})"), "\"predict\""},
        {one(R"({"predict": {"revealed": -1}})"), "\"revealed\""},
        {one(R"({"predict": {"verdict": "good"}})"), "\"verdict\""},
        {one(R"({"predict": {"steps": [{"step": 0, "said": [1]}]}})"), "\"steps\""},
        {one(R"({"predict": {"steps": [{"step": 1, "said": [1, 2]}]}})"), "\"steps\""},
        {one(R"({"predict": {"steps": [{"step": 1, "said": ["inf"]}]}})"), "\"steps\""},
        {one(R"({"predict": {"steps": [{"step": 1, "said": [1], "truth": []}]}})"), "\"truth\""},
        {one(R"({"predict": {"steps": [{"step": 1, "said": [1]}, {"step": 2, "said": [1]}]}})"), "\"steps\""},
        {one(R"({"predict": {"tally": {"steps": 1e12}}})"), "\"tally\""},
        {net(R"({"settings": {"rate": 0}})"), "above 0"},
        {net(R"({"step": 1e15})"), "\"step\""},
        {net(R"({"settings": {"changes": [{"rate": 1}]}})"), "\"changes\""},
        {net(R"({"settings": {"changes": [{"step": 1, "rate": -1}]}})"), "above 0"},
        {net(R"({"settings": {"changes": [{"step": 2}, {"step": 1}]}})"), "step"},
        {net(R"({"pins": [{"name": "a", "look": 1, "step": 1e300}]})"), "\"step\""},
        {QByteArray(200'000, '['), "character"},
        {R"({"downhill": 2, "pages": )" + QByteArray(100'000, '['), "character"},
    };
    for (const auto& [bytes, told] : bad) {
        SCOPED_TRACE(bytes.left(100).toStdString());
        const QString problem = refusalOf(bytes);
        expectOneLine(problem);
        EXPECT_TRUE(problem.contains(QLatin1String(told))) << problem.toStdString();
    }
}

/// 70 kB of base64 say nothing new.
void withoutKnobs(SessionState& session) {
    if (!session.network)
        return;
    session.network->page.settings.start.reset();
    for (TrainingPin& pin : session.network->pins)
        pin.settings.start.reset();
}
void withoutKnobs(LessonState& lesson) {
    withoutKnobs(lesson.session);
    for (Scene& scene : lesson.scenes)
        withoutKnobs(scene.session);
}

// Whatever becomes of a file on the way: it reads, or is refused in one line, and soon.
TEST(SessionBytes, CutShortOrChangedAnywhereAreNeverTakenForAnythingElse) {
    QElapsedTimer clock;
    clock.start();
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        test::RandomSession made(seed);
        LessonState lesson{made.session(), {made.scene()}};
        withoutKnobs(lesson);
        const QByteArray bytes = lessonBytes(lesson);
        for (qsizetype length = 0; length < bytes.trimmed().size(); length += 1 + length / 40)
            expectOneLine(refusalOf(bytes.left(length)));
        std::mt19937 random(seed);
        for (int i = 0; i < 400; ++i) {
            QByteArray changed = bytes;
            changed[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                static_cast<char>(random());
            const auto read = readLessonContent(changed);
            if (const auto* problem = std::get_if<QString>(&read))
                expectOneLine(*problem);
        }
    }
    EXPECT_LT(clock.elapsed(), 60'000);
}

/// Every value of the document in turn with `other` in its place.
void forEachReplaced(const QJsonValue& value, const QJsonValue& other,
                     const std::function<void(const QJsonValue&)>& take) {
    take(other);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const QString key = entry.key();
            forEachReplaced(entry.value(), other, [&](const QJsonValue& inner) {
                QJsonObject changed = object;
                changed[key] = inner;
                take(changed);
            });
        }
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            forEachReplaced(list[i], other, [&](const QJsonValue& inner) {
                QJsonArray changed = list;
                changed[i] = inner;
                take(changed);
            });
    }
}

TEST(SessionBytes, WithSwappedTypesAndHugeNumbersAreTakenOnlyWhereTheyMeanSomething) {
    SessionState session;
    for (std::uint32_t seed = 1; !session.oneKnob || session.oneKnob->pins.empty() || !session.network ||
                                 session.network->pins.empty() || !session.oneKnob->predictions.on ||
                                 session.oneKnob->predictions.steps.empty();
         ++seed)
        session = test::RandomSession(seed).session();
    Scene scene = test::RandomSession(1).scene();
    scene.session = {.page = PageName::twoKnobs, .twoKnobs = session.twoKnobs};
    LessonState lesson{session, {scene, scene}};
    withoutKnobs(lesson);
    const QJsonObject document = QJsonDocument::fromJson(lessonBytes(lesson)).object();
    int refused = 0, taken = 0;
    const QJsonValue others[] = {QJsonValue::Null,
                                 true,
                                 1e308,
                                 -1e308,
                                 5e-324,
                                 -1,
                                 0.5,
                                 9007199254740993.0,
                                 QStringLiteral(""),
                                 QStringLiteral("text"),
                                 QJsonArray(),
                                 QJsonObject(),
                                 QJsonArray{1, QStringLiteral("x"), QJsonArray()}};
    for (std::size_t i = 0; i < std::size(others); i += underSanitizers() ? 3 : 1)
        forEachReplaced(document, others[i], [&](const QJsonValue& changed) {
            if (!changed.isObject())
                return;
            const QByteArray bytes = QJsonDocument(changed.toObject()).toJson();
            const auto read = readLessonContent(bytes);
            if (const auto* problem = std::get_if<QString>(&read)) {
                expectOneLine(*problem);
                ++refused;
                return;
            }
            ++taken;
            // what was taken is without problems, and is written again as it was read
            const auto* state = std::get_if<LessonState>(&std::get<LessonContent>(read));
            if (!state)
                return;
            if (const auto& page = state->session.oneKnob) {
                EXPECT_TRUE(problemsOf(page->settings).empty());
                EXPECT_EQ(page->settings.start.size(), 1U);
            }
            if (const auto& network = state->session.network) {
                EXPECT_TRUE(problemsOf(network->page.settings).empty());
            }
            for (const Scene& one : state->scenes) {
                EXPECT_FALSE(one.title.isEmpty());
                EXPECT_LE(one.pictures.size(), 3U);
                if (one.session.twoKnobs) {
                    EXPECT_TRUE(problemsOf(one.session.twoKnobs->settings).empty());
                }
            }
            EXPECT_EQ(lessonOf(lessonBytes(*state)), *state);
        });
    EXPECT_GT(refused, 500);
    EXPECT_GT(taken, 20);
}

} // namespace
} // namespace downhill
