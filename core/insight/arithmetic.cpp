#include "core/insight/arithmetic.h"

#include "core/text/number_text.h"

#include <utility>

namespace downhill {

std::vector<Arithmetic> arithmeticOf(const Run& run, std::size_t row) {
    std::vector<Arithmetic> lines;
    if (row >= run.stepsTaken())
        return lines;
    const std::string rate = displayText(run.settings().rate);
    lines.reserve(run.knobs());
    for (std::size_t i = 0; i < run.knobs(); ++i) {
        // one knob is named by its step, w₅; of several each has its own name already, w₁
        std::string left = "w";
        left += run.knobs() == 1 ? subscriptText(row + 1) + " = " : subscriptText(i + 1) + ": ";
        left += displayText(run.w(row)[i]) + " − " + rate + " × ";
        const double slope = run.slope(row)[i];
        std::string slopeText = displayText(slope);
        if (slope < 0)
            slopeText.insert(0, 1, '(').push_back(')');
        lines.push_back({std::move(left), std::move(slopeText), " = " + displayText(run.w(row + 1)[i])});
    }
    return lines;
}

} // namespace downhill
