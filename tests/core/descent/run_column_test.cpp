// What an envelope says of a column is what a look at every value says.
#include "core/descent/run_column.h"

#include "core/descent/descend.h"
#include "core/formula/formula.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace downhill {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Of a kind that stretches have in common: far apart, all the same, below 0, with numbers that are none.
std::vector<double> someValues(std::mt19937_64& random, std::size_t count) {
    std::vector<double> values;
    while (values.size() < count) {
        const auto stretch = 1 + random() % 700;
        const auto kind = random() % 6;
        const double middle = static_cast<double>(random() % 2000) - 1000;
        for (std::size_t i = 0; i < stretch && values.size() < count; ++i) {
            const double wild = static_cast<double>(random() % 100'000) / 100 - 500;
            constexpr double none[] = {std::numeric_limits<double>::quiet_NaN(), infinity, -infinity, -0.0};
            values.push_back(kind == 0   ? wild
                             : kind == 1 ? middle
                             : kind == 2 ? middle + static_cast<double>(i)
                             : kind == 3 ? (random() % 50 == 0 ? none[random() % 4] : wild)
                             : kind == 4 ? none[random() % 4]
                                         : std::abs(wild));
        }
    }
    return values;
}

/// The same column with its envelope, told of piece by piece, and without: of each all values are looked at.
struct TwoColumns {
    std::vector<double> values; ///< with gaps of `stride`
    Envelope envelope;
    RunColumn known, plain;

    TwoColumns(const std::vector<double>& column, std::size_t stride, std::mt19937_64& random)
        : values(column.size() * stride, 1e300),
          envelope(column.size()),
          known((fill(column, stride, random), values.data()), stride, column.size(), &envelope),
          plain(values.data(), stride, column.size(), nullptr) {}

private:
    void fill(const std::vector<double>& column, std::size_t stride, std::mt19937_64& random) {
        for (std::size_t k = 0; k < column.size(); ++k)
            values[k * stride] = column[k];
        for (std::size_t told = 0; told < column.size();) {
            told = std::min<std::size_t>(column.size(), told + random() % 500);
            envelope.append(values.data(), stride, told);
        }
    }
};

void expectSame(const Extremes& a, const Extremes& b) {
    EXPECT_EQ(a.low, b.low);
    EXPECT_EQ(a.high, b.high);
    EXPECT_EQ(a.lowAboveZero, b.lowAboveZero);
    EXPECT_EQ(a.notAboveZero, b.notAboveZero);
    EXPECT_EQ(a.hasNan, b.hasNan);
}

/// The plain way once more, here and by itself.
struct ByHand {
    const RunColumn& column;
    std::size_t begin, end;

    std::size_t lowest() const {
        std::optional<std::size_t> low;
        for (std::size_t k = begin; k < end; ++k)
            if (!std::isnan(column[k]) && (!low || column[k] < column[*low]))
                low = k;
        return low.value_or(begin);
    }
    std::size_t highest() const {
        std::optional<std::size_t> high;
        for (std::size_t k = begin; k < end; ++k)
            if (!std::isnan(column[k]) && (!high || column[k] > column[*high]))
                high = k;
        return high.value_or(begin);
    }
    std::size_t firstOutside(double from, double to) const {
        std::size_t k = begin;
        while (k < end && column[k] >= from && column[k] <= to)
            ++k;
        return k;
    }
    std::size_t firstOutsideAboveZero(double from, double to) const {
        std::size_t k = begin;
        while (k < end &&
               ((column[k] >= from && column[k] <= to) || (std::isfinite(column[k]) && column[k] <= 0)))
            ++k;
        return k;
    }
    std::size_t endInside(double from, double to) const {
        std::size_t k = end;
        while (k > begin && !(column[k - 1] >= from && column[k - 1] <= to))
            --k;
        return k;
    }
};

TEST(RunColumn, SaysWhatALookAtEveryValueSays) {
    std::mt19937_64 random(5);
    for (const std::size_t count : {1u, 127u, 128u, 129u, 2'048u, 5'000u, 40'000u})
        for (const std::size_t stride : {1u, 2u}) {
            const TwoColumns two(someValues(random, count), stride, random);
            EXPECT_EQ(two.envelope.complete(), count / Envelope::block * Envelope::block);
            for (int i = 0; i < 200; ++i) {
                std::size_t begin = random() % count, end = begin + 1 + random() % (count - begin);
                if (i % 4 == 0)
                    begin = 0;
                if (i % 5 == 0)
                    end = count;
                double from = static_cast<double>(random() % 1200) - 600,
                       to = from + static_cast<double>(random() % 1500);
                if (i % 3 == 0) { // what holds nearly all
                    from = -1000;
                    to = 2000;
                }
                SCOPED_TRACE(testing::Message()
                             << begin << " to " << end << " of " << count << ", " << from << " to " << to);
                const ByHand hand{two.plain, begin, end};
                expectSame(two.known.extremes(begin, end), two.plain.extremes(begin, end));
                EXPECT_EQ(two.known.lowest(begin, end), hand.lowest());
                EXPECT_EQ(two.known.highest(begin, end), hand.highest());
                EXPECT_EQ(two.known.firstOutside(from, to, begin, end), hand.firstOutside(from, to));
                const double above = std::max(from, 1e-300);
                EXPECT_EQ(two.known.firstOutsideAboveZero(above, to, begin, end),
                          hand.firstOutsideAboveZero(above, to));
                EXPECT_EQ(two.known.endInside(from, to, begin, end), hand.endInside(from, to));
                EXPECT_EQ(two.plain.endInside(from, to, begin, end), hand.endInside(from, to));
            }
        }
}

TEST(RunColumn, ExtremesAreThoseOfTheValues) {
    const std::vector<double> values{3, -1, std::nan(""), 0, 0.5, -infinity, 7};
    const RunColumn column(values.data(), 1, values.size(), nullptr);
    expectSame(column.extremes(0, 2), {-1, 3, 3, 1, false});
    expectSame(column.extremes(1, 5), {-1, 0.5, 0.5, 2, true});
    expectSame(column.extremes(0, 7), {-infinity, 7, 0.5, 2, true});
    expectSame(column.extremes(2, 3), {infinity, -infinity, infinity, 0, true});
    expectSame(column.extremes(4, 4), Extremes::ofNone());
}

// Every kind of loop tells its rows, and what lies behind the end of a run is none of them.
TEST(RunColumn, OfARunKnowsAllOfItsRows) {
    for (const char* text : {"w^4/4 - w^2 + 0.3w + sin(3w)", "w1^4/4 - w1^2 + sin(3w1) + w2^2"})
        for (const char* rule : {"gd", "adam"})
            for (const std::uint64_t steps : {1, 127, 128, 300, 10'000}) {
                const auto cost = std::get<std::shared_ptr<const Formula>>(Formula::parse(text));
                RunSettings settings{.cost = text, .start = {2}, .hyper = {.rate = 0.4}, .steps = steps};
                settings.start.resize(cost->knobs(), -1.5);
                settings.hyper.rule = std::get<RuleChoice>(parseChoice<RuleRow>(rule));
                settings.tolerance = 0;
                const auto run = descend(*cost, settings);
                const RunColumn plain(run.costs().data(), 1, run.rows(), nullptr);
                expectSame(run.costColumn().extremes(0, run.rows()), plain.extremes(0, run.rows()));
                ASSERT_NE(run.envelopes(), nullptr);
                for (std::size_t knob = 0; knob < run.knobs(); ++knob) {
                    const RunColumn w(run.allW().data() + knob, run.knobs(), run.rows(), nullptr);
                    expectSame(run.column(knob).extremes(0, run.rows()), w.extremes(0, run.rows()));
                    EXPECT_EQ(run.envelopes()[knob].complete(), (steps + 1) / 128 * 128);
                }
            }
}

} // namespace
} // namespace downhill
