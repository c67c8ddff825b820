// A place for one value between two threads: only the newest counts.
#pragma once

#include <mutex>
#include <optional>
#include <utility>

namespace downhill {

/// Whoever puts into an empty slot tells the taker, in whatever way; several values that were put meanwhile
/// are one telling. Any threads.
template <typename Value>
class NewestSlot {
public:
    /// Puts it there, in place of what was there. Whether the slot was empty: then the taker has to be told.
    [[nodiscard]] bool put(Value value) {
        const std::scoped_lock lock(mutex_);
        const bool wasEmpty = !newest_;
        newest_ = std::move(value);
        return wasEmpty;
    }

    /// What is there, which is then gone.
    std::optional<Value> take() {
        const std::scoped_lock lock(mutex_);
        return std::exchange(newest_, std::nullopt);
    }

private:
    std::mutex mutex_; ///< guards newest_
    std::optional<Value> newest_;
};

} // namespace downhill
