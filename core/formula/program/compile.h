// Written trees in, a program out.
#pragma once

#include "core/formula/algebra/node.h"
#include "core/formula/program/program.h"

#include <span>
#include <string>

namespace downhill::expression {

/// One result a tree. Operation by operation what the trees say, from left to right; what occurs twice, in
/// one tree or in several, is computed once. Whole powers up to ±8 are multiplied, e^x is exp(x), and a
/// division by a power of two is the multiplication with its exact reciprocal. Throws Refusal when more
/// registers were needed than a program has.
///
/// Letters that are `columns` follow the knobs, in this order; there are no others.
Program compiled(std::span<const Expression> trees, std::size_t knobs,
                 std::span<const std::string> columns = {});

/// The value of a tree without knobs, as a program would compute it.
double valueOf(const Expression& constantTree);

} // namespace downhill::expression
