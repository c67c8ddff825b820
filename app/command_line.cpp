#include "app/command_line.h"

#include "app/failure.h"
#include "app/options.h"
#include "core/cost/catalogue.h"
#include "core/descent/rate_schedule.h"
#include "core/descent/update_rule.h"
#include "core/text/number_text.h"
#include "ui/run/lesson_file.h"
#include "ui/text.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

namespace downhill {

namespace {

[[noreturn]] void refuse(const char* option, const QString& given, const QString& complaint) {
    downhill::refuse(QStringLiteral("--") + QLatin1String(option), given, complaint);
}

QString allowedIs(const QString& allowed) { return QStringLiteral("allowed is ") + allowed; }

double readNumberOption(const Options& options, const char* option, const QString& allowed) {
    const QString given = options.value(option);
    const auto number = readNumber(given.toStdString());
    if (!number)
        refuse(option, given, allowedIs(allowed));
    return *number;
}

/// Qt takes what begins with a colon for something inside of the program.
QString plainFileName(const QString& given) {
    return given.startsWith(u':') ? QStringLiteral("./") + given : given;
}

void readLesson(const Options& options, CommandLine& line) {
    const QStringList files = options.positional();
    if (files.empty())
        return;
    if (files.size() > 1)
        downhill::refuse(
            QStringLiteral("argument"), files[1],
            QStringLiteral("allowed is one lesson file, and '%1' is one already").arg(files[0].left(60)));
    if (files[0].isEmpty())
        downhill::refuse(QStringLiteral("lesson"), files[0], QStringLiteral("allowed is the name of a file"));
    auto lesson = readLessonFile(plainFileName(files[0]));
    if (const auto* failure = std::get_if<LessonFailure>(&lesson))
        throw Failure{failure->kind == LessonFailure::Kind::unreadable ? 1 : 2, failure->message};
    line.settings = std::get<RunSettings>(std::get<Lesson>(std::move(lesson)));
    line.presets = true;
}

QString catalogueNames() {
    QStringList names;
    for (const NamedCost& cost : catalogue())
        names += qs(cost.name);
    return names.join(QStringLiteral(", "));
}

/// Leaves the formula in the settings, with the catalogue's start, rate and steps where a name was given.
void readCost(const Options& options, CommandLine& line) {
    RunSettings& s = line.settings;
    if (options.isSet("cost"))
        s.cost = options.value("cost").toStdString();
    if (const NamedCost* named = findNamedCost(s.cost); named && options.isSet("cost")) {
        s = withRateThroughout(withCost(std::move(s), *named), named->rate);
    }
    const ParsedFormula parsed = resolveCost(s.cost);
    if (const auto* error = std::get_if<FormulaError>(&parsed)) {
        static const QRegularExpression likeAName(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
        if (likeAName.match(qs(s.cost)).hasMatch())
            refuse("cost", qs(s.cost),
                   QStringLiteral("neither a formula nor a name; allowed is a formula in w, or in w1 and w2, or ") +
                       catalogueNames());
        refuse("cost", qs(s.cost),
               QStringLiteral("at character %1: ").arg(error->position + 1) + qs(error->message).left(300) +
                   QStringLiteral("; allowed is a formula in w, as w^2, or in w1 and w2, or the name of a cost, as bowl"));
    }
    const auto& formula = std::get<std::shared_ptr<const Formula>>(parsed);
    s.cost = formula->text();
    constexpr double usualStart = 5;
    if (s.start.size() != formula->knobs() && !options.isSet("start"))
        s.start.assign(formula->knobs(), usualStart);
}

void readStart(const Options& options, CommandLine& line) {
    const QString list = options.value("start");
    line.settings.start.clear();
    for (const QString& w : list.split(u',')) {
        const auto number = readNumber(w.toStdString());
        if (!number)
            refuse("start", list, allowedIs(QStringLiteral("one finite number for each knob, as 5 or -8,3.2")));
        line.settings.start.push_back(*number);
    }
}

void readSteps(const Options& options, CommandLine& line) {
    const QString allowed =
        QStringLiteral("a whole number from 1 to ") + qs(countText(RunSettings::maxSteps));
    const double steps = readNumberOption(options, "steps", allowed);
    if (!(steps >= 1 && steps <= static_cast<double>(RunSettings::maxSteps) && std::floor(steps) == steps))
        refuse("steps", options.value("steps"), allowedIs(allowed));
    line.settings.steps = static_cast<std::uint64_t>(steps);
}

/// What was parsed, or a refusal of the part that is wrong.
template <class Value>
Value taken(const char* option, std::variant<Value, ChoiceProblem> parsed) {
    if (const auto* problem = std::get_if<ChoiceProblem>(&parsed))
        refuse(option, qs(problem->given), allowedIs(qs(problem->allowed)));
    return std::get<Value>(std::move(parsed));
}

/// A rate of its own goes for the whole run, whatever changes a lesson makes on the way.
void readRateAndRule(const Options& options, RunSettings& s) {
    if (options.isSet("rate"))
        s = withRateThroughout(std::move(s),
                               readNumberOption(options, "rate", QStringLiteral("a finite number above 0")));
    const auto text = [&](const char* option) { return options.value(option).toStdString(); };
    if (options.isSet("rule"))
        s.rule = taken("rule", parseRule(text("rule")));
    if (options.isSet("schedule"))
        s.schedule = taken("schedule", parseSchedule(text("schedule")));
    if (options.isSet("rate-change"))
        s.rateChanges = taken("rate-change", parseRateChanges(text("rate-change")));
}

const char* optionOf(SettingsProblem::Field field) {
    switch (field) {
    case SettingsProblem::Field::cost:
        return "cost";
    case SettingsProblem::Field::start:
        return "start";
    case SettingsProblem::Field::rate:
        return "rate";
    case SettingsProblem::Field::rule:
        return "rule";
    case SettingsProblem::Field::schedule:
        return "schedule";
    case SettingsProblem::Field::rateChanges:
        return "rate-change";
    case SettingsProblem::Field::steps:
        return "steps";
    case SettingsProblem::Field::tolerance:
        return "tolerance";
    default: // nothing else can be chosen here
        return "lesson";
    }
}

void readRun(const Options& options, CommandLine& line) {
    readCost(options, line);
    if (options.isSet("start"))
        readStart(options, line);
    readRateAndRule(options, line.settings);
    if (options.isSet("steps"))
        readSteps(options, line);
    if (options.isSet("tolerance"))
        line.settings.tolerance =
            readNumberOption(options, "tolerance", QStringLiteral("0 or a finite number above 0"));
    for (const SettingsProblem& problem : problemsOf(line.settings)) {
        const char* option = optionOf(problem.field);
        refuse(option, options.value(option), allowedIs(qs(problem.allowed)));
    }
    for (const char* option :
         {"cost", "start", "rate", "rule", "schedule", "rate-change", "steps", "tolerance"})
        line.presets = line.presets || options.isSet(option);
}

void readLook(const Options& options, CommandLine& line) {
    static const QRegularExpression widthAndHeight(QStringLiteral("^([0-9]{1,6})x([0-9]{1,6})$"));
    const auto sides = widthAndHeight.match(options.value("size"));
    const QSize size(sides.captured(1).toInt(), sides.captured(2).toInt());
    const auto fits = [](int side) {
        return side >= PictureOptions::smallest && side <= PictureOptions::largest;
    };
    if (!fits(size.width()) || !fits(size.height()))
        refuse("size", options.value("size"),
               allowedIs(QStringLiteral("WIDTHxHEIGHT in pixels, %1 to %2 each, as 1200x800"))
                   .arg(PictureOptions::smallest)
                   .arg(PictureOptions::largest));
    line.look.size = size;

    const QString dpi = QStringLiteral("a number from %1 to %2")
                            .arg(PictureOptions::lowestDpi)
                            .arg(PictureOptions::highestDpi);
    line.look.dpi = readNumberOption(options, "dpi", dpi);
    if (line.look.dpi < PictureOptions::lowestDpi || line.look.dpi > PictureOptions::highestDpi)
        refuse("dpi", options.value("dpi"), allowedIs(dpi));

    const QString theme = options.value("theme");
    if (theme != QLatin1String("light") && theme != QLatin1String("dark"))
        refuse("theme", theme, allowedIs(QStringLiteral("light or dark")));
    line.look.theme = theme == QLatin1String("dark") ? Theme::Mode::dark : Theme::Mode::light;
    line.lookChosen = options.isSet("theme");
    line.look.logarithmic = options.isSet("log");
}

/// The same for two names of one file, even where it does not exist yet.
QString placeOf(const QString& file) {
    const QFileInfo info(file);
    if (info.exists())
        return info.canonicalFilePath();
    return QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName();
}

void readExports(const Options& options, CommandLine& line) {
    using What = CommandLine::Export::What;
    static constexpr std::pair<const char*, What> all[] = {
        {"table", What::table},          {"report", What::report},        {"loss-curve", What::lossCurve},
        {"cost-curve", What::costCurve}, {"rate-curve", What::rateCurve}, {"animation", What::animation}};
    for (const auto& [option, what] : all) {
        if (!options.isSet(option))
            continue;
        const QString given = options.value(option);
        const bool text = what == What::table || what == What::report;
        if (given.isEmpty())
            refuse(option, given, QStringLiteral("allowed is the name of a file"));
        if (what == What::animation && !given.endsWith(QLatin1String(".gif"), Qt::CaseInsensitive))
            refuse(option, given, QStringLiteral("allowed is a name that ends in .gif"));
        if (!text && what != What::animation && !pictureFormatOf(given))
            refuse(option, given, QStringLiteral("allowed is a name that ends in .png, .svg or .pdf"));
        const bool output = text && given == QLatin1String("-");
        const QString file = output ? given : plainFileName(given);
        for (const auto& other : line.exports)
            if (other.file == file ||
                (!output && other.file != QLatin1String("-") && placeOf(other.file) == placeOf(file)))
                refuse(option, given,
                       QStringLiteral("%1 is written there already; allowed is a place of its own")
                           .arg(other.option));
        line.exports.push_back({what, QStringLiteral("--") + QLatin1String(option), file});
    }
}

} // namespace

CommandLine readCommandLine(std::span<const char* const> arguments) {
    const Options options(arguments);
    CommandLine line;
    line.help = options.isSet("help");
    line.version = options.isSet("version");
    if (line.help || line.version)
        return line;
    readLesson(options, line);
    readRun(options, line);
    readLook(options, line);
    readExports(options, line);
    return line;
}

} // namespace downhill
