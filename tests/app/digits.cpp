#include "tests/app/digits.h"

#include "tests/app/csv.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <bit>
#include <random>

#include <zlib.h>

namespace downhill::test {

namespace {

constexpr std::size_t pixelsEach = 784, knobCount = 13'002;

std::string littleEndian(std::uint32_t number) {
    std::string bytes;
    for (unsigned shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>(number >> shift);
    return bytes;
}

std::uint32_t littleEndianAt(const std::string& bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 4; i-- > 0;)
        number = number << 8U | static_cast<std::uint8_t>(bytes.at(at + i));
    return number;
}

std::uint32_t checksum(const std::string& bytes) {
    return static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

} // namespace

std::string bigEndian(std::uint32_t number) {
    std::string bytes;
    for (unsigned shift = 32; shift > 0; shift -= 8)
        bytes += static_cast<char>(number >> (shift - 8));
    return bytes;
}

std::string idxImages(std::uint32_t promised, const std::string& pixels, std::uint32_t rows) {
    return bigEndian(0x803) + bigEndian(promised) + bigEndian(rows) + bigEndian(28) + pixels;
}

std::string idxLabels(std::uint32_t promised, const std::string& labels) {
    return bigEndian(0x801) + bigEndian(promised) + labels;
}

void putPacked(const std::string& file, const std::string& content) {
    gzFile packed = gzopen(file.c_str(), "wb");
    gzwrite(packed, content.data(), static_cast<unsigned>(content.size()));
    gzclose(packed);
}

EasyDigits::EasyDigits(std::size_t count) : trained(10), heldOut(10) {
    std::mt19937 grain(1);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t digit = (i + i / 10) % 10;
        for (std::size_t pixel = 0; pixel < pixelsEach; ++pixel) {
            const std::size_t row = pixel / 28;
            const bool ink = row >= 2 * digit + 4 && row <= 2 * digit + 6;
            pixels += static_cast<char>((ink ? 190 : 0) + grain() % 60);
        }
        labels += static_cast<char>(digit);
        ++(i % 6 == 5 ? heldOut : trained)[digit];
    }
}

std::string putDigits(const Folder& folder, const EasyDigits& digits) {
    const auto count = static_cast<std::uint32_t>(digits.count());
    put(folder / "images", idxImages(count, digits.pixels));
    put(folder / "labels", idxLabels(count, digits.labels));
    return folder / "images" + "," + folder / "labels";
}

std::string knobFileOf(std::uint32_t hidden, std::uint32_t output, const std::vector<float>& knobs) {
    std::string bytes;
    for (const float knob : knobs)
        bytes += littleEndian(std::bit_cast<std::uint32_t>(knob));
    return "downhill knobs 1" + littleEndian(hidden) + littleEndian(output) +
           littleEndian(static_cast<std::uint32_t>(knobs.size())) + littleEndian(checksum(bytes)) + bytes;
}

std::vector<float> knobsOf(const std::string& file, std::uint32_t hidden, std::uint32_t output) {
    const std::string bytes = contentOf(file);
    std::vector<float> knobs(knobCount);
    EXPECT_EQ(bytes.size(), 52'040U);
    if (bytes.size() != 52'040)
        return knobs;
    EXPECT_EQ(bytes.substr(0, 16), "downhill knobs 1");
    EXPECT_EQ(littleEndianAt(bytes, 16), hidden);
    EXPECT_EQ(littleEndianAt(bytes, 20), output);
    EXPECT_EQ(littleEndianAt(bytes, 24), knobCount);
    EXPECT_EQ(littleEndianAt(bytes, 28), checksum(bytes.substr(32)));
    for (std::size_t i = 0; i < knobCount; ++i)
        knobs[i] = std::bit_cast<float>(littleEndianAt(bytes, 32 + 4 * i));
    return knobs;
}

std::vector<TrainingStep> trainingStepsOf(const std::string& csv) {
    std::vector<TrainingStep> steps;
    for (const auto& cells : rowsOf(csv, "step,cost,gradient_norm,held_out_cost,held_out_accuracy")) {
        EXPECT_EQ(cells[3].empty(), cells[4].empty());
        TrainingStep step{numberOf<float>(cells[1]), numberOf<float>(cells[2]), {}, {}};
        if (!cells[3].empty()) {
            step.heldOutCost = numberOf<double>(cells[3]);
            step.heldOutAccuracy = numberOf<double>(cells[4]);
        }
        steps.push_back(step);
    }
    return steps;
}

std::vector<TrainingStep> trainingTableOf(Words arguments, const std::string& folder) {
    arguments.insert(arguments.end(), {"--table", "-"});
    const Outcome outcome = runProgram(arguments, {.folder = folder});
    expectDone(outcome);
    std::vector<TrainingStep> steps = trainingStepsOf(outcome.out);
    EXPECT_FALSE(steps.empty());
    if (steps.empty())
        steps.push_back({});
    return steps;
}

QJsonObject trainingReportOf(Words arguments, const std::string& folder) {
    arguments.insert(arguments.end(), {"--report", "-"});
    const Outcome outcome = runProgram(arguments, {.folder = folder});
    expectDone(outcome);
    return QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).object();
}

} // namespace downhill::test
