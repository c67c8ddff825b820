// Many entries in few columns: nothing is left out, and nothing large is hidden.
#include "ui/many_knobs/gradient/gradient_columns.h"

#include "core/maths/random.h"
#include "core/network/network_design.h"
#include "ui/charts/plot/geometry.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace downhill {
namespace {

constexpr float unbounded = std::numeric_limits<float>::infinity();

// The other way round than the code goes: entry by entry, each looks for its column.
TEST(GradientColumns, ShowTheFarthestEitherWay) {
    Random random(5);
    std::vector<float> entries(networkLayers[0].knobs());
    for (float& entry : entries)
        entry = static_cast<float>(random.between(-1, 1) * std::pow(10, random.between(-9, 3)));
    entries[77] = entries[5'000] = std::numeric_limits<float>::quiet_NaN();
    entries[78] = unbounded;
    entries[9'999] = -unbounded;

    for (const std::size_t columns : {1u, 180u, 331u, 700u, 20'000u}) {
        const std::vector<ColumnExtremes> extremes = extremesOf(entries, columns);
        ASSERT_EQ(extremes.size(), columns);
        std::vector<ColumnExtremes> expected(columns);
        for (std::size_t entry = 0; entry < entries.size(); ++entry)
            for (std::size_t column = entry * columns / entries.size();
                 column < columns && entriesOf(column, columns, entries.size()).first <= entry; ++column) {
                if (entriesOf(column, columns, entries.size()).end <= entry)
                    continue;
                if (std::isfinite(entries[entry])) {
                    expected[column].least = std::fmin(expected[column].least, entries[entry]);
                    expected[column].most = std::fmax(expected[column].most, entries[entry]);
                } else {
                    expected[column].isFinite = false;
                }
            }
        for (std::size_t column = 0; column < columns; ++column) {
            ASSERT_EQ(extremes[column].least, expected[column].least) << column << " of " << columns;
            ASSERT_EQ(extremes[column].most, expected[column].most) << column << " of " << columns;
            ASSERT_EQ(extremes[column].isFinite, expected[column].isFinite) << column << " of " << columns;
        }
    }
}

TEST(GradientColumns, HaveNothingToShowWhereAllIsZeroOrLost) {
    const std::vector<float> still(1'000, 0), allLost(1'000, std::numeric_limits<float>::quiet_NaN());
    for (const ColumnExtremes& column : extremesOf(still, 30)) {
        EXPECT_EQ(column.least, 0);
        EXPECT_EQ(column.most, 0);
        EXPECT_TRUE(column.isFinite);
    }
    for (const ColumnExtremes& column : extremesOf(allLost, 30)) {
        EXPECT_EQ(column.least, 0);
        EXPECT_EQ(column.most, 0);
        EXPECT_FALSE(column.isFinite);
    }
}

} // namespace
} // namespace downhill
