#include "core/live/case_worker.h"

#include "tests/core/work/told.h"

#include <gtest/gtest.h>

#include <functional>

namespace downhill {
namespace {

TEST(CaseWorker, TellsTheLatest) {
    Told<CaseResult> listener;
    CaseWorker worker(DiagnosisCases(9), std::ref(listener));
    for (std::uint64_t i = 0; i < 50; ++i)
        worker.submit(i);
    const CaseResult last = listener.waitUntil([](const CaseResult& result) { return result.index == 49; });
    EXPECT_EQ(last.drawnCase->kind, DiagnosisCases(9).wished(49));
    EXPECT_FALSE(last.failure);
}

} // namespace
} // namespace downhill
