// How values of options are read, and refused.
#pragma once

#include "app/options.h"
#include "core/choice/choice.h"
#include "ui/text/text.h"
#include "ui/words/words.h"

#include <cstdint>
#include <utility>
#include <variant>

namespace downhill {

/// As refuse() in failure.h, for the option of that name: `rate`.
[[noreturn]] void refuseOption(const char* option, const QString& given, const QString& complaint);

QString allowedIs(const QString& allowed);
QString allowedIs(const Fact& allowed); ///< in English

/// Any finite number, or a refusal that says what is allowed.
double readNumberOption(const Options& options, const char* option, const QString& allowed);

/// At least `from` and at most `to`, which is no more than 2⁵³. `besides` names what else is allowed: `all,
/// or `.
std::uint64_t readWholeNumber(const Options& options, const char* option, std::uint64_t from,
                              std::uint64_t to, const QString& besides = {});

/// Qt takes what begins with a colon for something inside of the program.
QString plainFileName(const QString& given);

/// Refuses what was given for a part of it.
[[noreturn]] void refusePart(const char* option, const QString& given, const QString& part,
                             const Fact& allowed);

/// What was parsed, or a refusal that names the part that is wrong.
template <class Value>
Value taken(const char* option, const QString& given, std::variant<Value, ChoiceProblem> parsed) {
    if (const auto* problem = std::get_if<ChoiceProblem>(&parsed))
        refusePart(option, given, wordsOf(problem->given, Language::english), problem->allowed);
    return std::get<Value>(std::move(parsed));
}

} // namespace downhill
