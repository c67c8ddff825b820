// Random formulas, the same on every machine for the same seed.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>

namespace downhill {

/// A small generator of our own: std::uniform_int_distribution differs between libraries.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed * 0x9e3779b97f4a7c15U + 1) {}
    /// 0 … sides − 1.
    std::uint32_t roll(std::uint32_t sides) {
        state_ ^= state_ << 13U;
        state_ ^= state_ >> 7U;
        state_ ^= state_ << 17U;
        return static_cast<std::uint32_t>((state_ >> 32U) % sides);
    }

private:
    std::uint64_t state_;
};

enum class Shapes { smooth, all };

/// Builds a formula with what `Builder` offers, so that one and the same formula can come out as text and as
/// something else.
template <class Builder>
auto randomFormula(Dice& dice, const Builder& build, Shapes shapes, int depth, bool twoKnobs = false)
    -> decltype(build.knob(0)) {
    const auto deeper = [&] { return randomFormula(dice, build, shapes, depth - 1, twoKnobs); };
    const auto whole = [&] { return static_cast<int>(dice.roll(9)) + 1; };
    if (depth == 0 || dice.roll(8) == 0) {
        switch (dice.roll(8)) {
        case 0:
            return build.whole(whole());
        case 1:
            return build.tenths(whole());
        case 2:
            return build.constant(dice.roll(2) == 0 ? "pi" : "e");
        default:
            return build.knob(twoKnobs ? static_cast<int>(dice.roll(2)) + 1 : 0);
        }
    }
    switch (dice.roll(shapes == Shapes::all ? 12 : 9)) {
    case 0:
    case 1:
        return build.binary(deeper(), '+', deeper());
    case 2:
        return build.binary(deeper(), '-', deeper());
    case 3:
    case 4:
        return build.binary(deeper(), '*', deeper());
    case 5:
        return build.binary(deeper(), '/', deeper());
    case 6:
        return build.negative(deeper());
    case 7: {
        constexpr int exponents[] = {2, 3, 4, -1, -2, 5, 9, 2};
        return build.power(deeper(), exponents[dice.roll(8)]);
    }
    case 8: {
        constexpr const char* functions[] = {"sin",  "cos",   "tan",     "exp",  "ln",
                                             "sqrt", "tanh",  "sigmoid", "asin", "acos",
                                             "atan", "log10", "log2",    "sinh", "cosh"};
        return build.call(functions[dice.roll(std::size(functions))], deeper());
    }
    case 9: {
        constexpr const char* functions[] = {"abs", "relu", "sign", "step"};
        return build.call(functions[dice.roll(4)], deeper());
    }
    case 10:
        return build.choice(dice.roll(2) == 0 ? "min" : "max", deeper(), deeper());
    default:
        return build.where(deeper(), dice.roll(2) == 0 ? '<' : '>', deeper(), deeper(), deeper());
    }
}

/// All pieces one after another. (A chain of + makes g++ 12 warn of overlaps that there are not.)
inline std::string joined(std::initializer_list<std::string_view> pieces) {
    std::string text;
    for (const std::string_view piece : pieces)
        text.append(piece);
    return text;
}

/// Comes out as text.
struct TextBuilder {
    using Text = std::string;
    Text whole(int number) const { return std::to_string(number); }
    Text tenths(int number) const { return joined({"0.", std::to_string(number)}); }
    Text constant(const char* name) const { return name; }
    Text knob(int number) const { return number == 0 ? "w" : joined({"w", std::to_string(number)}); }
    Text binary(const Text& a, char sign, const Text& b) const {
        return joined({"(", a, ")", std::string_view(&sign, 1), "(", b, ")"});
    }
    Text negative(const Text& a) const { return joined({"-(", a, ")"}); }
    Text power(const Text& a, int exponent) const { return joined({"(", a, ")^", std::to_string(exponent)}); }
    Text call(const char* function, const Text& a) const { return joined({function, "(", a, ")"}); }
    Text choice(const char* function, const Text& a, const Text& b) const {
        return joined({function, "(", a, ", ", b, ")"});
    }
    Text where(const Text& a, char sign, const Text& b, const Text& x, const Text& y) const {
        return joined({"where(", a, std::string_view(&sign, 1), b, ", ", x, ", ", y, ")"});
    }
};

} // namespace downhill
