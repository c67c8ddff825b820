#include "core/formula/formula.h"

#include "core/formula/algebra/differentiate.h"
#include "core/formula/algebra/names.h"
#include "core/formula/algebra/print.h"
#include "core/formula/algebra/simplify.h"
#include "core/formula/check.h"
#include "core/formula/expansion/slope_at.h"
#include "core/formula/grammar/parser.h"
#include "core/formula/program/compile.h"
#include "core/formula/rows.h"
#include "core/formula/valued.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

namespace downhill {

using namespace expression;

struct Formula::Parts {
    std::string text;
    std::string printed;
    std::vector<std::string> slopes;
    std::vector<std::string> knobNames;
    Constants constants;
    RowColumns rows;         // none where it names no column
    Program cost;            // one result
    Program costAndGradient; // the cost, then a slope a knob
    Program gradient;        // a slope a knob
    bool apart = false;      // whether cost and gradient are faster apart, row by row
    std::size_t operations = 0;
    Expression tree; // the cost as written, with values for letters
    bool slopeMayBeMissing = false;

    /// Where the slope came to no number and the cost did.
    void mend(std::span<const double> w, double value, std::size_t knob, double& slope) const {
        mend(tree, w, value, knob, slope);
    }

    /// The mean over all rows, or over those that are chosen, of the cost, and of as many slopes as there is
    /// room for: all or none.
    double meansAt(std::span<const double> w, std::span<double> ofKnobs,
                   std::span<const std::uint32_t> chosen = {}) const {
        const auto mendBlock = [&](std::size_t first, std::size_t count, std::span<double* const> results) {
            for (std::size_t knob = 0; slopeMayBeMissing && knob < ofKnobs.size(); ++knob)
                for (std::size_t i = 0; i < count; ++i)
                    if (!std::isfinite(results[knob + 1][i]))
                        mend(treeOfRow(chosen.empty() ? first + i : chosen[first + i]), w, results[0][i],
                             knob, results[knob + 1][i]);
        };
        std::array<double, 3> means{};
        meansOf(ofKnobs.empty() ? cost : costAndGradient, w, rows, chosen,
                std::span(means).first(1 + ofKnobs.size()), mendBlock);
        std::copy_n(means.begin() + 1, ofKnobs.size(), ofKnobs.begin());
        return means[0];
    }

private:
    static void mend(const Expression& tree, std::span<const double> w, double value, std::size_t knob,
                     double& slope) {
        if (!std::isfinite(value))
            return;
        if (const auto found = slopeAt(tree, w, static_cast<unsigned>(knob), value))
            slope = *found;
    }

    Expression treeOfRow(std::size_t row) const {
        Constants values;
        for (std::size_t i = 0; i < rows.letters().size(); ++i)
            values.emplace(rows.letters()[i], rows.columns()[i][row]);
        return valued(tree, LetterKind::column, values);
    }
};

namespace {

/// A text, understood twice: as written, and with values in the place of letters.
struct Understood {
    ParsedText text;
    Expression valued;
};

Understood read(std::string_view text, const Constants& constants, const Data& data, std::size_t depth) {
    const auto letterOf = [&](std::string_view name) -> std::optional<LetterKind> {
        if (data.find(name) != nullptr)
            return LetterKind::column;
        return constants.contains(name) ? std::optional(LetterKind::constant) : std::nullopt;
    };
    ParsedText parsed = parseText(text, letterOf, depth);
    Expression withValues = valued(parsed.tree, LetterKind::constant, constants);
    checkConstants(withValues);
    return {std::move(parsed), std::move(withValues)};
}

/// A slope as text, and the tree that this very text says, with values: so what is shown is what is computed.
struct Slope {
    std::string text;
    Expression tree;
};

std::vector<Slope> slopesOf(const ParsedText& formula, const Constants& constants, const Data& data,
                            unsigned knobs) {
    try {
        const Expression canonical = simplified(formula.tree);
        std::vector<Slope> slopes;
        for (unsigned knob = 0; knob < knobs; ++knob) {
            std::string text = printed(written(differentiated(canonical, knob)), formula.numberedKnobs);
            Expression tree = read(text, constants, data, 2 * maxDepth).valued;
            slopes.push_back({std::move(text), std::move(tree)});
        }
        return slopes;
    } catch (const Refusal& refusal) {
        throw Refusal{0, {"formula.slope", {{"why", Facts{refusal.problem}}}}};
    }
}

Formula::Parts partsOf(std::string_view text, const Constants& constants, const Data& data) {
    const auto [parsed, tree] = read(text, constants, data, maxDepth);
    Formula::Parts parts;
    parts.text = std::string(text);
    parts.printed = printed(parsed.tree, parsed.numberedKnobs);
    for (const std::string& letter : lettersOf(parsed.tree, LetterKind::constant))
        parts.constants.emplace(letter, constants.at(letter));
    const std::set<std::string> columns = lettersOf(parsed.tree, LetterKind::column);
    if (!columns.empty())
        parts.rows = {data, {columns.begin(), columns.end()}};
    parts.knobNames =
        parsed.numberedKnobs ? std::vector<std::string>{"w₁", "w₂"} : std::vector<std::string>{"w"};
    const std::size_t knobs = parts.knobNames.size();
    std::vector<Expression> trees{tree};
    for (Slope& slope : slopesOf(parsed, constants, data, static_cast<unsigned>(knobs))) {
        parts.slopes.push_back(std::move(slope.text));
        trees.push_back(std::move(slope.tree));
    }
    const std::vector<std::string>& letters = parts.rows.letters();
    parts.cost = compiled(std::span(trees).first(1), knobs, letters);
    parts.costAndGradient = compiled(trees, knobs, letters);
    parts.gradient = compiled(std::span(trees).subspan(1), knobs, letters);
    // A call in the cost is made while the step waits for the slope anyway.
    parts.apart = parts.cost.calls() == 0;
    for (const Expression& each : trees)
        parts.operations += each->size;
    parts.operations *= std::max<std::size_t>(parts.rows.rows(), 1);
    parts.tree = tree;
    parts.slopeMayBeMissing = parts.costAndGradient.mayLeaveTheNumbers();
    return parts;
}

} // namespace

std::vector<std::string> functionsOfFormulas() { return knownFunctions(); }

ParsedFormula Formula::parse(std::string_view text, const Constants& constants, const Data& data) {
    try {
        return std::make_shared<const Formula>(std::make_unique<const Parts>(partsOf(text, constants, data)));
    } catch (const Refusal& refusal) {
        return FormulaError{refusal.position, refusal.problem};
    }
}

Formula::Formula(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
Formula::~Formula() = default;

std::size_t Formula::knobs() const noexcept { return parts_->knobNames.size(); }
std::size_t Formula::operations() const noexcept { return parts_->operations; }
const std::string& Formula::text() const noexcept { return parts_->text; }
const std::string& Formula::printed() const noexcept { return parts_->printed; }
const std::vector<std::string>& Formula::slopes() const noexcept { return parts_->slopes; }
const std::vector<std::string>& Formula::knobNames() const noexcept { return parts_->knobNames; }
const Constants& Formula::constants() const noexcept { return parts_->constants; }
bool Formula::isSame(const Formula& other) const noexcept {
    return text() == other.text() && constants() == other.constants() && data() == other.data();
}
const Data& Formula::data() const noexcept { return parts_->rows.data(); }
const std::vector<std::string>& Formula::columns() const noexcept { return parts_->rows.letters(); }
const Expression& Formula::tree() const noexcept { return parts_->tree; }

double Formula::cost(std::span<const double> w) const {
    return hasRows() ? parts_->meansAt(w, {}) : parts_->cost.evaluate(w.data(), nullptr);
}

double Formula::costAndGradient(std::span<const double> w, std::span<double> gradient) const {
    if (hasRows())
        return parts_->meansAt(w, gradient);
    const double cost = parts_->costAndGradient.evaluate(w.data(), gradient.data());
    if (parts_->slopeMayBeMissing) {
        for (std::size_t i = 0; i < gradient.size(); ++i) {
            if (!std::isfinite(gradient[i]))
                parts_->mend(w, cost, i, gradient[i]);
        }
    }
    return cost;
}

double Formula::costAndGradientOf(std::span<const std::uint32_t> rows, std::span<const double> w,
                                  std::span<double> gradient) const {
    return parts_->meansAt(w, gradient, rows);
}

void Formula::costMany(std::span<const std::span<const double>> w, std::span<double> cost) const {
    if (hasRows())
        return eachPlace(w, cost, {});
    std::array<const double*, 2> from{};
    for (std::size_t i = 0; i < knobs(); ++i)
        from[i] = w[i].data();
    const std::array<double*, 1> to{cost.data()};
    parts_->cost.evaluateMany(from, to, cost.size());
}

void Formula::costAndGradientMany(std::span<const std::span<const double>> w, std::span<double> cost,
                                  std::span<const std::span<double>> gradient) const {
    if (hasRows())
        return eachPlace(w, cost, gradient);
    std::array<const double*, 2> from{};
    std::array<double*, 3> to{cost.data()};
    for (std::size_t i = 0; i < knobs(); ++i) {
        from[i] = w[i].data();
        to[i + 1] = gradient[i].data();
    }
    parts_->costAndGradient.evaluateMany(from, to, cost.size());
    if (!parts_->slopeMayBeMissing)
        return;
    for (std::size_t i = 0; i < knobs(); ++i) {
        for (std::size_t j = 0; j < cost.size(); ++j) {
            if (std::isfinite(gradient[i][j]))
                continue;
            std::array<double, 2> place{};
            for (std::size_t knob = 0; knob < knobs(); ++knob)
                place[knob] = w[knob][j];
            parts_->mend(std::span(place).first(knobs()), cost[j], i, gradient[i][j]);
        }
    }
}

void Formula::eachPlace(std::span<const std::span<const double>> w, std::span<double> cost,
                        std::span<const std::span<double>> gradient) const {
    std::array<double, 2> place{}, slope{};
    for (std::size_t j = 0; j < cost.size(); ++j) {
        for (std::size_t i = 0; i < knobs(); ++i)
            place[i] = w[i][j];
        cost[j] = parts_->meansAt(std::span(place).first(knobs()), std::span(slope).first(gradient.size()));
        for (std::size_t i = 0; i < gradient.size(); ++i)
            gradient[i][j] = slope[i];
    }
}

std::size_t Formula::follow(const Course& rows, double rate, std::size_t steps) const {
    const std::size_t knobs = this->knobs();
    const Program& program = parts_->apart ? parts_->gradient : parts_->costAndGradient;
    const std::size_t taken = program.follow(rows, rate, std::min(steps, mostSteps));
    if (parts_->apart) {
        // The costs of all places at once: no step waits for them.
        std::array<double, 2 * mostSteps> places; // NOLINT: only what is written is read
        std::array<const double*, 2> from{rows.w + 1};
        if (knobs == 2) {
            for (std::size_t k = 0; k < taken; ++k)
                for (std::size_t i = 0; i < 2; ++i)
                    places[i * mostSteps + k] = rows.w[2 * (k + 1) + i];
            from = {places.data(), places.data() + mostSteps};
        }
        const std::array<double*, 1> to{rows.cost + 1};
        parts_->cost.evaluateMany(from, to, taken);
    }
    if (parts_->slopeMayBeMissing) {
        const Course last = rows.from(taken, knobs);
        for (std::size_t i = 0; i < knobs; ++i)
            if (!std::isfinite(last.slope[i]))
                parts_->mend({last.w, knobs}, *last.cost, i, last.slope[i]);
    }
    return taken;
}

} // namespace downhill
