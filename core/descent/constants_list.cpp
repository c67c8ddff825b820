#include "core/descent/constants_list.h"

#include "core/text/number_text.h"
#include "core/text/one_line.h"
#include "core/text/take_up_to.h"

#include <optional>
#include <string>

namespace downhill {

std::variant<Constants, ChoiceProblem> parseConstants(std::string_view text) {
    Constants constants;
    for (bool more = true; more;) {
        more = text.find(',') != std::string_view::npos;
        const std::string_view one = takeUpTo(text, ',');

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
