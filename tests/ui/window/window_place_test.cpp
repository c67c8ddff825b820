// Where the window opens: on the screen, whole; and what its toolbar does where that is narrow.
#include "ui/window/window_place.h"

#include "tests/ui/testing/window_test.h"
#include "ui/export/export_actions.h"
#include "ui/page/page_switch.h"

#include <QMenu>
#include <QSettings>
#include <QToolButton>

namespace downhill {
namespace {

TEST(WindowPlace, IsAsWantedWhereThereIsRoom) {
    EXPECT_EQ(placedWithin({100, 100, 1440, 900}, {0, 0, 1920, 1080}), QRect(100, 100, 1440, 900));
}

// Left, right and below 4 pixels of a frame, above 38 of a title.
TEST(WindowPlace, IsWholeOnASmallScreen) {
    EXPECT_EQ(placedWithin({0, 0, 1440, 900}, {0, 0, 1024, 768}), QRect(4, 38, 1016, 726));
    EXPECT_EQ(placedWithin({1500, 900, 1200, 700}, {0, 28, 1366, 740}), QRect(162, 66, 1200, 698));
}

TEST(WindowPlace, IsOnTheScreenThatIsLeft) {
    EXPECT_EQ(placedWithin({-1800, 50, 1000, 680}, {0, 0, 1920, 1080}), QRect(4, 50, 1000, 680));
}

class NarrowToolbar : public WindowTest {
protected:
    QToolButton* const more = static_cast<QToolButton*>(button(QStringLiteral("More")));
};

TEST_F(NarrowToolbar, HasAMenuOfWhatHasNoRoom) {
    EXPECT_FALSE(more->isVisible());
    EXPECT_TRUE(button(QStringLiteral("Present"))->isVisible());
    window->resize(1000, 680);
    ASSERT_TRUE(eventually([this] { return more->isVisible(); }));
    for (const char* name : {"Pin run", "Export", "Present"})
        EXPECT_FALSE(button(QLatin1String(name))->isVisible()) << name;
    QStringList offered;
    for (const QAction* action : more->menu()->actions())
        if (action->isVisible())
            offered += action->text().remove(QLatin1Char('&'));
    EXPECT_EQ(offered, QStringList({"Pin run", "Export", "Present"}));
    more->menu()->actions().constFirst()->trigger();
    EXPECT_TRUE(settle());
    EXPECT_TRUE(window->page()->pinAction()->isEnabled());

    window->showPage(3); // has neither runs nor pictures
    offered.clear();
    for (const QAction* action : more->menu()->actions())
        if (action->isVisible())
            offered += action->text().remove(QLatin1Char('&'));
    EXPECT_EQ(offered, QStringList({"Present"}));
    window->showPage(0);
    window->resize(1440, 900);
    EXPECT_TRUE(eventually([this] { return !more->isVisible(); }));
}

TEST_F(NarrowToolbar, ShortTitlesKeepTheirNames) {
    window->resize(1000, 680);
    for (const char* name : {"One knob", "Two knobs", "13,002 knobs", "Learn"})
        EXPECT_TRUE(button(QLatin1String(name))->toolTip().startsWith(QLatin1String(name)));
}

TEST_F(NarrowToolbar, TheWindowMayBeAsSmallAsAnyProjector) {
    for (int page = 0; page < 4; ++page) {
        window->showPage(page);
        EXPECT_LE(window->minimumSizeHint().width(), 1000) << page;
        EXPECT_LE(window->minimumSizeHint().height(), 680) << page;
    }
}

} // namespace
} // namespace downhill
