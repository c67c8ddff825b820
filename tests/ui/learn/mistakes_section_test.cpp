// The four mistakes on the Learn page: by keys alone, shown on the charts, and back.
#include "tests/ui/learn/learn_test.h"

#include "ui/learn/content/learn_content.h"
#include "ui/scenes/scene_player.h"

namespace downhill {
namespace {

class MistakesSectionTest : public LearnTest {
protected:
    MistakesSectionTest() : LearnTest(5) {}
    QAbstractButton* showMe(int mistake) const {
        return learn()->section()->findChildren<QAbstractButton*>(QStringLiteral("showMe")).at(mistake);
    }
};

TEST_F(MistakesSectionTest, ShowsAllFourWithWhatIsTrue) {
    QStringList texts;
    for (const auto* label : learn()->section()->findChildren<QLabel*>())
        texts += label->text();
    for (const LearnEntry& mistake : builtInLearnContent("mistakes").entries) {
        EXPECT_TRUE(texts.contains(QStringLiteral("“%1.”").arg(mistake.question)));
        EXPECT_TRUE(texts.contains(mistake.answer));
    }
}

TEST_F(MistakesSectionTest, KeysGoFromOneToTheNext) {
    ASSERT_TRUE(showMe(0)->hasFocus());
    press(Qt::Key_Right);
    EXPECT_TRUE(showMe(1)->hasFocus());
    press(Qt::Key_Down);
    EXPECT_TRUE(showMe(3)->hasFocus());
    press(Qt::Key_Down);
    EXPECT_TRUE(showMe(3)->hasFocus());
    press(Qt::Key_Left);
    EXPECT_TRUE(showMe(2)->hasFocus());
    press(Qt::Key_Up);
    EXPECT_TRUE(showMe(0)->hasFocus());
}

TEST_F(MistakesSectionTest, ShowMeGoesToTheChartsAndComesBack) {
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    EXPECT_TRUE(window->player()->isOn());
    EXPECT_EQ(window->findChild<QLabel*>(QStringLiteral("sceneTitle"))->text(),
              QStringLiteral("“A bigger rate is always faster.”"));
    EXPECT_EQ(window->page(), window->runPage(1));
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->player()->isOn());
    EXPECT_EQ(window->page(), learn());
    EXPECT_TRUE(showMe(1)->hasFocus()) << "where it was";
    QTest::mouseClick(showMe(3), Qt::LeftButton);
    EXPECT_TRUE(window->player()->isOn());
}

} // namespace
} // namespace downhill
