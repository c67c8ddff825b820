// Guided demonstrations in the real window: they lead on by keys and mouse, and leave nothing behind.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/plot/plot_view.h"
#include "ui/controls/number_field.h"
#include "ui/guide/guide.h"
#include "ui/guide/guide_bubble.h"
#include "ui/guide/tour.h"
#include "ui/learn/content/learn_content.h"
#include "ui/learn/learn_page.h"
#include "ui/learn/section/learn_section.h"
#include "ui/pins/pin_list.h"
#include "ui/playback/playhead.h"
#include "ui/predict/predictions.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSettings>

#include <set>
#include <utility>

namespace downhill {
namespace {

const LearnContent& mistakes() { return builtInLearnContent("mistakes"); }
const LearnEntry& tour() { return builtInLearnContent("tour").entries.front(); }

class GuideTest : public WindowTest {
protected:
    GuideBubble* bubble() const { return window->findChild<GuideBubble*>(); }
    QWidget* ring() const { return window->findChild<QWidget*>(QStringLiteral("guideRing")); }
    QAbstractButton* bubbleButton(const char* name) const {
        return bubble()->findChild<QAbstractButton*>(QLatin1String(name));
    }
    QAbstractButton* next() const { return bubbleButton("primary"); }
    QString words() const { return bubble()->findChild<QLabel*>(QStringLiteral("guideWords"))->text(); }
    void press(Qt::Key key) { QTest::keyClick(window->windowHandle(), key); }

    /// Until the run of that part is there and has played.
    bool isShown(const LearnPart& part) {
        return eventually([&] {
            const auto& run = live()->run();
            return run && run->settings().start == part.show->start &&
                   run->settings().hyper.rate == part.show->hyper.rate && live()->isComplete() &&
                   !playhead()->isPlaying() && playhead()->step() == static_cast<int>(part.to);
        });
    }
    /// Where it is in the window.
    QRect placeOf(QWidget* widget) const { return {widget->mapTo(window.get(), QPoint()), widget->size()}; }
};

class EveryMistake : public GuideTest, public testing::WithParamInterface<std::size_t> {};
INSTANTIATE_TEST_SUITE_P(, EveryMistake, testing::Range<std::size_t>(0, 4));

TEST_P(EveryMistake, LeadsThroughAllItsStops) {
    const LearnEntry& mistake = mistakes().entries[GetParam()];
    window->guide()->begin(mistake);
    for (std::size_t stop = 0; stop < mistake.parts.size(); ++stop) {
        const LearnPart& part = mistake.parts[stop];
        playhead()->setSpeed(1000); // several steps at once, and none too far
        ASSERT_TRUE(bubble()->isVisible());
        EXPECT_TRUE(next()->hasFocus());
        EXPECT_EQ(words(), part.words);
        EXPECT_EQ(next()->accessibleDescription(), part.words);
        EXPECT_TRUE(isShown(part)) << stop;
        EXPECT_EQ(page()->pins()->pins().size(), part.beside.size());
        EXPECT_EQ(bubbleButton("guideBack")->isEnabled(), stop > 0);
        press(stop % 2 ? Qt::Key_Right : Qt::Key_Return);
    }
    EXPECT_FALSE(window->guide()->isOn()) << "Done at the last stop";
}

TEST_F(GuideTest, KeysLeadOnAndBack) {
    const LearnEntry& mistake = mistakes().entries[0];
    window->guide()->begin(mistake);
    press(Qt::Key_Right);
    EXPECT_EQ(words(), mistake.parts[1].words);
    press(Qt::Key_Left);
    EXPECT_EQ(words(), mistake.parts[0].words);
    press(Qt::Key_Left);
    EXPECT_EQ(words(), mistake.parts[0].words) << "there is none before the first";
}

// From a small projector to a large laptop; a window that may not be so small is as small as it may be.
class TourAt : public GuideTest, public testing::WithParamInterface<std::pair<int, int>> {};
INSTANTIATE_TEST_SUITE_P(, TourAt,
                         testing::Values(std::pair{1000, 680}, std::pair{1024, 768}, std::pair{1440, 900},
                                         std::pair{1920, 1080}));

TEST_P(TourAt, EveryStopHasATitleOfItsOwnAndIsNotCovered) {
    window->resize(GetParam().first, GetParam().second);
    window->guide()->begin(tour());
    std::set<QString> titles;
    for (const LearnPart& part : tour().parts) {
        QWidget* target = *part.at == PagePart::pages
                              ? window->findChild<QWidget*>(QStringLiteral("pageSwitch"))
                              : window->page()->part(*part.at);
        EXPECT_TRUE(eventually([&] { return ring()->geometry().contains(placeOf(target)); }));
        EXPECT_FALSE(bubble()->geometry().intersects(placeOf(target))) << words().toStdString();
        EXPECT_TRUE(window->rect().contains(bubble()->geometry()));
        const QString title = bubble()->findChild<QLabel*>(QStringLiteral("guideTitle"))->text();
        EXPECT_EQ(title, part.title);
        EXPECT_TRUE(!title.isEmpty() && titles.insert(title).second) << title.toStdString();
        QTest::mouseClick(next(), Qt::LeftButton);
    }
    EXPECT_FALSE(window->guide()->isOn());
}

TEST_F(GuideTest, PointsToThePartThatItSpeaksOf) {
    window->guide()->begin(tour());
    for (const LearnPart& part : tour().parts) {
        ASSERT_TRUE(part.at);
        QWidget* target = *part.at == PagePart::pages
                              ? window->findChild<QWidget*>(QStringLiteral("pageSwitch"))
                              : window->page()->part(*part.at);
        ASSERT_TRUE(target);
        EXPECT_TRUE(eventually([&] { return ring()->geometry().contains(placeOf(target)); }));
        EXPECT_FALSE(bubble()->geometry().intersects(placeOf(target))) << words().toStdString();
        EXPECT_TRUE(window->rect().contains(bubble()->geometry()));
        EXPECT_EQ(bubble()->height(), bubble()->heightForWidth(bubble()->width())) << "nothing is cut off";
        QTest::mouseClick(next(), Qt::LeftButton);
    }
    EXPECT_FALSE(bubble()->isVisible());
    EXPECT_FALSE(ring()->isVisible());
}

TEST_F(GuideTest, FollowsWhatItPointsTo) {
    window->guide()->begin(tour());
    QWidget* curve = window->page()->part(PagePart::costPicture);
    window->resize(1366, 768);
    EXPECT_TRUE(eventually([&] { return ring()->geometry().contains(placeOf(curve)); }));
    window->showPage(3); // whoever looks elsewhere meanwhile
    EXPECT_TRUE(eventually([&] { return !ring()->isVisible(); }));
    EXPECT_TRUE(bubble()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_EQ(window->page(), window->runPage(1)) << "where it began";
}

TEST_F(GuideTest, EveryPartOfEveryGuideIsThereToBePointedTo) {
    for (const char* name : {"mistakes", "tour"})
        for (const LearnEntry& entry : builtInLearnContent(name).entries)
            for (const LearnPart& part : entry.parts) {
                ASSERT_TRUE(part.at && part.show) << part.words.toStdString();
                RunPage* page = window->runPage(part.show->start.size());
                EXPECT_TRUE(*part.at == PagePart::pages || page->part(*part.at)) << part.words.toStdString();
            }
}

TEST_F(GuideTest, LeavesNothingBehind) {
    RunSettings own{.start = {-3}, .hyper = {.rate = 0.25}, .steps = 7};
    ASSERT_TRUE(settle(own));
    page()->pinAction()->trigger();
    page()->pins()->setData(page()->pins()->index(0, PinList::nameColumn), QStringLiteral("mine"));
    own.hyper.rate = 0.3;
    ASSERT_TRUE(settle(own));
    page()->setLogarithmic(true);
    playhead()->setStep(4);
    RunPage* two = window->runPage(2);
    const RunSettings ownTwo = two->live()->settings();
    lossView()->setFocus();

    page()->transport()->setSpeed(30);
    window->guide()->begin(mistakes().entries[3]); // goes to two knobs
    EXPECT_EQ(page()->transport()->speed(), 2) << "slow enough to be read along";
    for (std::size_t stop = 0; stop < 3; ++stop)
        press(Qt::Key_Right);
    EXPECT_EQ(window->page(), two);
    EXPECT_TRUE(isShown(mistakes().entries[3].parts[3]));
    press(Qt::Key_Escape);

    EXPECT_EQ(window->page(), window->runPage(1));
    EXPECT_TRUE(eventually([&] { return live()->run()->settings() == own && playhead()->step() == 4; }));
    ASSERT_EQ(page()->pins()->pins().size(), 1u);
    EXPECT_EQ(page()->pins()->pins()[0].name, QStringLiteral("mine"));
    EXPECT_TRUE(page()->isLogarithmic());
    EXPECT_EQ(page()->transport()->speed(), 30);
    EXPECT_EQ(two->live()->settings(), ownTwo);
    EXPECT_TRUE(lossView()->hasFocus());
    // What comes later is nobody's but the user's.
    own.hyper.rate = 0.1;
    ASSERT_TRUE(settle(own));
    EXPECT_EQ(playhead()->step(), 4);
}

TEST_F(GuideTest, PredictingGoesOnAfterwards) {
    page()->predictions()->setOn(true);
    window->guide()->begin(mistakes().entries[0]);
    EXPECT_FALSE(page()->predictions()->isOn());
    press(Qt::Key_Escape);
    EXPECT_TRUE(page()->predictions()->isOn());
    EXPECT_TRUE(eventually([&] { return live()->isHiding(); }));
    page()->predictions()->setOn(false);
}

TEST_F(GuideTest, TheNextStopShowsItsStepsWhateverWasSwitchedMeanwhile) {
    const LearnEntry& mistake = mistakes().entries[0];
    window->guide()->begin(mistake);
    EXPECT_TRUE(isShown(mistake.parts[0]));
    page()->predictions()->setOn(true);
    page()->setLogarithmic(true);
    EXPECT_TRUE(eventually([&] { return live()->isHiding(); }));
    next()->click();
    EXPECT_FALSE(page()->predictions()->isOn());
    EXPECT_FALSE(page()->isLogarithmic());
    EXPECT_TRUE(isShown(mistake.parts[1]));
    press(Qt::Key_Escape);
    EXPECT_FALSE(page()->predictions()->isOn()) << "as it was before the guide";
}

TEST_F(GuideTest, OnesOwnPlayingIsNotStopped) {
    window->guide()->begin(mistakes().entries[0]);
    EXPECT_TRUE(isShown(mistakes().entries[0].parts[0]));
    playhead()->setSpeed(1000);
    playhead()->play();
    EXPECT_TRUE(eventually([&] { return playhead()->step() == playhead()->lastStep(); }));
}

TEST_F(GuideTest, AnotherRunEndsIt) {
    window->guide()->begin(mistakes().entries[0]);
    const RunSettings wanted{.start = {2}, .hyper = {.rate = 0.2}, .steps = 9};
    window->run(wanted); // a lesson file, or "show me"
    EXPECT_FALSE(window->guide()->isOn());
    EXPECT_TRUE(eventually([&] { return live()->run()->settings() == wanted; }));
    EXPECT_EQ(live()->settings(), wanted);
}

TEST_F(GuideTest, WhatIsChosenMeanwhileCanBeTriedOut) {
    window->guide()->begin(mistakes().entries[0]);
    EXPECT_TRUE(isShown(mistakes().entries[0].parts[0]));
    type(rateField(), QStringLiteral("0.4"));
    EXPECT_TRUE(eventually([&] { return live()->run()->settings().hyper.rate == 0.4; }));
    EXPECT_TRUE(window->guide()->isOn());
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->guide()->isOn());
}

TEST_F(GuideTest, TheTourIsOfferedOnceAndComesAgainWhenAskedFor) {
    QSettings().remove(QStringLiteral("tour/shown"));
    offerTour(*window->guide());
    EXPECT_TRUE(bubble()->isVisible());
    QTest::mouseClick(bubbleButton("guideEnd"), Qt::LeftButton); // Skip
    EXPECT_FALSE(window->guide()->isOn());
    offerTour(*window->guide());
    EXPECT_FALSE(window->guide()->isOn());
    auto* action = window->findChild<QAction*>(QStringLiteral("tour"));
    ASSERT_TRUE(action);
    action->trigger();
    EXPECT_EQ(words(), tour().parts.front().words);
    EXPECT_EQ(tour().parts.size(), 5u);
}

// The tour has just said that Space plays.
TEST_F(GuideTest, AfterTheTourOfTheFirstStartTheKeysAreThePages) {
    closeWindow();
    QSettings().remove(QStringLiteral("tour/shown"));
    window = std::make_unique<MainWindow>();
    window->show();
    offerTour(*window->guide()); // before the window is active
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    press(Qt::Key_Escape);
    ASSERT_FALSE(window->guide()->isOn());
    EXPECT_TRUE(costView()->hasFocus());
}

TEST_F(GuideTest, ClosingTheWindowKeepsOnesOwn) {
    page()->setLogarithmic(true);
    window->guide()->begin(tour());
    closeWindow();
    EXPECT_TRUE(QSettings().value(QStringLiteral("loss/logarithmic")).toBool());
    QSettings().remove(QStringLiteral("loss/logarithmic"));
}

} // namespace
} // namespace downhill
