#include "core/network/knob_file.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>

#include <zlib.h>

namespace downhill {
namespace {

constexpr std::string_view signature = "downhill knobs 1";
constexpr std::size_t header = signature.size() + 4 * 4;
constexpr std::size_t wholeSize = header + 4 * networkKnobs;
static_assert(wholeSize == 52'040);

void append(std::vector<std::uint8_t>& bytes, std::uint32_t number) {
    for (unsigned shift = 0; shift < 32; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(number >> shift));
}

std::uint32_t numberAt(std::span<const std::uint8_t> bytes, std::size_t at) {
    return std::uint32_t{bytes[at]} | std::uint32_t{bytes[at + 1]} << 8U |
           std::uint32_t{bytes[at + 2]} << 16U | std::uint32_t{bytes[at + 3]} << 24U;
}

std::uint32_t checksumOf(std::span<const std::uint8_t> bytes) {
    return static_cast<std::uint32_t>(
        crc32(crc32(0, nullptr, 0), bytes.data(), static_cast<unsigned>(bytes.size())));
}

} // namespace

std::vector<std::uint8_t> knobFile(const SavedKnobs& saved) {
    std::vector<std::uint8_t> knobs;
    knobs.reserve(4 * networkKnobs);
    for (const float knob : saved.knobs)
        append(knobs, std::bit_cast<std::uint32_t>(knob));

    std::vector<std::uint8_t> bytes(signature.begin(), signature.end());
    bytes.reserve(wholeSize);
    append(bytes, static_cast<std::uint32_t>(saved.design.hidden));
    append(bytes, static_cast<std::uint32_t>(saved.design.output));
    append(bytes, static_cast<std::uint32_t>(saved.knobs.size()));
    append(bytes, checksumOf(knobs));
    bytes.insert(bytes.end(), knobs.begin(), knobs.end());
    return bytes;
}

std::variant<SavedKnobs, DigitsProblem> readKnobFile(std::span<const std::uint8_t> bytes) {
    if (bytes.size() < signature.size() || !std::equal(signature.begin(), signature.end(), bytes.begin()))
        return DigitsProblem{{"knob_file.not_one", {{"signature", std::string(signature)}}}};
    if (bytes.size() != wholeSize)
        return DigitsProblem{
            {"knob_file.wrong_size", {{"size", Count{bytes.size()}}, {"allowed", Count{wholeSize}}}}};
    const std::uint32_t hidden = numberAt(bytes, 16), output = numberAt(bytes, 20),
                        count = numberAt(bytes, 24);
    if (hidden > static_cast<std::uint32_t>(Activation::relu))
        return DigitsProblem{{"knob_file.wrong_hidden", {{"number", Count{hidden}}}}};
    if (output > static_cast<std::uint32_t>(OutputCost::squaredError))
        return DigitsProblem{{"knob_file.wrong_output", {{"number", Count{output}}}}};
    if (count != networkKnobs)
        return DigitsProblem{
            {"knob_file.wrong_count", {{"knobs", Count{count}}, {"allowed", Count{networkKnobs}}}}};
    if (checksumOf(bytes.subspan(header)) != numberAt(bytes, 28))
        return DigitsProblem{{"knob_file.damaged"}};
    SavedKnobs saved{{static_cast<Activation>(hidden), static_cast<OutputCost>(output)}, {}};
    saved.knobs.reserve(networkKnobs);
    for (std::size_t i = 0; i < networkKnobs; ++i)
        saved.knobs.push_back(std::bit_cast<float>(numberAt(bytes, header + 4 * i)));
    if (!std::ranges::all_of(saved.knobs, [](float knob) { return std::isfinite(knob); }))
        return DigitsProblem{{"knob_file.not_finite"}};
    return saved;
}

} // namespace downhill
