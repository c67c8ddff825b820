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

Fact about(const char* id, const Expression& tree) {
    return {id, {{"part", shortened(printed(tree, false))}}};
}

[[noreturn]] void refuse(const Expression& tree, double value) {
    if (std::isnan(value))
        throw Refusal{tree->position, about("formula.no_value", tree)};
    if (std::isinf(value))
        throw Refusal{tree->position, about("formula.value_too_large", tree)};
    throw Refusal{tree->position, about("formula.value_too_small", tree)};
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
        const bool logarithm =
            tree->isCall(Function::ln) || tree->isCall(Function::log10) || tree->isCall(Function::log2);
        if (logarithm && parts[0] == 0.0)
            throw Refusal{tree->position, {"formula.log_zero"}};
        if (tree->knobs != 0 || tree->letters)
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
                throw Refusal{product->part(i)->position, {"formula.division_by_zero"}};
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
            throw Refusal{power->position, {"formula.zero_negative_power"}};
        if (base && *base <= 0 && !exponent)
            throw Refusal{power->position, {"formula.varying_power"}};
    }
};

} // namespace

void checkConstants(const Expression& written) { Checker().of(written); }

} // namespace downhill::expression
