#include "core/work/latest_wins.h"

#include <utility>

namespace downhill {

LatestWins::LatestWins() : thread_([this](const std::stop_token& quit) { work(quit); }) {}

LatestWins::~LatestWins() {
    thread_.request_stop();
    cancel();
} // and thread_ joins

void LatestWins::submit(Job job) {
    Order order{std::move(job), std::stop_source()};
    std::stop_source running(std::nostopstate);
    {
        const std::lock_guard lock(mutex_);
        std::swap(waiting_, order);
        running = running_;
    }
    // outside the lock, as is the destruction of the job thrown away: either may run code of others
    running.request_stop();
    arrived_.notify_one();
}

void LatestWins::cancel() {
    std::stop_source waiting(std::nostopstate), running(std::nostopstate);
    {
        const std::lock_guard lock(mutex_);
        waiting = waiting_.stop;
        running = running_;
    }
    waiting.request_stop();
    running.request_stop();
}

void LatestWins::work(const std::stop_token& quit) {
    for (;;) {
        Order order;
        {
            std::unique_lock lock(mutex_);
            arrived_.wait(lock, quit, [this] { return waiting_.job != nullptr; });
            if (quit.stop_requested())
                return;
            std::swap(order, waiting_);
            running_ = order.stop;
        }
        order.job(order.stop.get_token());
    }
}

} // namespace downhill
