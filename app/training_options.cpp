#include "app/training_options.h"

#include "app/failure.h"
#include "app/option_values.h"
#include "app/settings_options.h"
#include "core/network/knob_file.h"
#include "ui/files/small_file.h"
#include "ui/words/words.h"

#include <algorithm>
#include <array>
#include <new>
#include <utility>

namespace downhill {

namespace {

QString digitsOption() { return QStringLiteral("--digits"); }

DigitSource readSource(const Options& options) {
    const QString given = options.value("digits");
    auto source = parseDigitSource(given.toStdString());
    if (std::holds_alternative<DigitsProblem>(source)) {
        const QString allowed = allowedIs(allowedDigitSources());
        // which comma would be the one in between?
        refuseOption("digits", given,
                     given.count(u',') < 2
                         ? allowed
                         : allowed +
                               QStringLiteral("; a path with a comma has its place in a lesson file, as "
                                              "\"images\" or \"labels\""));
    }
    return std::get<DigitSource>(std::move(source));
}

/// One of `all`, by the name that it has.
template <class Value, std::size_t count>
Value readNamed(const Options& options, const char* option, const std::array<Value, count>& all) {
    const QString given = options.value(option);
    QStringList names;
    for (const Value value : all) {
        names += QLatin1String(nameOf(value));
        if (given == names.back())
            return value;
    }
    const QString last = names.takeLast();
    refuseOption(option, given, allowedIs(names.join(QStringLiteral(", ")) + QStringLiteral(" or ") + last));
}

SavedKnobs readKnobs(const QString& given) {
    const char* option = "load-knobs";
    if (given.isEmpty())
        refuseOption(option, given, QStringLiteral("allowed is the name of a file"));
    const auto read = readSmallFile(plainFileName(given));
    if (const auto* failure = std::get_if<SmallFileFailure>(&read)) {
        if (!failure->readable)
            throw Failure{1, QStringLiteral("--load-knobs: %1 %2").arg(given, failure->message)};
        refuseOption(option, given,
                     failure->message + QStringLiteral("; allowed is what --save-knobs wrote"));
    }
    const auto& bytes = std::get<QByteArray>(read);
    auto saved = readKnobFile(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    if (const auto* problem = std::get_if<DigitsProblem>(&saved))
        refuseOption(option, given,
                     wordsOf(problem->fact, Language::english) +
                         QStringLiteral("; allowed is what --save-knobs wrote"));
    return std::get<SavedKnobs>(std::move(saved));
}

/// With `saved` knobs their network is chosen already, and nothing else may be said.
template <class Value, std::size_t count>
void readDesign(const Options& options, const char* option, const std::array<Value, count>& all, bool saved,
                Value& chosen) {
    if (!options.isSet(option))
        return;
    const Value given = readNamed(options, option, all);
    if (saved && given != chosen)
        refuseOption(option, options.value(option),
                     QStringLiteral("the knobs of %2 were trained with %1; allowed is %1")
                         .arg(QLatin1String(nameOf(chosen)), options.isSet("load-knobs")
                                                                 ? QStringLiteral("--load-knobs")
                                                                 : QStringLiteral("the lesson")));
    chosen = given;
}

void readNetwork(const Options& options, TrainingSettings& settings) {
    if (options.isSet("load-knobs")) {
        SavedKnobs knobs = readKnobs(options.value("load-knobs"));
        settings.network = knobs.design;
        settings.start = std::make_shared<const std::vector<float>>(std::move(knobs.knobs));
    }
    constexpr std::array activations = {Activation::sigmoid, Activation::tanh, Activation::relu};
    constexpr std::array outputs = {OutputCost::crossEntropy, OutputCost::squaredError};
    const bool saved = settings.start != nullptr;
    readDesign(options, "hidden", activations, saved, settings.network.hidden);
    readDesign(options, "output", outputs, saved, settings.network.output);
}

} // namespace

TrainingSettings readTraining(const Options& options, TrainingSettings settings, bool window) {
    if (options.isSet("digits"))
        settings.digits = readSource(options);
    if (options.isSet("seed"))
        settings.seed = readSeed(options);
    // as of a run: what is said here goes for all of it, whatever a lesson changes on the way
    if (std::ranges::any_of(std::array{"rate", "rule", "schedule", "batch"},
                            [&](const char* option) { return options.isSet(option); }))
        settings.changes.clear();
    readHyperparameters(options, settings.hyper);
    readStop(options, settings.steps, settings.tolerance);
    if (!window && settings.steps == TrainingSettings::endless)
        settings.steps = usualTrainingSteps;
    readNetwork(options, settings);
    refuseAnyOf(problemsOf(settings), options);
    return settings;
}

std::shared_ptr<const DigitData> loadedDigits(const DigitSource& source) {
    try {
        auto digits = loadDigits(source);
        if (const auto* problem = std::get_if<DigitsProblem>(&digits))
            throw Failure{problem->kind == DigitsProblem::Kind::unreadable ? 1 : 2,
                          digitsOption() + QStringLiteral(" '") + quotable(qs(digitSourceText(source))) +
                              QStringLiteral("': ") + wordsOf(problem->fact, Language::english)};
        return std::get<std::shared_ptr<const DigitData>>(std::move(digits));
    } catch (const std::bad_alloc&) {
        refuseForMemory(digitsOption(), qs(digitSourceText(source)));
    }
}

} // namespace downhill
