// The cure in the banner, clicked: it must really help.
#include "tests/ui/testing/window_test.h"

#include "core/diagnosis/diagnosis.h"
#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"
#include "ui/verdict/verdict_banner.h"
#include "ui/words/words.h"

#include <QPushButton>

namespace downhill {
namespace {

class CureButton : public WindowTest {
protected:
    QPushButton* cure() const { return find<QPushButton>("cure"); }
    bool works() const {
        const Verdict verdict = live()->diagnosis()->verdict;
        return verdict == Verdict::converging || verdict == Verdict::overshooting;
    }
};

TEST_F(CureButton, LowersARateThatIsTooLarge) {
    for (const double tooLarge : {2.0, 1.0, 1.01}) {
        SCOPED_TRACE(tooLarge);
        ASSERT_TRUE(settle({.hyper = {.rate = tooLarge}}));
        EXPECT_FALSE(works());
        ASSERT_TRUE(cure()->isVisible());
        EXPECT_TRUE(cure()->text().startsWith(QStringLiteral("Lower to "))) << cure()->text().toStdString();
        click(cure());
        ASSERT_TRUE(settle());
        EXPECT_LT(live()->settings().hyper.rate, tooLarge);
        EXPECT_TRUE(works());
        EXPECT_EQ(rateField()->value(), live()->settings().hyper.rate);
        EXPECT_EQ(find<ValueSlider>("rateSlider")->realValue(), live()->settings().hyper.rate);
    }
}

TEST_F(CureButton, RaisesARateThatIsTooSmall) {
    ASSERT_TRUE(settle({.hyper = {.rate = 0.001}}));
    EXPECT_FALSE(works());
    ASSERT_TRUE(cure()->isVisible());
    EXPECT_TRUE(cure()->text().startsWith(QStringLiteral("Raise to "))) << cure()->text().toStdString();
    click(cure());
    ASSERT_TRUE(settle());
    EXPECT_GT(live()->settings().hyper.rate, 0.001);
    EXPECT_TRUE(works());
}

TEST_F(CureButton, DoesWhatItSays) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}}));
    const double offered = cure()->text().section(QLatin1Char(' '), -1).toDouble();
    cure()->setFocus();
    QTest::keyClick(cure(), Qt::Key_Space);
    EXPECT_EQ(live()->settings().hyper.rate, offered);
}

// −w² falls for ever, and at 0 the slope of w² is 0.
TEST_F(CureButton, IsNotThereWhereNothingHelps) {
    ASSERT_TRUE(settle({.cost = "-w^2", .start = {1}}));
    EXPECT_EQ(live()->diagnosis()->verdict, Verdict::diverging);
    EXPECT_FALSE(cure()->isVisible());
    ASSERT_TRUE(settle({.start = {0}}));
    EXPECT_EQ(live()->diagnosis()->verdict, Verdict::stationary);
    EXPECT_FALSE(cure()->isVisible());
}

TEST_F(CureButton, TheBannerIsTheDiagnosisInWords) {
    for (const double rate : {0.001, 0.1, 0.95, 1.0, 2.0}) {
        ASSERT_TRUE(settle({.hyper = {.rate = rate}}));
        EXPECT_EQ(banner()->headline(), wordsOf(live()->diagnosis()->headline));
        EXPECT_TRUE(banner()->evidence().startsWith(wordsOf(live()->diagnosis()->evidence)));
        EXPECT_TRUE(banner()->accessibleDescription().contains(banner()->evidence()));
    }
}

} // namespace
} // namespace downhill
