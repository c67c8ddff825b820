// Which digits are taken for which, counted by hand.
#include "core/network/confusion.h"

#include <gtest/gtest.h>

#include <vector>

namespace downhill {
namespace {

TEST(Confusion, HasWhatIsShownInRowsAndWhatIsSaidInColumns) {
    const std::vector<std::uint8_t> shown = {4, 4, 4, 9, 0, 7, 7}, said = {4, 9, 9, 9, 0, 1, 7};
    Confusion expected{};
    expected[4][4] = 1;
    expected[4][9] = 2;
    expected[9][9] = 1;
    expected[0][0] = 1;
    expected[7][1] = 1;
    expected[7][7] = 1;
    EXPECT_EQ(confusionOf(shown, said), expected);
    EXPECT_EQ(confusionOf({}, {}), Confusion{});
}

} // namespace
} // namespace downhill
