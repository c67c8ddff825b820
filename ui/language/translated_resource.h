// Files of the program that are there in several languages.
#pragma once

#include <QString>

namespace downhill {

/// The file at `:/learn/mistakes.json` as it is in the language spoken,
/// `:/translations/de/learn/mistakes.json`; where it has none, the English one.
QString translatedResource(const QString& path);

} // namespace downhill
