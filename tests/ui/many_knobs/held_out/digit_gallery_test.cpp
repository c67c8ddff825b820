// The gallery of digits held out: what each item says, and in which order they stand when.
#include "tests/ui/many_knobs/pictures.h"

#include "ui/many_knobs/held_out/digit_gallery.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QToolTip>

#include <limits>

namespace downhill {
namespace {

const std::vector<std::uint8_t> shown{3, 1, 4, 1, 5, 9, 2, 6};

/// Wrong are the images 1, 4 and 7 (counted from 0), most surely 4, and 7 without any number.
std::shared_ptr<const HeldOutAnswers> threeWrong() {
    return answering({3, 7, 4, 1, 6, 9, 2, 0},
                     {0.9F, 0.6F, 0.8F, 0.7F, 0.95F, 0.5F, 0.99F, std::numeric_limits<float>::quiet_NaN()});
}
/// Wrong is none but image 2.
std::shared_ptr<const HeldOutAnswers> oneWrong() {
    return answering({3, 1, 9, 1, 5, 9, 2, 6}, std::vector<float>(8, 0.75F));
}

std::vector<unsigned> orderOf(const DigitGalleryModel& model) {
    std::vector<unsigned> images;
    for (int row = 0; row < model.rowCount(); ++row)
        images.push_back(model.index(row).data(DigitGalleryModel::ImageRole).toUInt());
    return images;
}
QString textAt(const DigitGalleryModel& model, int row, int role = Qt::DisplayRole) {
    return model.index(row).data(role).toString();
}

const std::vector<unsigned> ownOrder{0, 1, 2, 3, 4, 5, 6, 7};

class DigitGalleryModelTest : public ::testing::Test {
protected:
    std::shared_ptr<const DigitData> data = digitsShowing(shown);
    DigitGalleryModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(DigitGalleryModelTest, SaysWhatTheNetworkSays) {
    model.show(data, threeWrong());
    EXPECT_EQ(textAt(model, 0), QStringLiteral("3 ✓"));
    EXPECT_EQ(textAt(model, 1), QStringLiteral("1 as 7"));
    EXPECT_EQ(textAt(model, 0, Qt::ToolTipRole),
              QStringLiteral("Synthetic digit 1: shows 3\n✓ the network says 3, confidence 90 %"));
    EXPECT_EQ(textAt(model, 1, Qt::AccessibleTextRole),
              QStringLiteral("Synthetic digit 2: shows 1\n✗ the network says 7, confidence 60 %"));
    EXPECT_EQ(
        textAt(model, 7, Qt::ToolTipRole),
        QStringLiteral("Synthetic digit 8: shows 6\n✗ the network says 0, no confidence: its outputs are "
                       "not numbers"));
    EXPECT_FALSE(model.index(0).data(DigitGalleryModel::IsWrongRole).toBool());
    EXPECT_TRUE(model.index(1).data(DigitGalleryModel::IsWrongRole).toBool());
    EXPECT_FALSE(model.index(8).isValid());
}

TEST_F(DigitGalleryModelTest, CallsOnlySyntheticOnesSynthetic) {
    model.show(digitsShowing(shown, false), threeWrong());
    EXPECT_EQ(textAt(model, 0, Qt::ToolTipRole),
              QStringLiteral("Image 1: shows 3\n✓ the network says 3, confidence 90 %"));
}

TEST_F(DigitGalleryModelTest, WithoutAnswersShowsTheDigits) {
    model.show(data, nullptr);
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_EQ(textAt(model, 2), QStringLiteral("4"));
    EXPECT_EQ(textAt(model, 2, Qt::ToolTipRole), QStringLiteral("Synthetic digit 3: shows 4"));
    EXPECT_FALSE(model.index(2).data(DigitGalleryModel::IsWrongRole).isValid());
    model.setWrongFirst(true);
    model.reorder();
    EXPECT_EQ(orderOf(model), ownOrder);
}

TEST_F(DigitGalleryModelTest, PutsTheWrongOnesFirstWhenAsked) {
    model.show(data, threeWrong());
    EXPECT_EQ(orderOf(model), ownOrder);
    model.setWrongFirst(true);
    EXPECT_EQ(orderOf(model), ownOrder) << "not before reorder()";
    model.reorder();
    EXPECT_EQ(orderOf(model), (std::vector<unsigned>{4, 1, 7, 0, 2, 3, 5, 6}));
    model.setWrongFirst(false);
    model.reorder();
    EXPECT_EQ(orderOf(model), ownOrder);
}

TEST_F(DigitGalleryModelTest, KeepsItsOrderUnderNewAnswers) {
    model.setWrongFirst(true);
    model.show(data, threeWrong());
    model.reorder();
    const QPersistentModelIndex kept = model.index(4); // image 2
    model.show(data, oneWrong());
    EXPECT_EQ(orderOf(model), (std::vector<unsigned>{4, 1, 7, 0, 2, 3, 5, 6}));
    EXPECT_EQ(textAt(model, 0), QStringLiteral("5 ✓"));
    EXPECT_EQ(textAt(model, 4), QStringLiteral("4 as 9"));
    model.reorder();
    EXPECT_EQ(orderOf(model), (std::vector<unsigned>{2, 0, 1, 3, 4, 5, 6, 7}));
    EXPECT_EQ(kept.row(), 0) << "goes along with its image";
}

TEST_F(DigitGalleryModelTest, ShowsOneMixupAlone) {
    model.show(data, threeWrong());
    model.setOnly(Mixup{1, 7});
    model.reorder();
    EXPECT_EQ(orderOf(model), std::vector<unsigned>{1});
    model.setOnly(Mixup{1, 1});
    model.reorder();
    EXPECT_EQ(orderOf(model), std::vector<unsigned>{3});
    model.setOnly(Mixup{8, 8});
    model.reorder();
    EXPECT_EQ(model.rowCount(), 0);
    model.setOnly({});
    model.reorder();
    EXPECT_EQ(orderOf(model), ownOrder);
}

TEST_F(DigitGalleryModelTest, OtherDigitsBeginAnew) {
    model.show(data, threeWrong());
    model.setOnly(Mixup{1, 7});
    model.reorder();
    model.show(digitsShowing({0, 1, 2}), nullptr);
    EXPECT_EQ(orderOf(model), (std::vector<unsigned>{0, 1, 2}));
    EXPECT_FALSE(model.only());
    model.show(nullptr, nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

// As they come from a training on other digits.
TEST_F(DigitGalleryModelTest, AnswersOfAnotherLengthAreNone) {
    model.show(data, answering({1, 2}, {0.5F, 0.5F}));
    EXPECT_EQ(textAt(model, 0), QStringLiteral("3"));
    model.show(data, answering(std::vector<std::uint8_t>(8), {0.5F}));
    EXPECT_EQ(textAt(model, 0), QStringLiteral("3"));
    model.show(nullptr, threeWrong());
    EXPECT_EQ(model.rowCount(), 0);
}

class DigitGalleryTest : public ::testing::Test {
protected:
    DigitGalleryTest() {
        gallery.setTheme(Theme::light());
        host.setGeometry(0, 0, 400, 300);
        gallery.setGeometry(0, 60, 320, 200);
        showAt(host, {400, 300});
        pointAt(host, {380, 10}); // away from the digits
        host.setFocus();
        QTest::qWait(0);
    }

    QWidget host;
    // Sorts with every new answer, were it only for the time.
    DigitGallery gallery{&host, std::chrono::milliseconds(0)};
    std::shared_ptr<const DigitData> data = digitsShowing(shown);
    std::vector<unsigned> order() const { return orderOf(*gallery.digits()); }

    const std::vector<unsigned> threeFirst{4, 1, 7, 0, 2, 3, 5, 6}, oneFirst{2, 0, 1, 3, 4, 5, 6, 7};
};

TEST_F(DigitGalleryTest, SortsWhatComesWhileTheTrainingRests) {
    gallery.setWrongFirst(true);
    gallery.show(data, threeWrong());
    EXPECT_EQ(order(), threeFirst);
    gallery.setFocus(); // whoever looks has asked for it: a step, a way back
    gallery.show(data, oneWrong());
    EXPECT_EQ(order(), oneFirst);
}

TEST_F(DigitGalleryTest, SortsWhileTrainingWhenItIsTime) {
    gallery.setWrongFirst(true);
    gallery.setTraining(true);
    gallery.show(data, threeWrong());
    gallery.show(data, oneWrong());
    EXPECT_EQ(order(), oneFirst);
}

TEST_F(DigitGalleryTest, KeepsStillWhileItIsNotTimeYet) {
    DigitGallery patient(&host, std::chrono::hours(1));
    patient.setWrongFirst(true);
    patient.setTraining(true);
    patient.show(data, threeWrong());
    EXPECT_EQ(orderOf(*patient.digits()), threeFirst) << "the first answers";
    patient.show(data, oneWrong());
    EXPECT_EQ(orderOf(*patient.digits()), threeFirst);
    EXPECT_EQ(textAt(*patient.digits(), 0), QStringLiteral("5 ✓")) << "but the marks are new";
    patient.setTraining(false);
    EXPECT_EQ(orderOf(*patient.digits()), oneFirst);
}

TEST_F(DigitGalleryTest, KeepsStillUnderTheMouse) {
    gallery.setWrongFirst(true);
    gallery.setTraining(true);
    gallery.show(data, threeWrong());
    pointAt(*gallery.viewport(), {40, 40});
    ASSERT_TRUE(eventually([&] { return gallery.underMouse(); }));
    gallery.show(data, oneWrong());
    EXPECT_EQ(order(), threeFirst);
    gallery.setWrongFirst(true); // asked for
    EXPECT_EQ(order(), oneFirst);
}

TEST_F(DigitGalleryTest, KeepsStillWhileTheKeysAreInThere) {
    gallery.setWrongFirst(true);
    gallery.setTraining(true);
    gallery.show(data, threeWrong());
    focusByTab(gallery);
    gallery.show(data, oneWrong());
    EXPECT_EQ(order(), threeFirst);
    gallery.setTraining(false);
    EXPECT_EQ(order(), oneFirst);
}

// 320 pixels hold five of 58 in a row.
TEST_F(DigitGalleryTest, IsWalkedThroughWithTheKeys) {
    gallery.show(data, threeWrong());
    focusByTab(gallery);
    EXPECT_EQ(gallery.currentIndex().row(), 0);
    QTest::keyClick(&gallery, Qt::Key_Right);
    EXPECT_EQ(gallery.currentIndex().row(), 1);
    EXPECT_EQ(QToolTip::text(), textAt(*gallery.digits(), 1, Qt::ToolTipRole));
    QTest::keyClick(&gallery, Qt::Key_Down);
    EXPECT_EQ(gallery.currentIndex().row(), 6);
    QTest::keyClick(&gallery, Qt::Key_Up);
    QTest::keyClick(&gallery, Qt::Key_Left);
    EXPECT_EQ(gallery.currentIndex().row(), 0);
}

TEST_F(DigitGalleryTest, ScrollsThroughAsManyAsThereAre) {
    std::vector<std::uint8_t> labels(170'000);
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i] = static_cast<std::uint8_t>(i % 10);
    gallery.show(digitsShowing(labels, false), answering(labels, std::vector<float>(labels.size(), 1.0F)));
    focusByTab(gallery);
    QTest::keyClick(&gallery, Qt::Key_End);
    EXPECT_EQ(gallery.currentIndex().row(), 169'999);
    EXPECT_EQ(gallery.verticalScrollBar()->value(), gallery.verticalScrollBar()->maximum());
    EXPECT_TRUE(gallery.viewport()->rect().contains(gallery.visualRect(gallery.currentIndex())));
}

// Image 7 is a square of grey 7, and so on.
TEST_F(DigitGalleryTest, ShowsTheImages) {
    gallery.show(data, threeWrong());
    for (int row = 0; row < 8; ++row) {
        const QRect item = gallery.visualRect(gallery.digits()->index(row));
        EXPECT_EQ(colourAt(*gallery.viewport(), item.center()), QColor(row, row, row)) << row;
    }
}

} // namespace
} // namespace downhill
