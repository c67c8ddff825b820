// Functions of series.
#pragma once

#include "core/formula/algebra/node.h"
#include "core/formula/expansion/series.h"

namespace downhill::expression {

/// A function of one value.
Series applied(Function function, const Series& x);

/// base^exponent
Series raised(const Series& base, const Series& exponent);

/// The larger one for t → 0, or the smaller one.
Series largest(const Series& a, const Series& b);
Series smallest(const Series& a, const Series& b);

/// a > b for t → 0 ? yes : no
Series chosen(const Series& a, const Series& b, const Series& yes, const Series& no);

} // namespace downhill::expression
