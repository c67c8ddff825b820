#include "core/live/case_worker.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>
#include <vector>

namespace downhill {
namespace {

TEST(CaseWorker, TellsTheLatest) {
    std::mutex mutex;
    std::condition_variable arrived;
    std::vector<CaseResult> told;
    const auto listen = [&](const CaseResult& result) {
        const std::lock_guard lock(mutex);
        told.push_back(result);
        arrived.notify_all();
    };
    CaseWorker worker(DiagnosisCases(9), listen);
    for (std::uint64_t i = 0; i < 50; ++i)
        worker.submit(i);
    std::unique_lock lock(mutex);
    arrived.wait(lock, [&] { return !told.empty() && told.back().index == 49; });
    EXPECT_EQ(told.back().drawnCase->kind, DiagnosisCases(9).wished(49));
    EXPECT_FALSE(told.back().failure);
}

} // namespace
} // namespace downhill
