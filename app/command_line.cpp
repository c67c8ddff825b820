#include "app/command_line.h"

#include "app/failure.h"
#include "app/lesson_option.h"
#include "app/option_values.h"
#include "app/options.h"
#include "app/run_options.h"
#include "app/training_options.h"

#include <initializer_list>
#include <optional>
#include <utility>

namespace downhill {

namespace {

/// What is about one of the two alone, the network or a cost with few knobs, is not for the other.
void expectFitting(const Options& options, bool digits) {
    const auto refuseAny = [&](const std::initializer_list<const char*>& strangers, const char* complaint) {
        for (const char* option : strangers)
            if (options.isSet(option))
                refuseOption(option, options.value(option), QLatin1String(complaint));
    };
    if (!digits)
        return refuseAny(
            {"batch", "seed", "hidden", "output", "load-knobs", "save-knobs"},
            "does not go without --digits; allowed beside it is --digits builtin or IMAGES,LABELS");
    static constexpr const char* complaint =
        "does not go with --digits; allowed are --rate, --rule, --schedule, --steps, --tolerance, "
        "--batch, --seed, --hidden, --output and --load-knobs, and to write --table, --report, "
        "--loss-curve, --flashcards, --cheat-sheet and --save-knobs";
    refuseAny({"cost", "start", "rate-change", "cost-curve", "rate-curve", "animation"}, complaint);
}

} // namespace

CommandLine readCommandLine(std::span<const char* const> arguments) {
    const Options options(arguments);
    CommandLine line;
    line.help = options.isSet("help");
    line.version = options.isSet("version");
    if (line.help || line.version)
        return line;
    std::optional<Lesson> lesson = readLessonOption(options);
    auto* training = lesson ? std::get_if<TrainingSettings>(&*lesson) : nullptr;
    auto* run = lesson ? std::get_if<RunSettings>(&*lesson) : nullptr;
    const bool digits = options.isSet("digits") || training;
    if (digits && run)
        refuse(QStringLiteral("lesson"), options.positional()[0],
               QStringLiteral(
                   "is about a cost with few knobs; allowed beside --digits is one about the network"));
    expectFitting(options, digits);
    line.look = readLook(options);
    line.lookChosen = options.isSet("theme");
    line.exports = readExports(options);
    if (digits)
        line.settings =
            readTraining(options, training ? std::move(*training) : TrainingSettings(), line.exports.empty());
    else
        line.settings = readRun(options, run ? std::move(*run) : RunSettings());
    line.presets = lesson || digits || choosesRun(options);
    return line;
}

} // namespace downhill
