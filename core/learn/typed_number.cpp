#include "core/learn/typed_number.h"

#include "core/text/number_text.h"
#include "core/text/typed_text.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

namespace downhill {
namespace {

constexpr std::size_t mostQuoted = 24; ///< bytes

using Value = std::pair<std::string, std::string>;

std::string shortened(std::string_view text) {
    if (text.size() <= mostQuoted)
        return std::string(text);
    std::size_t end = mostQuoted;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end; // whole characters
    return std::string(text.substr(0, end)) + "…";
}

bool isDigit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

std::size_t digitsFrom(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

/// Every comma has three digits behind it, and one to three digits, the first not 0, before the first.
bool separatesThousands(std::string_view text) {
    const std::size_t first = text.find(',');
    std::size_t begin = first;
    while (begin > 0 && isDigit(text[begin - 1]))
        --begin;
    if (first == begin || first - begin > 3 || text[begin] == '0')
        return false;
    for (std::size_t comma = first; comma != std::string_view::npos; comma = text.find(',', comma + 1))
        if (digitsFrom(text, comma + 1) != 3)
            return false;
    const std::size_t point = text.find('.');
    return point == std::string_view::npos || point > text.rfind(',');
}

std::string withoutCommas(std::string text) {
    std::erase(text, ',');
    return text;
}

std::string withPoint(std::string text) {
    std::ranges::replace(text, ',', '.');
    return text;
}

} // namespace

TypedNumber readTypedNumber(std::string_view text) {
    if (const auto value = readTyped(text))
        return {value};
    const std::string given(text);
    const Value shown{"text", shortened(text)}, example{"example", displayText(6.4)},
        negativeExample{"negative", displayText(-2.5)};
    const auto commas = std::ranges::count(text, ',');
    const bool hasPoint = text.find('.') != std::string_view::npos;
    if (commas > 0 && NumberFormat::chosen().decimal != ',') {
        const bool thousands = separatesThousands(text);
        const auto large = readNumber(withoutCommas(given)), decimal = readNumber(withPoint(given));
        if (thousands && commas == 1 && !hasPoint && large && decimal)
            return {
                std::nullopt,
                {"number.either", {shown, {"whole", withoutCommas(given)}, {"decimal", withPoint(given)}}}};
        if (thousands && large && (commas > 1 || hasPoint))
            return {large};
        if (!thousands && commas == 1 && !hasPoint && decimal)
            return {decimal};
        return {std::nullopt, {"number.no_commas", {shown, example}}};
    }
    return {std::nullopt, {"number.none", {shown, example, negativeExample}}};
}

} // namespace downhill
