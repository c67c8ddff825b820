// One thread and one waiting job: the newest replaces what waits and stops what runs.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace downhill {

/// Runs jobs one at a time on a thread of its own. Only the newest matters: submit() throws away a job that
/// still waits and asks the running one to stop. Destruction throws away, asks to stop, and waits for the
/// running job to end.
class LatestWins {
public:
    /// Must look at its token often, must not throw, and must not destroy the LatestWins it runs on.
    using Job = std::function<void(std::stop_token)>;

    LatestWins();
    ~LatestWins();
    LatestWins(const LatestWins&) = delete;
    LatestWins& operator=(const LatestWins&) = delete;

    /// Returns at once. From any thread.
    void submit(Job job);

    /// Asks all that was submitted to stop. A job that still waits gets its turn with a token that says stop,
    /// so that it can tell that it was cancelled.
    void cancel();

private:
    struct Order {
        Job job;
        std::stop_source stop{std::nostopstate};
    };
    void work(const std::stop_token& quit);

    std::mutex mutex_;
    std::condition_variable_any arrived_;
    Order waiting_; ///< empty job: nothing waits
    std::stop_source running_{std::nostopstate};
    std::jthread thread_; ///< last: starts when all else is there
};

} // namespace downhill
