// What is to be said, without its words: those are made of it in ui/words and, of exercises, in their content
// files, in whatever language.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace downhill {

/// Rounded to so many significant digits.
struct Rounded {
    double value = 0;
    int digits = 4;

    bool operator==(const Rounded&) const = default;
};

/// How many: a whole number, which plurals go by.
struct Count {
    std::uint64_t value = 0;

    bool operator==(const Count&) const = default;
};

/// A part of a whole, 1: said in per cent, and never as all or nothing of it where it is only close to that.
struct Share {
    double value = 0;

    bool operator==(const Share&) const = default;
};

/// A count as one says it when it is but a guess: to two digits, and 1 at least.
struct Roughly {
    double value = 0;

    bool operator==(const Roughly&) const = default;
};

/// What something is multiplied by step after step: with the digits that tell it from 1.
struct Factor {
    double value = 0;

    bool operator==(const Factor&) const = default;
};

/// Numbers one after the other, to four digits, or as many more as tell them apart.
struct Series {
    std::vector<double> values;
    bool goesOn = false; ///< there are more than these

    bool operator==(const Series&) const = default;
};

struct Fact;
/// Whole sentences, one after the other. None where there is nothing to say.
using Facts = std::vector<Fact>;

/// A text is taken as it is: a formula, the name of a knob, what a person has typed. Facts are sentences or
/// parts of one that are made first.
using FactValue = std::variant<std::string, Rounded, Count, Share, Roughly, Factor, Series, Facts>;

/// Which sentence, and what is put in for the `{names}` in it. What a value means and how it follows from the
/// run is said where the fact is made.
struct Fact {
    std::string id = {};
    std::vector<std::pair<std::string, FactValue>> values = {};
};

inline bool operator==(const Fact& a, const Fact& b) { return a.id == b.id && a.values == b.values; }

} // namespace downhill
