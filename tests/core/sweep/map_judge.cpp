#include "tests/core/sweep/map_judge.h"

#include "core/descent/descend.h"
#include "core/descent/rate_schedule.h"
#include "core/rates/rate_map.h"
#include "core/text/number_text.h"

#include <string>

namespace downhill {

Findings judgeRateMap(const JudgedRun& judged, const Diagnosis& diagnosis) {
    Findings findings;
    static RateMapper mapper;
    const auto map = mapper.map(judged.cost, judged.run.settings(), standardRates());
    if (!map || map->capped())
        return findings;
    constexpr std::size_t stride = 37;
    for (std::size_t i = judged.run.rows() % stride; i < map->rates.size(); i += stride) {
        const MappedRate& mapped = map->rates[i];
        const Run run = descend(judged.cost, withRateThroughout(judged.run.settings(), mapped.rate));
        const Verdict verdict = diagnose(run).verdict;
        if (verdict != mapped.verdict)
            findings.push_back({"5 the map reads another verdict", exactText(mapped.rate) + " is " +
                                                                       nameOf(verdict) + ", mapped as " +
                                                                       nameOf(mapped.verdict)});
    }
    if (map->best && diagnosis.suggestedRate && map->best->rate != *diagnosis.suggestedRate)
        findings.push_back({"5 two rates are recommended", exactText(*diagnosis.suggestedRate) +
                                                               " by the banner, " +
                                                               exactText(map->best->rate) + " by the map"});
    return findings;
}

} // namespace downhill
