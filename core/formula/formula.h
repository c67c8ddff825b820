// A cost written as a formula: text in, cost and slope out, both as numbers and as text.
#pragma once

#include "core/cost/cost_function.h"
#include "core/data/data.h"
#include "core/facts/fact.h"
#include "core/formula/constants.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace downhill {

/// Why a text is not a formula.
struct FormulaError {
    std::size_t position = 0; ///< where, in characters (code points) from the start of the text
    Fact problem;             ///< what was found there, and what was expected: `formula.…`
};

/// The functions a formula may use, by all of their names: `sin`, `cos`, … `log` and `ln` are the same.
std::vector<std::string> functionsOfFormulas();

namespace expression {
struct Course; // core/formula/program/program.h: columns of rows
struct Node;   // core/formula/algebra/node.h
} // namespace expression

class Formula;
using ParsedFormula = std::variant<std::shared_ptr<const Formula>, FormulaError>;

/// A cost in one knob (`w`) or two (`w1`, `w2`, also written `w₁`, `w₂`), and in letters that have values,
/// its constants. If it names columns of data it is the mean over their rows. Immutable.
class Formula final : public CostFunction {
public:
    /// Reads a formula; UTF-8, independent of the locale. Never throws, and refuses in bounded time and
    /// memory.
    ///
    /// At most 1,000 characters, 30 brackets inside one another (parentheses, bars and those of functions),
    /// 30 minus signs in a row and 4 powers on top of one another. Refused, too: constant parts without a
    /// finite value (1/0, log(-1), 9^9^9^9), and a formula whose slope takes more than 1,000 characters. A
    /// sign may be missing where it multiplies (`2w`, `2(w+1)w`); `ln` and `log` are both the natural
    /// logarithm. core/formula/grammar/parser.h has the grammar.
    ///
    /// A letter of `constants` is computed with as if its value stood there, a negative one in parentheses:
    /// the cost is the same to the last bit. It stays a letter in what is printed, and slopes are computed as
    /// printed: 2·a·w rounds 2·a where 0.6·w has been worked out exactly. `constants` may have more letters
    /// than the formula names; a letter without a value is refused.
    ///
    /// A letter that is a column of `data` (`x`, `x1`, also written `x₁`) has the value of the row: a column
    /// goes before a constant. What the formula says is then the cost of one row, and so are printed() and
    /// slopes(); the cost and its slopes are the means over all rows, added in an order that depends on their
    /// number alone.
    static ParsedFormula parse(std::string_view text, const Constants& constants = {}, const Data& data = {});

    ~Formula() override;

    std::size_t knobs() const noexcept override; ///< 1 or 2
    double cost(std::span<const double> w) const override;
    double costAndGradient(std::span<const double> w, std::span<double> gradient) const override;
    /// The same of some of the rows of its data(), at least one, as a batch is: means over these.
    double costAndGradientOf(std::span<const std::uint32_t> rows, std::span<const double> w,
                             std::span<double> gradient) const;
    std::size_t operations() const noexcept override; ///< those of the cost and of the slopes as printed

    /// As typed.
    const std::string& text() const noexcept;
    /// As understood, the way a person writes it: `w^2/10+sin(3w)` gives `w²/10 + sin(3·w)`.
    const std::string& printed() const noexcept;
    /// The slope towards each knob, simplified, as a person writes it: `2·w`. One entry a knob. What is
    /// printed here is what costAndGradient() computes, operation by operation, and parse() reads it back
    /// (unless the slope of that slope, which parse() then wants, has become too long, or its brackets, of
    /// which it may have twice as many inside one another, too deep).
    ///
    /// Where it has no value although the cost has one and a slope (0/0, 0·∞, too large a number on the way,
    /// as of w·√(|w| + w⁴) at 0), that slope is given: core/formula/expansion/slope_at.h. Where there is
    /// none, it stays NaN or infinite: √|w| at 0.
    ///
    /// At a kink: |u| and relu(u) have slope 0 where u = 0, max(a, b) and min(a, b) that of b where a = b.
    const std::vector<std::string>& slopes() const noexcept;
    /// The names of the knobs as printed: `w`, or `w₁` and `w₂`.
    const std::vector<std::string>& knobNames() const noexcept;

    /// The letters that it names, with their values.
    const Constants& constants() const noexcept;
    /// The rows that it is the mean of; empty where it names no column.
    const Data& data() const noexcept;
    /// The letters of these rows that it names, in alphabetical order.
    const std::vector<std::string>& columns() const noexcept;
    /// The cost of a row as written, with numbers in the place of constants: for those who take it apart.
    const std::shared_ptr<const expression::Node>& tree() const noexcept;
    /// Whether the other one is the same text with the same constants and rows: the same cost in every bit.
    bool isSame(const Formula& other) const noexcept;

    /// Many places at once: w[i][j] is knob i at place j. All spans have the same length, and what is written
    /// overlaps with nothing else. Faster than one by one, and the same to the last bit.
    void costMany(std::span<const std::span<const double>> w, std::span<double> cost) const;
    /// The same with gradients: gradient[i][j] is ∂C/∂wᵢ at place j.
    void costAndGradientMany(std::span<const std::span<const double>> w, std::span<double> cost,
                             std::span<const std::span<double>> gradient) const;

    /// Goes down from place to place, row by row as a record has them: change = −(rate·slope), the next w is
    /// w + change, with its slope and cost, and so on; the same to the last bit as one by one. Row 0 has all
    /// but its change. Gives how many of the `steps` were taken: fewer where a slope is not finite at the
    /// last, or took long to find. At most `mostSteps`. Not for a formula with data: a step of it takes too
    /// long for so many at once.
    std::size_t follow(const expression::Course& rows, double rate, std::size_t steps) const;
    static constexpr std::size_t mostSteps = 256;

    struct Parts; ///< what formula.cpp keeps: programs and texts
    explicit Formula(std::unique_ptr<const Parts> parts);

private:
    bool hasRows() const noexcept { return !data().empty(); }
    void eachPlace(std::span<const std::span<const double>> w, std::span<double> cost,
                   std::span<const std::span<double>> gradient) const;

    std::unique_ptr<const Parts> parts_;
};

} // namespace downhill
