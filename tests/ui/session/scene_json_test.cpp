// Scenes in lesson files: written, read back, and refused where something is wrong. That any scenes come back
// to the same bits is held by SessionBytes.
#include "ui/session/session_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace downhill {
namespace {

std::vector<Scene> scenesOf(const QByteArray& list) {
    const auto read = readLessonContent(R"({"downhill": 2, "scenes": )" + list + "}");
    EXPECT_TRUE(std::holds_alternative<LessonContent>(read)) << std::get<QString>(read).toStdString();
    return std::get<LessonState>(std::get<LessonContent>(read)).scenes;
}

std::string sceneRefusal(const QByteArray& list) {
    const auto read = readLessonContent(R"({"downhill": 2, "scenes": )" + list + "}");
    return std::holds_alternative<QString>(read) ? std::get<QString>(read).toStdString() : "";
}

TEST(SceneJson, OfATitleAloneKeepsThePagesAsTheyAre) {
    const auto scenes = scenesOf(R"([{"title": "Look here"}])");
    ASSERT_EQ(scenes.size(), 1U);
    EXPECT_EQ(scenes[0], (Scene{.title = "Look here"}));
}

TEST(SceneJson, HasWhatAPersonWrote) {
    const auto scenes = scenesOf(R"([{"title": "Too large", "note": "Who sees why?\nAsk.", "page": "one-knob",
        "pages": {"one-knob": {"settings": {"rate": 2}, "step": 3}}, "play_to": 9, "pictures": ["loss", "arithmetic"],
        "at": "verdict", "locked": ["rate", "start"], "hidden": ["verdict"], "ask": "line",
        "question": "What comes next?", "answer": "It explodes"}])");
    ASSERT_EQ(scenes.size(), 1U);
    const Scene& scene = scenes[0];
    EXPECT_EQ(scene.title, "Too large");
    EXPECT_EQ(scene.note, "Who sees why?\nAsk.");
    ASSERT_TRUE(scene.session.oneKnob);
    EXPECT_EQ(scene.session.oneKnob->settings.hyper.rate, 2);
    EXPECT_EQ(scene.session.oneKnob->step, 3);
    EXPECT_FALSE(scene.session.twoKnobs);
    EXPECT_EQ(scene.playTo, 9U);
    EXPECT_THAT(scene.pictures, testing::ElementsAre(StagePicture::loss, StagePicture::arithmetic));
    EXPECT_EQ(scene.at, PagePart::verdict);
    EXPECT_THAT(scene.access,
                testing::UnorderedElementsAre(testing::Pair(PagePart::rate, PartAccess::locked),
                                              testing::Pair(PagePart::start, PartAccess::locked),
                                              testing::Pair(PagePart::verdict, PartAccess::hidden)));
    EXPECT_EQ(scene.question.kind, SceneQuestion::Kind::line);
    EXPECT_EQ(scene.question.words, "What comes next?");
    EXPECT_EQ(scene.question.answer, "It explodes");
}

TEST(SceneJson, ThatIsWrongIsRefusedWithItsNumberAndWhatIsAllowed) {
    const auto second = [](const char* wrong) {
        return sceneRefusal(QByteArray(R"([{"title": "a"}, )") + wrong + "]");
    };
    using testing::HasSubstr;
    EXPECT_EQ(second("7"), "scene 2: must be an object");
    EXPECT_EQ(second("{}"), "scene 2: \"title\" is missing");
    EXPECT_THAT(second(R"({"title": "a\nb"})"), HasSubstr("scene 2: \"title\" must be one line"));
    EXPECT_THAT(second(R"({"title": "a", "at": "moon"})"), HasSubstr("scene 2: \"at\" must be"));
    EXPECT_THAT(second(R"({"title": "a", "pictures": ["cost", "cost"]})"), HasSubstr("\"pictures\" must be"));
    EXPECT_THAT(second(R"({"title": "a", "pictures": ["cost", "loss", "digits", "rates"]})"),
                HasSubstr("at most three"));
    EXPECT_THAT(second(R"({"title": "a", "locked": ["rate"], "hidden": ["rate"]})"),
                HasSubstr("each in one list"));
    EXPECT_THAT(second(R"({"title": "a", "ask": "an essay"})"), HasSubstr("\"ask\" must be predict or line"));
    EXPECT_THAT(second(R"({"title": "a", "pages": {"one-knob": {"settings": {"rate": -1}}}})"),
                HasSubstr("scene 2: \"one-knob\""));
    EXPECT_THAT(second(("{\"title\": \"" + QByteArray(121, 'a') + "\"}").constData()),
                HasSubstr("at most 120 characters"));
    EXPECT_EQ(sceneRefusal("7"), "\"scenes\" must be a list");
    QByteArray many = "[";
    for (int i = 0; i < 201; ++i)
        many += QByteArray(i ? "," : "") + R"({"title": "a"})";
    EXPECT_EQ(sceneRefusal(many + "]"), "201 scenes; allowed are at most 200");
}

} // namespace
} // namespace downhill
