// What can be chosen about a cost over data: rows each step, and standardised columns.
#include "tests/ui/history/history_test.h"

#include "core/catalogue/catalogue.h"
#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"
#include "ui/page/cost_card.h"
#include "ui/page/part_locks.h"

#include <QCheckBox>
#include <QLabel>

namespace downhill {
namespace {

class DataControls : public HistoryTest {
protected:
    DataControls() { window->showPage(1); }

    bool chooseCost(const char* name) { return settle(withCost(live()->settings(), *findNamedCost(name))); }
    NumberField* batch() const { return find<NumberField>("batch"); }
    ValueSlider* slider() const { return find<ValueSlider>("batchSlider"); }
    QCheckBox* standardise() const { return find<QCheckBox>("standardise"); }
    bool isSaid(const QString& words) const {
        for (const auto* label : window->page()->findChild<CostCard*>()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
};

TEST_F(DataControls, AreThereForCostsOverData) {
    EXPECT_FALSE(batch()->isVisible());
    EXPECT_FALSE(standardise()->isVisible());
    ASSERT_TRUE(chooseCost("line"));
    EXPECT_TRUE(batch()->isVisible());
    EXPECT_EQ(batch()->value(), 24);
    EXPECT_TRUE(standardise()->isVisible());
    EXPECT_EQ(standardise()->text(), QStringLiteral("standardise x"));
    EXPECT_TRUE(isSaid(QStringLiteral("over 24 rows of noisy-line")));
    ASSERT_TRUE(chooseCost("round-bowl"));
    EXPECT_FALSE(batch()->isVisible());
    EXPECT_FALSE(standardise()->isVisible());
}

TEST_F(DataControls, RowsAreReadInBatchesAsTheSliderSays) {
    ASSERT_TRUE(chooseCost("line"));
    look();
    const int before = entries();
    QPoint at = slider()->handleCentre().toPoint();
    QTest::mousePress(slider(), Qt::LeftButton, {}, at);
    for (int i = 0; i < 4; ++i)
        QTest::mouseMove(slider(), at -= QPoint(20, 0));
    QTest::mouseRelease(slider(), Qt::LeftButton, {}, at);
    const std::size_t rows = live()->settings().hyper.batch;
    EXPECT_LT(rows, 24u);
    EXPECT_EQ(batch()->value(), static_cast<double>(rows));
    look();
    EXPECT_EQ(entries(), before + 1) << "one drag is one entry";
    EXPECT_TRUE(undoText().contains(QStringLiteral("rows each step all → %1").arg(rows)))
        << undoText().toStdString();
    undo();
    EXPECT_EQ(live()->settings().hyper.batch, Hyperparameters::allSamples);
    EXPECT_EQ(batch()->value(), 24);
    type(batch(), QStringLiteral("4"));
    EXPECT_EQ(live()->settings().hyper.batch, 4u);
    ASSERT_TRUE(settle());
    type(batch(), QStringLiteral("24"));
    EXPECT_EQ(live()->settings().hyper.batch, Hyperparameters::allSamples) << "all of them are no batch";
}

// Least squares over the original points: y = 0.4567·x + 0.875 or so; see the catalogue's tests.
TEST_F(DataControls, StandardisedAndBackInWords) {
    const NamedCost& line = *findNamedCost("line");
    RunSettings settings = withCost(live()->settings(), line);
    settings.steps = 500;
    settings.tolerance = 0;
    ASSERT_TRUE(settle(settings));
    const auto plain = live()->run();
    const double slope = plain->w(500)[0], level = plain->w(500)[1];
    look();
    const int before = entries();
    click(standardise(), {6, 6});
    EXPECT_TRUE(live()->settings().standardise);
    ASSERT_TRUE(settle());
    EXPECT_GT(std::abs(live()->run()->w(500)[0] - slope), 0.1) << "per deviation, not per x";
    const QString words = QStringLiteral("y = %1·x + %2").arg(slope, 0, 'g', 4).arg(level, 0, 'g', 4);
    EXPECT_TRUE(isSaid(words)) << words.toStdString();
    look();
    EXPECT_EQ(entries(), before + 1);
    undo();
    EXPECT_FALSE(live()->settings().standardise);
    EXPECT_FALSE(standardise()->isChecked());
    ASSERT_TRUE(settle());
    EXPECT_FALSE(isSaid(QStringLiteral("y = ")));
}

TEST_F(DataControls, AreLockedAsOthersAre) {
    ASSERT_TRUE(chooseCost("line"));
    page()->setAccess({{PagePart::batch, PartAccess::locked}});
    EXPECT_FALSE(batch()->isEnabled());
    live()->change([](RunSettings& s) { s.hyper.batch = 4; });
    EXPECT_EQ(live()->settings().hyper.batch, Hyperparameters::allSamples);
    page()->setAccess({{PagePart::cost, PartAccess::locked}});
    EXPECT_FALSE(standardise()->isEnabled());
    live()->change([](RunSettings& s) { s.standardise = true; });
    EXPECT_FALSE(live()->settings().standardise);
    page()->setAccess({});
    EXPECT_TRUE(batch()->isEnabled());
    // without rows there is no card, whatever a scene allows
    ASSERT_TRUE(chooseCost("round-bowl"));
    page()->setAccess({{PagePart::rate, PartAccess::hidden}});
    EXPECT_FALSE(batch()->isVisible());
}

} // namespace
} // namespace downhill
