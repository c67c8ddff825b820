// Rows that one thread appends while others read.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>

namespace downhill {

/// What others see: the rows that there were when it was made. Cheap to copy.
template <class Row>
class RowsView {
public:
    RowsView() = default;
    RowsView(std::shared_ptr<const Row[]> rows, std::size_t count) : rows_(std::move(rows)), count_(count) {}

    std::size_t size() const noexcept { return count_; }
    bool empty() const noexcept { return count_ == 0; }
    const Row& operator[](std::size_t i) const { return rows_.get()[i]; }
    const Row& back() const { return rows_.get()[count_ - 1]; }
    const Row* begin() const noexcept { return rows_.get(); }
    const Row* end() const noexcept { return rows_.get() + count_; }

private:
    std::shared_ptr<const Row[]> rows_;
    std::size_t count_ = 0;
};

/// Nothing is ever written where a view may look: new rows come behind all views, and whatever would change
/// rows copies them first.
template <class Row>
class SharedRows {
public:
    std::size_t size() const noexcept { return count_; }
    RowsView<Row> view() const { return {rows_, count_}; }

    void append(const Row& row) {
        if (count_ == capacity_)
            moveTo(std::max<std::size_t>(1024, 2 * capacity_), 1);
        rows_.get()[count_++] = row;
    }

    /// Forgets all but the first `count`.
    void keepFirst(std::size_t count) {
        count_ = count;
        moveTo(capacity_, 1);
    }

    /// Forgets the second, the fourth and so on.
    void keepEverySecond() { moveTo(capacity_, 2); }

private:
    void moveTo(std::size_t capacity, std::size_t stride) {
        const std::shared_ptr<Row[]> from = rows_;
        const std::size_t count = (count_ + stride - 1) / stride;
        rows_ = std::make_shared_for_overwrite<Row[]>(capacity);
        for (std::size_t i = 0; i < count; ++i)
            rows_.get()[i] = from.get()[i * stride];
        capacity_ = capacity;
        count_ = count;
    }

    std::shared_ptr<Row[]> rows_;
    std::size_t count_ = 0, capacity_ = 0;
};

} // namespace downhill
