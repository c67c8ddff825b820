// What a verdict may never do, over runs that nobody tuned anything to.
//
// Some ten thousand in the plain suite, every twentieth of them with its cost looked at and its cure run;
// DOWNHILL_SWEEP=200000 for more.
#include "core/catalogue/catalogue.h"
#include "core/diagnosis/diagnosis.h"
#include "tests/core/sweep/fact_judge.h"
#include "tests/core/sweep/map_judge.h"
#include "tests/core/sweep/row_judge.h"
#include "tests/core/sweep/scale_judge.h"
#include "tests/core/sweep/swept_run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace downhill {
namespace {

/// Kinds of findings of which so many are left, as a share of the runs that could show them; all kinds
/// together that begin alike.
struct Left {
    const char* kindBegins;
    double share;
};

/// Findings by kind, with command lines that show them.
class Tally {
public:
    /// With its cost looked at and its cure run, or from its steps alone.
    void judge(const RunSettings& settings, bool whole) {
        const std::shared_ptr<const Formula> cost = costOf(settings);
        const JudgedRun judged = judgedRun(*cost, settings);
        std::map<std::string, std::string> found; // each kind once a run
        const auto take = [&](const Findings& findings) {
            for (const Finding& finding : findings)
                found.emplace(finding.kind, finding.why);
        };
        const Diagnosis read = diagnose(judged.run);
        take(judgeReading(judged, read));
        take(judgeFacts(judged, read));
        take(judgeOtherUnits(judged, read));
        if (whole) {
            const Diagnosis diagnosis = diagnose(judged.run, *cost, {}, viewOf(*cost));
            take(judgeReading(judged, diagnosis));
            take(judgeFacts(judged, diagnosis));
            take(judgeOutlook(judged, diagnosis));
            take(judgeCure(judged, diagnosis));
            if (wholeRuns_ % eachMapped == 0)
                take(judgeRateMap(judged, diagnosis));
        }
        ++runs_;
        wholeRuns_ += whole;
        for (const auto& [kind, why] : found)
            kinds_[kind].push_back({settings.steps + 10 * settings.cost.size(),
                                    commandLineOf(settings) + "  # " + nameOf(read.verdict) + "; " + why});
    }

    /// Fails with each kind that more runs show than `left` says, with its three smallest examples.
    void expectNothingBut(std::span<const Left> left) {
        std::map<const Left*, std::size_t> counts;
        std::map<std::string, const Left*> leftOf;
        for (const auto& [kind, examples] : kinds_) {
            const std::string& name = kind; // clang 14 takes no part of a structured binding into a lambda
            const auto found =
                std::ranges::find_if(left, [&](const Left& one) { return name.starts_with(one.kindBegins); });
            const Left* one = found == left.end() ? nullptr : &*found;
            leftOf[kind] = one;
            counts[one] += examples.size();
        }
        for (auto& [kind, examples] : kinds_) {
            const Left* one = leftOf[kind];
            const bool ofWhole = kind.starts_with("4") || kind.starts_with("reckoned");
            const std::size_t runs = ofWhole ? wholeRuns_ : runs_;
            if (one != nullptr && static_cast<double>(counts[one]) <= one->share * static_cast<double>(runs))
                continue;
            std::ranges::sort(examples);
            std::string text;
            for (std::size_t i = 0; i < std::min<std::size_t>(3, examples.size()); ++i)
                text += "\n    " + examples[i].second;
            ADD_FAILURE() << examples.size() << " of " << runs << ": " << kind << text;
        }
    }

private:
    using Example = std::pair<std::size_t, std::string>; ///< how large, and how to see it
    std::map<std::string, std::vector<Example>> kinds_;
    std::size_t runs_ = 0, wholeRuns_ = 0;
    static constexpr std::size_t eachMapped = 10; ///< of the whole ones
};

TEST(VerdictSweep, OfTheCatalogueWithEveryRule) {
    Tally tally;
    for (std::size_t number = 0; number < catalogueRuns(); ++number)
        tally.judge(catalogueRun(number), true);
    tally.expectNothingBut({});
}

TEST(VerdictSweep, OfCostsThatNobodyTunedTo) {
    const char* wished = std::getenv("DOWNHILL_SWEEP");
    const std::uint64_t runs = wished != nullptr ? std::strtoull(wished, nullptr, 10) : 10'000;
    constexpr std::uint64_t eachWhole = 20;
    static constexpr Left left[] = {
        {"4", 0.01},           // the same gone on: what a run is about to do cannot always be seen
        {"reading", 0.01},     // a second opinion on rows that are not clear
        {"reckoned", 0.005},   // a pace that changes behind the longer run, threefold
        {"3 pace", 0.003},     // the same of one that changes within it
        {"3 headline", 0.003}, // goes with the readings above
        {"3 steps_shrink", 1e-3},
        {"3", 1e-3},
    };
    Tally tally;
    for (std::uint64_t seed = 0; seed < runs; ++seed)
        tally.judge(sweptRun(seed), seed % eachWhole == 0);
    tally.expectNothingBut(left);
}

} // namespace
} // namespace downhill
