#include "ui/rate_map/rate_bands.h"

#include "core/text/number_text.h"
#include "ui/text/text.h"
#include "ui/text/translated_text.h"
#include "ui/verdict/verdict_look.h"

#include <algorithm>
#include <cmath>

namespace downhill {

std::vector<ValueSlider::Band> bandsOf(const RateMap& map, const Theme& theme, double from, double to) {
    std::vector<ValueSlider::Band> bands;
    for (std::size_t i = 0; i < map.rates.size(); ++i) {
        const MappedRate& here = map.rates[i];
        if (i > 0 && here.verdict == map.rates[i - 1].verdict) {
            bands.back().to = here.rate;
            continue;
        }
        // Two verdicts meet half-way between the rates that were tried, as the slider sees it.
        const double begin = i == 0 ? here.rate : std::sqrt(here.rate * map.rates[i - 1].rate);
        if (i > 0)
            bands.back().to = begin;
        const VerdictLook look = lookOf(here.verdict, theme);
        bands.push_back({begin, here.rate, look.colour, look.pattern, wordOf(here.verdict)});
    }
    std::erase_if(bands, [&](const auto& band) { return band.to <= from || band.from >= to; });
    for (auto& band : bands) {
        band.from = std::max(band.from, from);
        band.to = std::min(band.to, to);
    }
    return bands;
}

QString arrivalOf(const MappedRate& rate) {
    if (rate.stepsNeeded)
        return RateMapText::tr("needs %1").arg(stepsWords(*rate.stepsNeeded));
    switch (rate.verdict) {
    case Verdict::converging:
    case Verdict::overshooting:
    case Verdict::crawling:
        return rate.stopped == StopReason::maxSteps
                   ? RateMapText::tr("not there after %1").arg(stepsWords(rate.stepsTaken))
                   : RateMapText::tr("ends higher up");
    case Verdict::oscillating:
    case Verdict::diverging:
    case Verdict::stationary:
        break;
    }
    return {};
}

QString cappedNote(const RateMap& map) {
    return map.capped() ? RateMapText::tr("judged by the first %1").arg(stepsWords(map.steps)) : QString();
}

QString describeRate(const RateMap& map, double rate) {
    if (map.rates.empty())
        return {};
    const auto nearest = std::ranges::min_element(
        map.rates, {}, [rate](const MappedRate& m) { return std::abs(std::log(m.rate / rate)); });
    QString words = RateMapText::tr("%1 %2").arg(qs(displayText(nearest->rate)), wordOf(nearest->verdict));
    if (const QString arrival = arrivalOf(*nearest); !arrival.isEmpty())
        words = RateMapText::tr("%1, %2").arg(words, arrival);
    if (const QString note = cappedNote(map); !note.isEmpty())
        words += QLatin1Char('\n') + note;
    return words;
}

} // namespace downhill
