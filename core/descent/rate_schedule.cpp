#include "core/descent/rate_schedule.h"

#include "core/text/number_text.h"
#include "core/text/one_line.h"
#include "core/text/take_up_to.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace downhill {
namespace {

/// `10=0.01`.
std::optional<RateChange> readRateChange(std::string_view text) {
    const std::size_t sign = text.find('=');
    if (sign == std::string_view::npos)
        return std::nullopt;
    const double step = readNumber(text.substr(0, sign)).value_or(0);
    const double rate = readNumber(text.substr(sign + 1)).value_or(0);
    if (!(step >= 1 && step <= static_cast<double>(RunSettings::maxSteps)) || std::floor(step) != step ||
        !(rate > 0))
        return std::nullopt;
    return RateChange{static_cast<std::uint64_t>(step), rate};
}

} // namespace

ScheduleChoice settled(ScheduleChoice schedule, std::uint64_t steps) {
    for (std::optional<double>& value : schedule.values)
        if (!value)
            value = static_cast<double>(steps);
    return schedule;
}

RateSchedule::RateSchedule(const RunSettings& settings)
    : RateSchedule(settings.hyper.rate, settings.hyper.schedule, settings.steps) {
    changes_ = settings.rateChanges;
}

RateSchedule::RateSchedule(double rate, const ScheduleChoice& schedule, std::uint64_t steps)
    : rate_(rate), row_(&schedule.row()) {
    for (std::size_t i = 0; i < row_->parameters.size(); ++i)
        parameters_[i] = schedule.values.at(i).value_or(static_cast<double>(steps));
}

double RateSchedule::base(std::uint64_t k) const {
    const auto next = std::ranges::upper_bound(changes_, k, {}, &RateChange::step);
    return next == changes_.begin() ? rate_ : std::prev(next)->rate;
}

double RateSchedule::left(std::uint64_t k) const {
    constexpr std::uint64_t looks = 1 << 12;
    const double now = factor(k);
    double most = now;
    for (std::uint64_t before = 0; before < k; before += 1 + k / looks)
        most = std::max(most, factor(before));
    return most > 0 ? now / most : 1;
}

bool RateSchedule::changesAt(std::uint64_t k) const {
    return std::ranges::binary_search(changes_, k, {}, &RateChange::step);
}

double rateAt(const RunSettings& settings, std::uint64_t k) { return RateSchedule(settings).at(k); }

std::variant<std::vector<RateChange>, ChoiceProblem> parseRateChanges(std::string_view text) {
    const Fact allowed{"allowed.rate_change", {{"most", Count{RunSettings::maxSteps}}}};
    std::vector<RateChange> changes;
    for (bool more = true; more;) {
        more = text.find(',') != std::string_view::npos;
        const std::string_view change = takeUpTo(text, ',');

        const std::optional<RateChange> read = readRateChange(change);
        if (!read)
            return ChoiceProblem{onOneLine(change), allowed};
        const auto place = std::ranges::lower_bound(changes, read->step, {}, &RateChange::step);
        if (place != changes.end() && place->step == read->step)
            return ChoiceProblem{onOneLine(change), {"allowed.one_rate"}};
        if (changes.size() == RunSettings::maxRateChanges)
            return ChoiceProblem{onOneLine(change),
                                 {"allowed.most_changes", {{"most", Count{RunSettings::maxRateChanges}}}}};
        changes.insert(place, *read);
    }
    return changes;
}

std::string rateChangesText(std::span<const RateChange> changes) {
    std::string text;
    for (const RateChange& change : changes) {
        text += text.empty() ? "" : ",";
        text += std::to_string(change.step) + "=" + exactText(change.rate);
    }
    return text;
}

RunSettings withRateFrom(RunSettings settings, std::uint64_t k, double rate) {
    if (k == 0)
        return withRateThroughout(std::move(settings), rate);
    std::erase_if(settings.rateChanges, [&](const RateChange& change) { return change.step >= k; });
    settings.rateChanges.push_back({k, rate});
    return settings;
}

RunSettings withRateThroughout(RunSettings settings, double rate) {
    settings.hyper.rate = rate;
    settings.rateChanges.clear();
    return settings;
}

} // namespace downhill
