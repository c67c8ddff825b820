#include "core/descent/constants_list.h"

#include "core/text/number_text.h"
#include "core/text/one_line.h"

#include <optional>
#include <string>

namespace downhill {

std::variant<Constants, ChoiceProblem> parseConstants(std::string_view text) {
    Constants constants;
    for (bool more = true; more;) {
        const std::size_t end = text.find(',');
        const std::string_view one = text.substr(0, end);
        more = end != std::string_view::npos;
        text = more ? text.substr(end + 1) : std::string_view();

        const std::size_t equals = one.find('=');
        const std::string_view letter = one.substr(0, equals);
        const std::optional<double> value =
            equals == std::string_view::npos ? std::nullopt : readNumber(one.substr(equals + 1));
        if (!value || !canBeConstant(letter))
            return ChoiceProblem{onOneLine(one), allowedConstants()};
        if (!constants.emplace(letter, *value).second)
            return ChoiceProblem{onOneLine(one), {"allowed.one_value"}};
    }
    return constants;
}

} // namespace downhill
