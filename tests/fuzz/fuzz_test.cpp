// Each reader fed with its corpus and with mistakes made by chance, for a second or two: an answer, never a
// crash, and under the sanitizers never a wrong read. tests/fuzz/run goes on for minutes, led by the code
// that an input reaches.
#include "tests/fuzz/mutation.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace downhill::fuzz {
namespace {

std::vector<Bytes> corpusOf(const Target& target) {
    std::vector<Bytes> corpus = target.seeds();
    const auto folder = std::filesystem::path(DOWNHILL_SOURCES "/tests/fuzz/corpus") / target.name;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return corpus;
}

std::string inHex(const Bytes& bytes) {
    constexpr std::size_t most = 4096;
    std::string text;
    for (const std::uint8_t byte : std::span(bytes).first(std::min(most, bytes.size())))
        for (const int digit : {byte >> 4, byte & 15})
            text += "0123456789abcdef"[digit];
    return text;
}

class Fuzzed : public testing::TestWithParam<Target> {};

TEST_P(Fuzzed, AnswersWhateverItIsGiven) {
    const Target& target = GetParam();
    const std::vector<Bytes> corpus = corpusOf(target);
    const auto feed = [&](const Bytes& bytes) {
        try {
            target.feed(bytes);
        } catch (const Broken& broken) {
            ADD_FAILURE() << broken.what << "\nof " << inHex(bytes);
        }
    };
    for (const Bytes& bytes : corpus)
        feed(bytes);
    std::size_t longest = 0;
    for (const Bytes& bytes : corpus)
        longest = std::max(longest, bytes.size());
    // as many as take about as long everywhere
    const std::size_t rounds = std::clamp<std::size_t>(20'000'000 / (longest + 500), 500, 20'000);
    std::mt19937 random(1);
    for (std::size_t round = 0; round < rounds && !HasFailure(); ++round)
        feed(mutated(corpus, random));
}

INSTANTIATE_TEST_SUITE_P(Readers, Fuzzed, testing::ValuesIn(targets().begin(), targets().end()),
                         [](const auto& target) { return std::string(target.param.name); });

} // namespace
} // namespace downhill::fuzz
