#include "app/run_options.h"

#include "app/failure.h"
#include "app/option_values.h"
#include "core/catalogue/catalogue.h"
#include "core/descent/rate_schedule.h"
#include "core/text/number_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace downhill {

namespace {

constexpr std::array runOptions = {"cost",     "start",       "rate",  "rule",
                                   "schedule", "rate-change", "steps", "tolerance"};

QString catalogueNames() {
    QStringList names;
    for (const NamedCost& cost : catalogue())
        names += qs(cost.name);
    return names.join(QStringLiteral(", "));
}

/// Leaves the formula in the settings, with the catalogue's start, rate and steps where a name was given.
void readCost(const Options& options, RunSettings& s) {
    if (options.isSet("cost"))
        s.cost = options.value("cost").toStdString();
    if (const NamedCost* named = findNamedCost(s.cost); named && options.isSet("cost")) {
        s = withRateThroughout(withCost(std::move(s), *named), named->rate);
    }
    const ParsedFormula parsed = resolveCost(s.cost);
    if (const auto* error = std::get_if<FormulaError>(&parsed)) {
        static const QRegularExpression likeAName(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
        if (likeAName.match(qs(s.cost)).hasMatch())
            refuseOption(
                "cost", qs(s.cost),
                QStringLiteral("neither a formula nor a name; allowed is a formula in w, or in w1 and "
                               "w2, or ") +
                    catalogueNames());
        refuseOption(
            "cost", qs(s.cost),
            QStringLiteral("at character %1: ").arg(error->position + 1) + qs(error->message).left(300) +
                QStringLiteral("; allowed is a formula in w, as w^2, or in w1 and w2, or the name of "
                               "a cost, as bowl"));
    }
    const auto& formula = std::get<std::shared_ptr<const Formula>>(parsed);
    s.cost = formula->text();
    constexpr double usualStart = 5;
    if (s.start.size() != formula->knobs() && !options.isSet("start"))
        s.start.assign(formula->knobs(), usualStart);
}

void readStart(const Options& options, RunSettings& s) {
    const QString list = options.value("start");
    s.start.clear();
    for (const QString& w : list.split(u',')) {
        const auto number = readNumber(w.toStdString());
        if (!number)
            refuseOption("start", list,
                         allowedIs(QStringLiteral("one finite number for each knob, as 5 or -8,3.2")));
        s.start.push_back(*number);
    }
}

/// A rate of its own goes for the whole run, whatever changes a lesson makes on the way.
void readRateAndRule(const Options& options, RunSettings& s) {
    if (options.isSet("rate"))
        s = withRateThroughout(std::move(s), readRate(options));
    const auto text = [&](const char* option) { return options.value(option).toStdString(); };
    if (options.isSet("rule"))
        s.hyper.rule = taken("rule", parseChoice<RuleRow>(text("rule")));
    if (options.isSet("schedule"))
        s.hyper.schedule = taken("schedule", parseChoice<ScheduleRow>(text("schedule")));
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

} // namespace

bool choosesRun(const Options& options) {
    return std::ranges::any_of(runOptions, [&](const char* option) { return options.isSet(option); });
}

RunSettings readRun(const Options& options, RunSettings settings) {
    readCost(options, settings);
    if (options.isSet("start"))
        readStart(options, settings);
    readRateAndRule(options, settings);
    if (options.isSet("steps"))
        settings.steps = readSteps(options);
    if (options.isSet("tolerance"))
        settings.tolerance = readTolerance(options);
    for (const SettingsProblem& problem : problemsOf(settings)) {
        const char* option = optionOf(problem.field);
        refuseOption(option, options.value(option), allowedIs(qs(problem.allowed)));
    }
    return settings;
}

} // namespace downhill
