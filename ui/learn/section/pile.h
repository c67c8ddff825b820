// A pile to go through until nothing of it is left.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

namespace downhill {

/// Numbers of questions or cards, of which the first is looked at. Only isEmpty(), size() and left() are for
/// an empty one.
class Pile {
public:
    Pile() = default;
    explicit Pile(const std::vector<std::uint32_t>& order) : left_(order.begin(), order.end()) {}

    bool isEmpty() const { return left_.empty(); }
    std::size_t size() const { return left_.size(); }
    std::uint32_t top() const { return left_.front(); }

    /// The first goes away.
    void takeOff() { left_.pop_front(); }
    /// The first goes below all others, and comes back after them.
    void next() { std::rotate(left_.begin(), left_.begin() + 1, left_.end()); }
    /// The last comes to the top.
    void previous() { std::rotate(left_.begin(), left_.end() - 1, left_.end()); }

    const std::deque<std::uint32_t>& left() const { return left_; }

private:
    std::deque<std::uint32_t> left_;
};

} // namespace downhill
