#include "core/learn/hand_exercise.h"

#include "core/descent/descend.h"
#include "core/formula/formula.h"
#include "core/text/number_text.h"
#include "core/text/written_line.h"

#include <utility>
#include <variant>
#include <vector>

namespace downhill {
namespace {

/// So many steps show what becomes of a run: one that crawls has still not arrived, one that explodes is far
/// out.
constexpr std::uint64_t enoughSteps = 200;

/// No exercise has numbers with more digits that count; what is behind them is rounding noise.
constexpr int handDigits = 10;

void replaceAll(std::string& text, const std::string& what, const std::string& with) {
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
}

} // namespace

std::optional<Outcome> outcomeOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::converging:
    case Verdict::overshooting:
        return Outcome::converges;
    case Verdict::oscillating:
        return Outcome::bounces;
    case Verdict::diverging:
        return Outcome::explodes;
    case Verdict::crawling:
        return Outcome::crawls;
    case Verdict::stationary:
        break;
    }
    return std::nullopt;
}

HandExercise::HandExercise(RunSettings settings, int level, bool asksOutcome)
    : level_(level), asksOutcome_(asksOutcome) {
    cost_ = costOf(settings);
    run_ = std::make_shared<const Run>(descend(*cost_, settings));
    settings.steps = enoughSteps;
    const Diagnosis diagnosis = diagnose(descend(*cost_, settings));
    outcome_ = outcomeOf(diagnosis.verdict).value_or(Outcome::crawls);
    evidence_ = diagnosis.evidence;
}

double HandExercise::exact(std::size_t row, std::size_t column) const {
    return column < knobs() ? run_->w(row)[column] : run_->cost(row);
}

std::string HandExercise::columnName(std::size_t column) const {
    return column < knobs() ? cost_->knobNames()[column] : "C";
}

std::string HandExercise::answer(std::size_t row, std::size_t column) const {
    // one knob is named by its step, w₁; of two each has its own name already
    std::string name = columnName(column);
    if (knobs() == 1 || column == costColumn())
        name += subscriptText(row);
    if (column == costColumn())
        return name + " = " + costText(*cost_, run_->w(row));
    return name + " = " +
           stepText(run_->w(row - 1)[column], run_->settings().hyper.rate, run_->slope(row - 1)[column]);
}

HandExercise handExerciseA() {
    return {{.cost = "w^2", .start = {10}, .hyper = {.rate = 0.1}, .steps = 3, .tolerance = 0}, 1, false};
}

HandExercise handExerciseB() {
    return {{.cost = "w^2", .start = {10}, .hyper = {.rate = 1}, .steps = 2, .tolerance = 0}, 1, true};
}

std::string handText(double value, const NumberFormat& format) {
    return displayText(value, handDigits, format);
}

std::string stepText(double from, double rate, double slope) {
    using Kind = Term::Kind;
    const WorkedLine line{"",
                          {{Kind::number, from}, " − ", {Kind::number, rate}, " × ", {Kind::factor, slope}},
                          from - rate * slope};
    return writtenOut("", line, handDigits).parts.text();
}

std::string costText(const Formula& cost, std::span<const double> w) {
    std::string text = cost.printed();
    const std::string result = handText(cost.cost(w));
    // as many digits as make the line come out
    int digits = handDigits;
    for (std::vector<double> put(w.begin(), w.end()); digits < 15; ++digits) {
        for (std::size_t knob = 0; knob < w.size(); ++knob)
            put[knob] = static_cast<double>(displayedValue(displayText(w[knob], digits)));
        if (handText(cost.cost(put)) == result)
            break;
    }
    for (std::size_t knob = w.size(); knob-- > 0;) {
        const std::string &name = cost.knobNames()[knob], number = displayText(w[knob], digits);
        replaceAll(text, "(" + name, "(" + number); // there are parentheses already
        replaceAll(text, name, w[knob] < 0 ? "(" + number + ")" : number);
    }
    replaceAll(text, "·", " × ");
    return text + " = " + result;
}

} // namespace downhill
