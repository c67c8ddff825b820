// Lesson files: saved and opened again, and bad ones refused with nothing changed.
#include "tests/ui/testing/window_test.h"

#include "core/data/built_in_data.h"
#include "tests/ui/lesson/version_one.h"
#include "ui/session/session_actions.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>

namespace downhill {
namespace {

std::optional<RunSettings> settingsIn(const QByteArray& bytes) {
    const auto read = readVersionOne(bytes);
    if (const auto* lesson = std::get_if<Lesson>(&read))
        if (const auto* settings = std::get_if<RunSettings>(lesson))
            return *settings;
    return std::nullopt;
}

TEST(LessonBytes, ReadBackToTheSameSettings) {
    const RunSettings all[] = {
        {},
        {.cost = "(w^2-4)^2/8 + w/2",
         .start = {-3.25},
         .hyper = {.rate = 0.30000000000000004},
         .steps = 10'000'000,
         .tolerance = 0},
        {.cost = "|w| · 2",
         .start = {5e-324},
         .hyper = {.rate = 1.7976931348623157e308},
         .steps = 1,
         .tolerance = 1e300},
        {.cost = "w1^2+w2^2", .start = {1, -0.1}},
        {.cost = "(w1*x + w2 - y)^2",
         .start = {0, 0},
         .data = findBuiltInData("outlier"),
         .standardise = true},
        {.cost = "(w1*x + w2 - y)^2",
         .start = {0, 0},
         .hyper = {.batch = 4},
         .data = findBuiltInData("noisy-line"),
         .seed = 9},
        {.cost = "(w*x1 - 1)^2", .data = {"my.csv", {{"x1", "a \"height\"", {0.1, -0.0, 5e-324}}}}},
        {.cost = "a*w^2 + B", .constants = {{"B", -0.0}, {"a", 0.30000000000000004}}},
        {.hyper = {.rule = {"momentum", {0.1}}, .schedule = {"cosine", {std::nullopt}}}},
        {.hyper = {.rule = {"adam", {0.5, 0.30000000000000004, 5e-324}}, .schedule = {"step", {3, 0.1}}},
         .rateChanges = {{1, 0.30000000000000004}, {10'000'000, 1e-300}}},
    };
    for (const RunSettings& settings : all)
        EXPECT_EQ(settingsIn(versionOne(settings)), settings) << versionOne(settings).toStdString();
}

TEST(LessonBytes, HoldTheFilesOwnNameAndNotWhereItWas) {
    const RunSettings settings{.cost = "(w*x - 1)^2", .data = {"/home/me/my.csv", {{"x", "a", {1}}}}};
    const QByteArray bytes = versionOne(settings);
    EXPECT_FALSE(bytes.contains("/home"));
    EXPECT_EQ(settingsIn(bytes).value_or(RunSettings()).data.name(), "my.csv");
}

TEST(LessonBytes, MayLeaveThingsOut) { EXPECT_EQ(settingsIn(R"({"downhill": 1})"), RunSettings{}); }

TEST(LessonBytes, AreRefusedWithOneLineThatSaysWhy) {
    const QByteArray bad[] = {
        "",
        "garbage",
        "[]",
        "{}",
        R"({"downhill": 3})",
        R"({"downhill": "1"})",
        R"({"downhill": 1, "cost": 5})",
        R"({"downhill": 1, "cost": "w^"})",
        R"({"downhill": 1, "cost": "w=3"})",
        R"({"downhill": 1, "cost": "a*w^2"})",
        R"({"downhill": 1, "cost": "a*w^2", "let": 5})",
        R"({"downhill": 1, "cost": "a*w^2", "let": {"a": "3"}})",
        R"({"downhill": 1, "cost": "a*w^2", "let": {"a": "inf"}})",
        R"({"downhill": 1, "cost": "a*w^2", "let": {"a": 3, "b": 1}})",
        R"({"downhill": 1, "cost": "a*w^2", "let": {"b": 1}})",
        R"({"downhill": 1, "let": {"w": 1}})",
        R"({"downhill": 1, "cost": "(w*x-y)^2"})",
        R"({"downhill": 1, "cost": "(w*x-y)^2", "data": 5})",
        R"({"downhill": 1, "cost": "(w*x-y)^2", "data": "lines"})",
        R"({"downhill": 1, "cost": "(w*x-y)^2", "data": {"columns": []}})",
        R"({"downhill": 1, "cost": "(w*x-y)^2", "data": {"name": "a", "columns": []}})",
        R"({"downhill": 1, "cost": "(w*x-1)^2", "data": {"name": "a", "columns": [{"letter": "w", "values": [1]}]}})",
        R"({"downhill": 1, "cost": "(w*x-1)^2", "data": {"name": "a", "columns": [{"letter": "x", "values": []}]}})",
        R"({"downhill": 1, "cost": "(w*x-1)^2", "data": {"name": "a", "columns": [{"letter": "x", "values": ["1"]}]}})",
        R"({"downhill": 1, "cost": "(w*x-1)^2", "data": {"name": "a", "columns": [{"letter": "x", "values": [1]}, {"letter": "y", "values": [1, 2]}]}})",
        R"({"downhill": 1, "cost": "(w*x-1)^2", "data": {"name": "a", "columns": [{"letter": "x", "values": [1]}, {"letter": "x", "values": [1]}]}})",
        R"({"downhill": 1, "cost": "(w*x-1)^2", "data": {"name": "big.csv", "rows": 1000000}})",
        R"({"downhill": 1, "standardise": 1})",
        R"({"downhill": 1, "batch": "some"})",
        R"({"downhill": 1, "batch": 0})",
        R"({"downhill": 1, "batch": 4, "seed": -1})",
        R"({"downhill": 1, "start": 5})",
        R"({"downhill": 1, "start": []})",
        R"({"downhill": 1, "start": ["5"]})",
        R"({"downhill": 1, "start": [1, 2]})",
        R"({"downhill": 1, "start": [1e999]})",
        R"({"downhill": 1, "rate": 0})",
        R"({"downhill": 1, "rate": -0.1})",
        R"({"downhill": 1, "rate": "0.1"})",
        R"({"downhill": 1, "rate": null})",
        R"({"downhill": 1, "rule": 5})",
        R"({"downhill": 1, "rule": "sgd"})",
        R"({"downhill": 1, "rule": "momentum:momentum=2"})",
        R"({"downhill": 1, "schedule": null})",
        R"({"downhill": 1, "schedule": "cosine:steps=0"})",
        R"({"downhill": 1, "rate_changes": 5})",
        R"({"downhill": 1, "rate_changes": [5]})",
        R"({"downhill": 1, "rate_changes": [{"step": 1}]})",
        R"({"downhill": 1, "rate_changes": [{"step": 1.5, "rate": 1}]})",
        R"({"downhill": 1, "rate_changes": [{"step": 0, "rate": 1}]})",
        R"({"downhill": 1, "rate_changes": [{"step": 1, "rate": 0}]})",
        R"({"downhill": 1, "rate_changes": [{"step": 2, "rate": 1}, {"step": 1, "rate": 1}]})",
        R"({"downhill": 1, "steps": 0})",
        R"({"downhill": 1, "steps": 1.5})",
        R"({"downhill": 1, "steps": -3})",
        R"({"downhill": 1, "steps": 10000001})",
        R"({"downhill": 1, "steps": 1e300})",
        R"({"downhill": 1, "tolerance": -1})",
        R"({"downhill": 1, "tolerance": true})",
        QByteArray(100'000, '['),
        QByteArray(R"({"downhill": 1, "cost": ")") + QByteArray(500'000, '(') + R"("})",
    };
    for (const QByteArray& bytes : bad) {
        SCOPED_TRACE(bytes.left(60).toStdString());
        const auto read = readVersionOne(bytes);
        const auto* problem = std::get_if<QString>(&read);
        ASSERT_TRUE(problem);
        EXPECT_FALSE(problem->isEmpty());
        EXPECT_FALSE(problem->contains(QLatin1Char('\n')));
        EXPECT_LT(problem->size(), 400);
    }
}

class Lessons : public WindowTest {
protected:
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    SessionActions* lessons() const { return window->sessions(); }

    QTemporaryDir folder;
};

TEST_F(Lessons, ComeBackIntoTheWindow) {
    const RunSettings mine{
        .cost = "3(w-1)^2", .start = {-2}, .hyper = {.rate = 0.25}, .steps = 7, .tolerance = 0};
    ASSERT_TRUE(settle(mine));
    EXPECT_EQ(lessons()->save(path("mine.downhill")), QString());
    ASSERT_TRUE(settle(RunSettings{}));
    EXPECT_EQ(lessons()->open(path("mine.downhill")), QString());
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings(), mine);
    EXPECT_EQ(exactCell(0, column::cost), 27); // 3 · 3²
}

TEST_F(Lessons, ThatAreBadChangeNothing) {
    QFile file(path("bad.downhill"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"downhill": 1, "rate": -1})");
    file.close();
    ASSERT_TRUE(settle({.hyper = {.rate = 0.3}}));
    const QString error = lessons()->open(file.fileName());
    EXPECT_TRUE(error.contains(QStringLiteral("bad.downhill"))) << error.toStdString();
    EXPECT_TRUE(error.contains(QStringLiteral("-1"))) << error.toStdString();
    EXPECT_EQ(live()->settings(), (RunSettings{.hyper = {.rate = 0.3}}));
    EXPECT_NE(lessons()->open(path("not-there.downhill")), QString());
    EXPECT_NE(lessons()->open(folder.path()), QString());
    EXPECT_NE(lessons()->open(QStringLiteral("/dev/zero")), QString());
    EXPECT_EQ(live()->settings(), (RunSettings{.hyper = {.rate = 0.3}}));
}

// The page has one knob; a lesson with two must not take it down.
// A lesson with two knobs opens where there are two, and one with one knob goes back.
TEST_F(Lessons, OpenOnThePageForTheirKnobs) {
    QFile file(path("two.downhill"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"downhill": 1, "cost": "w1^2+w2^2", "start": [1, 2]})");
    file.close();
    ASSERT_EQ(lessons()->save(path("one.downhill")), QString());
    ASSERT_EQ(lessons()->open(file.fileName()), QString());
    EXPECT_EQ(live()->settings().start, (std::vector<double>{1, 2}));
    ASSERT_TRUE(settle());
    // 1, 2 → 0.8, 1.6
    EXPECT_DOUBLE_EQ(live()->run()->w(1)[0], 0.8);
    EXPECT_DOUBLE_EQ(live()->run()->w(1)[1], 1.6);
    window->grab();
    ASSERT_EQ(lessons()->open(path("one.downhill")), QString());
    EXPECT_EQ(live()->settings(), RunSettings{});
}

TEST_F(Lessons, ThatCannotBeSavedSaySo) {
    EXPECT_NE(lessons()->save(path("no/such/folder/mine.downhill")), QString());
    EXPECT_NE(lessons()->save(folder.path()), QString());
    EXPECT_NE(lessons()->save(QStringLiteral("/dev/full")), QString());
}

} // namespace
} // namespace downhill
