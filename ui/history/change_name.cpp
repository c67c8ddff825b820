#include "ui/history/change_name.h"

#include "core/text/number_text.h"
#include "ui/history/change_parts.h"
#include "ui/text/text.h"
#include "ui/text/translated_text.h"
#include "ui/words/words.h"

#include <algorithm>
#include <cstdlib>

namespace downhill {

namespace {

using Pin = PinList::Pin;

constexpr qsizetype longestPart = 28; ///< of what was typed: a menu is no place for a long formula

QString shortened(const QString& text) {
    return text.size() > longestPart ? text.left(longestPart - 1) + QStringLiteral("…") : text;
}

QString exactPlace(const std::vector<double>& w) {
    QStringList knobs;
    for (const double one : w)
        knobs += exactForPeople(one);
    return knobs.join(QStringLiteral(", "));
}

/// Of a rule or a schedule: another one, or other numbers of the same.
template <class Row>
QString choiceDifference(const QString& what, const ChoiceOf<Row>& before, const ChoiceOf<Row>& after) {
    if (before.row().name != after.row().name)
        return fromTo(what, wordsOf(before.row().title()), wordsOf(after.row().title()));
    const auto& parameters = after.row().parameters;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        if (before.values[i] == after.values[i])
            continue;
        const auto text = [](std::optional<double> value) {
            return value ? exactForPeople(*value) : HistoryText::tr("as the run");
        };
        return fromTo(wordsOf(parameters[i].title()).toLower(), text(before.values[i]),
                      text(after.values[i]));
    }
    return {};
}

/// The change of the rate on the way that the one has and the other has not.
QString rateChangeDifference(const std::vector<RateChange>& before, const std::vector<RateChange>& after) {
    if (after.empty())
        return HistoryText::tr("one learning rate again");
    for (const RateChange& change : after)
        if (std::ranges::find(before, change) == before.end())
            return HistoryText::tr("learning rate %1 from step %2 on")
                .arg(exactForPeople(change.rate), qs(countText(change.step)));
    return HistoryText::tr("learning rates on the way");
}

/// The first constant of the same formula that has another value.
QString constantDifference(const Constants& before, const Constants& after) {
    for (const auto& [letter, value] : after)
        if (const auto was = before.find(letter); was != before.end() && was->second != value)
            return fromTo(qs(letter), exactForPeople(was->second), exactForPeople(value));
    return HistoryText::tr("constants");
}

QString predictionDifference(const Predictions::State& before, const Predictions::State& after) {
    if (before.on != after.on)
        return after.on ? HistoryText::tr("predict first") : HistoryText::tr("end of predict first");
    if (before.revealed != after.revealed)
        return after.revealed > before.revealed ? HistoryText::tr("reveal") : HistoryText::tr("hide again");
    return HistoryText::tr("prediction");
}

} // namespace

QString fromTo(const QString& what, const QString& before, const QString& after) {
    return QStringLiteral("%1 %2 → %3").arg(what, before, after);
}

QStringList hyperDifferences(const Hyperparameters& before, const Hyperparameters& after,
                             const QString& batch) {
    QStringList names;
    if (before.rate != after.rate)
        names +=
            fromTo(HistoryText::tr("learning rate"), exactForPeople(before.rate), exactForPeople(after.rate));
    if (before.batch != after.batch) {
        const auto text = [](std::size_t rows) {
            return rows == Hyperparameters::allSamples ? HistoryText::tr("all") : qs(countText(rows));
        };
        names += fromTo(batch, text(before.batch), text(after.batch));
    }
    if (before.rule != after.rule)
        names += choiceDifference(HistoryText::tr("rule"), before.rule, after.rule);
    if (before.schedule != after.schedule)
        names += choiceDifference(HistoryText::tr("schedule"), before.schedule, after.schedule);
    return names;
}

QStringList pinDifferences(const std::vector<Pin>& before, const std::vector<Pin>& after) {
    if (before == after)
        return {};
    const auto in = [](const std::vector<Pin>& pins, int look) {
        const auto pin = std::ranges::find(pins, look, &Pin::look);
        return pin == pins.end() ? nullptr : &*pin;
    };
    QStringList added, removed;
    for (const Pin& pin : after)
        if (!in(before, pin.look))
            added += pin.name;
    for (const Pin& pin : before)
        if (!in(after, pin.look))
            removed += pin.name;
    if (added.size() == 1 && removed.isEmpty())
        return {HistoryText::tr("pin %1").arg(shortened(added.front()))};
    if (!added.isEmpty())
        return {HistoryText::tr("%1 pinned runs").arg(added.size())};
    if (removed.size() == 1)
        return {HistoryText::tr("remove pin %1").arg(shortened(removed.front()))};
    if (!removed.isEmpty())
        return {HistoryText::tr("remove %1 pins").arg(removed.size())};
    for (const Pin& pin : after) {
        const Pin* was = in(before, pin.look);
        if (was->name != pin.name)
            return {fromTo(HistoryText::tr("name"), shortened(was->name), shortened(pin.name))};
        if (was->shown != pin.shown)
            return {(pin.shown ? HistoryText::tr("show %1") : HistoryText::tr("hide %1"))
                        .arg(shortened(pin.name))};
    }
    return {HistoryText::tr("pinned runs")};
}

QStringList differencesOf(const RunPageState& before, const RunPageState& after) {
    const RunSettings &was = before.settings, &is = after.settings;
    QStringList names;
    const bool otherCost = was.cost != is.cost;
    if (otherCost) // it brings a start, a rate and a number of steps
        names += fromTo(HistoryText::tr("cost"), shortened(qs(was.cost)), shortened(qs(is.cost)));
    else if (was.constants != is.constants)
        names += constantDifference(was.constants, is.constants);
    if (!otherCost && was.data != is.data)
        names += HistoryText::tr("data");
    if (!otherCost && was.standardise != is.standardise)
        names += is.standardise ? HistoryText::tr("standardise") : HistoryText::tr("original units");
    if (!otherCost && was.start != is.start)
        names += fromTo(HistoryText::tr("start"), exactPlace(was.start), exactPlace(is.start));
    if (!otherCost)
        names += hyperDifferences(was.hyper, is.hyper, HistoryText::tr("rows each step"));
    if (was.rateChanges != is.rateChanges)
        names += rateChangeDifference(was.rateChanges, is.rateChanges);
    names += pinDifferences(before.pins, after.pins);
    if (!otherCost && was.steps != is.steps)
        names += fromTo(HistoryText::tr("steps"), qs(countText(was.steps)), qs(countText(is.steps)));
    if (was.tolerance != is.tolerance)
        names += fromTo(HistoryText::tr("stop below"), exactForPeople(was.tolerance),
                        exactForPeople(is.tolerance));
    // With other settings all is hidden again by itself.
    if (before.predictions != after.predictions &&
        (was == is || before.predictions.on != after.predictions.on))
        names += predictionDifference(before.predictions, after.predictions);
    if (before.logarithmic != after.logarithmic)
        names += after.logarithmic ? HistoryText::tr("log scale") : HistoryText::tr("linear scale");
    if (before.rateCurve != after.rateCurve)
        names +=
            after.rateCurve ? HistoryText::tr("show the rate curve") : HistoryText::tr("hide the rate curve");
    if (before.part != after.part && was.cost == is.cost)
        names += after.part ? HistoryText::tr("part of the map") : HistoryText::tr("all of the map");
    if (before.speed != after.speed)
        names += fromTo(HistoryText::tr("speed"), exactForPeople(before.speed), exactForPeople(after.speed));
    // All that may follow from the rest.
    if (names.isEmpty() && before.step != after.step)
        names += fromTo(HistoryText::tr("step"), qs(countText(static_cast<std::uint64_t>(before.step))),
                        qs(countText(static_cast<std::uint64_t>(after.step))));
    if (names.isEmpty() && before.fromHere != after.fromHere)
        names += HistoryText::tr("rate from here");
    if (names.isEmpty() && before.pinsShown != after.pinsShown)
        names += HistoryText::tr("tab");
    return names;
}

QString changeName(const PageState& before, const PageState& after) {
    if (before.index() != after.index())
        return {};
    const QStringList names = std::visit(
        [&](const auto& was) { return differencesOf(was, std::get<std::decay_t<decltype(was)>>(after)); },
        before);
    constexpr qsizetype most = 2;
    return names.size() > most ? names.first(most).join(QStringLiteral(", ")) + QStringLiteral(" …")
                               : names.join(QStringLiteral(", "));
}

bool isSingleStep(const PageState& before, const PageState& after) {
    const auto *was = std::get_if<RunPageState>(&before), *is = std::get_if<RunPageState>(&after);
    if (!was || !is || std::abs(was->step - is->step) != 1)
        return false;
    RunPageState moved = *was;
    moved.step = is->step;
    return moved == *is;
}

} // namespace downhill
