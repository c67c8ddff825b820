#include "core/descent/hyperparameters.h"

#include "core/descent/rate_schedule.h"
#include "core/text/number_text.h"

#include <algorithm>

namespace downhill {

std::vector<SettingsProblem> problemsOfHyperparameters(const Hyperparameters& hyper, bool endless) {
    using enum SettingsProblem::Field;
    std::vector<SettingsProblem> problems;
    if (!isRate(hyper.rate))
        problems.push_back({rate, exactText(hyper.rate), allowedRates()});
    for (const ChoiceProblem& problem : problemsOf(hyper.rule))
        problems.push_back({rule, problem.given, problem.allowed});
    for (const ChoiceProblem& problem : problemsOf(hyper.schedule))
        problems.push_back({schedule, problem.given, problem.allowed});
    // what follows from the run has nothing to follow from where there is no last step
    const ScheduleRow& row = hyper.schedule.row();
    const auto follows = std::ranges::find_if(
        row.parameters, [](const Parameter& parameter) { return !parameter.standard.has_value(); });
    if (endless && follows != row.parameters.end() && settled(hyper.schedule, 1) != hyper.schedule)
        problems.push_back({schedule,
                            Facts{{"given.without_steps", {{"name", row.name}}}},
                            {"allowed.steps_of", {{"name", row.name}, {"parameter", follows->key}}}});
    if (hyper.batch < 1)
        problems.push_back({batch, Count{hyper.batch}, {"allowed.one_or_more"}});
    return problems;
}

} // namespace downhill
