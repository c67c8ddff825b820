// Where the digits come from.
#pragma once

#include "core/digits/digit_images.h"
#include "core/digits/idx_file.h"

#include <memory>
#include <string>
#include <string_view>
#include <variant>

namespace downhill {

/// The built-in synthetic digits, or two files.
struct DigitSource {
    std::string images, labels; ///< paths, as bytes of the file system; both empty: built in

    bool isBuiltIn() const noexcept { return images.empty(); }
    bool operator==(const DigitSource&) const = default;
};

/// `builtin`, or `IMAGES,LABELS` with exactly one comma.
std::variant<DigitSource, DigitsProblem> parseDigitSource(std::string_view text);
Fact allowedDigitSources(); ///< `allowed.digits`
std::string digitSourceText(const DigitSource& source);

/// Takes about a second. Of files every sixth image is held out: so both parts have the same distribution,
/// whatever the order of the images.
std::variant<std::shared_ptr<const DigitData>, DigitsProblem> loadDigits(const DigitSource& source);

} // namespace downhill
