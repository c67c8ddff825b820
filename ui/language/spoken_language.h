// The languages of the program, and which of them is spoken.
#pragma once

#include "core/text/number_format.h"

#include <QString>
#include <QStringList>

#include <span>

namespace downhill {

struct SpokenLanguage {
    const char* code;     ///< `de`, as in downhill_de.ts
    const char* name;     ///< as it calls itself, in UTF-8: `Deutsch`
    NumberFormat numbers; ///< as people write them there
};

/// All of them, in their order in the menu; English, which needs no translation, is the first.
std::span<const SpokenLanguage> spokenLanguages();

/// The one with that code; none: there is none.
const SpokenLanguage* spokenLanguage(const QString& code);

/// The first of those names, as `de_AT` or `de-AT`, that is one of ours; English where none is.
const SpokenLanguage& firstSpoken(const QStringList& names);

/// The first that the person at this desktop understands (LANGUAGE, LC_ALL, LC_MESSAGES, LANG).
const SpokenLanguage& desktopLanguage();

/// The one with that code, or where there is none that of the desktop.
const SpokenLanguage& languageOr(const QString& code);

/// English, until another is spoken.
const SpokenLanguage& languageSpoken();

/// From now on texts, those of Qt where its translations are installed, and numbers are in that language.
/// There must be an application, and the texts of a window that is there stay as they are.
void speak(const SpokenLanguage& language);

} // namespace downhill
