// Who is told what came of an order: nothing of older ones.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <utility>

namespace downhill {

/// Orders are numbered; of their results, which carry that number as `generation`, a listener is told those
/// of the latest. One that was being told while a newer order came may still arrive: who listens compares
/// generations.
template <class Result>
class Telling {
public:
    using Listener = std::function<void(const Result&)>;
    explicit Telling(Listener listener) : listener_(std::move(listener)) {}

    /// A new order: one more than the one before, and from now on the latest. From any thread.
    std::uint64_t next() { return ++latest_; }
    /// Whether anything that is told of it would be heard.
    bool isLatest(std::uint64_t generation) const { return latest_ == generation; }
    void tell(const Result& result) const {
        if (isLatest(result.generation))
            listener_(result);
    }
    /// Nothing more is told: whoever listens is about to go.
    void silence() { latest_ = nobody; }

private:
    static constexpr std::uint64_t nobody = 0;
    Listener listener_;
    std::atomic<std::uint64_t> latest_ = nobody;
};

} // namespace downhill
