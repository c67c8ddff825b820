// A language for the length of a test.
#pragma once

#include "ui/language/spoken_language.h"

namespace downhill {

class InLanguage {
public:
    explicit InLanguage(const char* code) { speak(languageOr(QLatin1String(code))); }
    ~InLanguage() { speak(spokenLanguages().front()); }
    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;
};

} // namespace downhill
