#include "app/command_line.h"

#include "app/data_options.h"
#include "app/failure.h"
#include "app/language_option.h"
#include "app/lesson_option.h"
#include "app/option_values.h"
#include "app/options.h"
#include "app/output_places.h"
#include "app/run_options.h"
#include "app/training_options.h"
#include "ui/export/picture_format.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace downhill {

namespace {

/// Also for rows of data: readRun() knows whether there are some.
constexpr std::array ofSamples{"batch", "seed"};
constexpr std::array ofTrainings{"hidden", "output", "load-knobs"};

/// The settings that the lesson has, and in `line` the lesson itself.
std::optional<Lesson> takeLesson(const Options& options, CommandLine& line) {
    std::optional<LessonOption> given = readLessonOption(options);
    if (!given)
        return std::nullopt;
    line.lessonFile = given->file;
    if (auto* lesson = std::get_if<Lesson>(&given->content))
        return std::move(*lesson);
    line.lesson = std::get<LessonState>(std::move(given->content));
    return lessonOf(line.lesson->session);
}

/// What is written is what was seen: a training that goes on without end comes to where it stood.
void trainAsFar(const NetworkState& seen, TrainingSettings& settings) {
    if (settings.steps == TrainingSettings::endless && seen.page.step > 0)
        settings.steps = seen.page.step;
}

/// What is about one of the two alone, the network or a cost with few knobs, is not for the other.
void expectFitting(const Options& options, bool digits) {
    const QString complaint =
        digits ? QStringLiteral("does not go with --digits; allowed are --rate, --rule, --schedule, --steps, "
                                "--tolerance, --batch, --seed, --hidden, --output and --load-knobs, and to "
                                "write ") +
                     exportsWithDigits()
               : QStringLiteral("does not go without --digits; allowed beside it is --digits builtin or "
                                "IMAGES,LABELS");
    const auto refuseIfSet = [&](const char* option) {
        if (options.isSet(option))
            refuseOption(option, options.value(option), complaint);
    };
    static constexpr std::array ofRuns{"cost",        "let",   "data",       "columns",
                                       "standardise", "start", "rate-change"};
    for (const char* option :
         digits ? std::span<const char* const>(ofRuns) : std::span<const char* const>(ofTrainings))
        refuseIfSet(option);
    const auto stranger = digits ? ExportRow::Subject::run : ExportRow::Subject::training;
    for (const ExportRow& row : ExportRow::all())
        if (row.option && row.subject == stranger)
            refuseIfSet(row.option);
}

/// What is written of scenes needs some.
void expectScenes(const Options& options, const CommandLine& line) {
    if (!contains(line.exports, ExportKind::scenes))
        return;
    if (line.lessonFile.isEmpty())
        refuseOption("scenes", options.value("scenes"),
                     QStringLiteral("no lesson is named; allowed beside it is a lesson file with scenes"));
    if (!line.lesson || line.lesson->scenes.empty())
        refuse(QStringLiteral("lesson"), options.positional()[0],
               QStringLiteral("has no scenes; allowed beside --scenes is one that has some"));
}

} // namespace

CommandLine readCommandLine(std::span<const char* const> arguments) {
    const Options options(arguments);
    CommandLine line;
    line.help = options.isSet("help");
    line.version = options.isSet("version");
    if (line.help || line.version) {
        line.language = QLatin1String(languageWanted(options).code);
        return line;
    }
    line.language = readLanguage(options);
    std::optional<Lesson> lesson = takeLesson(options, line);
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
    expectScenes(options, line);
    if (line.look.transparent && contains(line.exports, ExportKind::animation))
        refuseOption("animation", options.value("animation"),
                     QStringLiteral("does not go with --transparent; allowed beside that are pictures as ") +
                         endingsText(PictureFormat::endings()));
    if (training && line.lesson && !line.exports.empty())
        trainAsFar(*line.lesson->session.network, *training);
    if (digits)
        line.settings =
            readTraining(options, training ? std::move(*training) : TrainingSettings(), line.exports.empty());
    else
        line.settings = readRun(options, run ? std::move(*run) : RunSettings());
    if (const auto* ofRun = std::get_if<RunSettings>(&line.settings); ofRun && line.exports.empty())
        expectDataForWindow(options, *ofRun);
    const auto isSet = [&](const char* option) { return options.isSet(option); };
    line.choosesMore = choosesRun(options) || std::ranges::any_of(ofSamples, isSet) ||
                       std::ranges::any_of(ofTrainings, isSet);
    expectPlaces(line, options);
    line.presets = !line.lessonFile.isEmpty() || digits || choosesRun(options);
    return line;
}

} // namespace downhill
