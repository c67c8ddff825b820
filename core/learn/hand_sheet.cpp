#include "core/learn/hand_sheet.h"

#include "core/learn/typed_number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>

namespace downhill {
namespace {

/// For the comparison of what is typed with what is to be typed, character by character.
std::string plain(std::string text) {
    std::string ascii;
    for (std::size_t i = 0; i < text.size();) {
        if (text.compare(i, 3, "−") == 0) {
            ascii += '-';
            i += 3;
        } else {
            ascii += text[i] == ',' ? '.' : text[i];
            ++i;
        }
    }
    ascii.erase(std::remove(ascii.begin(), ascii.end(), ' '), ascii.end());
    return ascii;
}

} // namespace

HandSheet::HandSheet(HandExercise exercise)
    : exercise_(std::move(exercise)), texts_(exercise_.rows() * exercise_.columns()) {}

void HandSheet::type(std::size_t row, std::size_t column, std::string text) {
    texts_.at(row * exercise_.columns() + column) = std::move(text);
}

const std::string& HandSheet::text(std::size_t row, std::size_t column) const {
    return texts_.at(row * exercise_.columns() + column);
}

std::vector<std::optional<double>> HandSheet::ownKnobs(std::size_t row) const {
    std::vector<std::optional<double>> values(exercise_.knobs());
    if (row > 0)
        for (std::size_t knob = 0; knob < values.size(); ++knob)
            values[knob] = readTypedNumber(text(row, knob)).value;
    return values;
}

OwnValues HandSheet::own(std::size_t row) const { return {ownKnobs(row - 1), ownKnobs(row)}; }

CellCheck HandSheet::check(std::size_t row, std::size_t column) const {
    return checkCell(exercise_, row, column, text(row, column), own(row));
}

bool HandSheet::isOnTheWay(std::size_t row, std::size_t column) const {
    const std::string typed = plain(text(row, column));
    if (typed.empty())
        return false;
    const auto begins = [&](const std::string& answer) {
        return answer.size() > typed.size() && answer.starts_with(typed);
    };
    for (const double value : rightValues(exercise_, row, column, own(row))) {
        std::array<char, 64> twoDecimals{};
        if (std::fabs(value) < 1e15)
            std::snprintf(twoDecimals.data(), twoDecimals.size(), "%.2f",
                          value); // `C` locale: core sets none
        std::string exact = handText(value, NumberFormat::english());
        std::erase(exact, ',');
        if (begins(plain(exact)) || begins(plain(twoDecimals.data())))
            return true;
    }
    return false;
}

bool HandSheet::isDone() const {
    for (std::size_t row = 1; row < exercise_.rows(); ++row)
        for (std::size_t column = 0; column < exercise_.columns(); ++column)
            if (!isRight(check(row, column).verdict))
                return false;
    return true;
}

} // namespace downhill
