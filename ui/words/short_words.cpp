#include "ui/words/short_words.h"

#include "ui/words/placeholders.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace downhill {

namespace {

/// The values have the names that they have in the long sentence of the same fact. An id that ends in a dot
/// is that of all those that begin so.
struct ShortSentence {
    const char* id;
    const char* text;
};

constexpr ShortSentence shortSentences[] = {
    {"keeps.w", QT_TRANSLATE_NOOP("ShortFact", "each step keeps {share} of w")},
    {"keeps.w.across", QT_TRANSLATE_NOOP("ShortFact", "across the bottom each step, with {share} of w")},
    {"keeps.slope", QT_TRANSLATE_NOOP("ShortFact", "each step keeps about {share} of the slope")},
    {"keeps.slope.across",
     QT_TRANSLATE_NOOP("ShortFact", "across the bottom each step, with about {share} of the slope")},
    {"growth.fold", QT_TRANSLATE_NOOP("ShortFact", "{ratio}-fold a step")},
    {"growth.percent", QT_TRANSLATE_NOOP("ShortFact", "{percent} % more a step")},
    {"growth.faster", QT_TRANSLATE_NOOP("ShortFact", "faster and faster")},
    {"growth.faster.milestone", QT_TRANSLATE_NOOP("ShortFact", "past {milestone} at step {step}")},
    {"too_large", QT_TRANSLATE_NOOP("ShortFact", "too large for a computer at step {step}")},
    {"too_large.below", QT_TRANSLATE_NOOP("ShortFact", "beyond a computer's numbers at step {step}")},
    {"left_domain", QT_TRANSLATE_NOOP("ShortFact", "not defined from step {step} on")},
    {"costs.step", QT_TRANSLATE_NOOP("ShortFact", "cost {end} at step {step}")},
    {"thrown_out", QT_TRANSLATE_NOOP("ShortFact", "cost {from} → {to}")},
    {"thrown_out.highest", QT_TRANSLATE_NOOP("ShortFact", "cost {from} → {to}")},
    {"arrives", QT_TRANSLATE_NOOP("ShortFact", "there at step {steps}")},
    {"arrives.slope_zero", QT_TRANSLATE_NOOP("ShortFact", "there at step {steps}")},
    {"arrives.tip", QT_TRANSLATE_NOOP("ShortFact", "there at step {steps}")},
    {"took", QT_TRANSLATE_NOOP("ShortFact", "there at step {steps}")},
    {"pace", QT_TRANSLATE_NOOP("ShortFact", "it would take about {steps} steps")},
    {"course", QT_TRANSLATE_NOOP("ShortFact", "cost {from} → {to}")},
    {"course.still", QT_TRANSLATE_NOOP("ShortFact", "the cost is still {cost}")},
    {"turned_back", QT_TRANSLATE_NOOP("ShortFact", "steps that turned back: {turns}")},
    {"turned_back.swing", QT_TRANSLATE_NOOP("ShortFact", "steps that turned back: {turns}")},
    {"falls", QT_TRANSLATE_NOOP("ShortFact", "steeper with each step")},
    {"falls.from_step", QT_TRANSLATE_NOOP("ShortFact", "steeper with each step from step {step} on")},
    {"jumps_sides", QT_TRANSLATE_NOOP("ShortFact", "the cost stays at {cost}")},
    {"jumps_sides.between", QT_TRANSLATE_NOOP("ShortFact", "cost between {low} and {high}")},
    {"jumps_about", QT_TRANSLATE_NOOP("ShortFact", "the cost stays at {cost}")},
    {"jumps_about.between", QT_TRANSLATE_NOOP("ShortFact", "cost between {low} and {high}")},
    {"swings", QT_TRANSLATE_NOOP("ShortFact", "the cost stays at {cost}")},
    {"swings.between", QT_TRANSLATE_NOOP("ShortFact", "cost between {low} and {high}")},
    {"swings.one_knob", QT_TRANSLATE_NOOP("ShortFact", "the cost stays at {cost}")},
    {"swings.one_knob.between", QT_TRANSLATE_NOOP("ShortFact", "cost between {low} and {high}")},
    {"turns_back", QT_TRANSLATE_NOOP("ShortFact", "the cost stays at {cost}")},
    {"turns_back.between", QT_TRANSLATE_NOOP("ShortFact", "cost between {low} and {high}")},
    {"cost_jumps", QT_TRANSLATE_NOOP("ShortFact", "the cost stays at {cost}")},
    {"cost_jumps.between", QT_TRANSLATE_NOOP("ShortFact", "cost between {low} and {high}")},
    {"slope_went", QT_TRANSLATE_NOOP("ShortFact", "slope {from} → {to}")},
    {"start.minimum", QT_TRANSLATE_NOOP("ShortFact", "a minimum")},
    {"start.maximum", QT_TRANSLATE_NOOP("ShortFact", "a maximum")},
    {"start.ridge", QT_TRANSLATE_NOOP("ShortFact", "a ridge")},
    {"start.saddle", QT_TRANSLATE_NOOP("ShortFact", "a saddle")},
    {"start.plain", QT_TRANSLATE_NOOP("ShortFact", "a plain")},
    {"knobs.", QT_TRANSLATE_NOOP("ShortFact", "{knob} × {factor}, {other_knob} × {other_factor} a step")},
    {"training.course", QT_TRANSLATE_NOOP("ShortFact", "cost {from} → {to}")},
    {"training.course.about", QT_TRANSLATE_NOOP("ShortFact", "cost {from} → about {to}")},
    {"training.course.since", QT_TRANSLATE_NOOP("ShortFact", "since step {since}: cost {from} → {to}")},
    {"training.course.about.since",
     QT_TRANSLATE_NOOP("ShortFact", "since step {since}: cost {from} → about {to}")},
    {"training.grew", QT_TRANSLATE_NOOP("ShortFact", "cost {from} → {to}")},
};

bool isOf(const Fact& fact, const ShortSentence& sentence) {
    const std::string_view id = sentence.id;
    return id.ends_with('.') ? fact.id.starts_with(id) : fact.id == id;
}

} // namespace

QString shortWordsOf(const Facts& facts) {
    for (Fact fact : facts) {
        const auto find = [&] {
            return std::ranges::find_if(shortSentences,
                                        [&](const ShortSentence& sentence) { return isOf(fact, sentence); });
        };
        const auto leaveOut = [&](std::string_view part) {
            const std::size_t at = fact.id.find(part);
            if (at != std::string::npos)
                fact.id.erase(at, part.size());
            return at != std::string::npos;
        };
        const auto* found = find();
        bool secondHalf = false;
        if (found == std::end(shortSentences)) {
            leaveOut(".at_place");
            leaveOut(".milestone");
            secondHalf = leaveOut(".second_half");
            found = find();
        }
        if (found == std::end(shortSentences))
            continue;
        const QString words = withValues(QCoreApplication::translate("ShortFact", found->text), fact);
        return secondHalf ? QCoreApplication::translate("ShortFact", "second half: %1").arg(words) : words;
    }
    return {};
}

} // namespace downhill
