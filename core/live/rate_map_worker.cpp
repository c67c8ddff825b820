#include "core/live/rate_map_worker.h"

#include "core/formula/formula.h"

#include <algorithm>
#include <utility>

namespace downhill {
namespace {

using RateMapJob = Worker<RateMapOrder, RateMapResult>::Job;

/// Whether a person would notice the wait.
bool takesLong(const RateMapOrder& order) {
    constexpr std::uint64_t noticeable = 1'000'000; // steps of a formula
    const auto* const formula = dynamic_cast<const Formula*>(order.cost.get());
    return formula == nullptr || order.rates.size() * mappedSteps(order.cost->knobs(), order.settings.steps) *
                                         std::max<std::size_t>(formula->data().rows(), 1) >
                                     noticeable;
}

/// Every eighth, up to the last.
std::vector<double> someOf(const std::vector<double>& rates) {
    constexpr std::size_t stride = 8;
    std::vector<double> some;
    for (std::size_t i = (rates.size() + stride - 1) % stride; i < rates.size(); i += stride)
        some.push_back(rates[i]);
    return some;
}

/// None where it was stopped.
std::optional<RateMapResult> mapOf(const RateMapJob& job, RateMapper& mapper,
                                   const std::vector<double>& rates) {
    std::optional<RateMap> made = mapper.map(*job.order().cost, job.order().settings, rates, job.stop());
    if (!made)
        return std::nullopt;
    RateMapResult result = job.answer();
    result.map = std::make_shared<const RateMap>(std::move(*made));
    return result;
}

void carryOut(const RateMapJob& job, RateMapper& mapper) {
    if (takesLong(job.order()))
        if (auto rough = mapOf(job, mapper, someOf(job.order().rates)))
            job.tell(std::move(*rough));
    if (auto whole = mapOf(job, mapper, job.order().rates))
        job.tellLast(std::move(*whole));
}

} // namespace

RateMapResult RateMapOrder::answer() const {
    RateMapResult result;
    result.cost = cost;
    return result;
}

RateMapWorker::RateMapWorker(Listener listener)
    : worker_([mapper = std::make_shared<RateMapper>()](const RateMapJob& job) { carryOut(job, *mapper); },
              std::move(listener)) {}

} // namespace downhill
