#include "core/descent/arithmetic.h"

#include "core/descent/rule_state.h"
#include "core/descent/update_rule.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace downhill {
namespace {

/// After a sign: `4.096`, `(−30)`.
std::string operand(double value) {
    std::string text = displayText(value);
    if (value < 0)
        text.insert(0, 1, '(').push_back(')');
    return text;
}

/// Under a root or a small ²: `4.096`, `(−30)`, `(1.5·10⁻⁵)`, lest it be read as a power of its own.
std::string base(double value) {
    std::string text = displayText(value);
    if (!std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        text.insert(0, 1, '(').push_back(')');
    return text;
}

/// What was chosen is not rounded: 0.99999 is not 1.
std::string chosen(double parameter) { return displayText(parameter, 15); }

/// One knob's step from a row, line by line.
class StepLines {
public:
    StepLines(const Run& run, std::size_t row, std::size_t knob, const RuleStates& states,
              std::vector<Arithmetic>& lines)
        : run_(run), row_(row), knob_(knob), states_(states), lines_(lines), slope_(run.slope(row)[knob]) {}

    void write() {
        const std::string& rule = run_.settings().hyper.rule.name;
        if (rule == "momentum")
            heavyBall();
        else if (rule == "nesterov")
            nesterov();
        else if (rule == "adagrad")
            adaGrad();
        else if (rule == "rmsprop")
            rmsProp();
        else if (rule == "adam")
            adam();
        else
            add("w", old() + " × ", operand(slope_), "", w());
    }

private:
    void heavyBall() {
        speed();
        add("w", old() + " × " + operand(after(0)), "", "", w());
    }

    void nesterov() {
        speed();
        add("w", old() + " × (", displayText(slope_),
            " + " + chosen(parameter(0)) + " × " + operand(after(0)) + ")", w());
    }

    void speed() {
        add("v", chosen(parameter(0)) + " × " + operand(before(0)) + " + ", operand(slope_), "", after(0));
    }

    void adaGrad() {
        add("s", displayText(before(0)) + " + ", base(slope_), "²", after(0));
        add("w", old() + " × ", operand(slope_), dividedByRoot(after(0), parameter(0)), w());
    }

    void rmsProp() {
        mean("s", 0, parameter(0), base(slope_), "²");
        add("w", old() + " × ", operand(slope_), dividedByRoot(after(0), parameter(1)), w());
    }

    void adam() {
        mean("m", 0, parameter(0), operand(slope_), "");
        mean("v", 1, parameter(1), base(slope_), "²");
        const double m = corrected("m̂", 0), v = corrected("v̂", 1);
        add("w", old() + " × " + operand(m) + dividedByRoot(v, parameter(2)), "", "", w());
    }

    /// `s₅ = 0.9 × 3.2 + 0.1 × 4.096² = …`
    void mean(const char* name, std::size_t which, double decay, std::string slope, const char* power) {
        add(name, chosen(decay) + " × " + operand(before(which)) + " + " + displayText(1 - decay) + " × ",
            std::move(slope), power, after(which));
    }

    /// `m̂₅ = 0.52 / (1 − 0.9⁵) = …`
    double corrected(const char* name, std::size_t which) {
        const double decay = parameter(which), steps = static_cast<double>(row_ + 1);
        const double value = after(which) / (1 - std::pow(decay, steps));
        add(name,
            displayText(after(which)) + " / (1 − " + chosen(decay) +
                superscriptText(static_cast<long long>(row_ + 1)) + ")",
            "", "", value);
        return value;
    }

    /// ` / (√41.78 + 10⁻¹⁰)`
    static std::string dividedByRoot(double square, double epsilon) {
        return " / (√" + base(square) + " + " + chosen(epsilon) + ")";
    }

    /// `2.048 − 0.1`
    std::string old() const {
        return displayText(run_.w(row_)[knob_]) + " − " + displayText(run_.rate(row_));
    }

    void add(const char* name, const std::string& left, std::string slope, const std::string& right,
             double result) {
        // one knob is named by its step, w₅; of several each has its own name already, w₁
        const bool single = run_.knobs() == 1;
        std::string start = name;
        start += single ? subscriptText(row_ + 1) + " = " : subscriptText(knob_ + 1) + ": ";
        lines_.push_back({start + left, std::move(slope), right + " = " + displayText(result)});
    }

    double w() const { return run_.w(row_ + 1)[knob_]; }
    double before(std::size_t which) const { return states_.before[which * run_.knobs() + knob_]; }
    double after(std::size_t which) const { return states_.after[which * run_.knobs() + knob_]; }
    double parameter(std::size_t i) const { return run_.settings().hyper.rule.values.at(i).value(); }

    const Run& run_;
    std::size_t row_, knob_;
    const RuleStates& states_;
    std::vector<Arithmetic>& lines_;
    double slope_;
};

} // namespace

std::vector<Arithmetic> arithmeticOf(const Run& run, std::size_t row) {
    std::vector<Arithmetic> lines;
    if (row >= run.stepsTaken())
        return lines;
    const RuleStates states = ruleStatesAround(run, row);
    lines.reserve(run.knobs() * arithmeticLinesOf(run.settings().hyper.rule));
    for (std::size_t knob = 0; knob < run.knobs(); ++knob)
        StepLines(run, row, knob, states, lines).write();
    return lines;
}

std::size_t arithmeticLinesOf(const Choice& rule) {
    return rule.name == "gd" ? 1 : rule.name == "adam" ? 5 : 2;
}

} // namespace downhill
