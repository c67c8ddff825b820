#include "core/live/rate_map_worker.h"

#include "core/formula/formula.h"
#include "core/work/latest_wins.h"

#include <atomic>
#include <mutex>
#include <new>
#include <utility>

namespace downhill {
namespace {

/// Whether a person would notice the wait.
bool takesLong(const CostFunction& cost, const RunSettings& settings, std::size_t rates) {
    constexpr std::uint64_t noticeable = 1'000'000; // steps of a formula
    return dynamic_cast<const Formula*>(&cost) == nullptr ||
           rates * mappedSteps(cost.knobs(), settings.steps) > noticeable;
}

/// Every eighth, up to the last.
std::vector<double> someOf(const std::vector<double>& rates) {
    constexpr std::size_t stride = 8;
    std::vector<double> some;
    for (std::size_t i = (rates.size() + stride - 1) % stride; i < rates.size(); i += stride)
        some.push_back(rates[i]);
    return some;
}

} // namespace

struct RateMapWorker::Shared {
    explicit Shared(Listener toTell) : listener(std::move(toTell)) {}

    struct Order {
        std::uint64_t generation;
        std::shared_ptr<const CostFunction> cost;
        RunSettings settings;
        std::vector<double> rates;
    };

    Listener listener;
    RateMapper mapper;                    ///< the thread's
    std::mutex submitting;                ///< generations reach the thread in their order
    std::atomic<std::uint64_t> latest{0}; ///< the only generation worth telling about
    LatestWins thread;                    ///< last: joins before the rest goes

    void carryOut(const Order& order, const std::stop_token& stop) {
        try {
            if (takesLong(*order.cost, order.settings, order.rates.size()))
                map(order, someOf(order.rates), false, stop);
            map(order, order.rates, true, stop);
        } catch (const std::bad_alloc&) {
            tell(order, nullptr, true);
        }
    }

    void map(const Order& order, const std::vector<double>& rates, bool whole, const std::stop_token& stop) {
        std::optional<RateMap> made = mapper.map(*order.cost, order.settings, rates, stop);
        if (made)
            tell(order, std::make_shared<const RateMap>(std::move(*made)), whole);
    }

    void tell(const Order& order, std::shared_ptr<const RateMap> map, bool complete) const {
        if (latest == order.generation)
            listener({order.generation, order.cost, std::move(map), complete});
    }
};

RateMapWorker::RateMapWorker(Listener listener) : shared_(std::make_unique<Shared>(std::move(listener))) {}

RateMapWorker::~RateMapWorker() {
    constexpr std::uint64_t nobody = 0;
    shared_->latest = nobody; // whoever listened is about to go as well
}

std::uint64_t RateMapWorker::submit(std::shared_ptr<const CostFunction> cost, RunSettings settings,
                                    std::vector<double> rates) {
    const std::lock_guard lock(shared_->submitting);
    const std::uint64_t generation = shared_->latest + 1;
    shared_->latest = generation;
    shared_->thread.submit(
        [shared = shared_.get(),
         order = Shared::Order{generation, std::move(cost), std::move(settings), std::move(rates)}](
            const std::stop_token& stop) { shared->carryOut(order, stop); });
    return generation;
}

void RateMapWorker::cancel() { shared_->thread.cancel(); }

} // namespace downhill
