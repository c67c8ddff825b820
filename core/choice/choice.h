// A choice with parameters, such as an update rule with its momentum: as a value and as text.
#pragma once

#include "core/facts/fact.h"

#include <cstddef>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace downhill {

/// A number that goes with a choice.
struct Parameter {
    const char* key;                ///< as in texts and formulas: `momentum`
    std::optional<double> standard; ///< what it is when not said; none: it follows from the run
    double from, below;             ///< `from` itself may be allowed, `below` never is
    bool fromAllowed;
    bool whole;            ///< whole numbers only
    const char* unit = ""; ///< the id of its words, where the title doesn't say it: `unit.per_step`

    bool allows(double value) const;
    Fact title() const;         ///< `parameter.KEY`: the same wherever a parameter has this key
    Fact allowedValues() const; ///< `allowed.…`: a number from 0 to less than 1
};

/// Something that can be chosen, and all that a reader or a form needs to know of it. The rows of the tables
/// of rules (rule_row.h) and of schedules (schedule_row.h) are offers that know how to work as well.
struct Offer {
    const char* name = "";    ///< in texts: `momentum`
    const char* formula = ""; ///< as a person writes it, with the keys of the parameters; UTF-8
    std::span<const Parameter> parameters;

    Fact title() const; ///< `choice.NAME`
    Fact about() const; ///< `choice.NAME.about`: one sentence on what it does
};

/// A value for each parameter of an offer, in their order. A value that is not there follows from the run;
/// only a parameter without a standard may go without.
using ParameterValues = std::vector<std::optional<double>>;

ParameterValues standardValues(const Offer& offer);

/// What is wrong with a choice.
struct ChoiceProblem {
    FactValue given; ///< `momentum=2`
    Fact allowed;    ///< `allowed.…`: a number from 0 to less than 1

    Fact fact() const; ///< `problem.choice`: what was {given} and what is {allowed}
};

/// A row of a table with values for its parameters. There is no choice without a row: a text that names none
/// is refused by parseChoice(), and a name in the code by an exception.
///
/// `Row` is an Offer, and has `static std::span<const Row> all()`: the table, which never moves.
template <class Row>
class ChoiceOf {
public:
    ParameterValues values; ///< may be out of their ranges, see problemsOf()

    /// With its standard values. `row` must stay.
    explicit ChoiceOf(const Row& row) : values(standardValues(row)), row_(&row) {}
    ChoiceOf(const Row& row, ParameterValues own) : values(std::move(own)), row_(&row) {}
    explicit ChoiceOf(const Row&&) = delete;
    ChoiceOf(const Row&&, ParameterValues) = delete;

    /// Throws std::invalid_argument where no row has the name.
    explicit ChoiceOf(std::string_view name) : ChoiceOf(rowNamed(name)) {}
    ChoiceOf(std::string_view name, ParameterValues own) : ChoiceOf(rowNamed(name), std::move(own)) {}

    const Row& row() const noexcept { return *row_; }

    bool operator==(const ChoiceOf&) const = default;

private:
    static const Row& rowNamed(std::string_view name) {
        for (const Row& row : Row::all())
            if (row.name == name)
                return row;
        throw std::invalid_argument(std::string(name));
    }

    const Row* row_;
};

template <class Row>
using ParsedChoice = std::variant<ChoiceOf<Row>, ChoiceProblem>;

/// An offer of a list, with values.
struct PickedOffer {
    std::size_t index;
    ParameterValues values;
};
std::variant<PickedOffer, ChoiceProblem> parseOffer(std::string_view text,
                                                    std::span<const Offer* const> offers);
std::string textOf(const Offer& offer, const ParameterValues& values);
std::vector<ChoiceProblem> problemsOf(const Offer& offer, const ParameterValues& values);

/// The rows of a table, for those who need not know what they do.
template <class Row>
std::vector<const Offer*> offersOf() {
    std::vector<const Offer*> offers;
    for (const Row& row : Row::all())
        offers.push_back(&row);
    return offers;
}

/// Reads `momentum` or `adam:beta1=0.9,epsilon=1e-6`; what is not said keeps its standard. The same in every
/// locale.
template <class Row>
ParsedChoice<Row> parseChoice(std::string_view text) {
    auto parsed = parseOffer(text, offersOf<Row>());
    if (auto* problem = std::get_if<ChoiceProblem>(&parsed))
        return std::move(*problem);
    auto& picked = std::get<PickedOffer>(parsed);
    return ChoiceOf<Row>(Row::all()[picked.index], std::move(picked.values));
}

/// As parseChoice() reads it, with all values: `momentum:momentum=0.9`.
template <class Row>
std::string textOf(const ChoiceOf<Row>& choice) {
    return textOf(choice.row(), choice.values);
}

/// Everything that is wrong with its values.
template <class Row>
std::vector<ChoiceProblem> problemsOf(const ChoiceOf<Row>& choice) {
    return problemsOf(choice.row(), choice.values);
}

} // namespace downhill
