// The sentences, for lupdate to find and for translators to put into their own order of words.
#pragma once

#include <optional>
#include <span>
#include <string>

namespace downhill {

/// What is said of the facts with this id: in English, which is the key of its translations too. Values stand
/// in it as `{names}`.
struct Sentence {
    const char* id;
    const char* text;
    const char* count = nullptr; ///< the name of the value that plurals go by, where there is one
    const char* one = nullptr;   ///< the English singular then; other languages have it in their translation
};

/// Those of one subject, and their translation context, which is what their macros name too.
struct Sentences {
    const char* context;
    std::span<const Sentence> all;
};

Sentences diagnosisSentences();
Sentences adviceSentences();
Sentences catalogueSentences();
Sentences choiceSentences();
Sentences dataSentences();
Sentences digitsSentences();
Sentences formulaSentences();
Sentences knobSentences();
Sentences settingsSentences();
Sentences trainingSentences();

/// Of every subject.
std::span<const Sentences> allSentences();

struct FoundSentence {
    const Sentence* sentence;
    const char* context;
};
std::optional<FoundSentence> findSentence(const std::string& id);

} // namespace downhill
