#include "app/run_options.h"

#include "app/data_options.h"
#include "app/failure.h"
#include "app/option_values.h"
#include "app/settings_options.h"
#include "core/catalogue/catalogue.h"
#include "core/descent/constants_list.h"
#include "core/descent/rate_schedule.h"
#include "core/text/number_text.h"
#include "ui/words/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace downhill {

namespace {

constexpr std::array runOptions = {"data", "columns", "standardise", "cost",        "let",   "start",
                                   "rate", "rule",    "schedule",    "rate-change", "steps", "tolerance"};

QString catalogueNames() {
    QStringList names;
    for (const NamedCost& cost : catalogue())
        names += qs(cost.name);
    return names.join(QStringLiteral(", "));
}

/// Leaves the formula in the settings, with the catalogue's start, rate and steps where a name was given.
void readCost(const Options& options, RunSettings& s) {
    if (options.isSet("cost")) {
        s.cost = options.value("cost").toStdString();
        s.constants.clear(); // those of a lesson belong to its cost
        if (!options.isSet("data"))
            s.data = {};
    }
    if (const NamedCost* named = findNamedCost(s.cost); named && options.isSet("cost")) {
        Data data = std::move(s.data);
        const bool standardise = s.standardise;
        s = withRateThroughout(withCost(std::move(s), *named), named->rate);
        if (options.isSet("data"))
            s.data = std::move(data);
        s.standardise = standardise;
    }
    if (options.isSet("let"))
        for (const auto& [letter, value] :
             taken("let", options.value("let"), parseConstants(options.value("let").toStdString())))
            s.constants.insert_or_assign(letter, value);
    const ParsedFormula parsed = resolveCost(s.cost, s.constants, s.data);
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
            QStringLiteral("at character %1: ").arg(error->position + 1) +
                wordsOf(error->problem, Language::english).left(300) +
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

} // namespace

bool choosesRun(const Options& options) {
    return std::ranges::any_of(runOptions, [&](const char* option) { return options.isSet(option); });
}

RunSettings readRun(const Options& options, RunSettings settings) {
    readData(options, settings);
    readCost(options, settings);
    if (options.isSet("start"))
        readStart(options, settings);
    // a rate of its own goes for the whole run, whatever changes a lesson makes on the way
    if (options.isSet("rate"))
        settings.rateChanges.clear();
    readHyperparameters(options, settings.hyper);
    if (options.isSet("seed"))
        settings.seed = readSeed(options);
    if (options.isSet("rate-change"))
        settings.rateChanges = taken("rate-change", options.value("rate-change"),
                                     parseRateChanges(options.value("rate-change").toStdString()));
    readStop(options, settings.steps, settings.tolerance);
    refuseAnyOf(problemsOf(settings), options);
    expectDataUsed(options, settings);
    return settings;
}

} // namespace downhill
