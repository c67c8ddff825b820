#include "core/formula/constants.h"

#include "core/formula/algebra/names.h"
#include "core/text/number_text.h"

namespace downhill {

bool canBeConstant(std::string_view name) { return expression::isConstantName(name); }

std::string constantsText(const Constants& constants) {
    std::string text;
    for (const auto& [letter, value] : constants) {
        text += text.empty() ? "" : ",";
        text += letter + "=" + exactText(value);
    }
    return text;
}

} // namespace downhill
