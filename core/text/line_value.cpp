#include "core/text/line_value.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

namespace downhill {
namespace {

enum class Sign { plus, minus, times, over, root, square, open, close, comma, larger, signOf };

struct Token {
    enum class Kind { number, power, sign, end };
    Kind kind;
    Sign sign = Sign::plus;
    long double value = 0;
};

std::vector<Token> tokensOf(std::span<const Term> terms, std::span<const long double> numbers) {
    static constexpr std::array<std::pair<std::string_view, Sign>, 11> signs = {{{"+", Sign::plus},
                                                                                 {"−", Sign::minus},
                                                                                 {"×", Sign::times},
                                                                                 {"/", Sign::over},
                                                                                 {"√", Sign::root},
                                                                                 {"²", Sign::square},
                                                                                 {"(", Sign::open},
                                                                                 {")", Sign::close},
                                                                                 {",", Sign::comma},
                                                                                 {"max(", Sign::larger},
                                                                                 {"sign(", Sign::signOf}}};
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (terms[i].kind == Term::Kind::power)
            tokens.push_back({.kind = Token::Kind::power, .value = numbers[i]});
        else if (terms[i].kind != Term::Kind::sign)
            tokens.push_back({.kind = Token::Kind::number, .value = numbers[i]});
        for (std::string_view text = terms[i].sign; !text.empty();) {
            const auto* const found =
                std::ranges::find_if(signs, [&](const auto& sign) { return text.starts_with(sign.first); });
            if (found != signs.end())
                tokens.push_back({.kind = Token::Kind::sign, .sign = found->second});
            text.remove_prefix(found != signs.end() ? found->first.size() : 1);
        }
    }
    tokens.push_back({.kind = Token::Kind::end});
    return tokens;
}

class Reader {
public:
    explicit Reader(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

    LineValue sum() {
        LineValue sum{product(), 0};
        sum.largest = std::fabs(sum.value);
        while (is(Sign::plus) || is(Sign::minus)) {
            const bool minus = is(Sign::minus);
            ++at_;
            const long double addend = product();
            sum.value += minus ? -addend : addend;
            sum.largest = std::max(sum.largest, std::fabs(addend));
        }
        return sum;
    }

private:
    const Token& now() const { return tokens_[at_]; }
    bool is(Sign sign) const { return now().kind == Token::Kind::sign && now().sign == sign; }

    long double product() {
        long double value = power();
        while (is(Sign::times) || is(Sign::over)) {
            const bool over = is(Sign::over);
            ++at_;
            const long double by = power();
            value = over ? value / by : value * by;
        }
        return value;
    }

    long double power() {
        long double value = atom();
        if (is(Sign::square)) {
            ++at_;
            value *= value;
        } else if (now().kind == Token::Kind::power) {
            value = std::pow(value, now().value);
            ++at_;
        }
        return value;
    }

    long double atom() {
        if (is(Sign::root)) {
            ++at_;
            return std::sqrt(power());
        }
        if (is(Sign::open)) {
            ++at_;
            return rest();
        }
        if (is(Sign::signOf)) {
            ++at_;
            const long double value = rest();
            return value > 0 ? 1 : value < 0 ? -1 : value;
        }
        if (is(Sign::larger)) {
            ++at_;
            const long double first = sum().value;
            if (is(Sign::comma))
                ++at_;
            return std::max(first, rest());
        }
        const long double value = now().value;
        if (now().kind == Token::Kind::number)
            ++at_;
        return value;
    }

    /// Up to the parenthesis that closes.
    long double rest() {
        const long double value = sum().value;
        if (is(Sign::close))
            ++at_;
        return value;
    }

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
};

} // namespace

LineValue valueOf(std::span<const Term> terms, std::span<const long double> numbers) {
    return Reader(tokensOf(terms, numbers)).sum();
}

} // namespace downhill
