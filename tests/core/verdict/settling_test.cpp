// Which restless runs settle, by rows that are made up.
#include "core/verdict/settling.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <numbers>
#include <vector>

namespace downhill {
namespace {

/// Steps to and fro around 0 of the sizes that are given, with the cost and the slope of w².
class Bounces {
public:
    Bounces(std::size_t rows, const std::function<double(std::size_t)>& w) {
        for (std::size_t row = 0; row < rows; ++row) {
            w_.push_back(w(row));
            cost_.push_back(w(row) * w(row));
            slope_.push_back(2 * w(row));
        }
        for (std::size_t row = 0; row + 1 < rows; ++row)
            change_.push_back(w_[row + 1] - w_[row]);
        change_.push_back(0);
    }
    bool settle() const {
        const Steps steps(1, w_.size(), w_.data(), slope_.data(), change_.data(), cost_.data());
        return settles(steps, w_.size() / 2, w_.size() - 1, true);
    }

private:
    std::vector<double> w_, slope_, change_, cost_;
};

double side(std::size_t row) { return row % 2 == 0 ? 1 : -1; }

TEST(Settles, WhereTheBouncesShrinkHoweverSlowly) {
    for (const double factor : {0.1, 0.5, 0.9, 0.999, 0.9999})
        for (const std::size_t rows : {3U, 4U, 5U, 10U, 21U, 101U, 1001U})
            EXPECT_TRUE(Bounces(rows,
                                [&](std::size_t row) {
                                    return side(row) * std::pow(factor, static_cast<double>(row));
                                })
                            .settle())
                << factor << ", " << rows;
}

TEST(Settles, NotWhereTheyStayOrGrow) {
    for (const double factor : {1.0, 1.001, 1.5})
        for (const std::size_t rows : {3U, 4U, 5U, 10U, 21U, 101U, 301U})
            EXPECT_FALSE(Bounces(rows,
                                 [&](std::size_t row) {
                                     return side(row) * std::pow(factor, static_cast<double>(row));
                                 })
                             .settle())
                << factor << ", " << rows;
}

/// 1 + q^k: the swings shrink less and less, to 1.
TEST(Settles, NotWhereTheyCloseInOnABounce) {
    for (const double q : {0.5, 0.7, 0.8})
        for (const std::size_t rows : {41U, 101U, 401U})
            EXPECT_FALSE(Bounces(rows,
                                 [&](std::size_t row) {
                                     return side(row) * (1 + std::pow(q, static_cast<double>(row)));
                                 })
                             .settle())
                << q << ", " << rows;
}

/// The logistic map at 4 is chaos; of a thousand stretches of it hardly any looks like settling.
TEST(Settles, HardlyEverWhereItJumpsAbout) {
    int settled = 0;
    double x = 0.1234;
    for (int run = 0; run < 1000; ++run) {
        std::vector<double> w;
        for (int row = 0; row < 41; ++row) {
            x = 4 * x * (1 - x);
            w.push_back(x - 0.5);
        }
        settled += Bounces(w.size(), [&](std::size_t row) { return w[row]; }).settle() ? 1 : 0;
    }
    EXPECT_LE(settled, 10);
}

} // namespace
} // namespace downhill
