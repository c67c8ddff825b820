// What an exercise says, held against the content file that has the words.
#pragma once

#include "core/facts/fact.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace downhill {

/// Of everything that was said, the names of the values by the ids. Fails where a phrase comes with these
/// names here and those there.
class SaidPhrases {
public:
    void add(const Fact& phrase);
    void add(const Facts& words);

    /// One line for each that is said and not in resources/learn/NAME.json, is in there and never said, or
    /// has other names in its braces than it is said with; and for one with digits in it, which nobody would
    /// work out again.
    std::vector<std::string> problemsIn(const char* name) const;

private:
    std::map<std::string, std::set<std::string>> names_;
};

} // namespace downhill
