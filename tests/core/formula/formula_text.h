// A formula that is known to read well.
#pragma once

#include "core/formula/formula.h"

#include <memory>
#include <variant>

namespace downhill {

inline std::shared_ptr<const Formula> formula(const char* text) {
    return std::get<std::shared_ptr<const Formula>>(Formula::parse(text));
}

} // namespace downhill
