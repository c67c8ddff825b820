// --language: which one is spoken.
#pragma once

#include "app/options.h"
#include "ui/language/spoken_language.h"

namespace downhill {

/// `en, de, es or fr`.
QString languageCodes();

/// The code that is given; empty: none is. Throws a Failure for a language that there is none of.
QString readLanguage(const Options& options);

/// What is given, as far as it is one; that of the desktop otherwise.
const SpokenLanguage& languageWanted(const Options& options);

} // namespace downhill
