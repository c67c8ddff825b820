#include "app/command_line.h"

#include "core/cost/catalogue.h"
#include "core/text/number_text.h"
#include "ui/run/settings_json.h"
#include "ui/text.h"

#include <QCommandLineParser>

#include <cmath>

namespace downhill {

namespace {

/// Wrong input: the message is the line for standard error.
struct Refusal {
    QString message;
    int exitStatus = 2;
};

QString shortened(const QString& given) {
    return given.size() > 60 ? given.left(60) + QStringLiteral("…") : given;
}

[[noreturn]] void refuse(const QString& option, const QString& given, const QString& allowed) {
    throw Refusal{QStringLiteral("%1 '%2': %3").arg(option, shortened(given), allowed)};
}

double readNumberOption(const QString& option, const QString& given, const QString& allowed) {
    const auto number = readNumber(given.toStdString());
    if (!number)
        refuse(option, given, QStringLiteral("not a number; allowed: %1").arg(allowed));
    return *number;
}

std::uint64_t readCountOption(const QString& option, const QString& given, double least, double most) {
    const QString allowed =
        QStringLiteral("a whole number from %1 to %2").arg(least, 0, 'f', 0).arg(most, 0, 'f', 0);
    const double number = readNumberOption(option, given, allowed);
    if (!(number >= least && number <= most && std::floor(number) == number))
        refuse(option, given, QStringLiteral("allowed: %1").arg(allowed));
    return static_cast<std::uint64_t>(number);
}

const char* optionOf(SettingsProblem::Field field) {
    switch (field) {
    case SettingsProblem::Field::cost:
        return "--cost";
    case SettingsProblem::Field::start:
        return "--start";
    case SettingsProblem::Field::rate:
        return "--rate";
    case SettingsProblem::Field::steps:
        return "--steps";
    case SettingsProblem::Field::tolerance:
        return "--tolerance";
    }
    return "";
}

/// The parser with the contract's options.
struct Options {
    QCommandLineParser parser;
    const QCommandLineOption help{{"h", "help"}, "Show this help."};
    const QCommandLineOption version{{"v", "version"}, "Show the version."};
    const QCommandLineOption cost{"cost", "The cost: a formula in w, or a catalogue name.", "text", "w^2"};
    const QCommandLineOption start{"start", "Where the knob starts (default: the catalogue's, else 5).",
                                   "list"};
    const QCommandLineOption rate{"rate", "Learning rate, > 0 (default: the catalogue's, else 0.1).", "r"};
    const QCommandLineOption rule{"rule", "Update rule: gd.", "name", "gd"};
    const QCommandLineOption schedule{"schedule", "Schedule of the rate: constant.", "name", "constant"};
    const QCommandLineOption steps{"steps", "At most this many steps, 1 to 10,000,000.", "n", "20"};
    const QCommandLineOption tolerance{
        "tolerance", "Stop when a step changes the cost and every knob by less; 0 never stops early.", "t",
        "1e-6"};
    const QCommandLineOption table{"table", "Write the steps as CSV; - is standard output.", "file"};
    const QCommandLineOption report{"report", "Write what happened as JSON; - is standard output.", "file"};
    const QCommandLineOption lossCurve{"loss-curve", "Write the loss curve as .png, .svg or .pdf.", "file"};
    const QCommandLineOption costCurve{"cost-curve", "Write the cost curve as .png, .svg or .pdf.", "file"};
    const QCommandLineOption animation{"animation", "Write the run as .gif.", "file"};
    const QCommandLineOption size{"size", "Size of pictures in pixels.", "WxH", "1200x800"};
    const QCommandLineOption dpi{"dpi", "Pixels an inch of pictures: text grows with it.", "n", "96"};
    const QCommandLineOption theme{"theme", "Colours: light or dark.", "name", "light"};
    const QCommandLineOption log{"log", "Loss curve with a logarithmic cost axis."};

    Options() {
        parser.setApplicationDescription(
            "Gradient descent, step by step. Without an export, opens the window.");
        parser.addPositionalArgument("lesson", "A lesson file (.downhill) with the settings of a run.",
                                     "[lesson.downhill]");
        parser.addOptions({help, version, cost, start, rate, rule, schedule, steps, tolerance, table, report,
                           lossCurve, costCurve, animation, size, dpi, theme, log});
    }
};

void readLesson(const Options& options, CommandLine& line) {
    const QStringList files = options.parser.positionalArguments();
    if (files.empty())
        return;
    if (files.size() > 1)
        refuse("argument", files[1], "only one lesson file is allowed");
    auto lesson = readLessonFile(files[0]);
    if (const auto* failure = std::get_if<LessonFailure>(&lesson))
        throw Refusal{failure->message, failure->kind == LessonFailure::Kind::unreadable ? 1 : 2};
    line.settings = std::get<RunSettings>(std::move(lesson));
    line.presets = true;
}

void readRun(const Options& options, CommandLine& line) {
    const QCommandLineParser& given = options.parser;
    RunSettings& s = line.settings;
    if (given.isSet(options.cost)) {
        s.cost = given.value(options.cost).toStdString();
        if (const NamedCost* named = findNamedCost(s.cost)) {
            s.start = named->start;
            s.rate = named->rate;
        }
    }
    if (given.isSet(options.start)) {
        const QString list = given.value(options.start);
        s.start.clear();
        for (const QString& w : list.split(u','))
            s.start.push_back(readNumberOption("--start", w.isEmpty() ? list : w,
                                               "a number for each knob, as 5 or -8,3.2"));
    }
    if (given.isSet(options.rate))
        s.rate = readNumberOption("--rate", given.value(options.rate), "a number above 0");
    if (given.isSet(options.steps))
        s.steps = readCountOption("--steps", given.value(options.steps), 1,
                                  static_cast<double>(RunSettings::maxSteps));
    if (given.isSet(options.tolerance))
        s.tolerance =
            readNumberOption("--tolerance", given.value(options.tolerance), "0 or a number above it");
    if (given.value(options.rule) != "gd")
        refuse("--rule", given.value(options.rule), "unknown rule; allowed: gd");
    if (given.value(options.schedule) != "constant")
        refuse("--schedule", given.value(options.schedule), "unknown schedule; allowed: constant");
    for (const auto* option :
         {&options.cost, &options.start, &options.rate, &options.steps, &options.tolerance})
        line.presets = line.presets || given.isSet(*option);

    const auto problems = problemsOf(s);
    QStringList messages;
    for (const SettingsProblem& problem : problems)
        messages +=
            QStringLiteral("%1 %2").arg(QLatin1String(optionOf(problem.field)), qs(problem.message()));
    if (!messages.empty())
        throw Refusal{messages.join(QStringLiteral("; "))};

    const auto formula = std::get<std::shared_ptr<const Formula>>(resolveCost(s.cost));
    if (formula->knobs() != 1)
        refuse("--cost", qs(s.cost), "has two knobs; allowed: a formula in w alone");
    s.cost = formula->text();
    if (const NamedCost* named = findNamedCostByFormula(s.cost))
        line.range = {named->viewFrom, named->viewTo};
}

void readLook(const Options& options, CommandLine& line) {
    const QCommandLineParser& given = options.parser;
    const QString size = given.value(options.size);
    const QStringList sides = size.split(u'x');
    const QString allowed = QStringLiteral("allowed: WIDTHxHEIGHT with %1 to %2 pixels each, as 1200x800")
                                .arg(PictureOptions::smallest)
                                .arg(PictureOptions::largest);
    bool okWidth = false, okHeight = false;
    const int width = sides.value(0).toInt(&okWidth), height = sides.value(1).toInt(&okHeight);
    const auto fits = [](int side) {
        return side >= PictureOptions::smallest && side <= PictureOptions::largest;
    };
    if (sides.size() != 2 || !okWidth || !okHeight || !fits(width) || !fits(height))
        refuse("--size", size, allowed);
    line.look.size = {width, height};

    const QString dpiAllowed = QStringLiteral("a number from %1 to %2")
                                   .arg(PictureOptions::lowestDpi)
                                   .arg(PictureOptions::highestDpi);
    line.look.dpi = readNumberOption("--dpi", given.value(options.dpi), dpiAllowed);
    if (line.look.dpi < PictureOptions::lowestDpi || line.look.dpi > PictureOptions::highestDpi)
        refuse("--dpi", given.value(options.dpi), QStringLiteral("allowed: %1").arg(dpiAllowed));

    const QString theme = given.value(options.theme);
    if (theme != "light" && theme != "dark")
        refuse("--theme", theme, "allowed: light or dark");
    line.look.theme = theme == "dark" ? Theme::Mode::dark : Theme::Mode::light;
    line.lookChosen = given.isSet(options.theme);
    line.look.logarithmic = given.isSet(options.log);
}

void readExports(const Options& options, CommandLine& line) {
    const QCommandLineParser& given = options.parser;
    const auto fileOf = [&](const QCommandLineOption& option) -> std::optional<QString> {
        if (!given.isSet(option))
            return std::nullopt;
        const QString name = QStringLiteral("--") + option.names().constFirst();
        if (given.values(option).size() > 1)
            refuse(name, given.values(option)[1], "given twice; allowed: once");
        const QString file = given.value(option);
        if (file.isEmpty())
            refuse(name, file, "allowed: the name of a file");
        return file;
    };
    line.table = fileOf(options.table);
    line.report = fileOf(options.report);
    if (line.table == "-" && line.report == "-")
        refuse("--report", "-", "standard output is taken by --table; name a file for one of them");

    const std::pair<const QCommandLineOption*, PictureKind> pictures[] = {
        {&options.lossCurve, PictureKind::lossCurve}, {&options.costCurve, PictureKind::costCurve}};
    for (const auto& [option, kind] : pictures)
        if (const auto file = fileOf(*option)) {
            const QString name = QStringLiteral("--") + option->names().constFirst();
            if (!pictureFormatOf(*file))
                refuse(name, *file, "allowed: a name ending in .png, .svg or .pdf");
            line.pictures.push_back({name, *file, kind});
        }
    line.animation = fileOf(options.animation);
    if (line.animation && !line.animation->endsWith(".gif", Qt::CaseInsensitive))
        refuse("--animation", *line.animation, "allowed: a name ending in .gif");
}

} // namespace

CommandLine readCommandLine(const QStringList& arguments) {
    CommandLine line;
    Options options;
    try {
        if (!options.parser.parse(arguments))
            throw Refusal{options.parser.errorText() + QStringLiteral(" See downhill --help.")};
        line.help = options.parser.isSet(options.help);
        line.version = options.parser.isSet(options.version);
        if (line.help)
            line.helpText = options.parser.helpText();
        if (line.help || line.version)
            return line;
        readLesson(options, line);
        readRun(options, line);
        readLook(options, line);
        readExports(options, line);
    } catch (const Refusal& refusal) {
        line.error = refusal.message;
        line.error.replace(u'\n', u' ');
        line.exitStatus = refusal.exitStatus;
    }
    return line;
}

} // namespace downhill
