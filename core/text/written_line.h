// A line of arithmetic, written so that whoever works it out from its digits gets what it says.
#pragma once

#include <string>
#include <vector>

namespace downhill {

/// A part of a line: a sign, or a number and the place it stands at.
struct Term {
    enum class Kind {
        sign,   ///< ` × `, ` / (√`: as it is, with its blanks. Of + − × / √ ² ( ) max( sign( and ,
        number, ///< where nothing before it could be taken for its sign
        factor, ///< after another sign
        base,   ///< under a root, or of a power
        chosen, ///< a value that somebody chose, which is not rounded
        power   ///< a small whole number, the exponent of what is before it
    };
    Kind kind;
    const char* sign = "";
    double value = 0;
    bool isSlope = false; ///< the one that is shown in the colour of the slope; at most one a line

    Term(const char* text) : kind(Kind::sign), sign(text) {} // NOLINT(google-explicit-constructor)
    Term(Kind place, double number) : kind(place), value(number) {}

    Term asSlope() const {
        Term term = *this;
        term.isSlope = true;
        return term;
    }
};

/// `symbol = terms = result`, after the step.
struct WorkedLine {
    const char* symbol; ///< `w`, `v`, `m̂`; UTF-8
    std::vector<Term> terms;
    double result;
};

/// A line such as `w₅ = 2.048 − 0.1 × 4.096 = 1.638`, in parts so that the slope can be shown in its own
/// colour. All parts together, in this order, are the line; one that does not name the slope has none.
struct Arithmetic {
    std::string left;  ///< `w₅ = 2.048 − 0.1 × `
    std::string slope; ///< `4.096`
    std::string right; ///< ` = 1.638`
    std::string text() const { return left + slope + right; }
};

struct WrittenLine {
    Arithmetic parts;
    bool comesOut; ///< worked out from its printed digits and rounded like the printed result it is that
};

/// The result is rounded to `digits` significant digits (1 to 15), as displayText() does; and the operands to
/// as many, if the result comes out of those, else to as few more as it takes. A negative number after
/// another sign stands in parentheses.
///
/// Where terms cancel so far that not even all the digits of the operands give that many of the result, the
/// result has fewer; and where they leave nothing but their own rounding (see isRounding()), it is 0.
///
/// `start` is what the line begins with: `w₅ = `.
WrittenLine writtenOut(std::string start, const WorkedLine& line, int digits = 4);

/// Whether a sum is no more than what rounding leaves where numbers as large as `addend` cancel:
/// 7.1·10⁻¹⁵ of 25.2 − 25.2; addends above 10⁶ count as 10⁶. Also what is so small that a double has no more
/// than a few bits left for it.
bool isRounding(double sum, double addend);

} // namespace downhill
