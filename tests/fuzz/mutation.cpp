#include "tests/fuzz/mutation.h"

#include <algorithm>
#include <string_view>

namespace downhill::fuzz {

namespace {

std::size_t below(std::mt19937& random, std::size_t n) { return n == 0 ? 0 : random() % n; }

constexpr std::string_view words[] = {
    "null", "true", "-1",  "0",    "1e999",    "NaN",   "1e-320", "18446744073709551616",
    "\"\"", "[]",   "{}",  "[[[[", "}}}",      "\\u0",  "\\",     "\"",
    ",",    ":",    "w^",  "(",    "sin(",     "1/0",   "²",      "where",
    "\xff", "\n",   "<b>", "%1",   "\x1f\x8b", "adam:", "e",      "|"};

std::span<const std::uint8_t> part(const Bytes& of, std::mt19937& random) {
    const std::size_t from = below(random, of.size());
    const std::size_t most = std::min<std::size_t>(of.size() - from, 64);
    return std::span(of).subspan(from, below(random, most + 1));
}

void insert(Bytes& bytes, std::span<const std::uint8_t> what, std::mt19937& random) {
    const Bytes copy(what.begin(), what.end()); // it may be a part of the same
    const auto at = static_cast<std::ptrdiff_t>(below(random, bytes.size() + 1));
    bytes.insert(bytes.begin() + at, copy.begin(), copy.end());
}

} // namespace

Bytes mutated(const std::vector<Bytes>& seeds, std::mt19937& random) {
    Bytes bytes = seeds[below(random, seeds.size())];
    for (std::size_t mistakes = 1 + below(random, 8); mistakes > 0; --mistakes) {
        switch (below(random, 7)) {
        case 0:
            if (!bytes.empty())
                bytes[below(random, bytes.size())] ^= static_cast<std::uint8_t>(1U << below(random, 8));
            break;
        case 1:
            if (!bytes.empty())
                bytes[below(random, bytes.size())] = static_cast<std::uint8_t>(random());
            break;
        case 2: {
            const auto gone = part(bytes, random);
            const auto at = bytes.empty() ? 0 : gone.data() - bytes.data();
            bytes.erase(bytes.begin() + at, bytes.begin() + at + static_cast<std::ptrdiff_t>(gone.size()));
            break;
        }
        case 3:
            insert(bytes, part(bytes, random), random);
            break;
        case 4:
            insert(bytes, part(seeds[below(random, seeds.size())], random), random);
            break;
        case 5: {
            const std::string_view word = words[below(random, std::size(words))];
            insert(bytes, {reinterpret_cast<const std::uint8_t*>(word.data()), word.size()}, random);
            break;
        }
        default:
            if (below(random, 4) == 0)
                bytes.resize(below(random, bytes.size() + 1));
            break;
        }
    }
    return bytes;
}

} // namespace downhill::fuzz
