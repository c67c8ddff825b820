#include "ui/words/sentences.h"

#include <array>
#include <string_view>
#include <unordered_map>

namespace downhill {

namespace {

std::unordered_map<std::string_view, FoundSentence> byId() {
    std::unordered_map<std::string_view, FoundSentence> found;
    for (const auto& [context, sentences] : allSentences())
        for (const Sentence& sentence : sentences)
            found.emplace(sentence.id, FoundSentence{&sentence, context});
    return found;
}

} // namespace

std::span<const Sentences> allSentences() {
    static const std::array all{diagnosisSentences(), adviceSentences(),    trainingSentences(),
                                formulaSentences(),   settingsSentences(),  digitsSentences(),
                                choiceSentences(),    catalogueSentences(), knobSentences(),
                                dataSentences()};
    return all;
}

std::optional<FoundSentence> findSentence(const std::string& id) {
    static const std::unordered_map<std::string_view, FoundSentence> all = byId();
    const auto found = all.find(id);
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

} // namespace downhill
