#include "tests/core/sweep/map_judge.h"

#include "core/descent/descend.h"
#include "core/descent/rate_schedule.h"
#include "core/rates/rate_map.h"
#include "core/text/number_text.h"

#include <string>
#include <utility>
#include <variant>

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
    const RateMap shown = diagnosis.recommended ? withBest(*map, *diagnosis.recommended) : *map;
    if (!shown.best)
        return findings;
    const auto expectIt = [&](double rate) {
        if (rate != shown.best->rate)
            findings.push_back({"5 two rates are recommended",
                                exactText(rate) + ", " + exactText(shown.best->rate) + " by the map"});
    };
    if (diagnosis.suggestedRate)
        expectIt(*diagnosis.suggestedRate);
    for (const Fact& fact : diagnosis.advice)
        for (const auto& [name, value] : fact.values)
            if (const auto* rate = std::get_if<Rounded>(&value); rate != nullptr && name == "rate")
                expectIt(rate->value);
    return findings;
}

} // namespace downhill
