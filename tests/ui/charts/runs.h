// Runs made on the spot, without a window or a worker.
#pragma once

#include "core/descent/descend.h"
#include "core/formula/formula.h"

#include <memory>

namespace downhill {

inline std::shared_ptr<const Formula> formulaOf(const std::string& text) {
    return std::get<std::shared_ptr<const Formula>>(Formula::parse(text));
}

inline std::shared_ptr<const Run> runOf(const RunSettings& settings) {
    return std::make_shared<const Run>(descend(*formulaOf(settings.cost), settings));
}

} // namespace downhill
