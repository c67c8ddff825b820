#include "ui/rate_map/rate_bands.h"

#include "core/text/number_text.h"
#include "ui/text.h"
#include "ui/verdict/verdict_look.h"

#include <QCoreApplication>

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
        bands.push_back(
            {begin, here.rate, look.colour, look.pattern, QCoreApplication::translate("Verdict", look.word)});
    }
    std::erase_if(bands, [&](const auto& band) { return band.to <= from || band.from >= to; });
    for (auto& band : bands) {
        band.from = std::max(band.from, from);
        band.to = std::min(band.to, to);
    }
    return bands;
}

QString describeRate(const RateMap& map, double rate) {
    if (map.rates.empty())
        return {};
    const auto nearest = std::ranges::min_element(
        map.rates, {}, [rate](const MappedRate& m) { return std::abs(std::log(m.rate / rate)); });
    const QString verdict =
        QCoreApplication::translate("Verdict", lookOf(nearest->verdict, Theme::light()).word);
    const QString name = qs(displayText(nearest->rate, 3));
    return nearest->stepsNeeded ? QCoreApplication::translate("RateMap", "%1 %2, needs %3 steps")
                                      .arg(name, verdict, qs(countText(*nearest->stepsNeeded)))
                                : QCoreApplication::translate("RateMap", "%1 %2").arg(name, verdict);
}

} // namespace downhill
