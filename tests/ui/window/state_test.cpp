// What the window remembers from one start to the next.
#include "tests/ui/testing/window_test.h"

#include "ui/playback/transport_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QToolButton>
#include <QWindow>

namespace downhill {
namespace {

class WindowState : public WindowTest {
protected:
    void startAgain() {
        closeWindow();
        openWindow(QSize());
    }
};

TEST_F(WindowState, ComesBack) {
    window->setThemeMode(Theme::Mode::dark);
    click(find<QCheckBox>("log"), {10, find<QCheckBox>("log")->height() / 2});
    auto* speed = find<QComboBox>("speed");
    speed->setFocus();
    QTest::keyClick(speed, Qt::Key_Down); // 2 → 5 steps a second
    window->resize(1500, 950);
    startAgain();
    EXPECT_EQ(window->theme().mode, Theme::Mode::dark);
    EXPECT_TRUE(find<QCheckBox>("log")->isChecked());
    EXPECT_TRUE(page()->isLogarithmic());
    EXPECT_EQ(page()->transport()->speed(), 5);
    EXPECT_EQ(window->size(), QSize(1500, 950));
}

TEST_F(WindowState, ComesBackLightAndLinear) {
    window->setThemeMode(Theme::Mode::dark);
    startAgain();
    window->setThemeMode(Theme::Mode::light);
    startAgain();
    EXPECT_EQ(window->theme().mode, Theme::Mode::light);
    EXPECT_FALSE(page()->isLogarithmic());
}

TEST_F(WindowState, TextSizeComesBack) {
    const double normal = window->theme().scale;
    QTest::keyClick(window->windowHandle(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_NEAR(window->theme().scale, normal * 1.1, 1e-9);
    const double larger = window->theme().scale;
    startAgain();
    EXPECT_EQ(window->theme().scale, larger);
    QTest::keyClick(window->windowHandle(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(window->theme().scale, normal);
}

TEST_F(WindowState, TheFirstStartIsSensible) {
    EXPECT_FALSE(page()->isLogarithmic());
    EXPECT_EQ(page()->transport()->speed(), 2);
    EXPECT_EQ(live()->settings(), RunSettings{});
}

TEST_F(WindowState, DamagedSettingsAreSurvived) {
    closeWindow();
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), QStringLiteral("garbage"));
    settings.setValue(QStringLiteral("window/zoom"), QStringLiteral("nan"));
    settings.setValue(QStringLiteral("window/theme"), 99);
    settings.setValue(QStringLiteral("loss/logarithmic"), QStringLiteral("perhaps"));
    settings.setValue(QStringLiteral("playback/speed"), QStringLiteral("-inf"));
    openWindow(QSize());
    EXPECT_GE(window->theme().scale, 0.8);
    EXPECT_LE(window->theme().scale, 6);
    EXPECT_GE(page()->transport()->speed(), 1);
    window->grab();
}

} // namespace
} // namespace downhill
