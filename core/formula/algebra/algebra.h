// Adding, multiplying and raising canonical trees so that the result is canonical and tidy again.
#pragma once

#include "core/formula/algebra/node.h"

#include <vector>

namespace downhill::expression {

/// A canonical tree as number × rest; the rest is null for a plain number.
struct Scaled {
    Number factor{1};
    Expression rest;
};
Scaled scaledOf(const Expression& node);

/// Like terms are collected, in the order in which they first occur. Products are multiplied out where that
/// makes the sum shorter, and only there: (w + 1) + w becomes 2·w + 1, while (w² − 4)·w + 1 stays.
Expression add(const std::vector<Expression>& terms);

/// Number first, then what holds no knob, then the rest in the given order, except that knobs step before
/// functions: cos(w²)·2·w becomes 2·w·cos(w²). Equal bases are collected into one power.
Expression multiply(const std::vector<Expression>& factors);

Expression raise(const Expression& base, const Expression& exponent);

/// A function of canonical operands; worked out where the result is an exact number.
Expression apply(Function function, std::vector<Expression> operands);

/// How long it would be in print, roughly: numbers, names and functions.
std::size_t leavesOf(const Expression& node);

} // namespace downhill::expression
