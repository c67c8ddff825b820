#include "core/verdict/knob_by_knob.h"

#include "core/rules/update_rule.h"
#include "core/text/number_text.h"
#include "core/verdict/verdict.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace downhill {
namespace {

/// The last row that counts, as in a Reading: behind it the knob stands still but for rounding.
std::size_t lastRowOf(const Steps& knob, std::size_t last) {
    constexpr double stillness = 0x1p-42;
    const double least = stillness * std::max(std::fabs(knob.w(0)[0]), std::fabs(knob.w(last)[0]));
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

/// ` (factor −0.68)`: how far it is from 1 shows in two digits or so.
std::string factorText(double factor) {
    const double gap = std::fabs(1 - std::fabs(factor));
    const int digits = gap > 1e-12 && gap < 1 ? 1 + static_cast<int>(std::ceil(-std::log10(gap))) : 2;
    return " (factor " + displayText(factor, std::clamp(digits + (std::fabs(factor) > 1 ? 1 : 0), 2, 12)) +
           ")";
}

std::string wordsOf(const Course& knob) {
    const char* does = "";
    switch (knob.manner) {
    case Manner::explodes:
        does = " explodes";
        break;
    case Manner::bounces:
        does = " bounces for ever";
        break;
    case Manner::overshoots:
        does = " overshoots every step";
        break;
    case Manner::crawls:
        does = " crawls";
        break;
    case Manner::glides:
        does = " glides";
        break;
    case Manner::runsOff:
        does = " runs off";
        break;
    }
    return knob.name + does + factorText(knob.factor);
}

/// `worse` comes before the other one in the order of manners.
std::string wordsOf(const Course& worse, const Course& better) {
    const std::string shared = " One rate has to serve both knobs.";
    if (better.manner == Manner::runsOff)
        return "Along " + better.name + " it only gets steeper" + factorText(better.factor) + ", while " +
               wordsOf(worse) + ".";
    if (worse.manner == Manner::explodes && better.manner != Manner::bounces)
        return wordsOf(worse) + ", while " + better.name + " would converge" + factorText(better.factor) +
               "." + shared;
    if (better.manner == Manner::crawls)
        return better.name + " crawls" + factorText(better.factor) + " and sets the pace, while " +
               wordsOf(worse) + " and limits the rate.";
    if (worse.manner == Manner::crawls)
        return worse.name + " crawls" + factorText(worse.factor) + " and sets the pace; " + wordsOf(better) +
               ".";
    return wordsOf(worse) + "; " + wordsOf(better) + "." + shared;
}

/// Where both glide, but one much faster.
std::string paceWords(const Course& slow, const Course& fast) {
    constexpr double muchFaster = 3; // as many steps of the one as of the other
    if (std::log(fast.factor) > muchFaster * std::log(slow.factor))
        return "";
    return slow.name + " sets the pace" + factorText(slow.factor) + "; " + fast.name + " is there sooner" +
           factorText(fast.factor) + ".";
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
    const std::size_t stride = 1 + (end - from) / mostLooks / 2 * 2; // odd, to see both sides of a bounce
    for (std::size_t row = from; row < end; row += stride)
        if (!(std::fabs(slope(row + 1) / slope(row) / (sign * size) - 1) <= muchTheSame))
            return std::nullopt;
    return sign * size;
}

namespace {

struct Courses {
    Course worse, better;
};

/// None where one of them has no factor of its own, or the rule carries speed.
std::optional<Courses> coursesOf(const Run& run, const Reading& reading) {
    if (run.knobs() != 2 || carriesSpeed(run.settings().hyper.rule))
        return std::nullopt;
    const auto courseOf = [&](std::size_t knob) -> std::optional<Course> {
        const auto factor = knobFactor(run, knob, reading.last);
        if (!factor)
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

std::string knobByKnobWords(const Run& run, const Reading& reading) {
    const auto courses = coursesOf(run, reading);
    if (!courses)
        return "";
    const auto& [worse, better] = *courses;
    if (worse.manner != better.manner)
        return wordsOf(worse, better);
    if (worse.manner != Manner::glides)
        return "";
    const auto [fast, slow] =
        std::minmax(worse, better, [](const Course& a, const Course& b) { return a.factor < b.factor; });
    return paceWords(slow, fast);
}

std::string knobThatOvershoots(const Run& run, const Reading& reading) {
    const auto courses = coursesOf(run, reading);
    const bool alone = courses && courses->worse.manner == Manner::overshoots &&
                       courses->better.manner != Manner::overshoots;
    return alone ? courses->worse.name : "";
}

} // namespace downhill
