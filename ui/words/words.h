// The one place where facts become sentences.
#pragma once

#include "core/facts/fact.h"

#include <QString>

namespace downhill {

/// Which words: those of the language that the program was translated into, or English whatever that is, as
/// for reports and messages of the command line.
enum class Language { chosen, english };

/// The sentence of the fact with its values put in. One that there is no sentence for, which a test sees to,
/// is shown as its id, with a warning.
QString wordsOf(const Fact& fact, Language language = Language::chosen);
/// With a blank between the sentences.
QString wordsOf(const Facts& facts, Language language = Language::chosen);
/// A value by itself: `80 %`.
QString wordsOf(const FactValue& value, Language language = Language::chosen);

} // namespace downhill
