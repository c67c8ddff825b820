#include "core/text/typed_text.h"

#include "core/text/number_text.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace downhill {

namespace {

bool isDigitAt(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// Three digits follow, and not a fourth.
bool groupFollows(std::string_view text, std::size_t at) {
    return isDigitAt(text, at) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) &&
           !isDigitAt(text, at + 3);
}

/// Without the blanks that stand between digits.
std::string closed(std::string_view text) {
    static constexpr std::array<std::string_view, 4> blanks = {" ", "\u00a0", "\u202f", "\u2009"};
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto* const blank = std::ranges::find_if(
            blanks, [&](std::string_view one) { return text.substr(at).starts_with(one); });
        if (blank != blanks.end() && at > 0 && isDigitAt(text, at - 1) &&
            groupFollows(text, at + blank->size())) {
            at += blank->size();
        } else {
            result += text[at++];
        }
    }
    return result;
}

/// Whether each point has a group of three digits behind it, and a digit before the first.
bool pointsSeparateThousands(std::string_view text) {
    const std::size_t first = text.find('.');
    if (first == 0 || !isDigitAt(text, first - 1))
        return false;
    for (std::size_t point = first; point != std::string_view::npos; point = text.find('.', point + 1))
        if (!groupFollows(text, point + 1))
            return false;
    return true;
}

} // namespace

std::string withDecimalPoint(std::string_view typed, const NumberFormat& format) {
    if (format.decimal != ',')
        return std::string(typed);
    std::string text = closed(typed);
    const auto commas = std::ranges::count(text, ','), points = std::ranges::count(text, '.');
    const std::size_t comma = text.find(',');
    const bool grouped =
        points > 0 && pointsSeparateThousands(std::string_view(text).substr(0, comma)) &&
        (commas == 1 ? text.find('.', comma) == std::string::npos : commas == 0 && points > 1);
    if (grouped)
        std::erase(text, '.');
    if (commas == 1 && (grouped || points == 0))
        std::ranges::replace(text, ',', '.');
    return text;
}

std::optional<double> readTyped(std::string_view typed, const NumberFormat& format) {
    return readNumber(withDecimalPoint(typed, format));
}

} // namespace downhill
