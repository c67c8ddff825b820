// Files of knobs: there and back, byte by byte as documented, and all that can be wrong with them.
#include "core/network/knob_file.h"

#include "core/network/initial_knobs.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <string>
#include <vector>

namespace downhill {
namespace {

using Bytes = std::vector<std::uint8_t>;

SavedKnobs some(NetworkDesign design = {}) { return {design, initialKnobs(design, 3)}; }

Fact problemOf(const Bytes& bytes) {
    const auto read = readKnobFile(bytes);
    const auto* problem = std::get_if<DigitsProblem>(&read);
    return problem ? problem->fact : Fact{"none"};
}

/// CRC-32 bit by bit, from its polynomial: ISO 3309.
std::uint32_t checksum(const Bytes& bytes, std::size_t from) {
    std::uint32_t sum = 0xFFFFFFFF;
    for (std::size_t i = from; i < bytes.size(); ++i) {
        sum ^= bytes[i];
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1U) ^ (sum % 2 == 1 ? 0xEDB88320 : 0);
    }
    return ~sum;
}

void put(Bytes& bytes, std::size_t at, std::uint32_t number) {
    for (std::size_t i = 0; i < 4; ++i)
        bytes[at + i] = static_cast<std::uint8_t>(number >> (8 * i));
}

TEST(KnobFile, ReadsBackWhatWasWritten) {
    for (const Activation hidden : {Activation::sigmoid, Activation::tanh, Activation::relu})
        for (const OutputCost output : {OutputCost::crossEntropy, OutputCost::squaredError}) {
            SavedKnobs saved = some({hidden, output});
            saved.knobs[0] = -0.0F;
            saved.knobs[1] = std::numeric_limits<float>::denorm_min();
            saved.knobs[2] = std::numeric_limits<float>::max();
            const auto read = readKnobFile(knobFile(saved));
            ASSERT_EQ(read.index(), 0u);
            EXPECT_EQ(std::get<0>(read), saved);
            EXPECT_TRUE(std::signbit(std::get<0>(read).knobs[0]));
        }
}

TEST(KnobFile, IsAsDocumented) {
    SavedKnobs saved = some({Activation::relu, OutputCost::squaredError});
    saved.knobs.back() = 1.5F; // 0x3FC00000
    const Bytes bytes = knobFile(saved);
    ASSERT_EQ(bytes.size(), 52'040u); // 16 + 4·4 + 4·13,002
    EXPECT_EQ(std::string(bytes.begin(), bytes.begin() + 16), "downhill knobs 1");
    EXPECT_EQ(Bytes(bytes.begin() + 16, bytes.begin() + 28),
              (Bytes{2, 0, 0, 0, 1, 0, 0, 0, 0xCA, 0x32, 0, 0}))
        << "13,002 is 0x32CA";
    EXPECT_EQ(Bytes(bytes.end() - 4, bytes.end()), (Bytes{0, 0, 0xC0, 0x3F}));
    Bytes same = bytes;
    put(same, 28, checksum(bytes, 32));
    EXPECT_EQ(bytes, same);
}

TEST(KnobFile, WhatIsWrongIsSaid) {
    const Bytes good = knobFile(some());
    Bytes bytes = good;
    bytes[15] = '2';
    EXPECT_EQ(problemOf(bytes), (Fact{"knob_file.not_one", {{"signature", "downhill knobs 1"}}}));
    EXPECT_EQ(problemOf({}).id, "knob_file.not_one");
    bytes = good;
    bytes.push_back(0);
    EXPECT_EQ(problemOf(bytes),
              (Fact{"knob_file.wrong_size", {{"size", Count{52'041}}, {"allowed", Count{52'040}}}}));
    bytes.resize(16);
    EXPECT_EQ(problemOf(bytes),
              (Fact{"knob_file.wrong_size", {{"size", Count{16}}, {"allowed", Count{52'040}}}}));
    bytes = good;
    put(bytes, 16, 3);
    EXPECT_EQ(problemOf(bytes), (Fact{"knob_file.wrong_hidden", {{"number", Count{3}}}}));
    bytes = good;
    put(bytes, 20, 0xFFFFFFFF);
    EXPECT_EQ(problemOf(bytes), (Fact{"knob_file.wrong_output", {{"number", Count{4'294'967'295}}}}));
    bytes = good;
    put(bytes, 24, 13'003);
    EXPECT_EQ(problemOf(bytes),
              (Fact{"knob_file.wrong_count", {{"knobs", Count{13'003}}, {"allowed", Count{13'002}}}}));
    for (const std::size_t at : {std::size_t{28}, std::size_t{32}, good.size() - 1}) {
        bytes = good;
        bytes[at] ^= 1U;
        EXPECT_EQ(problemOf(bytes), Fact{"knob_file.damaged"});
    }
    for (const std::uint32_t notFinite : {0x7F800000U, 0xFF800000U, 0x7FC00000U}) { // ∞, −∞, NaN
        bytes = good;
        put(bytes, 32 + 4 * 77, notFinite);
        put(bytes, 28, checksum(bytes, 32));
        EXPECT_EQ(problemOf(bytes), Fact{"knob_file.not_finite"});
    }
}

TEST(KnobFile, NoneThatIsCutShortIsTaken) {
    const Bytes good = knobFile(some());
    for (std::size_t length = 0; length < good.size(); length += length < 40 ? 1 : 1009)
        EXPECT_NE(problemOf(Bytes(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(length))).id,
                  "none");
}

} // namespace
} // namespace downhill
