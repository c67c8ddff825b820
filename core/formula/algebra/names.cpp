#include "core/formula/algebra/names.h"

#include "core/text/lower_case.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <utility>

namespace downhill::expression {
namespace {

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

/// What other programs and books call something, and how it is written here.
constexpr std::pair<std::string_view, std::string_view> otherNames[] = {
    {"x", "w"},
    {"y", "w"},
    {"theta", "w"},
    {"arcsin", "asin"},
    {"arccos", "acos"},
    {"arctan", "atan"},
    {"arctg", "atan"},
    {"tg", "tan"},
    {"ctg", "1/tan(w)"},
    {"cot", "1/tan(w)"},
    {"cotan", "1/tan(w)"},
    {"sec", "1/cos(w)"},
    {"csc", "1/sin(w)"},
    {"cosec", "1/sin(w)"},
    {"sinc", "sin(w)/w"},
    {"sh", "sinh"},
    {"ch", "cosh"},
    {"th", "tanh"},
    {"coth", "1/tanh(w)"},
    {"sech", "1/cosh(w)"},
    {"csch", "1/sinh(w)"},
    {"asinh", "ln(w + sqrt(w^2 + 1))"},
    {"arsinh", "ln(w + sqrt(w^2 + 1))"},
    {"arcsinh", "ln(w + sqrt(w^2 + 1))"},
    {"acosh", "ln(w + sqrt(w^2 - 1))"},
    {"arcosh", "ln(w + sqrt(w^2 - 1))"},
    {"arccosh", "ln(w + sqrt(w^2 - 1))"},
    {"atanh", "ln((1 + w)/(1 - w))/2"},
    {"artanh", "ln((1 + w)/(1 - w))/2"},
    {"arctanh", "ln((1 + w)/(1 - w))/2"},
    {"acot", "atan(1/w)"},
    {"asec", "acos(1/w)"},
    {"acsc", "asin(1/w)"},
    {"sind", "sin(w*pi/180)"},
    {"cosd", "cos(w*pi/180)"},
    {"tand", "tan(w*pi/180)"},
    {"lg", "log10"},
    {"ld", "log2"},
    {"lb", "log2"},
    {"log_10", "log10"},
    {"log_2", "log2"},
    {"log₁₀", "log10"},
    {"log₂", "log2"},
    {"log1p", "ln(1 + w)"},
    {"logit", "ln(w/(1 - w))"},
    {"expm1", "exp(w) - 1"},
    {"exp2", "2^w"},
    {"exp10", "10^w"},
    {"sgn", "sign"},
    {"signum", "sign"},
    {"heaviside", "step"},
    {"logistic", "sigmoid"},
    {"softplus", "ln(1 + exp(w))"},
    {"elu", "where(w > 0, w, exp(w) - 1)"},
    {"silu", "w*sigmoid(w)"},
    {"swish", "w*sigmoid(w)"},
    {"gelu", "w*sigmoid(1.702w)"},
    {"sq", "w^2"},
    {"square", "w^2"},
    {"cube", "w^3"},
    {"cbrt", "sign(w)*|w|^(1/3)"},
    {"hypot", "sqrt(w1^2 + w2^2)"},
    {"clamp", "min(max(w, 0), 1)"},
    {"clip", "min(max(w, 0), 1)"},
    {"power", "pow"},
    {"if", "where"},
    {"iif", "where"},
    {"ifelse", "where"},
};

bool isDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::string> knownNames() {
    std::vector<std::string> names{"w", "w1", "w2", "pi", "e"};
    std::ranges::move(knownFunctions(), std::back_inserter(names));
    return names;
}

/// The known name it is closest to, if it is close.
std::optional<std::string> meant(std::string_view name) {
    const std::string lower = lowerCase(name);
    const auto* const other =
        std::ranges::find(otherNames, lower, &std::pair<std::string_view, std::string_view>::first);
    if (other != std::end(otherNames))
        return std::string(other->second);
    if (lower.size() > 12)
        return {};
    if (lower.starts_with("log") && isDigits(std::string_view(lower).substr(3)))
        return "ln(w)/ln(" + lower.substr(3) + ")";
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

/// The function that undoes it, of w; empty when there is none.
std::string_view inverseOf(Function function) {
    switch (function) {
    case Function::sin:
        return "asin(w)";
    case Function::cos:
        return "acos(w)";
    case Function::tan:
        return "atan(w)";
    case Function::asin:
        return "sin(w)";
    case Function::acos:
        return "cos(w)";
    case Function::atan:
        return "tan(w)";
    case Function::exp:
        return "ln(w)";
    case Function::ln:
        return "exp(w)";
    case Function::log10:
        return "10^w";
    case Function::log2:
        return "2^w";
    case Function::sqrt:
        return "w^2";
    case Function::sinh:
        return "ln(w + sqrt(w^2 + 1))";
    case Function::cosh:
        return "ln(w + sqrt(w^2 - 1))";
    case Function::tanh:
        return "ln((1 + w)/(1 - w))/2";
    case Function::sigmoid:
        return "ln(w/(1 - w))";
    case Function::abs:
    case Function::sign:
    case Function::relu:
    case Function::step:
    case Function::min:
    case Function::max:
    case Function::whereGreater:
    case Function::whereLess:
        break;
    }
    return {};
}

} // namespace

std::vector<std::string> knownFunctions() {
    std::vector<std::string> names;
    for (const FunctionName& function : functionNames)
        names.emplace_back(function.name);
    names.insert(names.end(), {"pow", "where"});
    return names;
}

Fact inverseOrReciprocal(const FunctionName& function) {
    const std::string name(function.name);
    Fact fact{"formula.reciprocal", {{"name", name}, {"reciprocal", "1/" + name + "(w)"}}};
    if (const std::string_view inverse = inverseOf(function.function); !inverse.empty()) {
        fact.id = "formula.inverse_or_reciprocal";
        fact.values.emplace_back("inverse", std::string(inverse));
    }
    return fact;
}

std::optional<KnobName> knobNamed(std::string_view name) {
    if (name == "w")
        return KnobName{0, false};
    if (name == "w1" || name == "w₁")
        return KnobName{0, true};
    if (name == "w2" || name == "w₂")
        return KnobName{1, true};
    return {};
}

bool isConstantName(std::string_view name) {
    return name.size() == 1 && ((name[0] >= 'a' && name[0] <= 'z') || (name[0] >= 'A' && name[0] <= 'Z')) &&
           name != "e" && name != "w";
}

Fact letterWithoutValue(std::string_view letter) {
    Fact fact{"formula.letter", {{"letter", std::string(letter)}}};
    if (letter.size() > 1) // no constant is called so
        return {"formula.column", fact.values};
    if (const auto guess = meant(letter)) {
        fact.id += ".meant";
        fact.values.emplace_back("meant", *guess);
    }
    return fact;
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
