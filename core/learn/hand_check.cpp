#include "core/learn/hand_check.h"

#include "core/learn/cell_arithmetic.h"
#include "core/learn/typed_number.h"

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

/// Half of the last of two decimals, and what doubles add to that.
constexpr double rounding = 0.005 + 1e-9;

bool isSame(double a, double b) { return std::fabs(a - b) <= 1e-9 * std::max(1.0, std::fabs(b)); }
bool isRounded(double typed, double exact) {
    return std::fabs(typed - exact) <= std::max(rounding, 1e-12 * std::fabs(exact));
}
/// Far more than rounding on the way adds up to, and far less than a slip makes.
bool isNearby(double own, double exact) { return std::fabs(own - exact) <= 0.05 + 1e-3 * std::fabs(exact); }

CellBase exactBase(const HandExercise& exercise, std::size_t row) {
    const auto before = exercise.run().w(row - 1), here = exercise.run().w(row);
    return {{before.begin(), before.end()}, {here.begin(), here.end()}};
}

CellBase ownBase(const HandExercise& exercise, std::size_t row, std::size_t column, const OwnValues& own) {
    const CellBase exact = exactBase(exercise, row);
    CellBase base = exact;
    const bool isCost = column == exercise.costColumn();
    const auto put = [&](std::vector<double>& values, const std::vector<std::optional<double>>& typed,
                         bool counts) {
        for (std::size_t knob = 0; knob < values.size() && knob < typed.size(); ++knob) {
            if (!typed[knob])
                continue;
            if (counts && !isSame(*typed[knob], values[knob])) {
                base.own = true;
                base.nearby = base.nearby && isNearby(*typed[knob], values[knob]);
            }
            values[knob] = *typed[knob];
        }
    };
    put(base.before, own.before, !isCost);
    put(base.here, own.here, isCost);
    return base;
}

Facts nearlyFacts(const CellArithmetic& cell) {
    const double value = cell.value(), cents = std::round(value * 100) / 100;
    Facts facts{{"nearly"}, cell.explanation()};
    if (!isSame(value, cents))
        facts.push_back({"nearly.two_decimals", {{"value", handText(cents)}}});
    return facts;
}

CellCheck rounded(const char* id, double exact) {
    return {CellVerdict::rightRounded, Slip::none, {{id, {{"exact", handText(exact)}}}}};
}

CellCheck slipIn(double typed, const CellArithmetic& cell) {
    for (const auto& guess : cell.guesses())
        if (isRounded(typed, guess.value) && std::fabs(guess.value - cell.value()) > 2 * rounding)
            return {CellVerdict::wrong, guess.slip, {guess.fact}};
    if (constexpr double nearly = 0.05; std::fabs(typed - cell.value()) <= nearly)
        return {CellVerdict::wrong, Slip::tooFewDecimals, nearlyFacts(cell)};
    return {};
}

} // namespace

bool isRight(CellVerdict verdict) {
    return verdict == CellVerdict::right || verdict == CellVerdict::rightRounded;
}

std::vector<double> rightValues(const HandExercise& exercise, std::size_t row, std::size_t column,
                                const OwnValues& own) {
    std::vector<double> values{exercise.exact(row, column)};
    const CellArithmetic cell(exercise, column, ownBase(exercise, row, column, own));
    if (cell.base().own)
        values.push_back(cell.value());
    return values;
}

CellCheck checkCell(const HandExercise& exercise, std::size_t row, std::size_t column, std::string_view text,
                    const OwnValues& own) {
    if (text.find_first_not_of(" \t") == std::string_view::npos)
        return {};
    const TypedNumber typed = readTypedNumber(text);
    if (!typed.value)
        return {CellVerdict::notANumber, Slip::none, {typed.problem}};
    const double value = *typed.value, exact = exercise.exact(row, column);
    if (isSame(value, exact))
        return {CellVerdict::right, Slip::none, {{"right"}}};
    if (isRounded(value, exact))
        return rounded("right.rounded", exact);

    const CellArithmetic mine(exercise, column, ownBase(exercise, row, column, own));
    if (mine.base().own && isRounded(value, mine.value())) {
        if (mine.base().nearby)
            return rounded(mine.isCost() ? "right.from_row" : "right.from_row_before", exact);
        return {CellVerdict::carriedOn, Slip::none, {mine.carriedOn()}};
    }
    if (CellCheck slip = slipIn(value, mine); slip.verdict == CellVerdict::wrong)
        return slip;
    if (mine.base().own)
        if (CellCheck slip = slipIn(value, CellArithmetic(exercise, column, exactBase(exercise, row)));
            slip.verdict == CellVerdict::wrong)
            return slip;
    return {CellVerdict::wrong, Slip::none, {mine.explanation()}};
}

} // namespace downhill
