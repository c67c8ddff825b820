// A choice with numbers of its own, such as an update rule with its momentum: as a value and as text.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace downhill {

/// A number that goes with a choice.
struct Parameter {
    const char* key;                ///< as in texts and formulas: `momentum`
    const char* title;              ///< for people: `Momentum`
    const char* allowed;            ///< `a number from 0 to less than 1`
    std::optional<double> standard; ///< what it is when not said; none: it follows from the run
    double from, below;             ///< `from` itself may be allowed, `below` never is
    bool fromAllowed;
    bool whole;            ///< whole numbers only
    const char* unit = ""; ///< for people, where the title doesn't say it: `per step`; UTF-8

    bool allows(double value) const;
};

/// Something that can be chosen: a rule or a schedule, and all that a reader or a form needs to know of it.
struct Offer {
    const char* name;    ///< in texts: `momentum`
    const char* title;   ///< for people: `Momentum (heavy ball)`
    const char* about;   ///< one sentence on what it does
    const char* formula; ///< as a person writes it, with the keys of the parameters; UTF-8
    std::vector<Parameter> parameters;
};

/// One of the offers, by name, with a value for each of its parameters in their order. A value that is not
/// there follows from the run; only a parameter without a standard may go without.
struct Choice {
    std::string name;
    std::vector<std::optional<double>> values;

    bool operator==(const Choice&) const = default;
};

/// What is wrong with a choice.
struct ChoiceProblem {
    std::string given;   ///< `momentum=2`
    std::string allowed; ///< `a number from 0 to less than 1`

    std::string message() const; ///< one line: what was given and what is allowed
};

using ParsedChoice = std::variant<Choice, ChoiceProblem>;

/// None where there is no such name.
const Offer* findOffer(std::span<const Offer> offers, std::string_view name);

/// The offer with its standard values.
Choice standardChoice(const Offer& offer);

/// Reads `momentum` or `adam:beta1=0.9,epsilon=1e-6`; what is not said keeps its standard. The same in every
/// locale.
ParsedChoice parseChoice(std::string_view text, std::span<const Offer> offers);

/// As parseChoice() reads it, with all values: `momentum:momentum=0.9`.
std::string textOf(const Choice& choice, std::span<const Offer> offers);

/// Everything that is wrong with it.
std::vector<ChoiceProblem> problemsOf(const Choice& choice, std::span<const Offer> offers);

} // namespace downhill
