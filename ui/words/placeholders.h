// The `{names}` in a sentence, and what is put in for them.
#pragma once

#include "ui/words/words.h"

#include <QStringList>

namespace downhill {

/// The values put in for their names. A name that the fact has no value for stays as it is, with a warning.
/// Behind a series that goes on, the dots are the full stop too.
QString withValues(const QString& sentence, const Fact& fact, Language language = Language::chosen);

/// The names that stand in braces, each as often as it does: `rule` and `rate` in `{rule} at {rate}`.
QStringList namesIn(const QString& text);
/// Whether there is a brace that is not one around a name.
bool hasStrayBrace(const QString& text);

} // namespace downhill
