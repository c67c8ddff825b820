#include "core/data/csv_number.h"

#include "core/text/lower_case.h"
#include "core/text/number_text.h"
#include "core/text/one_line.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <system_error>

namespace downhill {
namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// Of text that readNumber() does not take: `nan`, `-inf`.
bool isNotFinite(std::string_view text) {
    const std::string lower = lowerCase(text.substr(text.starts_with('-') || text.starts_with('+') ? 1 : 0));
    return lower == "nan" || lower == "inf" || lower == "infinity" || lower == "∞";
}

/// The same: `1e400`.
bool isOutOfRange(std::string_view text) {
    text.remove_prefix(text.starts_with('+') ? 1 : 0);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc::result_out_of_range && end == text.data() + text.size();
}

} // namespace

std::variant<double, Fact> CsvNumbers::read(std::string_view field) {
    const std::string_view text = trimmed(field);
    const auto about = [&](const char* id) { return Fact{id, {{"value", onOneLine(text)}}}; };
    if (text.empty())
        return Fact{"data.no_value"};
    const bool comma = text.find(',') != std::string_view::npos;
    const char mark = comma ? ',' : text.find('.') != std::string_view::npos ? '.' : '\0';
    std::string point;
    if (comma) {
        if (text.find('.') != std::string_view::npos)
            return about("data.not_a_number");
        point = text;
        std::ranges::replace(point, ',', '.');
    }
    const std::string_view number = comma ? std::string_view(point) : text;
    const std::optional<double> value = readNumber(number);
    if (!value)
        return about(isNotFinite(number)    ? "data.not_finite"
                     : isOutOfRange(number) ? "data.out_of_range"
                                            : "data.not_a_number");
    if (mark != 0 && mark_ != 0 && mark != mark_)
        return about("data.other_mark");
    mark_ = mark != 0 ? mark : mark_;
    return *value;
}

bool looksLikeANumber(std::string_view field) {
    const auto read = CsvNumbers().read(field);
    const auto* const problem = std::get_if<Fact>(&read);
    return problem == nullptr || problem->id == "data.not_finite" || problem->id == "data.out_of_range";
}

} // namespace downhill
