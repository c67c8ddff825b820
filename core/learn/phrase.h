// What is to be said, without its words: those are content, which can be translated.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace downhill {

/// Which of the content's phrases, and what is put in for the `{names}` in it.
struct Phrase {
    std::string id = {};
    std::vector<std::pair<std::string, std::string>> values = {}; ///< `rule` and `8 − 0.1 × 16 = 6.4`

    bool operator==(const Phrase&) const = default;
};

/// Whole sentences, one after the other. None where there is nothing to say.
using Words = std::vector<Phrase>;

} // namespace downhill
