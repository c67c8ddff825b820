// Green is for a run that found the lowest place there is: one that settled in a poorer valley wears the
// colour of caution and the sign of the lower place, in the window and on the stage.
#include "tests/ui/testing/window_test.h"

#include "core/diagnosis/diagnosis.h"
#include "ui/verdict/verdict_banner.h"

#include <QLabel>

namespace downhill {
namespace {

class PoorerValley : public WindowTest {
protected:
    QColor inkOfBanner() const {
        auto* verdict = banner()->findChild<QLabel*>(QStringLiteral("verdict"));
        verdict->ensurePolished();
        return verdict->palette().color(QPalette::WindowText);
    }
    QString signOfBanner() const { return banner()->findChild<QLabel*>(QStringLiteral("verdict"))->text(); }
};

// The right-hand valley of (w² − 4)²/8 + w/2 is the poorer one.
TEST_F(PoorerValley, IsNotGreen) {
    ASSERT_TRUE(settle({.cost = "(w^2-4)^2/8 + w/2", .start = {3}}));
    ASSERT_EQ(live()->diagnosis()->verdict, Verdict::converging);
    EXPECT_EQ(inkOfBanner(), window->theme().caution.ink);
    EXPECT_EQ(signOfBanner(), QStringLiteral("◇"));
    EXPECT_STREQ(page()->stage()->headline().tone, "caution");
    EXPECT_EQ(page()->stage()->headline().sign, QStringLiteral("◇"));

    ASSERT_TRUE(settle({.cost = "(w^2-4)^2/8 + w/2", .start = {-3}}));
    ASSERT_EQ(live()->diagnosis()->verdict, Verdict::converging);
    EXPECT_EQ(inkOfBanner(), window->theme().good.ink);
    EXPECT_EQ(signOfBanner(), QStringLiteral("✓"));
    EXPECT_STREQ(page()->stage()->headline().tone, "good");
    EXPECT_EQ(page()->stage()->headline().sign, QStringLiteral("✓"));
}

} // namespace
} // namespace downhill
