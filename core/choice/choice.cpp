#include "core/choice/choice.h"

#include "core/text/number_text.h"
#include "core/text/one_line.h"
#include "core/text/take_up_to.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

namespace downhill {
namespace {

constexpr std::string_view blanks = " \t";

std::string_view withoutBlanks(std::string_view text) {
    const std::size_t from = text.find_first_not_of(blanks);
    return from == std::string_view::npos ? std::string_view()
                                          : text.substr(from, text.find_last_not_of(blanks) + 1 - from);
}

std::string_view takeWordUpTo(std::string_view& text, char mark) {
    return withoutBlanks(takeUpTo(text, mark));
}

template <class Items, class NameOf>
std::string listOf(const Items& items, const NameOf& nameOf) {
    std::string list;
    for (const auto& item : items)
        list += (list.empty() ? "" : ", ") + nameOf(item);
    return list;
}

Fact namesOf(std::span<const Offer* const> offers) {
    return {"allowed.one_of",
            {{"names", listOf(offers, [](const Offer* offer) { return std::string(offer->name); })}}};
}

/// `every=10`; all digits of what is counted.
std::string assignmentOf(const Parameter& parameter, double value) {
    std::string text = parameter.key;
    const bool counted = parameter.whole && parameter.allows(value);
    return text.append("=").append(counted ? std::to_string(static_cast<std::uint64_t>(value))
                                           : exactText(value));
}

/// `beta1=0.9, beta2=0.999, epsilon=1e-08`, as an example of what may be said.
Fact parametersOf(const Offer& offer) {
    if (offer.parameters.empty())
        return {"allowed.alone", {{"name", offer.name}}};
    const auto example = [](const Parameter& parameter) {
        return parameter.standard ? assignmentOf(parameter, *parameter.standard)
                                  : std::string(parameter.key).append("=N");
    };
    return {"allowed.with_parameters",
            {{"name", offer.name}, {"parameters", listOf(offer.parameters, example)}}};
}

} // namespace

bool Parameter::allows(double value) const {
    return (fromAllowed ? value >= from : value > from) && value < below &&
           !(whole && std::floor(value) != value);
}

Fact Parameter::title() const { return {std::string("parameter.") + key}; }

Fact Parameter::allowedValues() const {
    if (whole)
        return {"allowed.whole",
                {{"from", Count{static_cast<std::uint64_t>(from)}},
                 {"to", Count{static_cast<std::uint64_t>(below) - 1}}}};
    if (std::isinf(below))
        return {fromAllowed ? "allowed.from" : "allowed.above", {{"from", Rounded{from}}}};
    // without `from`, `below` is the next double after the largest that is allowed
    return {fromAllowed ? "allowed.from_to_less" : "allowed.above_to",
            {{"from", Rounded{from}}, {"to", Rounded{below}}}};
}

Fact ChoiceProblem::fact() const {
    return {"problem.choice", {{"given", given}, {"allowed", Facts{allowed}}}};
}

Fact Offer::title() const { return {std::string("choice.") + name}; }

Fact Offer::about() const { return {std::string("choice.") + name + ".about"}; }

ParameterValues standardValues(const Offer& offer) {
    ParameterValues values;
    for (const Parameter& parameter : offer.parameters)
        values.push_back(parameter.standard);
    return values;
}

std::variant<PickedOffer, ChoiceProblem> parseOffer(std::string_view text,
                                                    std::span<const Offer* const> offers) {
    const bool goesOn = text.find(':') != std::string_view::npos;
    const std::string_view name = takeWordUpTo(text, ':');
    const auto found = std::ranges::find(offers, name, &Offer::name);
    if (found == offers.end())
        return ChoiceProblem{onOneLine(name), namesOf(offers)};

    const Offer& offer = **found;
    PickedOffer picked{static_cast<std::size_t>(found - offers.begin()), standardValues(offer)};
    std::vector<bool> said(offer.parameters.size(), false);
    for (bool more = goesOn; more;) {
        more = text.find(',') != std::string_view::npos;
        const std::string_view assignment = takeWordUpTo(text, ',');
        std::string_view value = assignment;
        const std::string_view key = takeWordUpTo(value, '=');
        const auto parameter = std::ranges::find(offer.parameters, key, &Parameter::key);
        if (parameter == offer.parameters.end() || assignment.find('=') == std::string_view::npos)
            return ChoiceProblem{onOneLine(assignment), parametersOf(offer)};
        const auto index = static_cast<std::size_t>(parameter - offer.parameters.begin());
        if (said[index])
            return ChoiceProblem{onOneLine(assignment), {"allowed.once", {{"parameter", parameter->key}}}};
        said[index] = true;
        const std::optional<double> number = readNumber(value);
        if (!number || !parameter->allows(*number))
            return ChoiceProblem{onOneLine(assignment), parameter->allowedValues()};
        picked.values[index] = *number;
    }
    return picked;
}

std::string textOf(const Offer& offer, const ParameterValues& values) {
    std::string text = offer.name;
    char mark = ':';
    for (std::size_t i = 0; i < std::min(values.size(), offer.parameters.size()); ++i)
        if (values[i]) {
            text += mark;
            text += assignmentOf(offer.parameters[i], *values[i]);
            mark = ',';
        }
    return text;
}

std::vector<ChoiceProblem> problemsOf(const Offer& offer, const ParameterValues& values) {
    if (values.size() != offer.parameters.size())
        return {{textOf(offer, values), parametersOf(offer)}};
    std::vector<ChoiceProblem> problems;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Parameter& parameter = offer.parameters[i];
        const std::optional<double>& value = values[i];
        if (value ? !parameter.allows(*value) : parameter.standard.has_value())
            problems.push_back(
                {value ? FactValue(assignmentOf(parameter, *value))
                       : FactValue(Facts{{"given.without_value", {{"parameter", parameter.key}}}}),
                 parameter.allowedValues()});
    }
    return problems;
}

} // namespace downhill
