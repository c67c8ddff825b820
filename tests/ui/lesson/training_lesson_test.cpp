// Lesson files about the network: written, read back, and bad ones refused.
#include "tests/ui/lesson/version_one.h"

#include "core/network/initial_knobs.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace downhill {
namespace {

const TrainingSettings* settingsIn(const std::variant<Lesson, QString>& read) {
    const auto* lesson = std::get_if<Lesson>(&read);
    return lesson ? std::get_if<TrainingSettings>(lesson) : nullptr;
}

void expectReadsBack(const TrainingSettings& settings) {
    const QByteArray bytes = versionOne(settings);
    const auto read = readVersionOne(bytes);
    const TrainingSettings* back = settingsIn(read);
    ASSERT_NE(back, nullptr) << std::get<QString>(read).toStdString();
    EXPECT_EQ(back->digits, settings.digits);
    EXPECT_EQ(back->network, settings.network);
    EXPECT_EQ(back->seed, settings.seed);
    EXPECT_EQ(back->hyper, settings.hyper);
    EXPECT_EQ(back->steps, settings.steps);
    EXPECT_EQ(back->tolerance, settings.tolerance);
    ASSERT_EQ(back->start == nullptr, settings.start == nullptr);
    if (settings.start) {
        EXPECT_EQ(*back->start, *settings.start);
    }
}

TEST(TrainingLesson, ReadsBackToTheSameSettings) {
    expectReadsBack({});
    TrainingSettings settings;
    settings.digits = {"/some where/imagés.gz", "/l.idx"};
    settings.network = {Activation::relu, OutputCost::squaredError};
    settings.seed = 9'007'199'254'740'991;
    settings.hyper.rate = 0.30000000000000004;
    settings.hyper.batch = Hyperparameters::allSamples;
    settings.hyper.rule = {"adam", {0.5, 0.9, 1e-300}};
    settings.hyper.schedule = {"cosine", {2000}};
    settings.steps = 12'345;
    settings.tolerance = 1e-9;
    expectReadsBack(settings);
    settings.start = std::make_shared<const std::vector<float>>(initialKnobs(settings.network, 3));
    expectReadsBack(settings);
}

// One comma, several, quotes, backslashes, blanks at either end: a path may hold them all.
TEST(TrainingLesson, PathsOfDigitsAreAnyText) {
    const std::string paths[] = {"/a,b/images.idx", "l,a,b,e,l,s", ",",       "\"quoted\"",
                                 "back\\slash",     "  blanks  ",  "builtin", "é\n"};
    for (const std::string& images : paths)
        for (const std::string& labels : paths) {
            TrainingSettings settings;
            settings.digits = {images, labels};
            expectReadsBack(settings);
            const QJsonObject object = QJsonDocument::fromJson(versionOne(settings)).object();
            EXPECT_EQ(object["images"].toString().toStdString(), images);
            EXPECT_EQ(object["labels"].toString().toStdString(), labels);
            EXPECT_FALSE(object.contains("digits"));
        }
}

// As it was saved before there were two keys.
TEST(TrainingLesson, BothPathsInOneTextAreStillRead) {
    const auto read = readVersionOne(R"({"downhill": 1, "digits": "/some where/images.gz,labels.gz"})");
    ASSERT_NE(settingsIn(read), nullptr);
    EXPECT_EQ(settingsIn(read)->digits, (DigitSource{"/some where/images.gz", "labels.gz"}));

    const auto ambiguous = readVersionOne(R"({"downhill": 1, "digits": "a,b,labels"})");
    ASSERT_NE(std::get_if<QString>(&ambiguous), nullptr);
    EXPECT_TRUE(std::get<QString>(ambiguous).contains("\"images\""));
}

TEST(TrainingLesson, PathsComeInTwos) {
    for (const char* keys : {R"("images": "i")", R"("labels": "l")", R"("images": "i", "labels": "")",
                             R"("images": 5, "labels": "l")", R"("images": "i", "labels": null)",
                             R"("digits": "builtin", "images": "i", "labels": "l")"}) {
        const auto read = readVersionOne("{\"downhill\": 1, " + QByteArray(keys) + "}");
        const auto* problem = std::get_if<QString>(&read);
        ASSERT_NE(problem, nullptr) << keys;
        EXPECT_TRUE(problem->contains("\"images\"") || problem->contains("\"labels\""))
            << problem->toStdString();
    }
}

TEST(TrainingLesson, MayLeaveThingsOut) {
    const auto read = readVersionOne(R"({"downhill": 1, "digits": "builtin"})");
    ASSERT_NE(settingsIn(read), nullptr);
    EXPECT_EQ(settingsIn(read)->hyper, TrainingSettings().hyper);
    EXPECT_EQ(settingsIn(read)->steps, TrainingSettings::endless);
}

TEST(TrainingLesson, IsRefusedWithOneLineThatSaysWhy) {
    const std::pair<const char*, const char*> bad[] = {{"digits", "5"},
                                                       {"digits", R"("one.idx")"},
                                                       {"hidden", R"("softplus")"},
                                                       {"hidden", "1"},
                                                       {"output", R"("l1")"},
                                                       {"seed", "-1"},
                                                       {"seed", "1.5"},
                                                       {"rate", "0"},
                                                       {"rate", "-3"},
                                                       {"rate", R"("fast")"},
                                                       {"rule", R"("sgd")"},
                                                       {"rule", R"("momentum:momentum=2")"},
                                                       {"schedule", R"("cosine")"}, // of an endless training
                                                       {"batch", "0"},
                                                       {"batch", "-5"},
                                                       {"batch", R"("most")"},
                                                       {"batch", "1.5"},
                                                       {"steps", "0"},
                                                       {"steps", "1e300"},
                                                       {"tolerance", "-1"},
                                                       {"knobs", "1"},
                                                       {"knobs", R"("")"},
                                                       {"knobs", R"("Z2FyYmFnZQ==")"}};
    for (const auto& [key, value] : bad) {
        const QByteArray others = QByteArray(key) == "digits" ? "" : R"("digits": "builtin", )";
        const QByteArray bytes = "{\"downhill\": 1, " + others + "\"" + key + "\": " + value + "}";
        const auto read = readVersionOne(bytes);
        const auto* problem = std::get_if<QString>(&read);
        ASSERT_NE(problem, nullptr) << bytes.toStdString();
        EXPECT_FALSE(problem->isEmpty()) << bytes.toStdString();
        EXPECT_FALSE(problem->contains('\n')) << problem->toStdString();
    }
}

// Knobs that were made for sigmoids mean nothing to a network of ReLUs.
TEST(TrainingLesson, KnobsMustBeThoseOfTheNetwork) {
    TrainingSettings settings;
    settings.start = std::make_shared<const std::vector<float>>(initialKnobs({}, 1));
    QJsonObject object = QJsonDocument::fromJson(versionOne(settings)).object();
    object["hidden"] = "relu";
    const auto read = readVersionOne(QJsonDocument(object).toJson());
    ASSERT_NE(std::get_if<QString>(&read), nullptr);
    EXPECT_TRUE(std::get<QString>(read).contains("knobs")) << std::get<QString>(read).toStdString();
}

} // namespace
} // namespace downhill
