// What every operation computes. The one place that says so: constants are folded, single places and whole
// blocks are evaluated with these, so that all of them agree to the last bit.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace downhill::expression {

/// `a`, `b`, `c` are registers, `v` and `u` are numbers inside the instruction. What does two things rounds
/// twice.
enum class Operation : std::uint8_t {
    copy,                   // a
    fill,                   // v
    add,                    // a + b
    addNumber,              // a + v
    subtract,               // a − b
    subtractFromNumber,     // v − a
    multiply,               // a·b
    multiplyNumber,         // a·v
    divide,                 // a/b
    divideByNumber,         // a/v
    divideNumber,           // v/a
    negate,                 // −a
    multiplyAdd,            // a·b + c
    multiplyAddNumber,      // a·b + v
    multiplySubtract,       // a·b − c
    subtractProduct,        // c − a·b
    multiplyNumberAdd,      // a·v + b
    multiplyNumberSubtract, // a·v − b
    line,                   // a·v + u
    sin,
    cos,
    tan,
    asin,
    acos,
    atan,
    exp,
    ln,
    log10,
    log2,
    sqrt,
    abs,
    sign,
    sinh,
    cosh,
    tanh,
    sigmoid,
    relu,
    step,
    power,       // a^b
    powerNumber, // a^v
    numberPower, // v^a
    min,
    max,
    greater, // a > b ? 1 : 0
    select,  // a ? b : c
};
inline constexpr std::size_t operationCount = static_cast<std::size_t>(Operation::select) + 1;

/// Whether it reads a second and a third register. All but `fill` read a first.
constexpr bool readsB(Operation operation) {
    switch (operation) {
    case Operation::add:
    case Operation::subtract:
    case Operation::multiply:
    case Operation::divide:
    case Operation::multiplyAdd:
    case Operation::multiplyAddNumber:
    case Operation::multiplySubtract:
    case Operation::subtractProduct:
    case Operation::multiplyNumberAdd:
    case Operation::multiplyNumberSubtract:
    case Operation::power:
    case Operation::min:
    case Operation::max:
    case Operation::greater:
    case Operation::select:
        return true;
    case Operation::copy:
    case Operation::fill:
    case Operation::addNumber:
    case Operation::subtractFromNumber:
    case Operation::multiplyNumber:
    case Operation::divideByNumber:
    case Operation::divideNumber:
    case Operation::negate:
    case Operation::line:
    case Operation::sin:
    case Operation::cos:
    case Operation::tan:
    case Operation::asin:
    case Operation::acos:
    case Operation::atan:
    case Operation::exp:
    case Operation::ln:
    case Operation::log10:
    case Operation::log2:
    case Operation::sqrt:
    case Operation::abs:
    case Operation::sign:
    case Operation::sinh:
    case Operation::cosh:
    case Operation::tanh:
    case Operation::sigmoid:
    case Operation::relu:
    case Operation::step:
    case Operation::powerNumber:
    case Operation::numberPower:
        return false;
    }
    return false;
}
constexpr bool readsC(Operation operation) {
    return operation == Operation::multiplyAdd || operation == Operation::multiplySubtract ||
           operation == Operation::subtractProduct || operation == Operation::select;
}

/// Whether it calls a mathematical function of the library.
constexpr bool isCall(Operation operation) {
    return (operation >= Operation::sin && operation <= Operation::log2) ||
           (operation >= Operation::sinh && operation <= Operation::sigmoid) ||
           (operation >= Operation::power && operation <= Operation::numberPower);
}

/// Whether it may come to infinity, or to no number at all, from numbers of a common size.
constexpr bool mayLeaveTheNumbers(Operation operation) {
    switch (operation) {
    case Operation::divide:
    case Operation::divideNumber:
    case Operation::tan:
    case Operation::asin:
    case Operation::acos:
    case Operation::exp:
    case Operation::ln:
    case Operation::log10:
    case Operation::log2:
    case Operation::sqrt:
    case Operation::sinh:
    case Operation::cosh:
    case Operation::power:
    case Operation::powerNumber:
    case Operation::numberPower:
        return true;
    case Operation::copy:
    case Operation::fill:
    case Operation::add:
    case Operation::addNumber:
    case Operation::subtract:
    case Operation::subtractFromNumber:
    case Operation::multiply:
    case Operation::multiplyNumber:
    case Operation::divideByNumber:
    case Operation::negate:
    case Operation::multiplyAdd:
    case Operation::multiplyAddNumber:
    case Operation::multiplySubtract:
    case Operation::subtractProduct:
    case Operation::multiplyNumberAdd:
    case Operation::multiplyNumberSubtract:
    case Operation::line:
    case Operation::sin:
    case Operation::cos:
    case Operation::atan:
    case Operation::abs:
    case Operation::sign:
    case Operation::tanh:
    case Operation::sigmoid:
    case Operation::relu:
    case Operation::step:
    case Operation::min:
    case Operation::max:
    case Operation::greater:
    case Operation::select:
        return false;
    }
    return true;
}

// A NaN goes through all of these; a comparison with a NaN is false.
inline double signOf(double x) { return x > 0 ? 1.0 : x < 0 ? -1.0 : x == 0 ? 0.0 : x; }
inline double stepOf(double x) { return x > 0 ? 1.0 : x <= 0 ? 0.0 : x; }
inline double reluOf(double x) { return x <= 0 ? 0.0 : x; }
inline double sigmoidOf(double x) { return 1.0 / (1.0 + std::exp(-x)); }
inline double minOf(double a, double b) { return a < b || a != a ? a : b; }
inline double maxOf(double a, double b) { return a > b || a != a ? a : b; }

/// One operation on single numbers. Always inlined: only then is one operation left of the switch, and a loop
/// around it takes several places at once.
[[gnu::always_inline]] inline double compute(Operation operation, double a, double b, double c, double v,
                                             double u) {
    switch (operation) {
    case Operation::copy:
        return a;
    case Operation::fill:
        return v;
    case Operation::add:
        return a + b;
    case Operation::addNumber:
        return a + v;
    case Operation::subtract:
        return a - b;
    case Operation::subtractFromNumber:
        return v - a;
    case Operation::multiply:
        return a * b;
    case Operation::multiplyNumber:
        return a * v;
    case Operation::divide:
        return a / b;
    case Operation::divideByNumber:
        return a / v;
    case Operation::divideNumber:
        return v / a;
    case Operation::negate:
        return -a;
    case Operation::multiplyAdd:
        return a * b + c;
    case Operation::multiplyAddNumber:
        return a * b + v;
    case Operation::line:
        return a * v + u;
    case Operation::multiplySubtract:
        return a * b - c;
    case Operation::subtractProduct:
        return c - a * b;
    case Operation::multiplyNumberAdd:
        return a * v + b;
    case Operation::multiplyNumberSubtract:
        return a * v - b;
    case Operation::sin:
        return std::sin(a);
    case Operation::cos:
        return std::cos(a);
    case Operation::tan:
        return std::tan(a);
    case Operation::asin:
        return std::asin(a);
    case Operation::acos:
        return std::acos(a);
    case Operation::atan:
        return std::atan(a);
    case Operation::exp:
        return std::exp(a);
    case Operation::ln:
        return std::log(a);
    case Operation::log10:
        return std::log10(a);
    case Operation::log2:
        return std::log2(a);
    case Operation::sqrt:
        return std::sqrt(a);
    case Operation::abs:
        return std::abs(a);
    case Operation::sign:
        return signOf(a);
    case Operation::sinh:
        return std::sinh(a);
    case Operation::cosh:
        return std::cosh(a);
    case Operation::tanh:
        return std::tanh(a);
    case Operation::sigmoid:
        return sigmoidOf(a);
    case Operation::relu:
        return reluOf(a);
    case Operation::step:
        return stepOf(a);
    case Operation::power:
        return std::pow(a, b);
    case Operation::powerNumber:
        return std::pow(a, v);
    case Operation::numberPower:
        return std::pow(v, a);
    case Operation::min:
        return minOf(a, b);
    case Operation::max:
        return maxOf(a, b);
    case Operation::greater:
        return a > b ? 1.0 : 0.0;
    case Operation::select:
        return a != 0 ? b : c;
    }
    return 0;
}

} // namespace downhill::expression
