// One thread that carries out orders: the latest wins.
#pragma once

#include "core/work/failure.h"
#include "core/work/latest_wins.h"
#include "core/work/telling.h"

#include <cstdint>
#include <functional>
#include <mutex>
#include <stop_token>
#include <utility>

namespace downhill {

/// Carries out what was submitted last, on a thread of its own, and tells a listener what comes of it.
/// Destruction stops and joins, and tells nothing more.
///
/// `Result` is a value with `generation` (which submit() it answers), `complete` (nothing more comes for this
/// generation) and `failure` (std::optional<WorkFailure>: the exception that ended the work; then the result
/// is complete). `Order` is a value with `Result answer() const`: an answer with what all answers to this
/// order have in common.
template <class Order, class Result>
class Worker {
public:
    /// Called on the worker's thread; must not destroy the worker. Nothing is told about a generation once
    /// there is a newer one, except for what was being told while submit() was called: compare generations.
    using Listener = typename Telling<Result>::Listener;

    /// An order on its way.
    class Job {
    public:
        const Order& order() const { return order_; }
        const std::stop_token& stop() const { return stop_; } ///< to be looked at often
        /// Whether anybody would hear of it.
        bool isWanted() const { return telling_.isLatest(generation_); }
        Result answer() const { return order_.answer(); }

        void tell(Result result) const { ///< and there is more to come
            result.generation = generation_;
            telling_.tell(result);
        }
        void tellLast(Result result) const {
            result.complete = true;
            tell(std::move(result));
        }

    private:
        friend class Worker;
        Job(std::uint64_t generation, const Order& order, const std::stop_token& stop,
            const Telling<Result>& telling)
            : generation_(generation), order_(order), stop_(stop), telling_(telling) {}

        std::uint64_t generation_;
        const Order& order_;
        const std::stop_token& stop_;
        const Telling<Result>& telling_;
    };
    /// On the worker's thread, one job at a time. It may throw, and that is told.
    using CarryOut = std::function<void(const Job&)>;

    Worker(CarryOut carryOut, Listener listener)
        : carryOut_(std::move(carryOut)), telling_(std::move(listener)) {}
    ~Worker() { telling_.silence(); } // and thread_ stops and joins
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Stops what runs and carries out this instead. Returns at once with the new generation, one more than
    /// the one before. From any thread.
    std::uint64_t submit(Order order) {
        const std::lock_guard lock(submitting_);
        const std::uint64_t generation = telling_.next();
        thread_.submit([this, generation, order = std::move(order)](const std::stop_token& stop) {
            work(Job(generation, order, stop, telling_));
        });
        return generation;
    }

    /// Stops what runs, or waits to run.
    void cancel() { thread_.cancel(); }

private:
    void work(const Job& job) const {
        if (std::optional<WorkFailure> failure = failureOf([&] { carryOut_(job); })) {
            Result failed = job.answer();
            failed.failure = std::move(failure);
            job.tellLast(std::move(failed));
        }
    }

    CarryOut carryOut_;
    Telling<Result> telling_;
    std::mutex submitting_; ///< generations reach the thread in their order
    LatestWins thread_;     ///< last: joins before the rest goes
};

} // namespace downhill
