// What tests of workers listen with.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <stop_token>
#include <vector>

namespace downhill {

/// Keeps all that a worker told and lets tests wait for it.
template <class Result>
class Told {
public:
    void operator()(const Result& result) {
        const std::lock_guard lock(mutex_);
        results_.push_back(result);
        told_.notify_all();
    }
    /// Until the newest result is like that.
    template <class Predicate>
    Result waitUntil(const Predicate& predicate) {
        const std::unique_lock lock = lockedUntil(predicate);
        return results_.back();
    }
    /// And all that were told until then, in their order.
    template <class Predicate>
    std::vector<Result> resultsUntil(const Predicate& predicate) {
        const std::unique_lock lock = lockedUntil(predicate);
        return results_;
    }
    Result waitForEndOf(std::uint64_t generation) {
        return waitUntil(
            [&](const Result& result) { return result.generation == generation && result.complete; });
    }
    void waitForResults(std::size_t count) {
        std::unique_lock lock(mutex_);
        told_.wait(lock, [&] { return results_.size() >= count; });
    }
    std::vector<Result> results() {
        const std::lock_guard lock(mutex_);
        return results_;
    }

private:
    template <class Predicate>
    std::unique_lock<std::mutex> lockedUntil(const Predicate& predicate) {
        std::unique_lock lock(mutex_);
        told_.wait(lock, [&] { return !results_.empty() && predicate(results_.back()); });
        return lock;
    }

    std::mutex mutex_;
    std::condition_variable told_;
    std::vector<Result> results_;
};

/// Blocks until the token says stop, without polling.
inline void waitForStop(const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait(lock, stop, [] { return false; });
}

} // namespace downhill
