#include "core/descent/rate_schedule.h"

#include "core/text/number_text.h"
#include "core/text/one_line.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace downhill {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Parameter wholeSteps(const char* key, const char* title, std::optional<double> standard) {
    constexpr double tooMany = static_cast<double>(RunSettings::maxSteps) + 1;
    return {key, title, "a whole number from 1 to 10,000,000", standard, 1, tooMany, true, true};
}

Parameter share(const char* key, const char* title, const char* unit, double standard) {
    static const double justAboveOne = std::nextafter(1.0, 2.0);
    return {key, title, "a number above 0, at most 1", standard, 0, justAboveOne, false, false, unit};
}

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

const std::vector<Offer>& scheduleOffers() {
    static const std::vector<Offer> offers = {
        {"constant", "Constant", "The rate stays as it is.", "rate", {}},
        {"step",
         "In steps",
         "The rate is lowered every so many steps, at one go.",
         "rate·factor^⌊k/every⌋",
         {wholeSteps("every", "Every so many steps", 10), share("factor", "Factor", "each time", 0.5)}},
        {"exponential",
         "Exponential",
         "Each step keeps the same share of the rate.",
         "rate·decayᵏ",
         {share("decay", "Decay", "per step", 0.95)}},
        {"inverse",
         "Inverse time",
         "The rate falls fast at first and ever more slowly later, but never ends.",
         "rate/(1 + decay·k)",
         {{"decay", "Decay", "0 or a finite number above 0", 0.1, 0, infinity, true, false, "per step"}}},
        {"cosine",
         "Cosine",
         "The rate glides from its full size down to 0.",
         "rate·(1 + cos(π·min(k, steps)/steps))/2",
         {wholeSteps("steps", "Steps until 0", std::nullopt)}},
    };
    return offers;
}

ParsedChoice parseSchedule(std::string_view text) { return parseChoice(text, scheduleOffers()); }

std::string scheduleText(const Choice& schedule) { return textOf(schedule, scheduleOffers()); }

Choice settled(Choice schedule, std::uint64_t steps) {
    for (std::optional<double>& value : schedule.values)
        if (!value)
            value = static_cast<double>(steps);
    return schedule;
}

RateSchedule::Kind RateSchedule::kindOf(std::string_view name) {
    return name == "step"          ? Kind::step
           : name == "exponential" ? Kind::exponential
           : name == "inverse"     ? Kind::inverse
           : name == "cosine"      ? Kind::cosine
                                   : Kind::constant;
}

RateSchedule::RateSchedule(const RunSettings& settings)
    : RateSchedule(settings.hyper.rate, settings.hyper.schedule, settings.steps) {
    changes_ = settings.rateChanges;
}

RateSchedule::RateSchedule(double rate, const Choice& schedule, std::uint64_t steps)
    : rate_(rate), kind_(kindOf(schedule.name)) {
    const auto value = [&](std::size_t i) {
        return schedule.values.at(i).value_or(static_cast<double>(steps));
    };
    if (kind_ != Kind::constant)
        first_ = value(0);
    if (kind_ == Kind::step)
        second_ = value(1);
}

double RateSchedule::base(std::uint64_t k) const {
    const auto next = std::ranges::upper_bound(changes_, k, {}, &RateChange::step);
    return next == changes_.begin() ? rate_ : std::prev(next)->rate;
}

double RateSchedule::factor(std::uint64_t k) const {
    const auto step = static_cast<double>(k);
    switch (kind_) {
    case Kind::constant:
        return 1;
    case Kind::step:
        return std::pow(second_, std::floor(step / first_));
    case Kind::exponential:
        return std::pow(first_, step);
    case Kind::inverse:
        return 1 / (1 + first_ * step);
    case Kind::cosine: {
        // (1 + cos x)/2 is sin²((π − x)/2), which keeps all digits where the rate is about to vanish
        const double left = (first_ - std::min(step, first_)) / first_;
        const double sine = std::sin(std::numbers::pi / 2 * left);
        return sine * sine;
    }
    }
    return 1;
}

bool RateSchedule::changesAt(std::uint64_t k) const {
    return std::ranges::binary_search(changes_, k, {}, &RateChange::step);
}

double rateAt(const RunSettings& settings, std::uint64_t k) { return RateSchedule(settings).at(k); }

std::variant<std::vector<RateChange>, ChoiceProblem> parseRateChanges(std::string_view text) {
    static const std::string allowed = "STEP=RATE, as 10=0.01, with a whole STEP from 1 to " +
                                       countText(RunSettings::maxSteps) + " and a finite RATE above 0";
    std::vector<RateChange> changes;
    for (bool more = true; more;) {
        const std::size_t end = text.find(',');
        const std::string_view change = text.substr(0, end);
        more = end != std::string_view::npos;
        text = more ? text.substr(end + 1) : std::string_view();

        const std::optional<RateChange> read = readRateChange(change);
        if (!read)
            return ChoiceProblem{onOneLine(change), allowed};
        const auto place = std::ranges::lower_bound(changes, read->step, {}, &RateChange::step);
        if (place != changes.end() && place->step == read->step)
            return ChoiceProblem{onOneLine(change), "one rate for each step"};
        if (changes.size() == RunSettings::maxRateChanges)
            return ChoiceProblem{onOneLine(change),
                                 "at most " + countText(RunSettings::maxRateChanges) + " changes"};
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
