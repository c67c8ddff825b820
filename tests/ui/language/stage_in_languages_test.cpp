// The stage in each language, on the screens where room is short.
#include "tests/ui/language/every_language.h"
#include "tests/ui/stage/stage_layout_check.h"

#include "core/rules/rule_row.h"
#include "ui/playback/playhead.h"

#include <gmock/gmock.h>

namespace downhill {
namespace {

class StageIn : private Spoken, public StageLayoutTest, public testing::WithParamInterface<LanguageAndSize> {
protected:
    StageIn()
        : Spoken(std::get<0>(GetParam())), StageLayoutTest({std::get<1>(GetParam()), Theme::Mode::light}) {}
    ~StageIn() override {
        EXPECT_THAT(untranslated.found, testing::IsEmpty());
        window.reset(); // before the language
    }

    /// All of its words, or those that it has for want of room.
    void expectHintIsWhole() const {
        const auto* hint = stage()->findChild<ElidedLabel*>(QStringLiteral("stageHint"));
        const QFontMetrics metrics = hint->fontMetrics();
        const int room = hint->contentsRect().width();
        EXPECT_TRUE(metrics.horizontalAdvance(hint->text()) <= room ||
                    (!hint->shorter().isEmpty() && metrics.horizontalAdvance(hint->shorter()) <= room))
            << hint->text().toStdString() << " | " << hint->shorter().toStdString();
    }
};

TEST_P(StageIn, HoldsRuns) {
    for (int page = 0; page < 2; ++page) {
        SCOPED_TRACE(page);
        present(page, screen_.size);
        for (const double rate : {0.1, 2.0}) {
            RunSettings settings = live()->settings();
            settings.hyper.rate = rate;
            ASSERT_TRUE(settle(settings));
            playhead()->setStep(4);
            expectEveryChoiceOfPicturesWell();
            expectHintIsWhole();
        }
    }
}

TEST_P(StageIn, HoldsALongRun) {
    present(0, screen_.size);
    ASSERT_TRUE(
        settle({.hyper = {.rate = 0.3, .rule = RuleChoice("adam")}, .steps = 1'000'000, .tolerance = 0}));
    playhead()->setStep(123'456);
    expectWell();
    expectHintIsWhole();
    stage()->setCaption(QStringLiteral("What Adam does."));
    expectWell();
    expectHintIsWhole();
}

using StageOfTheNetworkIn = StageIn;

TEST_P(StageOfTheNetworkIn, HoldsIt) {
    present(2, screen_.size);
    LiveTraining* training = window->trainingPage()->live();
    training->step();
    ASSERT_TRUE(eventually([&] { return training->training()->stepsTaken() == 1; }));
    expectEveryChoiceOfPicturesWell();
    expectHintIsWhole();
}

INSTANTIATE_TEST_SUITE_P(Languages, StageIn,
                         testing::Combine(testing::ValuesIn(languagesAndLonger),
                                          testing::Values(QSize(1000, 680), QSize(1366, 768))),
                         nameOfLanguageAndSize);

INSTANTIATE_TEST_SUITE_P(Languages, StageOfTheNetworkIn,
                         testing::Combine(testing::ValuesIn(languages),
                                          testing::Values(QSize(1000, 680), QSize(1366, 768))),
                         nameOfLanguageAndSize);

} // namespace
} // namespace downhill
