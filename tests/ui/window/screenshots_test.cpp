// The pictures of the README, of the real window as it is today. `tests/screenshots` puts them where they are
// shown; else they go nowhere, and it is tried alone that they can be made.
#include "tests/ui/stage/stage_test.h"
#include "ui/learn/learn_page.h"
#include "ui/playback/playhead.h"

#include <QTemporaryDir>

namespace downhill {
namespace {

class Screenshots : public StageTest {
protected:
    void take(const char* name) {
        letLayoutsSettle();
        const QString wanted = qEnvironmentVariable("DOWNHILL_SCREENSHOTS", nowhere_.path());
        const QImage seen = window->grab().toImage();
        EXPECT_EQ(seen.size(), QSize(1440, 900));
        EXPECT_TRUE(seen.save(wanted + u'/' + QLatin1String(name) + QStringLiteral(".png")))
            << wanted.toStdString();
    }

private:
    QTemporaryDir nowhere_;
};

TEST_F(Screenshots, OfEachPageAndTheStage) {
    window->setThemeMode(Theme::Mode::light);
    ASSERT_TRUE(settle(RunSettings{}));
    playhead()->setStep(3);
    take("screenshot");

    window->showPage(1);
    ASSERT_TRUE(settle());
    playhead()->setStep(2);
    take("screenshot-two-knobs");

    window->showPage(2);
    LiveTraining* training = window->trainingPage()->live();
    training->beginAt({}, 400);
    ASSERT_TRUE(eventually([&] { return training->isThere(); }));
    take("screenshot-many-knobs");

    window->showPage(3);
    window->learnPage()->showSection(3); // a run by hand
    take("screenshot-learn");

    window->showPage(0);
    ASSERT_TRUE(settle({.hyper = {.rate = 1.1}}));
    window->setThemeMode(Theme::Mode::dark);
    present(0, {1440, 900});
    playhead()->setStep(6);
    take("screenshot-stage");
}

} // namespace
} // namespace downhill
