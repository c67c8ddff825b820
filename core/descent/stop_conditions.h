// When a descent has had enough: the conditions, in the order in which they are asked.
//
// The loop of all descents, the lanes that go side by side and the trainer ask the same list. A new condition
// is a struct here and its name in the list, and its reason one in run.h and in the table of stop_reason.cpp.
#pragma once

#include "core/descent/all_finite.h"
#include "core/descent/run.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <tuple>

namespace downhill {

/// Whether a descent that ended for that reason goes on when its hyperparameters are changed there.
bool isLiftedByChange(StopReason reason);

/// What is asked about a row. `Row` has `w`, `slope` (spans) and `cost`.
template <class Row, class Before, class Changes>
struct StopQuestion {
    std::uint64_t row;
    const Row& here;
    bool hasBefore;         ///< whether there is a row before, from which a step led here
    const Before& before;   ///< () → that row; asked only where there is one
    const Changes& changes; ///< () → whether somebody changes the rate here, and so wants to go on
};

template <class Row, class Before, class Changes>
StopQuestion(std::uint64_t, const Row&, bool, const Before&, const Changes&)
    -> StopQuestion<Row, Before, Changes>;

// A condition says with `holds()` whether a descent ends at a row. Lanes and blocks go on by several rows
// before anyone looks at these. They ask about none but the last row of all where `mayHoldEarlier()` says
// that this will do; `doubtful` is whether a number of these rows is perhaps not finite, and `closest`
// gives the least that the cost changed by in one of the steps to them, or 0.

/// The cost, a slope or a knob is infinite or NaN.
struct NotFinite {
    static constexpr StopReason reason = StopReason::notFinite;

    template <class Question>
    bool holds(const Question& question) const {
        const auto& here = question.here;
        if constexpr (requires {
                          here.isKnownFinite;
                      }) // all of w and slope, since somebody went through them
            if (here.isKnownFinite)
                return !std::isfinite(here.cost);
        return !(std::isfinite(here.cost) && allFinite(here.slope) && allFinite(here.w));
    }
    template <class Closest>
    bool mayHoldEarlier(bool doubtful, const Closest& /*closest*/) const {
        return doubtful;
    }
};

/// The step that led here changed *both* the cost and every knob by less than the tolerance. Both: the
/// endless bounce never changes the cost, and on a plateau the knob creeps long after the cost seems to stand
/// still.
struct BelowTolerance {
    static constexpr StopReason reason = StopReason::belowTolerance;
    double tolerance; ///< >= 0; 0: no step is ever below it

    template <class Question>
    bool holds(const Question& question) const {
        if (!question.hasBefore)
            return false;
        const auto& here = question.here;
        const auto before = question.before();
        if (!(std::fabs(here.cost - before.cost) < tolerance))
            return false;
        for (std::size_t i = 0; i < here.w.size(); ++i)
            if (!(std::fabs(double{here.w[i]} - double{before.w[i]}) < tolerance))
                return false;
        return !question.changes();
    }
    template <class Closest>
    bool mayHoldEarlier(bool /*doubtful*/, const Closest& closest) const {
        return tolerance > 0 && closest() < tolerance;
    }
};

/// All steps are made: the last row of all.
struct MaxSteps {
    static constexpr StopReason reason = StopReason::maxSteps;
    std::uint64_t steps;

    template <class Question>
    bool holds(const Question& question) const {
        return question.row >= steps;
    }
    template <class Closest>
    bool mayHoldEarlier(bool /*doubtful*/, const Closest& /*closest*/) const {
        return false;
    }
};

/// The list: the first that holds is the reason.
class StopConditions {
public:
    StopConditions(std::uint64_t steps, double tolerance)
        : all_(NotFinite(), BelowTolerance{tolerance}, MaxSteps{steps}) {}

    template <class Row, class Before, class Changes>
    std::optional<StopReason> reasonAt(const StopQuestion<Row, Before, Changes>& question) const {
        return first<0>(question);
    }

    /// Whether a row may end a descent that is not the last of all.
    bool mayHoldEarlier(bool doubtful) const {
        return mayHoldEarlier(doubtful, [] { return 0.0; });
    }
    template <class Closest>
    bool mayHoldEarlier(bool doubtful, const Closest& closest) const {
        return std::apply(
            [&](const auto&... condition) { return (condition.mayHoldEarlier(doubtful, closest) || ...); },
            all_);
    }

private:
    std::tuple<NotFinite, BelowTolerance, MaxSteps> all_;

    template <std::size_t from, class Question>
    std::optional<StopReason> first(const Question& question) const {
        if constexpr (from < std::tuple_size_v<decltype(all_)>) {
            const auto& condition = std::get<from>(all_);
            if (condition.holds(question))
                return condition.reason;
            return first<from + 1>(question);
        } else {
            return std::nullopt;
        }
    }
};

} // namespace downhill
