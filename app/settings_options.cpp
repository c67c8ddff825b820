#include "app/settings_options.h"

#include "app/option_values.h"
#include "core/descent/run_settings.h"
#include "core/digits/idx_file.h"
#include "ui/words/words.h"

namespace downhill {

namespace {

std::size_t readBatch(const Options& options) {
    return options.value("batch") == QLatin1String("all")
               ? Hyperparameters::allSamples
               : readWholeNumber(options, "batch", 1, mostImagesOfFile, QStringLiteral("all, or "));
}

/// The option that chooses the field; of what no option chooses, that which chooses the rest.
const char* optionOf(SettingsProblem::Field field) {
    switch (field) {
    case SettingsProblem::Field::cost:
        return "cost";
    case SettingsProblem::Field::constants:
        return "let";
    case SettingsProblem::Field::start:
        return "start";
    case SettingsProblem::Field::startKnobs:
        return "load-knobs";
    case SettingsProblem::Field::rate:
        return "rate";
    case SettingsProblem::Field::rule:
        return "rule";
    case SettingsProblem::Field::schedule:
        return "schedule";
    case SettingsProblem::Field::batch:
        return "batch";
    case SettingsProblem::Field::rateChanges:
        return "rate-change";
    case SettingsProblem::Field::changes:
        return "digits";
    case SettingsProblem::Field::steps:
        return "steps";
    case SettingsProblem::Field::tolerance:
        return "tolerance";
    }
    return "";
}

} // namespace

void readHyperparameters(const Options& options, Hyperparameters& hyper) {
    if (options.isSet("rate"))
        hyper.rate = readNumberOption(options, "rate", wordsOf(allowedRates(), Language::english));
    if (options.isSet("rule"))
        hyper.rule =
            taken("rule", options.value("rule"), parseChoice<RuleRow>(options.value("rule").toStdString()));
    if (options.isSet("schedule"))
        hyper.schedule = taken("schedule", options.value("schedule"),
                               parseChoice<ScheduleRow>(options.value("schedule").toStdString()));
    if (options.isSet("batch"))
        hyper.batch = readBatch(options);
}

std::uint64_t readSeed(const Options& options) {
    return readWholeNumber(options, "seed", 0, (std::uint64_t{1} << 53U) - 1);
}

void readStop(const Options& options, std::uint64_t& steps, double& tolerance) {
    if (options.isSet("steps"))
        steps = readWholeNumber(options, "steps", 1, RunSettings::maxSteps);
    if (options.isSet("tolerance"))
        tolerance = readNumberOption(options, "tolerance", wordsOf(allowedTolerances(), Language::english));
}

void refuseAnyOf(const std::vector<SettingsProblem>& problems, const Options& options) {
    if (problems.empty())
        return;
    const SettingsProblem& problem = problems.front();
    const char* option = optionOf(problem.field);
    // what a lesson chose nobody gave on the command line
    const QString given =
        options.isSet(option) ? options.value(option) : wordsOf(problem.given, Language::english);
    refuseOption(option, given, allowedIs(problem.allowed));
}

} // namespace downhill
