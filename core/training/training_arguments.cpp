#include "core/training/training_arguments.h"

#include "core/descent/run_arguments.h"
#include "core/text/number_text.h"

namespace downhill {

std::optional<std::vector<std::string>> argumentsOf(const TrainingSettings& settings) {
    const auto hasComma = [](const std::string& path) { return path.find(',') != std::string::npos; };
    const DigitSource& digits = settings.digits;
    if (!settings.changes.empty() || settings.start || hasComma(digits.images) || hasComma(digits.labels))
        return std::nullopt;
    const TrainingSettings usual;
    std::vector<std::string> arguments;
    addArgument(arguments, "digits", digitSourceText(digits));
    if (settings.network.hidden != usual.network.hidden)
        addArgument(arguments, "hidden", nameOf(settings.network.hidden));
    if (settings.network.output != usual.network.output)
        addArgument(arguments, "output", nameOf(settings.network.output));
    addArgument(arguments, "seed", std::to_string(settings.seed));
    addArguments(arguments, settings.hyper, usual.hyper);
    addArgument(arguments, "batch",
                settings.hyper.batch == Hyperparameters::allSamples ? "all"
                                                                    : std::to_string(settings.hyper.batch));
    if (settings.steps != TrainingSettings::endless)
        addArgument(arguments, "steps", std::to_string(settings.steps));
    if (settings.tolerance != usual.tolerance)
        addArgument(arguments, "tolerance", exactText(settings.tolerance));
    return arguments;
}

} // namespace downhill
