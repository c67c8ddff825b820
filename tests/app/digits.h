// What tests of the digit network share: small files of digits, files of knobs, and the table read back.
#pragma once

#include "tests/app/program.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace downhill::test {

/// Big-endian, as IDX has it.
std::string bigEndian(std::uint32_t number);
/// A file of images with this many rows of 28 pixels each.
std::string idxImages(std::uint32_t promised, const std::string& pixels, std::uint32_t rows = 28);
std::string idxLabels(std::uint32_t promised, const std::string& labels);
void putPacked(const std::string& file, const std::string& content);

/// Digits that are easy to tell apart: of digit d the rows 2d + 4 to 2d + 6 are inked, on paper with some
/// grain. Image i shows the digit that is i-th in a row of all ten over and over, with every ten one moved
/// on.
struct EasyDigits {
    explicit EasyDigits(std::size_t count);
    std::string pixels, labels;
    std::size_t count() const { return labels.size(); }
    /// How many of each digit there are among those to train with and among those held out, every sixth.
    std::vector<std::size_t> trained, heldOut;
};

/// Writes them as `images` and `labels` in the folder, and says what --digits is to be given.
std::string putDigits(const Folder& folder, const EasyDigits& digits);

/// As core/network/knob_file.h describes it, with a true checksum.
std::string knobFileOf(std::uint32_t hidden, std::uint32_t output, const std::vector<float>& knobs);
/// The knobs of such a file; checks all that stands before them.
std::vector<float> knobsOf(const std::string& file, std::uint32_t hidden = 0, std::uint32_t output = 0);

struct TrainingStep {
    float cost, gradientNorm;
    std::optional<double> heldOutCost, heldOutAccuracy;
};

/// Reads the table of a training and checks its form on the way: the header, LF, five cells, steps one by
/// one, and every number in the shortest text that reads back to the same float or, behind those, double.
std::vector<TrainingStep> trainingStepsOf(const std::string& csv);

/// Runs the program, which must be done without a word, and reads its table or report.
std::vector<TrainingStep> trainingTableOf(Words arguments, const std::string& folder = "/");
QJsonObject trainingReportOf(Words arguments, const std::string& folder = "/");

} // namespace downhill::test
