#include "core/digits/digit_source.h"

#include "core/digits/synthetic_digits.h"
#include "core/text/one_line.h"

#include <filesystem>
#include <new>
#include <span>
#include <utility>

namespace downhill {
namespace {

constexpr std::size_t heldOutEvery = 6;

std::string fileName(const std::string& path) {
    return onOneLine(std::filesystem::path(path).filename().string());
}

void append(DigitImages& images, std::span<const std::uint8_t> pixels, std::uint8_t label) {
    images.pixels.insert(images.pixels.end(), pixels.begin(), pixels.end());
    images.labels.push_back(label);
}

std::shared_ptr<const DigitData> split(std::string name, const std::vector<std::uint8_t>& pixels,
                                       const std::vector<std::uint8_t>& labels) {
    DigitData data{std::move(name), false, {}, {}};
    const std::size_t heldOut = labels.size() / heldOutEvery;
    data.training.pixels.reserve((labels.size() - heldOut) * DigitImages::pixelsEach);
    data.heldOut.pixels.reserve(heldOut * DigitImages::pixelsEach);
    for (std::size_t i = 0; i < labels.size(); ++i)
        append(i % heldOutEvery == heldOutEvery - 1 ? data.heldOut : data.training,
               std::span(pixels).subspan(i * DigitImages::pixelsEach, DigitImages::pixelsEach), labels[i]);
    return std::make_shared<const DigitData>(std::move(data));
}

} // namespace

std::variant<DigitSource, DigitsProblem> parseDigitSource(std::string_view text) {
    if (text == "builtin")
        return DigitSource{};
    const std::size_t comma = text.find(',');
    if (comma == 0 || comma == std::string_view::npos || comma + 1 == text.size() ||
        text.find(',', comma + 1) != std::string_view::npos)
        return DigitsProblem{
            {"problem.choice", {{"given", onOneLine(text)}, {"allowed", Facts{allowedDigitSources()}}}}};
    return DigitSource{std::string(text.substr(0, comma)), std::string(text.substr(comma + 1))};
}

Fact allowedDigitSources() { return {"allowed.digits"}; }

std::string digitSourceText(const DigitSource& source) {
    return source.isBuiltIn() ? "builtin" : source.images + "," + source.labels;
}

std::variant<std::shared_ptr<const DigitData>, DigitsProblem> loadDigits(const DigitSource& source) {
    if (source.isBuiltIn())
        return std::make_shared<const DigitData>(syntheticDigits());
    const IdxBytes images = readIdxImages(source.images);
    if (const auto* problem = std::get_if<DigitsProblem>(&images))
        return *problem;
    const IdxBytes labels = readIdxLabels(source.labels);
    if (const auto* problem = std::get_if<DigitsProblem>(&labels))
        return *problem;
    const auto& pixels = std::get<0>(images);
    const auto& digits = std::get<0>(labels);
    const std::size_t count = pixels.size() / DigitImages::pixelsEach;
    if (count != digits.size())
        return DigitsProblem{{"digit_file.not_as_many",
                              {{"file", fileName(source.images)},
                               {"images", Count{count}},
                               {"other_file", fileName(source.labels)},
                               {"labels", Count{digits.size()}}}}};
    if (count < heldOutEvery)
        return DigitsProblem{
            {"digit_file.too_few", {{"file", fileName(source.images)}, {"images", Count{count}}}}};
    try {
        return split(fileName(source.images), pixels, digits);
    } catch (const std::bad_alloc&) {
        return DigitsProblem{{"digit_file.no_memory", {{"file", fileName(source.images)}}},
                             DigitsProblem::Kind::unreadable};
    }
}

} // namespace downhill
