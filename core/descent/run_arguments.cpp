#include "core/descent/run_arguments.h"

#include "core/data/built_in_data.h"
#include "core/descent/data_columns.h"
#include "core/descent/rate_schedule.h"
#include "core/text/number_text.h"

namespace downhill {

void addArgument(std::vector<std::string>& arguments, std::string_view option, const std::string& value) {
    const std::string name = "--" + std::string(option);
    if (value.starts_with('-')) {
        arguments.push_back(name + "=" + value);
    } else {
        arguments.push_back(name);
        arguments.push_back(value);
    }
}

void addArguments(std::vector<std::string>& arguments, const Hyperparameters& hyper,
                  const Hyperparameters& usual) {
    addArgument(arguments, "rate", exactText(hyper.rate));
    if (hyper.rule != usual.rule)
        addArgument(arguments, "rule", textOf(hyper.rule));
    if (hyper.schedule != usual.schedule)
        addArgument(arguments, "schedule", textOf(hyper.schedule));
}

std::vector<std::string> argumentsOf(const RunSettings& settings) {
    const RunSettings usual;
    std::vector<std::string> arguments;
    addArgument(arguments, "cost", settings.cost);
    if (!settings.constants.empty())
        addArgument(arguments, "let", constantsText(settings.constants));
    if (!settings.data.empty()) {
        addArgument(arguments, "data", settings.data.name());
        if (settings.data != findBuiltInData(settings.data.name()))
            addArgument(arguments, "columns", columnsText(settings.data));
        if (settings.standardise)
            arguments.emplace_back("--standardise");
        if (settings.hyper.batch != usual.hyper.batch) {
            addArgument(arguments, "batch", std::to_string(settings.hyper.batch));
            addArgument(arguments, "seed", std::to_string(settings.seed));
        }
    }
    std::string start;
    for (const double w : settings.start)
        start += (start.empty() ? "" : ",") + exactText(w);
    addArgument(arguments, "start", start);
    addArguments(arguments, settings.hyper, usual.hyper);
    if (!settings.rateChanges.empty())
        addArgument(arguments, "rate-change", rateChangesText(settings.rateChanges));
    addArgument(arguments, "steps", std::to_string(settings.steps));
    if (settings.tolerance != usual.tolerance)
        addArgument(arguments, "tolerance", exactText(settings.tolerance));
    return arguments;
}

} // namespace downhill
