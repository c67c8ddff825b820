// The scripts that come with the program: whole, short enough to be read along, and every number in them is
// true.
#include "ui/scenes/built_in_scenes.h"

#include "tests/ui/learn/content/content_numbers.h"
#include "tests/ui/testing/printed_text.h"
#include "ui/learn/content/learn_number_reader.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace downhill {
namespace {

using testing::AllOf;
using testing::Ge;
using testing::IsEmpty;
using testing::Le;

class BuiltInScenes : public testing::TestWithParam<const char*> {
protected:
    const std::vector<Scene>& scenes() const { return builtInScenes(QLatin1String(GetParam())); }
    /// What the file lists beside each.
    static QJsonArray listed(const char* name) {
        QFile file(QStringLiteral(":/scenes/%1.downhill").arg(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object()["scenes"].toArray();
    }
};

TEST_P(BuiltInScenes, EveryNumberIsTrue) {
    const QJsonArray list = listed(GetParam());
    ASSERT_EQ(list.size(), std::ssize(scenes()));
    std::size_t count = 0;
    for (std::size_t i = 0; i < scenes().size(); ++i) {
        const Scene& scene = scenes()[i];
        SCOPED_TRACE(scene.note.toStdString());
        const auto& state =
            scene.session.page == PageName::twoKnobs ? scene.session.twoKnobs : scene.session.oneKnob;
        ASSERT_TRUE(state);
        const Lesson own = state->settings;
        NamedRuns beside;
        for (const PinList::Pin& pin : state->pins)
            beside.insert({pin.name, std::get<PinnedRun>(pin.what).settings});
        std::vector<LearnNumber> numbers;
        const QString problem =
            readLearnNumbers(list[static_cast<qsizetype>(i)].toObject().value(QLatin1String("numbers")),
                             {scene.note}, &own, beside, numbers);
        ASSERT_EQ(problem, QString());
        EXPECT_THAT(wrongNumbersIn(scene.note, numbers), IsEmpty());
        count += numbers.size();
    }
    EXPECT_GE(count, 3U);
}

TEST_P(BuiltInScenes, ItsRunsAreLongEnough) {
    for (const Scene& scene : scenes()) {
        const auto& state =
            scene.session.page == PageName::twoKnobs ? scene.session.twoKnobs : scene.session.oneKnob;
        ASSERT_TRUE(state);
        const auto step = static_cast<std::uint64_t>(state->step);
        EXPECT_LE(std::max(step, scene.playTo), state->settings.steps) << scene.note.toStdString();
        EXPECT_TRUE(scene.playTo == 0 || scene.playTo > step) << scene.note.toStdString();
    }
}

// Read aloud, 150 words take a minute; what stands in a bubble is short.
TEST_P(BuiltInScenes, TakesAMinute) {
    EXPECT_EQ(scenes().size(), 5U);
    qsizetype words = 0;
    for (const Scene& scene : scenes()) {
        words += scene.note.split(u' ').size();
        EXPECT_LE(scene.note.size(), 240);
    }
    EXPECT_THAT(words, AllOf(Ge(60), Le(180)));
}

INSTANTIATE_TEST_SUITE_P(, BuiltInScenes,
                         testing::Values("tour", "one-step", "bigger-is-faster", "knows-the-bottom",
                                         "computes-the-gradient"),
                         [](const auto& script) {
                             std::string name = script.param;
                             std::erase(name, '-');
                             return name;
                         });

TEST(BuiltInScenesOfMistakes, BearTheNamesOfTheMistakes) {
    for (const LearnEntry& mistake : builtInLearnContent("mistakes").entries)
        for (const Scene& scene : builtInScenes(mistake.script))
            EXPECT_EQ(scene.title, quotedMistake(mistake));
}

} // namespace
} // namespace downhill
