#include "core/verdict/knob_by_knob.h"

#include "core/rules/update_rule.h"
#include "core/text/number_text.h"
#include "core/verdict/stillness.h"
#include "core/verdict/verdict.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace downhill {
namespace {

/// The last row that counts, as in a Reading: behind it the knob stands still but for rounding.
std::size_t lastRowOf(const Steps& knob, std::size_t last) {
    const double least = stillStep(std::fabs(knob.w(0)[0]), std::fabs(knob.w(last)[0]));
    const auto moves = [&](std::size_t row) { return std::fabs(knob.change(row)[0]) > least; };
    if (last == 0 || moves(last - 1))
        return last;
    // by halves, for the tail may be millions of rows long: a knob that shrinks steadily comes to rest but
    // once
    std::size_t moving = 0, still = last; // it moves before the one, and no more from the other on
    while (moving < still) {
        const std::size_t middle = moving + (still - moving) / 2;
        if (moves(middle))
            moving = middle + 1;
        else
            still = middle;
    }
    return moving;
}

/// What a knob does, from the worst on.
enum class Manner { explodes, bounces, overshoots, crawls, glides, runsOff };

struct Course {
    std::string name;
    double factor;
    Manner manner;
};

Manner mannerOf(double factor) {
    constexpr double exactly = 1e-9;
    if (factor < 0)
        return factor < -1 - exactly    ? Manner::explodes
               : factor <= -1 + exactly ? Manner::bounces
                                        : Manner::overshoots;
    if (factor >= 1)
        return Manner::runsOff;
    return stepsForTwoDigits(factor) > crawlingSteps ? Manner::crawls : Manner::glides;
}

const char* nameOf(Manner manner) {
    switch (manner) {
    case Manner::explodes:
        return "explodes";
    case Manner::bounces:
        return "bounces";
    case Manner::overshoots:
        return "overshoots";
    case Manner::crawls:
        return "crawls";
    case Manner::glides:
        return "glides";
    case Manner::runsOff:
        break;
    }
    return "runs_off";
}

/// With the knobs and their factors.
Fact tell(std::string id, const Course& knob, const Course& other) {
    return {std::move(id),
            {{"knob", knob.name},
             {"factor", Factor{knob.factor}},
             {"other_knob", other.name},
             {"other_factor", Factor{other.factor}}}};
}

/// Where both glide, but one much faster.
Facts paceFacts(const Course& slow, const Course& fast) {
    constexpr double muchFaster = 3; // as many steps of the one as of the other
    if (std::log(fast.factor) > muchFaster * std::log(slow.factor))
        return {};
    return {tell("knobs.pace", slow, fast)};
}

} // namespace

std::optional<double> knobFactor(const Steps& run, std::size_t knob, std::size_t last) {
    const Steps one = run.knob(knob);
    const std::size_t end = lastRowOf(one, last), from = end / 2;
    constexpr std::size_t fewestSteps = 4, mostLooks = 1 << 10;
    if (end < fewestSteps)
        return std::nullopt;
    const auto slope = [&](std::size_t row) { return one.slope(row)[0]; };
    const double logarithm = (std::log(std::fabs(slope(end))) - std::log(std::fabs(slope(from)))) /
                             static_cast<double>(end - from);
    const double size = std::exp(logarithm), sign = slope(from + 1) / slope(from) < 0 ? -1 : 1;
    if (!(size > 0) || !std::isfinite(size))
        return std::nullopt;
    constexpr double muchTheSame = 0.1;
    const std::size_t stride = 1 + end / mostLooks / 2 * 2; // odd, to see both sides of a bounce
    for (std::size_t row = 0; row < end; row += stride)
        if (!(std::fabs(slope(row + 1) / slope(row) / (sign * size) - 1) <= muchTheSame))
            return std::nullopt;
    return sign * size;
}

namespace {

bool eachSlopeGrows(const Run& run, std::size_t knob, std::size_t last) {
    for (std::size_t row = 1; row <= last; ++row)
        if (!(std::fabs(run.slope(row)[knob]) > std::fabs(run.slope(row - 1)[knob])))
            return false;
    return true;
}

struct Courses {
    Course worse, better;
};

/// None where one of them has no factor of its own, or the rule carries speed.
std::optional<Courses> coursesOf(const Run& run, const Reading& reading) {
    if (run.knobs() != 2 || carriesSpeed(run.settings().hyper.rule))
        return std::nullopt;
    const auto courseOf = [&](std::size_t knob) -> std::optional<Course> {
        const auto factor = knobFactor(run, knob, reading.last);
        if (!factor || std::fabs(*factor - 1) < 1e-9)
            return std::nullopt;
        if (*factor > 1 && !eachSlopeGrows(run, knob, reading.last))
            return std::nullopt;
        return Course{"w" + subscriptText(knob + 1), *factor, mannerOf(*factor)};
    };
    auto first = courseOf(0), second = courseOf(1);
    if (!first || !second)
        return std::nullopt;
    if (second->manner < first->manner)
        std::swap(first, second);
    return Courses{*first, *second};
}

} // namespace

Facts knobByKnobFacts(const Run& run, const Reading& reading) {
    const auto courses = coursesOf(run, reading);
    if (!courses)
        return {};
    const auto& [worse, better] = *courses;
    if (worse.manner != better.manner)
        return {
            tell(std::string("knobs.") + nameOf(worse.manner) + "." + nameOf(better.manner), worse, better)};
    if (worse.manner != Manner::glides)
        return {};
    const auto [fast, slow] =
        std::minmax(worse, better, [](const Course& a, const Course& b) { return a.factor < b.factor; });
    return paceFacts(slow, fast);
}

std::string knobThatOvershoots(const Run& run, const Reading& reading) {
    const auto courses = coursesOf(run, reading);
    const bool alone = courses && courses->worse.manner == Manner::overshoots &&
                       courses->better.manner != Manner::overshoots;
    return alone ? courses->worse.name : "";
}

} // namespace downhill
