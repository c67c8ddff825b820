#include "app/option_table.h"

#include "app/language_option.h"
#include "core/catalogue/catalogue.h"
#include "core/formula/formula.h"
#include "core/rules/rule_row.h"
#include "core/schedules/schedule_row.h"
#include "core/text/number_text.h"
#include "ui/export/export_row.h"
#include "ui/export/picture_preset.h"
#include "ui/lesson/data_json.h"
#include "ui/text/text.h"
#include "ui/text/translated_text.h"

#include <string>
#include <utility>

namespace downhill {

namespace {

/// As a person types it: `1e-8`.
std::string typedText(double value) {
    std::string text = exactText(value);
    if (const std::size_t zero = text.find("e-0"); zero != std::string::npos)
        text.erase(zero + 2, 1);
    return text;
}

/// `words` with commas behind `start`, in lines of at most so many characters.
QString listed(QString text, const QStringList& words, qsizetype width) {
    qsizetype lineStart = text.lastIndexOf(u'\n') + 1; // 0 where there is none
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool last = i + 1 == words.size();
        if (text.size() > lineStart) {
            const bool fits = text.size() - lineStart + 1 + words[i].size() + (last ? 0 : 1) <= width;
            text += fits ? u' ' : u'\n';
            lineStart = fits ? lineStart : text.size();
        }
        text += words[i];
        if (!last)
            text += u',';
    }
    return text;
}

/// `step:every=10,factor=0.5`, `cosine:steps=N, that of --steps if not said`: all there is to set.
QString settable(const Offer& offer) {
    QString text = QLatin1String(offer.name);
    bool follows = false;
    char mark = ':';
    for (const Parameter& parameter : offer.parameters) {
        text += QLatin1Char(mark) + qs(std::string(parameter.key)) + u'=';
        text += parameter.standard ? qs(typedText(*parameter.standard)) : QStringLiteral("N");
        follows = follows || !parameter.standard;
        mark = ',';
    }
    return follows ? OptionsText::tr("%1, that of --steps if not said").arg(text) : text;
}

QString ruleHelp() {
    QStringList others;
    for (const RuleRow& rule : RuleRow::all())
        if (!rule.isPlain)
            others += settable(rule);
    return listed(OptionsText::tr("Update rule: gd, gradient descent; with all there is to set:") + u'\n',
                  others, 60);
}

QString scheduleHelp() {
    QStringList all;
    for (const ScheduleRow& schedule : ScheduleRow::all())
        all += settable(schedule);
    return listed(OptionsText::tr("What becomes of the rate on the way:"), all, 70);
}

QString dataHelp() {
    return listed(
        OptionsText::tr("Rows for a cost that names columns, as \"(w1*x + w2 - y)^2\": the cost is the\n"
                        "mean over them, all or --batch of them. A CSV file, or one of") +
            u'\n',
        dataNames(), 64);
}

QString costHelp() {
    QStringList ofOneKnob, ofTwo, functions;
    for (const NamedCost& cost : catalogue())
        (cost.start.size() == 1 ? ofOneKnob : ofTwo) += qs(cost.name);
    for (const std::string& name : functionsOfFormulas())
        functions += qs(name);
    const QString start = OptionsText::tr("A formula in w, as \"(w-2)^2 + sin(3w)\", or in two knobs,\n"
                                          "as \"w1^2 + 6w2^2\", or a name:") +
                          u'\n';
    const QString two =
        listed(start, ofOneKnob, 64) + QStringLiteral(";\n") + OptionsText::tr("with two knobs");
    return listed(listed(two, ofTwo, 64) + QStringLiteral(";\n") +
                      OptionsText::tr("a formula has, log being the natural logarithm as ln is,") + u'\n',
                  functions, 64);
}

QString digitsTitle() {
    QStringList exports;
    for (const ExportRow& row : ExportRow::all())
        if (row.option && row.subject != ExportRow::Subject::run)
            exports += QStringLiteral("--") + QLatin1String(row.option);
    const QString last = exports.takeLast();
    exports.back() = OptionsText::tr("%1 and %2").arg(exports.back(), last);
    return listed(OptionsText::tr(
                      "The digit network, 13,002 knobs, instead of a cost. With it go --rate, --rule, "
                      "--schedule,\n--steps and --tolerance, and to write"),
                  exports, 90) +
           u':';
}

QString presetHelp() {
    return OptionsText::tr("Instead of --size, for where it goes: %1.\n"
                           "A slide has 1920x1080 pixels and letters of 1/40 of its height; a column is 84\n"
                           "mm wide, has 300 pixels an inch and is as high as the charts need; --dpi makes\n"
                           "it finer, the size on paper stays")
        .arg(alternatives(PicturePreset::names()));
}

std::vector<OptionRow> exportOptions() {
    std::vector<OptionRow> options;
    for (const ExportRow& row : ExportRow::all())
        if (row.option)
            options.push_back(
                {row.option, "FILE", nullptr,
                 ExportText::tr(row.help).replace(QStringLiteral("%1"), endingsText(row.endings()))});
    return options;
}

} // namespace

std::vector<OptionGroup> optionGroups() {
    return {
        {OptionsText::tr("The run. Without an export these preset the window:"),
         {{"cost", "TEXT", "w^2", costHelp()},
          {"let", "LIST", "",
           OptionsText::tr("Constants of the formula, single letters, as a=3,b=0.5 for a*w^2 + b")},
          {"data", "FILE", "", dataHelp()},
          {"columns", "LIST", "",
           OptionsText::tr("Which columns of the file these are, by title or number, as x=height,y=weight\n"
                           "(default: those called so, else the first two are x and y)")},
          {"standardise", nullptr, nullptr,
           OptionsText::tr("Shift and scale all columns but y to mean 0 and standard deviation 1")},
          {"start", "LIST", "",
           OptionsText::tr("Where each knob starts, as 5 or -8,3.2 (default: the named cost's, else 5)")},
          {"rate", "R", "",
           OptionsText::tr("Learning rate, above 0 (default: the named cost's, else 0.1; digits: 0.3)")},
          {"rule", "RULE", "gd", ruleHelp()},
          {"schedule", "NAME", "constant", scheduleHelp()},
          {"rate-change", "LIST", "",
           OptionsText::tr("Other rates from later steps on, as 10=0.01 or 5=0.5,10=0.05")},
          {"steps", "N", "",
           OptionsText::tr("At most N steps, 1 to 10,000,000 (default: the named cost's, else 20;\n"
                           "digits: 5,000, and in the window without end)")},
          {"tolerance", "T", "",
           OptionsText::tr("Stop when a step changes both the cost and every knob by less\n"
                           "than T; 0 never stops early (default: 1e-6; digits: 0)")}}},
        {digitsTitle(),
         {{"digits", "SOURCE", "",
           OptionsText::tr("builtin, 12,000 synthetic digits; or IMAGES,LABELS, two files in\n"
                           "MNIST's format, plain or packed with gzip. Every sixth is held out")},
          {"batch", "N", "32",
           OptionsText::tr("Images read each step; all, or more than there are: all of them")},
          {"seed", "N", "1",
           OptionsText::tr("What chance starts from: the first knobs, the order of the images")},
          {"hidden", "NAME", "sigmoid", OptionsText::tr("Hidden neurons: sigmoid, tanh or relu")},
          {"output", "NAME", "cross-entropy",
           OptionsText::tr("Output and cost: cross-entropy or squared-error")},
          {"load-knobs", "FILE", "",
           OptionsText::tr("Start from what --save-knobs wrote: the knobs and their network")}}},
        {OptionsText::tr("Exports. With one of these there is no window, and no display is needed:"),
         exportOptions()},
        {OptionsText::tr("How pictures look:"),
         {{"size", "WxH", "1200x800", OptionsText::tr("In pixels, 200 to 10,000 each")},
          {"dpi", "N", "96",
           OptionsText::tr("Pixels an inch, 24 to 1200: letters and lines grow with it,\nas far as the "
                           "charts have room")},
          {"preset", "NAME", "", presetHelp()},
          {"text-size", "PT", "",
           OptionsText::tr("Of the smallest letters, in points, 4 to 200: the others, lines and margins\n"
                           "grow with them, as far as the charts have room (default: 9, or the preset's)")},
          {"transparent", nullptr, nullptr,
           OptionsText::tr("No ground below the charts, in PNG, SVG and PDF")},
          {"no-caption", nullptr, nullptr,
           OptionsText::tr("Without the line below the charts that says what they show")},
          {"theme", "NAME", "light", OptionsText::tr("light, dark or projector (high contrast on white)")},
          {"log", nullptr, nullptr,
           OptionsText::tr("Loss curve with a logarithmic cost (default: linear)")}}},
        {OptionsText::tr("Others:"),
         {{"help", nullptr, nullptr, OptionsText::tr("Show this help; also -h")},
          {"version", nullptr, nullptr, OptionsText::tr("Show the version; also -v")},
          {"language", "CODE", "",
           OptionsText::tr("Of the window and of what is in pictures and on paper: %1\n"
                           "(default: the desktop's, or the one chosen in the window); what programs\n"
                           "read, as tables and reports, is the same in each")
               .arg(languageCodes())}}},
    };
}

} // namespace downhill
