// The card of the digits held out: counts, the way from a mix-up to its images, and that synthetic is said.
#include "tests/ui/many_knobs/pictures.h"

#include "ui/controls/card_tabs.h"
#include "ui/many_knobs/held_out/confusion_matrix.h"
#include "ui/many_knobs/held_out/digit_gallery.h"
#include "ui/many_knobs/held_out/held_out_card.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace downhill {
namespace {

class HeldOutCardTest : public ::testing::Test {
protected:
    HeldOutCardTest() {
        card.setTheme(Theme::light());
        card.setStyleSheet(Theme::light().styleSheet());
        showAt(card, {420, 360});
    }

    QString textOf(int row) { return card.gallery()->digits()->index(row).data().toString(); }
    int rows() { return card.gallery()->digits()->rowCount(); }

    // Of eight, a four is taken for a nine twice, and a nine for a four once.
    std::shared_ptr<const DigitData> data = digitsShowing({4, 4, 4, 9, 9, 0, 1, 2});
    std::shared_ptr<const HeldOutAnswers> answers =
        answering({4, 9, 9, 4, 9, 0, 1, 2}, std::vector<float>(8, 0.5F));
    HeldOutCard card;
};

TEST_F(HeldOutCardTest, CountsRightAndWrong) {
    card.show(data, nullptr);
    EXPECT_EQ(card.counts(), QStringLiteral("8 digits, not answered yet"));
    EXPECT_FALSE(card.wrongFirst()->isEnabled());
    card.show(data, answers);
    EXPECT_EQ(card.counts(), QStringLiteral("62.5 % right, 3 of 8 wrong"));
    EXPECT_TRUE(card.wrongFirst()->isEnabled());
    card.show(nullptr, nullptr);
    EXPECT_EQ(card.counts(), QString());
}

TEST_F(HeldOutCardTest, SaysThatDigitsAreSynthetic) {
    card.show(data, answers);
    EXPECT_EQ(card.titleLabel()->text(), QStringLiteral("Held-out digits, synthetic"));
    showAt(card, {300, 360});
    EXPECT_TRUE(card.titleLabel()->text().contains(QStringLiteral("synthetic")));
    card.show(digitsShowing({1, 2}, false), nullptr);
    EXPECT_FALSE(card.titleLabel()->text().contains(QStringLiteral("synthetic")));
}

TEST_F(HeldOutCardTest, ASwitchPutsTheWrongOnesFirst) {
    card.show(data, answers);
    EXPECT_EQ(textOf(0), QStringLiteral("4 ✓"));
    QTest::mouseClick(card.wrongFirst(), Qt::LeftButton, {}, QPoint(12, card.wrongFirst()->height() / 2));
    ASSERT_TRUE(card.wrongFirst()->isChecked());
    EXPECT_EQ(textOf(0), QStringLiteral("4 as 9"));
    EXPECT_EQ(textOf(3), QStringLiteral("4 ✓"));
}

TEST_F(HeldOutCardTest, TheOtherTabIsTheMatrix) {
    card.show(data, answers);
    EXPECT_TRUE(card.gallery()->isVisible());
    for (auto* button : card.findChildren<QToolButton*>())
        if (button->text() == QStringLiteral("Confusion"))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(card.matrix()->isVisible());
    EXPECT_FALSE(card.gallery()->isVisible());
    EXPECT_FALSE(card.wrongFirst()->isVisible());
    EXPECT_EQ(card.matrix()->wordsFor(4, 9), QStringLiteral("4 taken for 9: 2 times of 3 (66.7 %)"));
    EXPECT_EQ(card.matrix()->wordsFor(9, 4), QStringLiteral("9 taken for 4: once of 2 (50 %)"));
}

TEST_F(HeldOutCardTest, ACellLeadsToItsImages) {
    card.show(data, answers);
    card.tabs()->setCurrent(1);
    QTest::mouseClick(card.matrix(), Qt::LeftButton, {}, card.matrix()->centreOf({9, 4}));
    EXPECT_TRUE(card.gallery()->isVisible());
    EXPECT_TRUE(card.gallery()->hasFocus());
    ASSERT_EQ(rows(), 2);
    EXPECT_EQ(textOf(0), QStringLiteral("4 as 9"));
    EXPECT_EQ(textOf(1), QStringLiteral("4 as 9"));
    ASSERT_TRUE(card.showAll()->isVisible());
    EXPECT_EQ(card.showAll()->text(), QStringLiteral("4 taken for 9: 2 · show all"));
    QTest::mouseClick(card.showAll(), Qt::LeftButton);
    EXPECT_EQ(rows(), 8);
    EXPECT_FALSE(card.showAll()->isVisible());
}

TEST_F(HeldOutCardTest, TheMixupFollowsTheAnswers) {
    card.show(data, answers);
    emit card.matrix()->cellChosen(4, 4);
    EXPECT_EQ(card.showAll()->text(), QStringLiteral("4 seen rightly: 1 · show all"));
    card.show(data, answering({4, 4, 9, 4, 9, 0, 1, 2}, std::vector<float>(8, 0.5F)));
    EXPECT_EQ(card.showAll()->text(), QStringLiteral("4 seen rightly: 2 · show all"));
    card.show(data, nullptr); // after a way back
    EXPECT_FALSE(card.showAll()->isVisible());
    EXPECT_EQ(rows(), 8);
    card.show(digitsShowing({4, 4}), answering({4, 4}, {1, 1}));
    EXPECT_FALSE(card.showAll()->isVisible()) << "other digits";
    EXPECT_EQ(rows(), 2);
}

TEST_F(HeldOutCardTest, MarksFollowATrainingAndTheOrderWaits) {
    card.setTraining(true);
    card.wrongFirst()->setChecked(true);
    card.show(data, answers);
    EXPECT_EQ(textOf(0), QStringLiteral("4 as 9"));
    card.show(data, answering({9, 4, 4, 9, 9, 0, 1, 2}, std::vector<float>(8, 0.5F)));
    EXPECT_EQ(card.counts(), QStringLiteral("87.5 % right, 1 of 8 wrong"));
    EXPECT_EQ(textOf(0), QStringLiteral("4 ✓"));
    card.setTraining(false);
    EXPECT_EQ(textOf(0), QStringLiteral("4 as 9"));
}

} // namespace
} // namespace downhill
