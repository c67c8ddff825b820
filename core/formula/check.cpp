#include "core/formula/check.h"

#include "core/formula/algebra/names.h"
#include "core/formula/algebra/print.h"
#include "core/formula/program/compile.h"

#include <cmath>
#include <limits>
#include <optional>

namespace downhill::expression {
namespace {

using KnownValue = std::optional<double>; ///< the value of a tree without knobs

std::string shown(const Expression& tree) { return quoted(printed(tree, false)); }

[[noreturn]] void refuse(const Expression& tree, double value) {
    if (std::isnan(value))
        throw Refusal{tree->position, shown(tree) + " has no value among the real numbers"};
    if (std::isinf(value))
        throw Refusal{tree->position,
                      shown(tree) + " is too large: the largest possible number is about 1.8e308"};
    throw Refusal{tree->position,
                  shown(tree) + " is too small: the smallest possible number is about 2.2e-308"};
}

bool vanishes(double value) { return std::abs(value) < std::numeric_limits<double>::min(); }

class Checker {
public:
    KnownValue of(const Expression& tree) const {
        std::vector<KnownValue> parts;
        for (const Part& part : tree->parts)
            parts.push_back(of(part.node));
        if (tree->kind == Kind::product)
            checkProduct(tree, parts);
        if (tree->kind == Kind::power)
            checkPower(tree, parts[0], parts[1]);
        if (tree->isCall(Function::ln) && parts[0] == 0.0)
            throw Refusal{tree->position, "the logarithm of 0 does not exist"};
        if (tree->knobs != 0)
            return {};
        const double value = valueOf(tree);
        if (!std::isfinite(value))
            refuse(tree, value);
        // A value may be 0, but an exponential never is: it was lost in rounding
        const bool exponential =
            tree->isCall(Function::exp) || (tree->kind == Kind::power && parts[0] != 0.0);
        if (exponential && vanishes(value))
            refuse(tree, value);
        return value;
    }

private:
    /// From left to right, as it is computed, as long as it is constant.
    static void checkProduct(const Expression& product, const std::vector<KnownValue>& parts) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (product->parts[i].inverse && parts[i] == 0.0)
                throw Refusal{product->part(i)->position, "division by zero"};
        }
        KnownValue soFar = parts[0];
        for (std::size_t i = 1; i < parts.size() && soFar && parts[i]; ++i) {
            const bool zero = *soFar == 0 || (*parts[i] == 0 && !product->parts[i].inverse);
            soFar = product->parts[i].inverse ? *soFar / *parts[i] : *soFar * *parts[i];
            if (!std::isfinite(*soFar) || (!zero && vanishes(*soFar)))
                refuse(product, *soFar);
        }
    }

    static void checkPower(const Expression& power, const KnownValue& base, const KnownValue& exponent) {
        if (base == 0.0 && exponent && *exponent < 0)
            throw Refusal{power->position, "division by zero: 0 has no negative power"};
        if (base && *base <= 0 && !exponent)
            throw Refusal{power->position, "only a positive number can be raised to a varying power"};
    }
};

} // namespace

void checkConstants(const Expression& written) { Checker().of(written); }

} // namespace downhill::expression
