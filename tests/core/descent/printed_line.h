// A printed line of arithmetic, worked out again from nothing but its characters.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace downhill {

/// Reads `2.048 − 0.1 × (−4.096)`, `(1.5·10⁻⁵)²`, `3 / (√9 + 10⁻¹⁰)`, `13,002`, `max(2, 3)`, `sign(−4)`. In
/// long double.
class PrintedSum {
public:
    explicit PrintedSum(std::string_view text) : rest_(text) {
        value_ = sum();
        if (!rest_.empty())
            throw std::runtime_error("can't read on from: " + std::string(rest_));
    }
    long double value() const { return value_; }
    long double largest() const { return largest_; } ///< of all numbers in it and all they come to on the way
    int mostDigits() const { return mostDigits_; }   ///< of a number in it, significant ones

private:
    bool take(std::string_view what) {
        if (!rest_.starts_with(what))
            return false;
        rest_.remove_prefix(what.size());
        return true;
    }
    long double seen(long double value) {
        largest_ = std::max(largest_, std::fabs(value));
        return value;
    }
    long double sum() {
        long double value = product();
        for (;;)
            if (take(" + "))
                value += product();
            else if (take(" − "))
                value -= product();
            else
                return value;
    }
    long double product() {
        long double value = raised();
        for (;;)
            if (take(" × "))
                value = seen(value * raised());
            else if (take(" / "))
                value = seen(value / raised());
            else
                return value;
    }
    long double raised() {
        if (take("√"))
            return std::sqrt(raised());
        const long double value = atom();
        int power = 0;
        return superscript(power) ? std::pow(value, static_cast<long double>(power)) : value;
    }
    bool superscript(int& power) {
        static const std::vector<std::string> digits{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
        const bool minus = take("⁻");
        bool any = false;
        for (bool again = true; again;) {
            again = false;
            for (std::size_t d = 0; d < digits.size() && !again; ++d)
                if (take(digits[d])) {
                    power = 10 * power + static_cast<int>(d);
                    again = any = true;
                }
        }
        power = minus ? -power : power;
        return any;
    }
    long double atom() {
        if (take("("))
            return closed();
        if (take("sign(")) {
            const long double value = closed();
            return static_cast<long double>((value > 0) - (value < 0));
        }
        if (take("max(")) {
            const long double first = sum();
            if (!take(", "))
                throw std::runtime_error("no , in " + std::string(rest_));
            return std::max(first, closed());
        }
        return seen(number());
    }
    long double closed() {
        const long double value = sum();
        if (!take(")"))
            throw std::runtime_error("no ) in " + std::string(rest_));
        return value;
    }
    long double number() {
        const bool minus = take("−");
        std::string digits;
        while (!rest_.empty() && (std::isdigit(static_cast<unsigned char>(rest_[0])) || rest_[0] == '.' ||
                                  (rest_[0] == ',' && !rest_.starts_with(", ")))) {
            if (rest_[0] != ',')
                digits += rest_[0];
            rest_.remove_prefix(1);
        }
        if (digits.empty())
            throw std::runtime_error("no number in " + std::string(rest_));
        int power = 0;
        long double value = 0;
        if (take("·10")) {
            superscript(power);
            value = std::strtold((digits + "e" + std::to_string(power)).c_str(), nullptr);
        } else if (digits == "10" && superscript(power)) {
            value = std::strtold(("1e" + std::to_string(power)).c_str(), nullptr);
        } else {
            value = std::strtold(digits.c_str(), nullptr);
        }
        std::erase(digits, '.');
        digits.erase(0, digits.find_first_not_of('0'));
        mostDigits_ = std::max(mostDigits_, static_cast<int>(digits.size()));
        return minus ? -value : value;
    }

    std::string_view rest_;
    long double value_ = 0, largest_ = 0;
    int mostDigits_ = 0;
};

/// What the last printed digit of a single number stands for: 0.001 of `1.638`, 10⁻¹⁶ of `7.1·10⁻¹⁵`.
inline long double lastPlace(std::string_view number) {
    const std::string power(number.substr(std::min(number.find("·10"), number.size())));
    std::string digits(number.substr(0, number.size() - power.size()));
    const auto point = digits.find('.');
    const long double unit = point == std::string::npos
                                 ? 1.0L
                                 : std::pow(10.0L, -static_cast<long double>(digits.size() - point - 1));
    if (!power.empty())
        return unit * PrintedSum("1" + power).value();
    if (digits.find("⁻") != std::string::npos || digits.find("10") == 0) // 10⁻⁵ by itself, or 10, 102
        return digits.find_first_not_of("0123456789.,") == std::string::npos
                   ? unit
                   : std::fabs(PrintedSum(digits).value());
    return unit;
}

/// Whether `… = a × b = c` holds to the last digit of c, a half rounded either way. Of 0 no digit is the
/// last: it holds where the terms cancel to 12 digits.
inline bool comesOut(std::string_view line) {
    const std::size_t result = line.rfind(" = ");
    std::string_view terms = line.substr(0, result);
    for (const std::string_view start : {" = ", ": "})
        if (const std::size_t at = terms.find(start); at != std::string_view::npos)
            terms.remove_prefix(at + start.size());
    const std::string_view printed = line.substr(result + 3);
    const PrintedSum sum(terms);
    if (printed == "0")
        return std::fabs(sum.value()) <= std::max(1e-12L * sum.largest(), 1e-307L);
    return std::fabs(sum.value() - PrintedSum(printed).value()) <= lastPlace(printed) / 2 * (1 + 1e-9L);
}

} // namespace downhill
