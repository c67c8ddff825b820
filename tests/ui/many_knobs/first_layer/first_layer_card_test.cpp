// The card of the first layer: the tiles, and the pinned runs behind them.
#include "tests/ui/many_knobs/pictures.h"

#include "ui/many_knobs/first_layer/first_layer_card.h"
#include "ui/many_knobs/first_layer/weight_tiles.h"
#include "ui/pins/pin_list.h"
#include "ui/pins/pin_table.h"
#include "ui/pins/pin_tabs.h"

#include <QLabel>

namespace downhill {
namespace {

class FirstLayerCardTest : public ::testing::Test {
protected:
    FirstLayerCardTest() {
        card.setTheme(Theme::light());
        card.show(allKnobs(0.5F));
        showAt(card, {720, 260});
    }

    PinList pins;
    FirstLayerCard card{&pins};
};

TEST_F(FirstLayerCardTest, ShowsTheTiles) {
    EXPECT_TRUE(card.tiles()->isVisible());
    EXPECT_FALSE(card.pinTable()->isVisible());
    card.tabs()->showPins(true);
    EXPECT_TRUE(card.pinTable()->isVisible());
    EXPECT_FALSE(card.tiles()->isVisible());
}

// The whole title where there is room, and never half of one.
TEST_F(FirstLayerCardTest, HasATitleThatFits) {
    EXPECT_EQ(card.titleLabel()->text(), QStringLiteral("What the first layer looks for — 16 × 784 knobs"));
    for (const int width : {720, 300, 250}) {
        showAt(card, {width, 260});
        EXPECT_TRUE(eventually([&] {
            return card.titleLabel()->fontMetrics().horizontalAdvance(card.titleLabel()->text()) <=
                   card.titleLabel()->width();
        })) << width
            << ": " << card.titleLabel()->text().toStdString();
    }
    EXPECT_NE(card.titleLabel()->text(), QStringLiteral("What the first layer looks for — 16 × 784 knobs"));
}

} // namespace
} // namespace downhill
