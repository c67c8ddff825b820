#include "core/formula/algebra/names.h"

#include "core/formula/algebra/node.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <vector>

namespace downhill::expression {
namespace {

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

/// How many letters to add, drop or change to get from one to the other (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t change = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({change, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::vector<std::string> knownNames() {
    std::vector<std::string> names{"w", "w1", "w2", "pi", "e"};
    for (const FunctionName& function : functionNames)
        names.emplace_back(function.name);
    names.insert(names.end(), {"pow", "where"});
    return names;
}

/// The known name it is closest to, if it is close.
std::optional<std::string> meant(std::string_view name) {
    const std::string lower = lowerCase(name);
    if (lower == "x" || lower == "y" || lower == "theta")
        return "w";
    if (lower.size() > 12)
        return {};
    std::size_t least = lower.size() <= 2 ? 1 : lower.size() <= 4 ? 2 : 3; // must be closer than this
    std::optional<std::string> best;
    for (const std::string& known : knownNames()) {
        const std::size_t d = distance(lower, known);
        if (d < least) {
            least = d;
            best = known;
        }
    }
    return best;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

} // namespace

std::optional<KnobName> knobNamed(std::string_view name) {
    if (name == "w")
        return KnobName{0, false};
    if (name == "w1" || name == "w₁")
        return KnobName{0, true};
    if (name == "w2" || name == "w₂")
        return KnobName{1, true};
    return {};
}

std::string shortened(std::string_view text) {
    constexpr std::size_t shown = 24; // bytes
    if (text.size() <= shown)
        return std::string(text);
    std::size_t end = shown;
    while ((static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80) // not inside a character
        --end;
    return std::string(text.substr(0, end)) + "…";
}

Fact unknownName(std::string_view name) {
    Fact fact{"formula.unknown_name", {{"name", shortened(name)}, {"known", joined(knownNames())}}};
    if (const auto guess = meant(name)) {
        fact.id += ".meant";
        fact.values.emplace_back("meant", *guess);
    }
    return fact;
}

} // namespace downhill::expression
