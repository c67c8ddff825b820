#include "app/options.h"

#include "app/failure.h"
#include "core/catalogue/catalogue.h"
#include "core/formula/formula.h"
#include "core/rules/rule_row.h"
#include "core/schedules/schedule_row.h"
#include "core/text/number_text.h"
#include "ui/export/export_row.h"
#include "ui/export/picture_preset.h"
#include "ui/text/text.h"

#include <QStringDecoder>

#include <string>
#include <utility>
#include <vector>

namespace downhill {

namespace {

struct Option {
    const char* name;
    const char* value;    ///< what its value is called in the help; none for a switch
    const char* fallback; ///< its value where it is not given, if that is always the same
    std::string help;
};

struct Group {
    std::string title;
    std::vector<Option> options;
};

/// As a person types it: `1e-8`.
std::string typedText(double value) {
    std::string text = exactText(value);
    if (const std::size_t zero = text.find("e-0"); zero != std::string::npos)
        text.erase(zero + 2, 1);
    return text;
}

/// `words` with commas behind `start`, in lines of at most so many characters.
std::string listed(std::string start, const std::vector<std::string>& words, std::size_t width) {
    std::string text = std::move(start);
    std::size_t lineStart = text.rfind('\n') + 1; // 0 where there is none
    for (const std::string& word : words) {
        const bool last = &word == &words.back();
        if (text.size() > lineStart) {
            const bool fits = text.size() - lineStart + 1 + word.size() + (last ? 0 : 1) <= width;
            text += fits ? ' ' : '\n';
            lineStart = fits ? lineStart : text.size();
        }
        text += word;
        text += last ? "" : ",";
    }
    return text;
}

/// `step:every=10,factor=0.5`, `cosine:steps=N, that of --steps if not said`: all there is to set.
std::string settable(const Offer& offer) {
    std::string text = offer.name;
    bool follows = false;
    char mark = ':';
    for (const Parameter& parameter : offer.parameters) {
        text += mark;
        text.append(parameter.key).append("=");
        text += parameter.standard ? typedText(*parameter.standard) : "N";
        follows = follows || !parameter.standard;
        mark = ',';
    }
    return follows ? text + ", that of --steps if not said" : text;
}

std::string ruleHelp() {
    std::vector<std::string> others;
    for (const RuleRow& rule : RuleRow::all())
        if (!rule.isPlain)
            others.push_back(settable(rule));
    return listed("Update rule: gd, gradient descent; with all there is to set:\n", others, 60);
}

std::string scheduleHelp() {
    std::vector<std::string> all;
    for (const ScheduleRow& schedule : ScheduleRow::all())
        all.push_back(settable(schedule));
    return listed("What becomes of the rate on the way:", all, 70);
}

std::string costHelp() {
    std::vector<std::string> ofOneKnob, ofTwo;
    for (const NamedCost& cost : catalogue())
        (cost.start.size() == 1 ? ofOneKnob : ofTwo).push_back(cost.name);
    const std::string start = "A formula in w, as \"(w-2)^2 + sin(3w)\", or in two knobs,\n"
                              "as \"w1^2 + 6w2^2\", or a name:\n";
    return listed(listed(listed(start, ofOneKnob, 64) + ";\nwith two knobs", ofTwo, 64) +
                      ";\na formula has, log being the natural logarithm as ln is,\n",
                  functionsOfFormulas(), 64);
}

std::string digitsTitle() {
    std::vector<std::string> exports;
    for (const ExportRow& row : ExportRow::all())
        if (row.option && row.subject != ExportRow::Subject::run)
            exports.push_back(std::string("--") + row.option);
    const std::string last = std::move(exports.back());
    exports.pop_back();
    exports.back() += " and " + last;
    return listed(
               "The digit network, 13,002 knobs, instead of a cost. With it go --rate, --rule, --schedule,\n"
               "--steps and --tolerance, and to write",
               exports, 90) +
           ":";
}

std::string presetHelp() {
    return "Instead of --size, for where it goes: " + alternatives(PicturePreset::names()).toStdString() +
           ".\nA slide has 1920x1080 pixels and letters of 1/40 of its height; a column is 84\n"
           "mm wide, has 300 pixels an inch and is as high as the charts need; --dpi makes\n"
           "it finer, the size on paper stays";
}

std::vector<Option> exportOptions() {
    std::vector<Option> options;
    for (const ExportRow& row : ExportRow::all())
        if (row.option) {
            const QString help =
                QString::fromUtf8(row.help).replace(QStringLiteral("%1"), endingsText(row.endings()));
            options.push_back({row.option, "FILE", nullptr, help.toStdString()});
        }
    return options;
}

const std::vector<Group>& groups() {
    static const std::vector<Group> all{
        {"The run. Without an export these preset the window:",
         {{"cost", "TEXT", "w^2", costHelp()},
          {"let", "LIST", "", "Constants of the formula, single letters, as a=3,b=0.5 for a*w^2 + b"},
          {"start", "LIST", "", "Where each knob starts, as 5 or -8,3.2 (default: the named cost's, else 5)"},
          {"rate", "R", "", "Learning rate, above 0 (default: the named cost's, else 0.1; digits: 0.3)"},
          {"rule", "RULE", "gd", ruleHelp()},
          {"schedule", "NAME", "constant", scheduleHelp()},
          {"rate-change", "LIST", "", "Other rates from later steps on, as 10=0.01 or 5=0.5,10=0.05"},
          {"steps", "N", "",
           "At most N steps, 1 to 10,000,000 (default: the named cost's, else 20;\n"
           "digits: 5,000, and in the window without end)"},
          {"tolerance", "T", "",
           "Stop when a step changes both the cost and every knob by less\n"
           "than T; 0 never stops early (default: 1e-6; digits: 0)"}}},
        {digitsTitle(),
         {{"digits", "SOURCE", "",
           "builtin, 12,000 synthetic digits; or IMAGES,LABELS, two files in\n"
           "MNIST's format, plain or packed with gzip. Every sixth is held out"},
          {"batch", "N", "32", "Images read each step; all, or more than there are: all of them"},
          {"seed", "N", "1", "What chance starts from: the first knobs, the order of the images"},
          {"hidden", "NAME", "sigmoid", "Hidden neurons: sigmoid, tanh or relu"},
          {"output", "NAME", "cross-entropy", "Output and cost: cross-entropy or squared-error"},
          {"load-knobs", "FILE", "", "Start from what --save-knobs wrote: the knobs and their network"}}},
        {"Exports. With one of these there is no window, and no display is needed:", exportOptions()},
        {"How pictures look:",
         {{"size", "WxH", "1200x800", "In pixels, 200 to 10,000 each"},
          {"dpi", "N", "96",
           "Pixels an inch, 24 to 1200: letters and lines grow with it,\nas far as the charts have room"},
          {"preset", "NAME", "", presetHelp()},
          {"text-size", "PT", "",
           "Of the smallest letters, in points, 4 to 200: the others, lines and margins\n"
           "grow with them, as far as the charts have room (default: 9, or the preset's)"},
          {"transparent", nullptr, nullptr, "No ground below the charts, in PNG, SVG and PDF"},
          {"no-caption", nullptr, nullptr, "Without the line below the charts that says what they show"},
          {"theme", "NAME", "light", "light, dark or projector (high contrast on white)"},
          {"log", nullptr, nullptr, "Loss curve with a logarithmic cost (default: linear)"}}},
        {"Others:",
         {{"help", nullptr, nullptr, "Show this help; also -h"},
          {"version", nullptr, nullptr, "Show the version; also -v"}}},
    };
    return all;
}

const char* shortNameOf(const Option& option) {
    const std::string_view name = option.name;
    return name == "help" ? "h" : name == "version" ? "v" : nullptr;
}

QString allNames() {
    QStringList names;
    for (const Group& group : groups())
        for (const Option& option : group.options)
            names += QStringLiteral("--") + QLatin1String(option.name);
    return names.join(QStringLiteral(", "));
}

bool isName(const QString& word) {
    return allNames().split(QStringLiteral(", ")).contains(word.section(u'=', 0, 0));
}

/// The parser would not say which value it was.
void expectNoValues(const QStringList& words) {
    for (const Group& group : groups())
        for (const Option& option : group.options) {
            const QString name = QStringLiteral("--") + QLatin1String(option.name);
            for (const QString& word : words)
                if (!option.value && word.startsWith(name + u'='))
                    refuse(name, word.mid(name.size() + 1),
                           QStringLiteral("takes no value; allowed is ") + name);
        }
}

QStringList fromUtf8(std::span<const char* const> arguments) {
    QStringList words;
    for (const char* argument : arguments) {
        // stateless: what is cut short is wrong too
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString word = decoder(QByteArrayView(argument));
        // A word read wrongly could name another file than the one that was meant.
        if (decoder.hasError())
            refuse(QStringLiteral("argument"), word,
                   QStringLiteral("not valid UTF-8; allowed is text in UTF-8"));
        words += word;
    }
    return words;
}

} // namespace

Options::Options(std::span<const char* const> arguments) {
    for (const Group& group : groups())
        for (const Option& option : group.options) {
            QStringList names(QString::fromLatin1(option.name));
            if (const char* shortName = shortNameOf(option))
                names += QString::fromLatin1(shortName);
            parser_.addOption(QCommandLineOption(names, {}, QString::fromLatin1(option.value),
                                                 QString::fromLatin1(option.fallback)));
        }
    parser_.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);

    QStringList words = fromUtf8(arguments);
    if (words.empty()) // what is called without even a name
        words += QStringLiteral("downhill");
    const bool understood = parser_.parse(words);
    if (const QStringList unknown = parser_.unknownOptionNames(); !unknown.empty())
        refuse(QStringLiteral("unknown option"), (unknown[0].size() > 1 ? "--" : "-") + unknown[0],
               QStringLiteral("allowed are ") + allNames());
    expectNoValues(words);
    if (!understood)
        throw Failure{2, parser_.errorText() + QStringLiteral(" Its use is told by downhill --help")};

    QStringList seen;
    for (const QString& name : parser_.optionNames()) {
        const QString option = QStringLiteral("--") + name;
        const QStringList values = parser_.values(name);
        if (seen.contains(name))
            refuse(option, values.value(1), QStringLiteral("given a second time; allowed is once"));
        seen += name;
        // `--start --table -` lacks a start; it does not start at "--table".
        if (!values.empty() && isName(values[0]) && !words.contains(option + u'=' + values[0]))
            refuse(option, values[0], QStringLiteral("a value is missing, the next option follows at once"));
    }
}

bool Options::isSet(const char* option) const { return parser_.isSet(QString::fromLatin1(option)); }

QString Options::value(const char* option) const { return parser_.value(QString::fromLatin1(option)); }

QString Options::helpText() {
    constexpr int column = 22;
    QString text =
        QStringLiteral("Usage: downhill [options] [lesson.downhill]\n\n"
                       "Gradient descent, step by step: opens the window, or writes what is asked for "
                       "below and ends.\n"
                       "A lesson file sets the run; options given beside it go before it.\n");
    for (const Group& group : groups()) {
        text += u'\n' + QString::fromStdString(group.title) + u'\n';
        for (const Option& option : group.options) {
            QString left = QStringLiteral("  --") + QLatin1String(option.name);
            if (option.value)
                left += u' ' + QLatin1String(option.value);
            QString help = QString::fromStdString(option.help);
            if (option.fallback && *option.fallback)
                help += QStringLiteral(" (default: %1)").arg(QLatin1String(option.fallback));
            help.replace(u'\n', u'\n' + QString(column, u' '));
            text += left.leftJustified(column) + help + u'\n';
        }
    }
    text += QStringLiteral(
        "\nExamples:\n"
        "  downhill --start 5 --rate 0.1 --table -\n"
        "  downhill --cost double-valley --report - --cost-curve valleys.svg\n"
        "  downhill --cost \"w^4 - 2w^2\" --start=-1.5 --rate 0.02 --animation valley.gif\n"
        "  downhill --digits builtin --batch 32 --rate 0.3 --report - --save-knobs k.knobs\n"
        "  downhill --flashcards cards.pdf\n"
        "\nFiles are written whole or not at all, all of them or none. Links are followed; pipes and\n"
        "devices, as /dev/stdout and /dev/null, are written into, never replaced. Two exports to one\n"
        "place, and one to a file that is read, are refused.\n"
        "\nExit status: 0 done, whatever the verdict; 1 a file could not be read or written; 2 wrong\n"
        "usage or wrong input.\n");
    return text;
}

} // namespace downhill
